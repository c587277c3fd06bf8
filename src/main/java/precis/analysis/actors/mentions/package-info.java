/** What the words around a name say of the part it plays. */
package precis.analysis.actors.mentions;
