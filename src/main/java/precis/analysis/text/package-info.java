/** An article cut into sentences and tagged tokens, the ground every later step stands on. */
package precis.analysis.text;
