/** Web pages saved with all they show in a single file. */
package precis.ingest.saved;
