/** Articles as the content words they are made of, and how rare each word is. */
package precis.edition.words;
