/** The text files that travel with the program, whichever stage needs them. */
package precis.shipped;
