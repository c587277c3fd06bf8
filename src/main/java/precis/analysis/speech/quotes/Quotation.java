package precis.analysis.speech.quotes;

import precis.model.Span;

/**
 * A stretch of direct quotation, its marks included; it may run over sentences and paragraphs.
 *
 * @param span where it stands
 * @param closed whether the article closes it; where not, it ends with its block
 * @param statement whether it states something, rather than keep a word at arm's length
 */
public record Quotation(Span span, boolean closed, boolean statement) {}
