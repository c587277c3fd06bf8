package precis.analysis.actors.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import precis.analysis.actors.Reading;
import precis.analysis.actors.words.LineReader;
import precis.analysis.actors.words.Vocabulary;

/** What is picked from a sentence as a name, and where it starts and ends. */
class CandidateFinderTest {

    private static final CandidateFinder FINDER = new CandidateFinder(new Vocabulary(Reading.FR));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Hier Dominique de Villepin est venu. | Dominique de Villepin
                    Nouri al-Maliki reçoit Ban Ki-moon. | Nouri al-Maliki; Ban Ki-moon
                    Le ministre de la Défense Jean-Yves Le Drian part. | Jean-Yves Le Drian
                    Le California Institute of Technology publie. | California Institute of Technology
                    Le Parlement européen vote lundi. | Parlement européen
                    L'Union européenne hésite. | Union européenne
                    La préfecture de police de Marville dément. | préfecture de police de Marville
                    Le gouvernement français cède. | gouvernement français
                    Les autorités du Mali protestent. | autorités du Mali
                    L'ouragan Zelda a frappé la côte. | ''
                    Le film « La Tour de Paul Aubin » sort. | ''
                    La Coupe du monde commence. | ''
                    Le ministre des Affaires étrangères Paul Aubin part. | Paul Aubin
                    La ministre de l'Economie Claire Aubin part. | Claire Aubin
                    Le président des États-Unis Paul Zavadski part. | États-Unis; Paul Zavadski
                    Il parle à l'AFP Paul Zavadski ce soir. | AFP; Paul Zavadski
                    Selon l'ONG Verdoro, rien ne change. | Verdoro
                    Le télescope spatial Paul Aubin décolle. | ''
                    Le physicien John M. Aubin parle. | John M. Aubin
                    La famille Zavadski a disparu. | famille Zavadski
                    Une source l'a dit au Monde hier. | Monde
                    L'Union locale pour les droits (ULD) proteste. | Union locale pour les droits; ULD
                    Un Zeltron Z330 vole. | ''
                    Le fromage Zeltrix revient. | ''
                    Le confiseur Zeltrix embauche. Zeltrix ouvre un site. | Zeltrix; Zeltrix
                    Le fromage Zeltrix revient. On aime le Zeltrix. | ''
                    Paul Zavadé joue. Zavadé a gagné. | Paul Zavadé; Zavadé
                    Un incendie ravage le quartier de Zavel. | Zavel
                    L'ambassade de France à Kaboul dément. | ambassade de France à Kaboul
                    Aujourd'hui tout va bien. | ''
                    """)
    void namesStartAndEndWhereTheyShould(String text, String expected) {
        List<String> found =
                FINDER.find(LineReader.read(Reading.document("", text))).stream()
                        .map(Candidate::form)
                        .toList();
        assertEquals(expected, String.join("; ", found));
    }
}
