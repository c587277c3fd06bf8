package precis.analysis.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class OfficesTest {

    @Test
    void anotherWordForTheSameOffice() {
        assertEquals(
                List.of("-", "Emma Carlon/OFFICIAL"),
                Readings.speakers(
                        "Emma Carlon, présidente de la République, est venue à Lyon. La cheffe de"
                                + " l'État a répondu qu'elle attendrait."));
    }

    @Test
    void theHeadOfAnotherBodyIsSomeoneElse() {
        assertEquals(
                List.of("-", "président du Medef/ORGANISATION"),
                Readings.speakers(
                        "Emmanuel Carlon, président de la République, est venu à Lyon. Le"
                                + " président du Medef a déclaré que le texte était bon."));
    }

    @Test
    void whoeverLeadsTheSameBody() {
        assertEquals(
                List.of("-", "Sophie Marin/ORGANISATION"),
                Readings.speakers(
                        "Sophie Marin, la secrétaire générale de la CGT, est sortie tard. La"
                                + " dirigeante de la CGT affirme avoir parlé franchement."));
        assertEquals(
                List.of("-", "dirigeante de la CFDT/ORGANISATION"),
                Readings.speakers(
                        "Sophie Marin, la secrétaire générale de la CGT, est sortie tard. La"
                                + " dirigeante de la CFDT affirme avoir parlé franchement."));
    }

    @Test
    void aStandfirstNamesNobodyYet() {
        assertEquals(
                List.of("Sophie Marin/ORGANISATION", "-"),
                Readings.speakers(
                        "La secrétaire générale de la CGT affirme que la colère monte. Sophie"
                                + " Marin, la secrétaire générale de la CGT, est sortie tard."));
    }
}
