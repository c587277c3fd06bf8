package precis.edition.agree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import precis.language.Token;
import precis.language.Upos;
import precis.model.Attribution;
import precis.model.Claim;
import precis.model.Evidence;
import precis.model.Span;

/** Finds the words of a claim that tell who says it rather than what is said. */
final class Attributed {

    /** Fewer quoted words than this are a word in quotation marks, not a quotation. */
    private static final int QUOTATION = 4;

    private final String text;
    private final Claim claim;
    private final List<Token> tokens;

    Attributed(String text, Claim claim, List<Token> tokens) {
        this.text = text;
        this.claim = claim;
        this.tokens = tokens;
    }

    List<Span> find() {
        Span all = claim.excerpt().span();
        Optional<Attribution> attribution = claim.statement().attribution();
        if (attribution.isEmpty()) {
            return List.of();
        }
        List<Span> aside = new ArrayList<>();
        Optional<Span> quoted = quoted();
        if (quoted.isPresent()) {
            aside.add(new Span(all.start(), quoted.get().start()));
            aside.add(new Span(quoted.get().end(), all.end()));
            return aside;
        }
        for (Evidence evidence : attribution.get().evidence()) {
            if (all.contains(evidence.span())) {
                aside.add(around(evidence.span(), attribution.get()));
            }
        }
        return aside;
    }

    /** A straight quotation mark opens or closes. */
    private static boolean isMark(Token token, byte type) {
        return token.text().equals("\"") || Character.getType(token.text().charAt(0)) == type;
    }

    private Optional<Span> quoted() {
        int open = -1;
        int words = 0;
        for (Token token : tokens) {
            if (open < 0 && isMark(token, Character.INITIAL_QUOTE_PUNCTUATION)) {
                open = token.span().end();
                words = 0;
            } else if (open >= 0 && isMark(token, Character.FINAL_QUOTE_PUNCTUATION)) {
                if (words >= QUOTATION) {
                    return Optional.of(new Span(open, token.span().start()));
                }
                open = -1;
            } else {
                words += token.isWord() ? 1 : 0;
            }
        }
        return Optional.empty();
    }

    /**
     * After a comma or with a preposition to the end of its part; else all before it, as a verb may
     * tell something itself.
     */
    private Span around(Span evidence, Attribution attribution) {
        int first = 0;
        while (first < tokens.size() && tokens.get(first).span().end() <= evidence.start()) {
            first++;
        }
        if (first == tokens.size()) {
            return evidence;
        }
        Span all = claim.excerpt().span();
        int named = text.lastIndexOf(attribution.first().name(), evidence.start());
        boolean trails =
                tokens.get(first).pos() == Upos.ADP
                        || first > 0
                                && tokens.get(first - 1).pos() == Upos.PUNCT
                                && named < all.start();
        if (!trails) {
            return new Span(all.start(), evidence.start());
        }
        int end = evidence.end();
        for (Token token : tokens.subList(first, tokens.size())) {
            if (token.span().start() >= evidence.end() && token.pos() == Upos.PUNCT) {
                break;
            }
            end = Math.max(end, token.span().end());
        }
        String name = attribution.first().name();
        int at = text.indexOf(name, evidence.start());
        boolean after = at >= 0 && at + name.length() <= all.end();
        return new Span(evidence.start(), after ? Math.max(end, at + name.length()) : end);
    }
}
