package precis.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import precis.Articles;
import precis.language.LanguagePack;
import precis.model.Article;
import precis.model.Briefing;
import precis.model.Sentence;
import precis.model.Statement;

/** Any article gives a briefing, in time that grows with its length. */
class AnalystTest {

    /** As long as a book's chapter; what takes quadratic time takes minutes with it. */
    private static final int LONG = 300_000;

    private static final Analyst ANALYST = new Analyst(LanguagePack.load("fr"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Oui",
                "?!",
                "« « « » «",
                "LE MINISTRE PAUL MARTIN A DIT NON",
                "The mayor said on Monday that nothing had changed.",
                "selon selon selon dit-il dit-elle a dit que que que"
            })
    void oddTextsGiveABriefing(String text) {
        spansLieInside(ANALYST.brief(article(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jean Dupont Marie Curie ",
                "Le maire a dit que Marie Dupont viendrait lundi avec 300 personnes. ",
                "« Le maire ne viendra pas. ",
                "LE MAIRE, PAUL MARTIN, SERAIT BLESSÉ. ",
                "selon le ministre de la ville de ",
                "le préfet, qui a dit que la ville serait fermée, a précisé : « oui » ; ",
                "Lormont, Bègles, Cenon, Floirac, "
            })
    void oneLongLineTakesLinearTime(String unit) {
        readInTime(article(unit.repeat(LONG / unit.length()).strip()));
    }

    @Test
    void manyPeopleWithRolesTakeLinearTime() {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder();
        while (text.length() < LONG) {
            text.append(name(random)).append(' ').append(name(random)).append(", maire de ");
            text.append(name(random)).append(", a dit que la ministre viendrait. ");
        }
        readInTime(article(text.toString().strip()));
    }

    private static void readInTime(Article article) {
        spansLieInside(
                assertTimeoutPreemptively(Duration.ofMinutes(1), () -> ANALYST.brief(article)));
    }

    private static String name(Random random) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            name.append("bdfglmnrst".charAt(random.nextInt(10)));
            name.append("aeiou".charAt(random.nextInt(5)));
        }
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static void spansLieInside(Briefing briefing) {
        String text = briefing.article().text();
        for (Statement statement : briefing.statements()) {
            Sentence sentence = statement.sentence();
            assertEquals(sentence.text(), sentence.span().in(text));
        }
    }

    private static Article article(String text) {
        return Articles.of("fr", "Un titre", text);
    }
}
