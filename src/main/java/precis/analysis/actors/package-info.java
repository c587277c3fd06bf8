/** Who acts: names gathered into actors, one decision a name for the whole article. */
package precis.analysis.actors;
