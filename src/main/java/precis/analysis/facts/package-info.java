/** Figures and dates, as the article words them. */
package precis.analysis.facts;
