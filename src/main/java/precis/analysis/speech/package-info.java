/** Who says it: quotations, reported speech and the sources behind them. */
package precis.analysis.speech;
