/** The site for programs: feeds with full content, and the list of pages. */
package precis.compose.feed;
