package precis.ingest.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page that names two outlets or two headlines is doubted, one that names one twice is not. */
class DoubtsTest {

    private static final String PAGE =
            "<meta property=og:title content=\"%s\"><meta property=og:site_name content=\"%s\">"
                    + "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"%s\","
                    + "\"publisher\":{\"name\":\"%s\"}}</script><p>La ville a fermé le pont.</p>";

    private static List<Doubt> doubts(String shared, String site, String headline, String owner) {
        String page = String.format(PAGE, shared, site, headline, owner);
        return new PageReader().read(page).doubts();
    }

    @Test
    void anotherHeadlineAndAnotherOutletAreNamedWithTheirOrigins() {
        assertEquals(
                List.of(
                        new Doubt(
                                Doubt.About.TITLE,
                                "two headlines: La crue ferme le pont by json-ld,"
                                        + " Toutes nos recettes de saison by meta"),
                        new Doubt(
                                Doubt.About.OUTLET,
                                "two outlets: Groupe Rivage by json-ld, La Gazette by meta")),
                doubts(
                        "Toutes nos recettes de saison",
                        "La Gazette",
                        "La crue ferme le pont",
                        "Groupe Rivage"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "La crue ferme le pont - La Gazette|La Gazette|La crue ferme le pont|La Gazette",
                "Crue : le pont fermé à Troyes|La Gazette|À Troyes, la crue ferme le pont|lagazette.example",
                "La crue ferme le pont|RTV|La crue ferme le pont|Radio télévision du Var",
                "Crue|La Gazette|La ville ferme le pont|Gazette"
            })
    void otherWordsForTheSameAreNoDoubt(String shared, String site, String headline, String owner) {
        assertEquals(List.of(), doubts(shared, site, headline, owner));
    }
}
