/** AsciiDoc as values: text that cannot become markup, and the few blocks a page is made of. */
package precis.compose.markup;
