/** A site is shown while it is being written: served, rebuilt at each change, shown again. */
package precis.publish.serve;
