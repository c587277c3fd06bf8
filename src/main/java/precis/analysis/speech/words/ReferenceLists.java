package precis.analysis.speech.words;

/**
 * Words that bring somebody up or point back to whoever was.
 *
 * @param personal pronouns of the third person
 * @param possessives determiners that point to whoever is being talked about
 * @param plurals how possessives of several owners begin
 * @param indefinite determiners that bring up someone new
 * @param latter what after a demonstrative points to whoever was named last
 * @param former adjectives for what someone no longer is
 * @param demonstratives determiners that point to whoever was told of last, if any
 * @param impersonal pronouns with the words behind them that leave them nobody to stand for, if any
 */
record ReferenceLists(
        String personal,
        String possessives,
        String plurals,
        String indefinite,
        String latter,
        String former,
        String demonstratives,
        String impersonal) {}
