/** What a name stands for, decided once for the whole article. */
package precis.analysis.actors.kinds;
