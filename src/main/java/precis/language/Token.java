package precis.language;

import java.util.List;
import java.util.Objects;
import precis.model.Span;

/**
 * A word or punctuation mark of a sentence, tagged.
 *
 * @param span its place in the article's text
 * @param text its characters as written
 * @param norm lower case, apostrophes straight, soft hyphens gone: what lists are looked up with
 * @param pos part of speech in its sentence
 * @param morphs every reading the dictionary has for the form, whatever {@code pos} says
 */
public record Token(Span span, String text, String norm, Upos pos, List<Morph> morphs) {

    public Token {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(norm, "norm");
        Objects.requireNonNull(pos, "pos");
        morphs = List.copyOf(morphs);
    }

    public boolean hasLemma(String lemma) {
        for (Morph m : morphs) {
            if (m.lemma().equals(lemma)) {
                return true;
            }
        }
        return false;
    }

    /** Whether some reading of the form has this feature. */
    public boolean has(String feature) {
        for (Morph m : morphs) {
            if (m.features().contains(feature)) {
                return true;
            }
        }
        return false;
    }

    public boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /** Whether it is written in capitals throughout, at least two of them. */
    public boolean isUpperCase() {
        return text.codePoints().filter(Character::isUpperCase).limit(2).count() == 2
                && text.codePoints().noneMatch(Character::isLowerCase);
    }

    public boolean isWord() {
        return Character.isLetterOrDigit(text.codePointAt(0))
                || (text.length() > 1 && Character.isLetter(text.codePointAt(1)));
    }
}
