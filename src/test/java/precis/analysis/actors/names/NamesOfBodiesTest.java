package precis.analysis.actors.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import precis.analysis.actors.Cast;
import precis.analysis.actors.Reading;
import precis.model.ActorKind;

/** Where the names of bodies begin and end, what they are short for, what sort they are of. */
class NamesOfBodiesTest {

    private static ActorKind kind(Cast cast, String name) {
        return cast.named(name).orElseThrow().actor().kind();
    }

    @Test
    void theInitialsOfLowerCaseWordsSpellTheName() {
        Cast cast =
                Reading.cast(
                        "Une prise d'otages",
                        "Le Deuxième commando de la vallée (DCV) a libéré un otage. Le DCV réclame"
                                + " une rançon.");
        assertEquals(List.of("DCV"), Reading.aliases(cast, "Deuxième commando de la vallée"));
    }

    @Test
    void bracketsMayHoldWhatTheAcronymStandsFor() {
        Cast cast =
                Reading.cast(
                        "Une mutinerie",
                        "Le chef de la ZDN (Zavela do Norte) a parlé lundi. La ZDN a pris un"
                                + " otage.");
        assertEquals(List.of("ZDN"), Reading.aliases(cast, "Zavela do Norte"));
    }

    @Test
    void aBodyEndsBeforeTheOneThatTheBracketsSpell() {
        Cast cast =
                Reading.cast(
                        "Un retrait",
                        "Le Conseil des pêcheurs de Zavel ainsi que la Cour maritime internationale"
                                + " (CMI) ont réagi. La CMI a protesté.");
        assertEquals(List.of("CMI"), Reading.aliases(cast, "Cour maritime internationale"));
    }

    @Test
    void aNameMayLeaveOutTheNounBeforeIt() {
        Cast cast =
                Reading.cast(
                        "Une trêve",
                        "La Fondation Brévex a promis une aide. Selon Brévex, la trêve tiendra."
                                + " L'Institut du port a nommé Rose Marlow. Marlow a refusé.");
        assertEquals(List.of("Brévex"), Reading.aliases(cast, "Fondation Brévex"));
        assertEquals(List.of("Marlow"), Reading.aliases(cast, "Rose Marlow"));
    }

    @Test
    void whatIsNoBodyIsNotSpelt() {
        Cast cast =
                Reading.cast(
                        "Un remède",
                        "La thérapie génique ciblée (TGC) a soigné Jean Rey. La TGC coûte cher.");
        assertTrue(cast.named("thérapie génique ciblée").isEmpty());
    }

    @Test
    void theFirstWordOfWhatAnAcronymStandsForMeansItsBody() {
        Cast cast =
                Reading.cast(
                        "Un traité",
                        "Le traité de Brenac, qui a fait naître l'UE, a dix ans. Le maire de"
                                + " Brenac a dit que l'Union repartait. L'UE signera lundi.");
        assertEquals(
                1,
                cast.actors().stream()
                        .filter(a -> a.name().equals("UE") || a.name().equals("Union"))
                        .count());
    }

    @Test
    void aTownThatPlaysIsItsClub() {
        Cast cast =
                Reading.cast(
                        "Handball : Nantes en finale",
                        "Le HBC Nantes a battu Toulouse lundi à Nantes. Nantes a mené dès le"
                                + " début.");
        assertEquals(List.of("Nantes"), Reading.aliases(cast, "HBC Nantes"));
        assertEquals(ActorKind.ORGANISATION, kind(cast, "HBC Nantes"));
        assertTrue(cast.named("Toulouse").isPresent());
    }

    @Test
    void theCompanyThatSharesASurnameIsSomeone() {
        Cast cast =
                Reading.cast(
                        "Bolt gagne encore",
                        "Zavain Bolt a gagné la course lundi. Bolt a salué la foule.");
        assertEquals(ActorKind.PERSON, kind(cast, "Zavain Bolt"));
    }

    @Test
    void aBodyExplainedAsOneIsNobody() {
        Cast cast =
                Reading.cast(
                        "Un accident",
                        "« Nous sommes en deuil », a dit un porte-parole de Karen Zaval, la filiale"
                                + " qui exploite le car.");
        assertEquals(ActorKind.ORGANISATION, kind(cast, "Karen Zaval"));
    }

    @Test
    void aShopBearsItsOwnersName() {
        Cast cast =
                Reading.cast(
                        "Une perquisition",
                        "La boutique Zavelys a été fouillée. La maison Zavelys dément.");
        assertEquals(ActorKind.ORGANISATION, kind(cast, "Zavelys"));
    }

    @Test
    void aBodyOfAStateKeepsItsField() {
        Cast cast =
                Reading.cast(
                        "Une enquête",
                        "Le comité russe d'investigation a ouvert une enquête. La police russe de"
                                + " passage n'a rien vu.");
        assertTrue(cast.named("comité russe d'investigation").isPresent());
        assertTrue(cast.named("police russe").isPresent());
    }

    @Test
    void theBodyNamedByAWordIsNoPaperOfThatName() {
        Cast cast =
                Reading.cast(
                        "Un budget",
                        "L'Union européenne a voté son budget. L'Union promet des aides.");
        assertEquals(
                List.of(1, 2), cast.named("Union européenne").orElseThrow().actor().sentences());
    }

    @Test
    void bracketsAfterACommonNounMayHoldABodyNamedInFull() {
        Cast cast =
                Reading.cast(
                        "Un assaut",
                        "Les Forces démocratiques syriennes ont pris le pont. Les milices kurdes"
                                + " (FDS) avancent.");
        assertEquals(List.of("FDS"), Reading.aliases(cast, "Forces démocratiques syriennes"));
        assertTrue(Reading.aliases(cast, "milices kurdes").isEmpty());
    }

    @Test
    void aGroupMayBeToldByItsAdjective() {
        Cast cast =
                Reading.cast(
                        "Un assaut",
                        "La rébellion maoïste a pris le pont. La coalition internationale a frappé"
                                + " la ville.");
        assertTrue(cast.named("rébellion maoïste").isPresent());
        assertTrue(cast.named("coalition internationale").isPresent());
    }

    @Test
    void theTownOfAHospitalIsPartOfItsName() {
        Cast cast =
                Reading.cast(
                        "Une grève",
                        "Le CHU de Rennes a ouvert un service. Le CHU a recruté dix médecins.");
        assertEquals(List.of("CHU"), Reading.aliases(cast, "CHU de Rennes"));
    }

    @Test
    void whatABodyMakesIsNoPartOfItsName() {
        Cast cast = Reading.cast("Une usine", "L'éditeur de jeux vidéo Zavelon ferme un studio.");
        assertTrue(cast.named("Zavelon").isPresent());
    }

    @Test
    void inTheNewsOfCompaniesOneWordIsABody() {
        Cast cast =
                Reading.cast(
                        "Nexaris rachète une usine",
                        "Nexaris a promis des emplois lundi. Selon Nexaris, les salariés de l'usine"
                                + " garderont leurs postes après la fusion.");
        assertEquals(ActorKind.ORGANISATION, kind(cast, "Nexaris"));
    }

    @Test
    void oneWordOfAPlayerIsSomeone() {
        Cast cast =
                Reading.cast(
                        "Un match nul",
                        "Le match du championnat a été arrêté. Les joueurs ont quitté le stade."
                                + " Valmore a refusé de revenir. Selon Valmore, le sol glissait.");
        assertEquals(ActorKind.PERSON, kind(cast, "Valmore"));
    }

    @Test
    void aSortOfBodyBeforeTheCommaTellsWhatTheNameIs() {
        Cast cast =
                Reading.cast(
                        "Un match nul",
                        "Le match du championnat a été arrêté. Sa formation, Lotrex, a exclu le"
                                + " joueur. Lotrex a refusé de commenter.");
        assertEquals(ActorKind.ORGANISATION, kind(cast, "Lotrex"));
    }

    @Test
    void aDescriptionGoesWithTheBodyItDescribes() {
        Cast cast =
                Reading.cast(
                        "La BCE baisse ses taux",
                        "La Banque centrale européenne (BCE) a baissé ses taux jeudi. L'institution"
                                + " de Francfort a revu ses prévisions.");
        assertEquals(
                List.of("BCE", "institution de Francfort"),
                Reading.aliases(cast, "Banque centrale européenne"));
    }

    @Test
    void aSmallWordInsideItMakesItATown() {
        Cast cast =
                Reading.cast(
                        "Une crue",
                        "Brisay-sur-Orne a les pieds dans l'eau. Brisay-sur-Orne a demandé de"
                                + " l'aide.");
        assertEquals(ActorKind.PLACE, kind(cast, "Brisay-sur-Orne"));
    }

    @Test
    void bracketsMayHoldAWordMadeOfTheBeginningsOfOthers() {
        Cast cast =
                Reading.cast(
                        "Une alerte",
                        "L'association Solidarité marins (Solima) a alerté les secours. Solima a"
                                + " rappelé deux fois.");
        assertTrue(Reading.aliases(cast, "Solidarité marins").contains("Solima"));
    }

    @Test
    void whatACompanyIsInItsMarketMakesItNobody() {
        Cast cast =
                Reading.cast(
                        "Nexaris grandit",
                        "Nexaris, numéro deux du secteur, a annoncé l'acquisition d'une usine. Les"
                                + " salariés et les actionnaires l'approuvent.");
        assertEquals(ActorKind.ORGANISATION, kind(cast, "Nexaris"));
    }

    @Test
    void aScoreOrASumNamesNobody() {
        Cast cast = Reading.cast("Un match nul", "Le match a fini 1-1 après 1,1 million de paris.");
        assertTrue(cast.named("1-1").isEmpty());
        assertTrue(cast.named("1,1").isEmpty());
    }

    @Test
    void theFieldsOfABodyMayBeARow() {
        Cast cast =
                Reading.cast(
                        "Un séisme",
                        "Selon le Centre de recherche en astronomie, astrophysique et géophysique"
                                + " (CRAAG), la terre a tremblé. Le CRAAG a publié une carte.");
        assertEquals(
                List.of("CRAAG"),
                Reading.aliases(
                        cast, "Centre de recherche en astronomie, astrophysique et géophysique"));
    }

    @Test
    void theFormOfAFirmBelongsToItsName() {
        Cast cast =
                Reading.cast(
                        "Une banque embauche",
                        "Crédit agricole SA a annoncé une hausse. Le Crédit agricole embauche.");
        assertEquals(List.of("Crédit agricole"), Reading.aliases(cast, "Crédit agricole SA"));
    }

    @Test
    void thePartOfTheWorldThatAFirmIsInGoesToTheEnd() {
        Cast cast =
                Reading.cast(
                        "Un contrat",
                        "Le président de Velmo Amérique du Nord a parlé. Renault Amérique latine"
                                + " embauche.");
        assertEquals(ActorKind.ORGANISATION, kind(cast, "Velmo Amérique du Nord"));
        assertEquals(ActorKind.ORGANISATION, kind(cast, "Renault Amérique latine"));
    }
}
