/** Puts articles into the seeds folder under clean names, unless they are there already. */
package precis.ingest.add;
