/** Reads text documents of word processors: Office Open XML and OpenDocument. */
package precis.ingest.office;
