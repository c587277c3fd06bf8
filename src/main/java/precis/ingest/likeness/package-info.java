/** Tells texts that are near copies of one another, whatever their headlines. */
package precis.ingest.likeness;
