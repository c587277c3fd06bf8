/** Noun phrases and clauses: the sentence as the reading of who says it sees it. */
package precis.analysis.speech.phrases;
