/**
 * Editions become {@link precis.model.Page}s, JSON and mail parts; the only place that knows
 * AsciiDoc syntax.
 */
package precis.compose;
