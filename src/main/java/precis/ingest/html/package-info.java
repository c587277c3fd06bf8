/** A saved web page becomes a draft: its article without the page around it. */
package precis.ingest.html;
