package precis.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class LanguagesTest {

    private static final Languages LANGUAGES = Languages.load();

    @Test
    void everyFolderIsALanguage() {
        assertTrue(LANGUAGES.tags().contains("fr"));
        assertTrue(LANGUAGES.pack("fr").isPresent());
        assertTrue(LANGUAGES.pack("tlh").isEmpty());
    }

    @Test
    void everyLanguageHasEveryPhrase() {
        Set<String> all = new TreeSet<>();
        LANGUAGES.phrases().values().forEach(phrases -> all.addAll(phrases.keys()));
        LANGUAGES
                .phrases()
                .forEach(
                        (tag, phrases) -> {
                            Set<String> missing = new TreeSet<>(all);
                            missing.removeAll(phrases.keys());
                            assertEquals(Set.of(), missing, "missing in " + tag + "/phrases.yml");
                        });
    }

    @Test
    void aTextIsKnownByItsFunctionWords() {
        assertEquals(
                Optional.of("fr"),
                LANGUAGES.identify(
                        "Le conseil a voté la loi dans la nuit, mais le maire n'est pas d'accord."));
        assertEquals(
                Optional.of("en"),
                LANGUAGES.identify(
                        "The council passed the law at night, but the mayor is not happy."));
        assertEquals(
                Optional.of("es"),
                LANGUAGES.identify(
                        "El consejo votó la ley por la noche, pero el alcalde no está contento."));
        assertEquals(
                Optional.of("pt"),
                LANGUAGES.identify(
                        "O conselho votou a lei durante a noite, mas o prefeito não está contente com a decisão."));
    }

    @Test
    void whatIsNoLanguageIsNone() {
        assertEquals(Optional.empty(), LANGUAGES.identify("1234 5678 !!! %%%"));
        assertEquals(Optional.empty(), LANGUAGES.identify("Xqz brrt klomf gnarp snil"));
    }
}
