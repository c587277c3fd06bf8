/** What every reader of a seed hands over: blocks of cleaned text with what is known about them. */
package precis.ingest.text;
