/** An edition as a letter: web page, HTML and text parts, and both as one message. */
package precis.compose.mail;
