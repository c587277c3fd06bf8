/** Which claims of a story say the same, and which say otherwise. */
package precis.edition.agree;
