package precis.analysis.speech;

/**
 * A noun phrase among the tokens of a frame.
 *
 * @param start index of its first token, determiner included
 * @param head index of the noun or name it is about
 * @param end index after its last token
 */
record Phrase(int start, int head, int end) {}
