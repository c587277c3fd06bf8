/** From bytes of unknown encoding to text. */
package precis.ingest.bytes;
