/** Which words of a line may name an actor, and where the name begins and ends. */
package precis.analysis.actors.names;
