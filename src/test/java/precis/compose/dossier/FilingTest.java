package precis.compose.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import precis.compose.wording.Wording;
import precis.language.LanguagePack;

class FilingTest {

    private static final Filing FRENCH =
            new Filing(new Wording("fr", LanguagePack.load("fr").phrases()));

    @ParameterizedTest
    @CsvSource({
        "Anne Rey, Rey",
        "Jean-Marc Dorval, Dorval",
        "Ana Lucía Morel Sanz, Sanz",
        "Hélène de Brissac, Brissac",
        "Anna von der Hagen, Hagen",
        "Claudio De Morelli, De Morelli",
        "Yann Le Gall, Le Gall",
        "Luc Van den Broek, Van den Broek",
        "Samir ben Tahar, ben Tahar",
        "Karim El Fassi, El Fassi",
        "Louis d’Armont, Armont",
        "Nadir al-Tahar, Tahar",
        "Pierre du Verger, du Verger",
        "Martin Reed Jr., Reed Jr.",
        "Martin Reed III, Reed III",
        "Pie XIV, Pie XIV",
        "Karim B., Karim B.",
        "Zora, Zora",
        "Xu Meifang, Xu",
        "Ma Ning, Ma",
        "Tsai Ing-chen, Tsai",
        "Park Min-hye, Park",
        "Kim Jong Ho, Kim",
        "Trần Minh Thu, Trần",
        "Kim Wilder, Wilder",
        "Lee Martin, Martin",
        "Li Jean-Marc, Jean-Marc",
        "Ban Le Gall, Le Gall",
        "Mai Tran Rey, Rey",
    })
    void peopleUnderTheirFamilyName(String name, String filed) {
        assertEquals(filed, FRENCH.of(name, true).filed());
    }

    @ParameterizedTest
    @CsvSource({
        "Le Courrier de Morvelin, Courrier de Morvelin",
        "L’Écho du port, Écho du port",
        "L'Écho du port, Écho du port",
        "The Marlowe Post, Marlowe Post",
        "Lesquin Transports, Lesquin Transports",
        "Le, Le",
        "ministère de l'Eau, ministère de l'Eau",
    })
    void bodiesUnderTheFirstWordThatIsNoArticle(String name, String filed) {
        Filing.Name of = FRENCH.of(name, false);
        assertEquals(filed, of.filed());
        assertEquals(name, of.before() + of.filed());
    }
}
