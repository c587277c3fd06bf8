package precis.edition.words;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import precis.language.Morph;
import precis.language.Token;
import precis.language.Upos;

/**
 * A content word.
 *
 * @param lemma its dictionary form, in lower case
 * @param pos what it is in its sentence
 */
public record Word(String lemma, Upos pos) {

    private static final Set<Upos> CONTENT =
            EnumSet.of(Upos.NOUN, Upos.PROPN, Upos.VERB, Upos.ADJ, Upos.NUM);
    private static final Set<Upos> NAMING = EnumSet.of(Upos.NOUN, Upos.PROPN, Upos.ADJ);

    /** Whether it names or describes something, rather than tells or counts. */
    public boolean names() {
        return NAMING.contains(pos);
    }

    static Optional<Word> of(Token token) {
        if (!CONTENT.contains(token.pos()) || !token.isWord()) {
            return Optional.empty();
        }
        String lemma = lemma(token);
        return lemma.length() > 1 ? Optional.of(new Word(lemma, token.pos())) : Optional.empty();
    }

    /** The dictionary form of what a token is in its sentence, in lower case. */
    public static String lemma(Token token) {
        String wanted = token.pos() == Upos.VERB ? "verb" : "noun";
        return token.morphs().stream()
                .filter(m -> m.features().contains(wanted))
                .findFirst()
                .or(() -> token.morphs().stream().findFirst())
                .map(Morph::lemma)
                .orElse(token.norm())
                .toLowerCase(Locale.ROOT);
    }
}
