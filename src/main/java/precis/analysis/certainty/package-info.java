/** How sure: hedges, denials and the words that make them. */
package precis.analysis.certainty;
