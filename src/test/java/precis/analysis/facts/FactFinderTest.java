package precis.analysis.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import precis.language.LanguagePack;
import precis.model.Figure;
import precis.model.Moment;

class FactFinderTest {

    private static final LanguagePack FR = LanguagePack.load("fr");

    /** A Wednesday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2015, 4, 15);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Il est venu hier.|2015-04-14 DAY",
                "Il viendra demain matin.|2015-04-16 DAY",
                "Elle a signé lundi.|2015-04-13 DAY",
                "Elle signera lundi.|2015-04-20 DAY",
                "Elle a dit que les élus allaient encore voter jeudi.|2015-04-16 DAY",
                "Luc Ferrand indique que jeudi « à Lyon, avec tous les élus, nous voterons ».|2015-04-16 DAY",
                "La cour devait se prononcer vendredi.|2015-04-17 DAY",
                "La grève pourrait durer, puisque le préavis prend fin lundi à minuit.|2015-04-20 DAY",
                "Le mouvement continue jusqu'à samedi.|2015-04-18 DAY",
                "Le parquet ouvre ce jour une enquête.|2015-04-15 DAY",
                "Le maire devait se rendre sur place jeudi matin, a dit son cabinet.|2015-04-16 DAY",
                "Le syndicat a déposé un préavis allant de lundi à vendredi 6h.|2015-04-17 DAY",
                "La grève a lieu chaque lundi et jeudi.|",
                "Ce mercredi, il pleut.|2015-04-15 DAY",
                "Elle a signé mercredi dernier.|2015-04-08 DAY",
                "Elle signe mercredi prochain.|2015-04-22 DAY",
                "Elle est née le 3 mars.|2015-03-03 DAY",
                "Il a gagné le 20 décembre.|2014-12-20 DAY",
                "Il a gagné le 20 mai dernier.|2014-05-20 DAY",
                "Elle cite une lettre du 22 mai.|2014-05-22 DAY",
                "Dans un communiqué interne du 15 avril, elle se tait.|2015-04-15 DAY",
                "Le 1er janvier 2009, tout change.|2009-01-01 DAY",
                "Il est parti en juin 2010.|2010-06-01 MONTH",
                "Les travaux commenceront fin août.|2015-08-01 MONTH",
                "Il dirige le port depuis octobre dernier.|2014-10-01 MONTH",
                "Le port date de l'année dernière, en 1998.|1998-01-01 YEAR",
                "Il y a trois ans, le port fermait.|2012-01-01 YEAR",
                "Elle revient dans deux mois.|2015-06-01 MONTH",
                "Le mois dernier, il a plu.|2015-03-01 MONTH",
                "Il est mort mardi 14 à Paris.|2015-04-14 DAY",
                "Il est parti le mardi 31 au soir.|2015-03-31 DAY",
                "Elle part vendredi 1 ou 2.|2015-05-01 DAY",
                "Il est mort mardi 15 à Paris.|",
                "Cela dure jusqu'à aujourd'hui.|",
                "Le 31 février 2010, rien.|",
                "Il a vingt ans et 2000 livres.|",
                "Le marché se tient le samedi.|",
            })
    void datesAreCountedFromTheDayOfPublication(String text, String wanted) {
        List<Moment> moments = find(text, Optional.of(PUBLISHED)).moments();
        String last =
                moments.isEmpty()
                        ? null
                        : moments.get(moments.size() - 1).date()
                                + " "
                                + moments.get(moments.size() - 1).precision();
        assertEquals(wanted, last);
    }

    @Test
    void withoutAnAnchorNothingIsInvented() {
        assertEquals(
                List.of(), find("Hier, lundi et le 3 mars, il a plu.", Optional.empty()).moments());
        assertEquals(
                List.of(), find("Le lendemain, il est parti.", Optional.of(PUBLISHED)).moments());
    }

    @Test
    void aStoryCarriesItsOwnAnchor() {
        List<Moment> moments =
                find("Le 3 mars 2010, il a plu. Le lendemain, il a neigé.", Optional.empty())
                        .moments();
        assertEquals(LocalDate.of(2010, 3, 4), moments.get(1).date());
        assertEquals(Optional.of(LocalDate.of(2010, 3, 3)), moments.get(1).anchor());
        assertEquals("Le lendemain", moments.get(1).expression());
    }

    @Test
    void wordsOfAQuotationCountFromTheDayItWasSaid() {
        List<Moment> moments =
                find(
                                "« Nous partirons demain », a assuré lundi Luc Ferrand.",
                                Optional.of(PUBLISHED))
                        .moments();
        assertEquals(
                List.of(LocalDate.of(2015, 4, 14), LocalDate.of(2015, 4, 13)),
                moments.stream().map(Moment::date).toList());
        assertEquals(
                List.of(LocalDate.of(2015, 4, 16)),
                find("« Nous partirons demain », assure Luc Ferrand.", Optional.of(PUBLISHED))
                        .moments()
                        .stream()
                        .map(Moment::date)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Le pont a coûté 1,2 million d'euros.|1,2 million d'euros = 1200000 euros",
                "Les prix ont monté de 4,5 %.|4,5 % = 4.5 %",
                "Le feu a tué trois personnes.|trois personnes = 3 personnes",
                "Plus de 200 soldats sont partis.|Plus de 200 soldats = 200 soldats",
                "Elle a vendu quatre-vingt-dix-sept tableaux.|quatre-vingt-dix-sept tableaux = 97 tableaux",
                "Deux mille trois cents élèves rentrent.|Deux mille trois cents élèves = 2300 élèves",
                "Une dizaine de maisons ont brûlé.|Une dizaine de maisons = ? maisons",
                "Le stade compte 10 000 places.|10 000 places = 10000 places",
                "Le canton compte 56’000 habitants.|56’000 habitants = 56000 habitants",
                "Le canton verse 1’250’000 francs.|1’250’000 francs = 1250000 francs",
                "Il fera entre 12 et 15 °C.|entre 12 et 15 °C = ? °C",
                "Elle gagne 6-3, 7-5.|6-3, 7-5 = ?",
                "Un séisme de magnitude 7,1 a frappé la côte.|magnitude 7,1 = 7.1 magnitude",
                "La secousse a une magnitude de 6,5.|magnitude de 6,5 = 6.5 magnitude",
                "L'article 155 vise les maires.|",
                "Il a 45 ans.|",
                "Le train part à 10h45.|",
                "Elle est née en 1950.|",
                "Le document a trois pages.|",
            })
    void figuresHaveValueUnitAndWhatTheyCount(String text, String wanted) {
        List<Figure> figures = find(text, Optional.empty()).figures();
        assertTrue(figures.size() <= 1, figures.toString());
        String found = figures.stream().findFirst().map(FactFinderTest::print).orElse(null);
        assertEquals(wanted, found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Le taux atteint 8 %, contre 9 % un an plus tôt.|9 %",
                "Le feu a détruit 3 halles de Brenac, ville de 12 000 habitants.|12 000 habitants",
                "Le pont de Brenac, qui compte 800 habitants, a coûté 3 millions d'euros.|800 habitants",
                "Une usine de 45 salariés ferme à 30 km de Brenac.|45 salariés, 30 km",
                "L'usine supprime 300 emplois ; elle avait perdu 3 millions d'euros.|3 millions d'euros",
                "La préfecture dit que le feu avait détruit 300 maisons.|",
                "Plus de 12 000 habitants ont quitté la ville.|",
            })
    void someFiguresOnlySetTheScene(String text, String wanted) {
        String found =
                find(text, Optional.empty()).figures().stream()
                        .filter(Figure::background)
                        .map(Figure::text)
                        .collect(Collectors.joining(", "));
        assertEquals(wanted == null ? "" : wanted, found);
    }

    @Test
    void hostileNumbersAreNoFigures() {
        String digits = "9".repeat(5_000) + " euros et " + "neuf ".repeat(2_000) + "euros";
        assertTrue(find(digits, Optional.of(PUBLISHED)).figures().size() < 20);
    }

    private static String print(Figure f) {
        String value = f.value().map(v -> v.toPlainString()).orElse("?");
        return f.text()
                + " = "
                + value
                + f.unit().map(u -> " " + u).orElse("")
                + f.counted().map(c -> " " + c).orElse("");
    }

    private static Facts find(String text, Optional<LocalDate> published) {
        return Reading.facts(FR, text, published);
    }
}
