package precis.analysis.speech.referents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import precis.analysis.speech.Readings;

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

    @Test
    void someoneOfThatRoleRatherThanWhoeverWasNamedLast() {
        assertEquals(
                List.of("-", "-", "Karim Benali/OFFICIAL"),
                Readings.speakers(
                        "Karim Benali, maire de Lormont, a visité le chantier. Le guitariste Hugo"
                                + " Morand jouait dehors. L'élu a affirmé que le pont rouvrirait."));
        assertEquals(
                List.of("-", "-", "Nadia Haddad/OFFICIAL"),
                Readings.speakers(
                        "Nadia Haddad, procureure de Dijon, est venue lundi. La boulangère Rosa"
                                + " Tissot ouvrait sa boutique. « Rien n'est exclu », assure la"
                                + " magistrate."));
    }

    @Test
    void theArticleTellsTheGenderOfANounForEither() {
        assertEquals(
                List.of("-", "-", "Paul Renard/EXPERT"),
                Readings.speakers(
                        "Paul Renard, biologiste, a visité le lac. La guitariste Olga Morand"
                                + " jouait dehors. Le scientifique a expliqué que l'eau était"
                                + " propre."));
        assertEquals(
                List.of("-", "-", "Olga Morand/PERSON"),
                Readings.speakers(
                        "Olga Morand, 52 ans, a visité le lac. Paul Renard, un voisin, filmait la"
                                + " scène. La quinquagénaire affirme que l'eau était propre."));
    }

    @Test
    void someoneUnnamedWhoWasCalledSoBefore() {
        assertEquals(
                List.of("-", "-", "policier/OFFICIAL"),
                Readings.speakers(
                        "Hugo Morand, commissaire à Dijon, est venu lundi. Un policier est resté"
                                + " sur place. Le policier a expliqué que la rue était fermée."));
    }

    @Test
    void theBodyBySort() {
        assertEquals(
                List.of("-", "Paul Renard/ORGANISATION"),
                Readings.speakers(
                        "Paul Renard, président de l'Olympique de Marseille, est venu lundi. Le"
                                + " président du club a expliqué que le stade rouvrirait."));
        assertEquals(
                List.of("-", "président du club/ORGANISATION"),
                Readings.speakers(
                        "Paul Renard, président de Renault, est venu lundi. Le président du club"
                                + " a expliqué que le stade rouvrirait."));
    }

    @Test
    void whoeverHeldAnOfficeIsTheFormerOne() {
        assertEquals(
                List.of("-", "Paul Morel/OFFICIAL"),
                Readings.speakers(
                        "L'ancien ministre Paul Morel est venu à Lyon. Par ailleurs, poursuit"
                                + " l'ex-ministre, la route est coupée."));
    }

    @Test
    void whoeverSucceedsSomeoneIsNotThem() {
        assertEquals(
                List.of("Jean Rey/PERSON"),
                Readings.speakers(
                        "Il avait vu Jean Rey, le successeur de Paul Doucet, qui a répondu que le"
                                + " pont fermerait."));
    }

    @Test
    void nobodyIsCoachAndPlayerAtOnce() {
        assertEquals(
                List.of("Marc Valnet/ORGANISATION", "buteur/ANONYMOUS"),
                Readings.speakers(
                        "L'entraîneur du club, Marc Valnet, s'est dit satisfait. Le buteur a"
                                + " ajouté : « C'est la victoire d'un groupe »."));
    }

    @Test
    void aCaptainPlaysInTheNewsOfSport() {
        assertEquals(
                List.of("-", "Luce Morel/PERSON"),
                Readings.speakers(
                        "Le club a gagné le match de handball et le championnat. « On a souffert »,"
                                + " a dit la capitaine Luce Morel."));
        assertEquals(
                List.of("-", "Luce Morel/OFFICIAL"),
                Readings.speakers(
                        "Le feu a pris lundi dans un hangar. « On a souffert », a dit la capitaine"
                                + " Luce Morel."));
    }

    @Test
    void aWordIsNotTheEndOfAnother() {
        assertEquals(
                List.of("-", "directrice de l'eau/ORGANISATION"),
                Readings.speakers(
                        "Karen Holm, directrice du bureau des fouilles, est venue à Lyon. La"
                                + " directrice de l'eau a affirmé que le chantier fermerait."));
    }

    @Test
    void anOfficeInAnotherNumberIsTheSame() {
        assertEquals(
                List.of("-", "Karen Holm/OFFICIAL", "Karen Holm/OFFICIAL"),
                Readings.speakers(
                        "Karen Holm, ministre des Transports, est venue à Lyon. La ministre du"
                                + " Transport a affirmé que le chantier fermerait. La ministre des"
                                + " Transports a affirmé que le pont rouvrirait."));
    }
}
