/**
 * A built site is checked: every problem that a reader would meet comes with file, line and remedy.
 */
package precis.publish.check;
