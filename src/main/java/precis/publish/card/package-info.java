/** The pictures that stand for pages where they are shared. */
package precis.publish.card;
