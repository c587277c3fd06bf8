/** Reads articles in AsciiDoc. */
package precis.ingest.asciidoc;
