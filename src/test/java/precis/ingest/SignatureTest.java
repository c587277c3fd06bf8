package precis.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import precis.ingest.text.Block;

class SignatureTest {

    private static final String LEAD =
            "Le conseil municipal de Morvelin a adopté lundi le budget de la commune, a annoncé la"
                    + " maire, Claire Vasseur, devant une salle comble.";

    private static List<String> names(String... lines) {
        List<Block> blocks = new ArrayList<>();
        for (String line : lines) {
            blocks.add(Block.text(line));
        }
        return Signature.of(blocks);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Par Jeanne Martin|Jeanne Martin",
                "Par JEANNE MARTIN-ROY|Jeanne Martin-Roy",
                "Par Jeanne Martin et Luc Perrin, le 12 mars 2024 à 18h30|Jeanne Martin;Luc Perrin",
                "Par Jeanne Martin (à Morvelin)|Jeanne Martin",
                "De notre envoyée spéciale à Morvelin, Jeanne Martin|Jeanne Martin",
                "By Jane Smith and Tom Brown, political editor|Jane Smith;Tom Brown",
                "Von Anna Berger|Anna Berger",
            })
    void aLineAboveTheTextSigns(String line, String signed) {
        assertEquals(List.of(signed.split(";")), names(line, LEAD));
        assertEquals(List.of(), names(LEAD, line, LEAD), "within the text it is a heading");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Election Day",
                "Par Temps Calme",
                "Par la rédaction",
                "Par Le Monde avec AFP",
                "Par Jeanne Martin, la plus jeune maire de la vallée, qui fête ce mois-ci ses"
                        + " trente ans de mandat et que tout Morvelin connaît"
            })
    void otherLinesThatBeginSoDoNot(String line) {
        assertEquals(List.of(), names(line, LEAD));
    }

    @Test
    void aNameAloneBelowTheTextSigns() {
        assertEquals(List.of("Jeanne Martin"), names(LEAD, "Jeanne Martin"));
        assertEquals(List.of("Jeanne Martin"), names(LEAD, "Jeanne Martin (avec AFP)"));
        assertEquals(List.of(), names(LEAD, "Claire Vasseur"), "whom the text is about");
        assertEquals(List.of(), names(LEAD, "Vallée du Morvel"));
    }
}
