/** The place, day and agency that open a news text, by the rules of its language. */
package precis.ingest.dateline;
