/** The article in lines, and what a language's lists and gazetteers say of its words. */
package precis.analysis.actors.words;
