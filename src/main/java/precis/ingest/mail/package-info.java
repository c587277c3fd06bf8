/** Saved mails: newsletters and forwarded articles. */
package precis.ingest.mail;
