/** The pages over all briefings: home and the lists. */
package precis.compose.site;
