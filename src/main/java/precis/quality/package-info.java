/** How near briefings come to what people found in the same articles. */
package precis.quality;
