/** What a language's lists say of the words around speech. */
package precis.analysis.speech.words;
