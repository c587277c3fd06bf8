package precis.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import precis.model.Span;

class SentenceSplitterTest {

    private static final LanguagePack FR = LanguagePack.load("fr");

    /** Each case is the wanted sentences with a bar between them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "M. Dupont et Mme. Durand sont là.| Me Roux plaide.",
                "J.-M. Blanc a vu B. Noir et A. B. Gris.| Ils se taisent.",
                "Le taux est de 3.5 ou 3,5 %.| Il baisse.",
                "« Oui ! » a-t-il dit avant de partir.| Il est parti.",
                "« C'est fini !| Tout est dit. »| Il est parti.",
                "Il a crié : « Au feu ! » puis il a couru.",
                "Ah ! c'est beau !| Quel jour !",
                "Il attend... puis il part.| Il revient...| Trop tard.",
                "Il hésite… et renonce.| Fin…| Vraiment ?",
                "Vient-il ?| Non !| Qui sait ?!| Lui peut-être.",
                "Le record (38,7 °C.) est battu.| Il date de 1922.",
                "Il a dit : \"Je pars.| Adieu.\"| Elle pleure.",
                "Paris. – Le maire a parlé.| Il a ri.",
                "Elle cria : « Viens ! — Non ! » dit-il alors.",
                "Il est parti.[12]| Elle est restée.[3]",
                "Le siècle av. J.-C. est loin.| Le nôtre aussi.",
                "Voir p. 12 et art. 3 du code.| 300 pages.",
                "Art. L12-11 : le conseil vote.| Il siège.",
                "Il nie le vol.| La police le cherche.",
                "Il fera 38 degrés C.| Il pleuvra.",
                "Nicolas S. a fui.| Le gardien a vu Nicolas S.| Il a crié.",
                "Rue St. Paul, il a vu le Dr. Petit.",
                "Il court, nage, etc.| Elle dort.",
                "« [C']est faux », dit-elle.| « Ce n'est rien.| Rien du tout. »",
                "Le feu est éteint.|Les pompiers restent, dit l'élu.|Il pleut.",
                "Il cite Luc Ferrand.|Environ dix euros, selon Voyages.Com et Node.Js.",
                "Il dit : « Tout est fini. »|La mairie confirme.| Le site Rue89.fr le dit à M.Dupont.",
                "Une phrase sans point"
            })
    void sentencesEndWhereAReaderEndsThem(String marked) {
        List<String> wanted = Arrays.stream(marked.split("\\|")).map(String::strip).toList();
        assertEquals(wanted, split(marked.replace("|", "")));
    }

    @Test
    void aCreditInBracketsIsNoPartOfASentence() {
        assertEquals(
                List.of("Il pleut.", "La pluie dure."),
                split("Il pleut. La pluie dure. (Avec AFP)"));
        assertEquals(List.of("La pluie dure."), split("La pluie dure. (avec Sipra)"));
        assertEquals(
                List.of("Il est venu (avec son chien)."), split("Il est venu (avec son chien)."));
    }

    /** Each case is what stands before the sentence, a bar, and the sentence. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "14h10 – |Le maire a démissionné.",
                "14 h 10 : |le maire a démissionné.",
                "[14h10] |Le maire a démissionné.",
                "14:10 |Le maire a démissionné.",
                "1. |La taxe baisse.",
                "2) |La taxe baisse.",
                "b) |la taxe baisse.",
                "→ |La taxe baisse.",
                "De notre correspondant à Brenac. |La taxe baisse.",
                "|14 heures : c'est à cette heure que le maire part.",
                "|2012. Cette année-là, la taxe baissait.",
                "|3,5 % des élus votent."
            })
    void aTimeOrTheNumberOfAListIsNoPartOfASentence(String marked) {
        String[] parts = marked.split("\\|");
        assertEquals(parts[1], String.join(" ", split(parts[0] + parts[1])));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mr. Brown left at 3 p.m.| The mayor stayed in the U.S.| They met.",
                "Is that so?| No.| He said Corp. Smith had won.",
                "The firm sold Acme Corp.| It kept No. 5 and No. 6.",
                "J. R. Brown met Gen. A. Smith.| He won.",
                "It was signed by then-Gov. Ann Smith.| She left."
            })
    void englishSentencesEndWhereAReaderEndsThem(String marked) {
        String text = marked.replace("|", "");
        List<String> wanted = Arrays.stream(marked.split("\\|")).map(String::strip).toList();
        assertEquals(
                wanted,
                LanguagePack.load("en").sentences(text, new Span(0, text.length())).stream()
                        .map(s -> s.in(text))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Photo : le pont en 2010.",
                "À Lormont, le pont sort des eaux après la crue, mardi. • © Agence Brévex",
                "- Appel à la prudence -",
                "Des pompiers fouillent mardi les décombres de la halle de Lormont (AFP-Martin Varin)",
                "- - Radio Zavel",
                "© Jeanne Martin / Agence X",
                "Lire aussi : le pont fermé.",
                "Le pont, mardi. — AFP",
                "Par Jeanne Martin",
                "Publié le",
                "Publié le 12 mars 2024 à 10h12, mis à jour le 13 mars",
                "Voir les commentaires",
                "Réagir",
                "Vous avez droit à 3 commentaires par jour. Pour contribuer, vous devez être abonné.",
                "Temps de lecture : 3 minutes",
                "S'abonner à la newsletter",
                "(Jeanne Martin, édité par Luc Ferrand)",
                "AA/ Brenac/ Jeanne Martin",
                "  "
            })
    void captionsAndCreditsAreNoSentences(String block) {
        assertEquals(List.of(), split(block));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Publié le 12 mars, le rapport accable la mairie.",
                "Réagir vite est vital.",
                "Partager un repas avec eux coûte cher.",
                "Trois minutes ont suffi."
            })
    void sentencesThatBeginLikeTheTrappingsOfAPageStay(String block) {
        assertEquals(List.of(block), split(block));
    }

    @Test
    void offsetsAreExactAndNothingButSpaceIsLost() {
        Random random = new Random(7);
        String alphabet = "aB. !?…«»\"“”()[]1-–\u00A0\n’é";
        for (int n = 0; n < 5_000; n++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            String whole = text.toString();
            int from = 0;
            for (Span s : FR.sentences(whole, new Span(0, whole.length()))) {
                assertTrue(s.length() > 0 && isSpace(whole.substring(from, s.start())), whole);
                from = s.end();
            }
            assertTrue(isSpace(whole.substring(from)), whole);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "? « ", "a.", "A. ", "mot ", "((", "[1", "…\" ", "é", ". »a "})
    void twoMegabytesInOneLineTakeLinearTime(String unit) {
        String text = unit.repeat(2_000_000 / unit.length());
        assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> FR.sentences(text, new Span(0, text.length())));
    }

    private static boolean isSpace(String text) {
        return text.replace('\u00A0', ' ').isBlank();
    }

    private static List<String> split(String text) {
        return FR.sentences(text, new Span(0, text.length())).stream()
                .map(s -> s.in(text))
                .toList();
    }
}
