/** Whom a noun phrase or a pronoun means, here or by what was brought up before. */
package precis.analysis.speech.referents;
