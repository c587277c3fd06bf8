/** Saved feeds: RSS, Atom and JSON Feed. */
package precis.ingest.feed;
