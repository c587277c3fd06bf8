/** Pages become a site: writes the JBake folder, bakes, checks, and swaps it in. */
package precis.publish;
