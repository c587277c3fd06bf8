/** The articles of a story become a few of their own sentences. */
package precis.edition.summary;
