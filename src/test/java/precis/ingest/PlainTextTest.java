package precis.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import precis.ingest.text.Block;
import precis.ingest.text.Draft;
import precis.model.Paragraph.Kind;

class PlainTextTest {

    private static Draft read(String text) {
        return PlainText.read(text, Optional.empty());
    }

    @Test
    void paragraphsStandOnALineEach() {
        Draft draft = read("Un titre\nLa pluie est tombée.\nLe vent aussi.\n");
        assertEquals("Un titre", draft.title());
        assertEquals(
                List.of(Block.text("La pluie est tombée."), Block.text("Le vent aussi.")),
                draft.blocks());
    }

    @Test
    void paragraphsAreSetApartByBlankLines() {
        Draft draft = read("\n\nUn titre\n\nLa pluie est tombée.\n\n  \nLe vent aussi.");
        assertEquals(2, draft.blocks().size());
    }

    @Test
    void wrappedLinesAreJoined() {
        String text =
                """
                Un titre

                La pluie est tombée toute la nuit sur la ville et sur les champs, sans
                que personne ne s'en soucie vraiment avant le petit matin, quand le pont
                a cédé.

                Le maire a fermé la route qui mène au port et demandé à chacun de rester
                chez soi.
                """;
        List<Block> blocks = read(text).blocks();
        assertEquals(2, blocks.size());
        assertEquals(
                "Le maire a fermé la route qui mène au port et demandé à chacun de rester chez soi.",
                blocks.get(1).text());
    }

    @Test
    void aLineWithRoomForTheNextWordIsAHeadingOrATime() {
        List<String> texts =
                read(
                                "Titre\n\n17:05\nUn premier bilan de deux blessés\nDeux pompiers ont été blessés,"
                                        + " selon la préfecture du département.\n")
                        .blocks()
                        .stream()
                        .map(Block::text)
                        .toList();
        assertEquals(
                List.of(
                        "17:05",
                        "Un premier bilan de deux blessés",
                        "Deux pompiers ont été blessés, selon la préfecture du département."),
                texts);
    }

    @Test
    void theHeadlineStandsBelowWhatNamesTheSortOfText() {
        Draft release =
                read(
                        "COMMUNIQUÉ DE PRESSE\nLormont, le 4 mai 2025\n\nBiofert ouvre une usine\n\n"
                                + "Biofert ouvre mardi une usine dans la zone du port.\n");
        assertEquals("Biofert ouvre une usine", release.title());
        assertEquals("Lormont, le 4 mai 2025", release.blocks().get(0).text());
        assertEquals(2, release.blocks().size());
        assertEquals(
                "Make water public",
                read("Opinion\nMake water public\n\nWater is no commodity.\n").title());
        assertEquals("Opinion", read("Opinion\n\n" + "Water is scarce. ".repeat(9)).title());
    }

    @Test
    void theHeadlineStandsBelowTheNameOfThePaper() {
        String text = "Le conseil a adopté lundi le budget de la commune.\n";
        Draft draft =
                read(
                        "La Gazette de Morvelin\nPolitique\n\nMorvelin adopte son budget\n\nPar"
                                + " Anne Rey\n\n"
                                + text);
        assertEquals("Morvelin adopte son budget", draft.title());
        assertEquals("La Gazette de Morvelin", draft.metadata().outlet().orElseThrow().value());
        assertEquals("Le Monde", read("Le Monde\n\n" + text.repeat(3)).title());
    }

    @Test
    void linesThatEachOpenAnewAreNotJoined() {
        List<Block> blocks =
                read("Titre\n\nPublié le 3 mars\nTemps de lecture : 2 min\n\nLa pluie est tombée.\n")
                        .blocks();
        assertEquals(
                List.of("Publié le 3 mars", "Temps de lecture : 2 min", "La pluie est tombée."),
                blocks.stream().map(Block::text).toList());
    }

    @Test
    void aShortLineThatOpensWithAnHourIsAHeading() {
        List<Kind> kinds =
                read(
                                "Titre\n\n17h45 – Le feu est éteint\n\nLe feu est éteint.\n\n"
                                        + "5.20pm: three hurt\n\n17h45 : le feu est éteint.\n\nFin.")
                        .blocks()
                        .stream()
                        .map(Block::kind)
                        .toList();
        assertEquals(List.of(Kind.HEADING, Kind.TEXT, Kind.HEADING, Kind.TEXT, Kind.TEXT), kinds);
    }

    @Test
    void shortLinesBetweenParagraphsAreHeadings() {
        List<Kind> kinds =
                read(
                                "Titre\n\nLa pluie est tombée.\n\nUne nuit agitée\n\nLe vent a soufflé.\n\nFin du jour")
                        .blocks()
                        .stream()
                        .map(Block::kind)
                        .toList();
        assertEquals(List.of(Kind.TEXT, Kind.HEADING, Kind.TEXT, Kind.TEXT), kinds);
    }

    @Test
    void bulletsMakeListItems() {
        assertEquals(
                List.of(
                        Block.text("Trois mesures :"),
                        new Block(Kind.LIST_ITEM, "fermer le pont ;"),
                        new Block(Kind.LIST_ITEM, "ouvrir l’école.")),
                read("Titre\n\nTrois mesures :\n- fermer le pont ;\n• ouvrir l’école.\n").blocks());
    }

    @Test
    void sidecarTitleLeavesASentenceInTheBody() {
        Draft draft = PlainText.read("La pluie est tombée.\nLe vent aussi.", Optional.of("Titre"));
        assertEquals(2, draft.blocks().size());
        assertEquals(1, PlainText.read("Un titre\nLe vent.", Optional.of("Titre")).blocks().size());
    }

    @Test
    void aShortLineBehindACreditedCaptionIsAHeading() {
        List<Kind> kinds =
                read(
                                "Titre\n\nLa direction confirme la fermeture du magasin pour la fin du"
                                        + " mois de mars.\n\nLes rayons du magasin sont vides"
                                        + " © Radio Zavel - Nina Varin\n\nNous n'avons plus envie\n\nL'état"
                                        + " du magasin ne laisse rien présager de bon aux salariés.\n")
                        .blocks()
                        .stream()
                        .map(Block::kind)
                        .toList();
        assertEquals(Kind.HEADING, kinds.get(kinds.size() - 2));
    }

    @Test
    void aQuestionInAQuotationThatGoesOnIsNoHeading() {
        List<Kind> kinds =
                read(
                                "Title\n\nThe road is shut.\n\nShe added: “What are we fighting for?\n\n"
                                        + "“It is late.”\n\nWhat is next?\n\nThe road opens in May.\n")
                        .blocks()
                        .stream()
                        .map(Block::kind)
                        .toList();
        assertEquals(List.of(Kind.TEXT, Kind.TEXT, Kind.TEXT, Kind.HEADING, Kind.TEXT), kinds);
    }
}
