package precis.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import precis.model.Span;

/** A word has no part of speech that the dictionary rules out, where it knows the word. */
class PossibleTagsTest {

    private static final Map<String, List<Morph>> READINGS =
            Map.of(
                    "route", List.of(morph("noun"), morph("verb")),
                    "seul", List.of(morph("adjective")),
                    "bien", List.of(morph("adverb"), morph("preposition")));

    private static final PossibleTags TAGS =
            new PossibleTags(
                    Map.of(
                            "noun", Set.of(Upos.NOUN),
                            "verb", Set.of(Upos.VERB),
                            "adjective", Set.of(Upos.ADJ, Upos.NOUN),
                            "adverb", Set.of(Upos.ADV)),
                    w -> READINGS.getOrDefault(w, List.of()));

    private static Morph morph(String feature) {
        return new Morph("lemma", Set.of(feature, "s"));
    }

    @Test
    void allReadingsCount() {
        assertEquals(Set.of(Upos.NOUN, Upos.VERB), TAGS.of("route"));
        assertEquals(Set.of(Upos.ADJ, Upos.NOUN), TAGS.of("seul"));
    }

    @Test
    void anOpenReadingANameAndAnUnknownWordMayBeAnything() {
        Set<Upos> all = EnumSet.allOf(Upos.class);
        assertEquals(all, TAGS.of("bien"));
        assertEquals(all, TAGS.of("Route"));
        assertEquals(all, TAGS.of("iphone"));
    }

    @ParameterizedTest
    @CsvSource({
        "Les usagers de la route nationale attendent., route, NOUN",
        "Un bilan encore provisoire a été publié lundi., provisoire, ADJ",
        "Le séisme meurtrier de mardi a surpris les habitants., séisme, NOUN",
    })
    void inSentences(String text, String word, Upos pos) {
        List<Token> tokens = LanguagePack.load("fr").tokens(text, new Span(0, text.length()));
        assertEquals(
                List.of(pos),
                tokens.stream().filter(t -> t.norm().equals(word)).map(Token::pos).toList());
    }
}
