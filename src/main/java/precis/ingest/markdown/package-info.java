/** Articles written in Markdown. */
package precis.ingest.markdown;
