/** What the layouts print around every page: site name, menu, addresses. */
package precis.compose.frame;
