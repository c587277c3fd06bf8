package precis.analysis.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import precis.Articles;
import precis.analysis.Analyst;
import precis.language.LanguagePack;

/** What an English claim may go without. */
class EnglishClauseTest {

    private static final Analyst ANALYST = new Analyst(LanguagePack.load("en"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "However, the council has closed the old bridge in Norvik."
                        + "|the council has closed the old bridge in Norvik.",
                "The old bridge in Norvik will stay closed until May, the Interior Ministry said."
                        + "|The old bridge in Norvik will stay closed until May",
                "The old bridge in Norvik will stay closed until May, according to the police."
                        + "|The old bridge in Norvik will stay closed until May",
                "According to the police, the old bridge in Norvik will stay closed."
                        + "|the old bridge in Norvik will stay closed.",
            })
    void whatStandsBesideTheClaimOrLinksItIsLeftOut(String sentence, String clause) {
        assertEquals(List.of(clause), claims(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The old bridge in Norvik will stay closed until May, the mayor claimed.",
                "When the old bridge in Norvik was closed in May, the mayor said nothing.",
                "The police did not say that the old bridge in Norvik is closed.",
                "'It is very rare that a bridge would fail', Chad Holm, head of Norline, a company in"
                        + " Norvik, told reporters.",
                "Jane Holm said the release “gives us hope for the success of the talks on the bridge"
                        + " between the two towns on the river, which the union stands ready to"
                        + " support”.",
            })
    void whatMakesAClaimSureOrUnsureStays(String sentence) {
        assertEquals(List.of(sentence), claims(sentence));
    }

    private static List<String> claims(String text) {
        return ANALYST.brief(Articles.of("en", "Norvik", text)).claims().stream()
                .map(c -> c.excerpt().text())
                .toList();
    }
}
