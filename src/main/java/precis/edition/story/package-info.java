/** Articles become groups: one for each event. */
package precis.edition.story;
