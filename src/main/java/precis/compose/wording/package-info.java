/** The site's own words in one language: phrases, dates, numbers, and the spacing of its print. */
package precis.compose.wording;
