package precis.language;

import java.util.List;
import java.util.Objects;
import precis.model.Span;

/** A word or punctuation mark of a sentence, tagged. */
public final class Token {

    private final Span span;
    private final WordForm form;

    Token(Span span, WordForm form) {
        this.span = Objects.requireNonNull(span, "span");
        this.form = form;
    }

    /** A word that stands in for others, without readings. */
    public static Token standIn(Span span, String text) {
        return new Token(span, new WordForm(text, text, Upos.X, List.of()));
    }

    /** Several words that are one name, without readings of their own. */
    public static Token name(Span span, String text) {
        return new Token(span, new WordForm(text, Tokenizer.norm(text), Upos.PROPN, List.of()));
    }

    /** Its place in the article's text. */
    public Span span() {
        return span;
    }

    /** Its characters as written. */
    public String text() {
        return form.text();
    }

    /** Lower case, apostrophes straight, soft hyphens gone: what lists are looked up with. */
    public String norm() {
        return form.norm();
    }

    /** Part of speech in its sentence. */
    public Upos pos() {
        return form.pos();
    }

    /** Every reading the dictionary has for the form, whatever {@link #pos} says. */
    public List<Morph> morphs() {
        return form.morphs();
    }

    WordForm form() {
        return form;
    }

    public boolean hasLemma(String lemma) {
        for (Morph m : morphs()) {
            if (m.lemma().equals(lemma)) {
                return true;
            }
        }
        return false;
    }

    /** Whether some reading of the form has this feature. */
    public boolean has(String feature) {
        return form.features().contains(feature);
    }

    /** Whether it is a verb in the indicative or conditional, by some reading of the form. */
    public boolean isFiniteVerb() {
        return (pos() == Upos.VERB || pos() == Upos.AUX) && (has("ind") || has("cond"));
    }

    public boolean isCapitalised() {
        return form.isCapitalised();
    }

    /** Whether it is written in capitals throughout, at least two of them. */
    public boolean isUpperCase() {
        return form.isUpperCase();
    }

    public boolean isWord() {
        return form.isWord();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Token token && span.equals(token.span) && form.equals(token.form);
    }

    @Override
    public int hashCode() {
        return 31 * span.hashCode() + form.hashCode();
    }

    @Override
    public String toString() {
        return text() + "/" + pos();
    }
}
