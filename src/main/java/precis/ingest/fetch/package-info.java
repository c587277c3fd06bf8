/**
 * Fetches pages for the seeds folder, never from an address that is not open to the whole network.
 */
package precis.ingest.fetch;
