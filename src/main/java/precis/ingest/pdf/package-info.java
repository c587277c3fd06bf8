/** Reads the text layer of a PDF: lines to columns, columns to paragraphs. */
package precis.ingest.pdf;
