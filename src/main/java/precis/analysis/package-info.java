/**
 * An {@link precis.model.Article} becomes a {@link precis.model.Briefing}; every word stays a span
 * of the source.
 */
package precis.analysis;
