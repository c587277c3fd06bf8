/** Sends a letter of the published site to its readers, once each. */
package precis.publish.send;
