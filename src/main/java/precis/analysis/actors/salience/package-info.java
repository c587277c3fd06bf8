/** Whether an entity acts in the story, and how much the story is about it. */
package precis.analysis.actors.salience;
