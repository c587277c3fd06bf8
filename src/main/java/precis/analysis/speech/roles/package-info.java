/** What the article tells of its people and bodies, and the sources they are for it. */
package precis.analysis.speech.roles;
