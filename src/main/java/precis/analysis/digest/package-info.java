/** What matters: the key claims and the summary, chosen and ranked. */
package precis.analysis.digest;
