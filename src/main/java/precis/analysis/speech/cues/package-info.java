/** The words that credit a statement, and whom they credit in their sentence. */
package precis.analysis.speech.cues;
