/** What an article has told of so far: who was brought up, who spoke, which papers and events. */
package precis.analysis.speech.discourse;
