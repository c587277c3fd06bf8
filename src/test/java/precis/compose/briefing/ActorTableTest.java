package precis.compose.briefing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import precis.compose.Fixture;
import precis.compose.LetterFixture;
import precis.compose.markup.Blocks;
import precis.compose.view.Directory;
import precis.compose.wording.Wording;
import precis.language.LanguagePack;
import precis.model.Actor;
import precis.model.ActorKind;
import precis.model.Briefing;

class ActorTableTest {

    private static final Wording FRENCH = new Wording("fr", LanguagePack.load("fr").phrases());

    @Test
    void otherNamesArePrintedAsTheLanguagePrintsThem() {
        Actor bank =
                new Actor(
                        "CNO",
                        List.of("Caisse d'Orvel", "Caisse \"Orvel\""),
                        ActorKind.ORGANISATION,
                        Optional.empty(),
                        .5,
                        List.of(),
                        List.of(1));
        Blocks out = new Blocks();
        new ActorTable().print(subject(bank), out);
        String printed = out.source().replace("&#8217;", "’").replace("&#171;", "«");
        assertTrue(printed.contains("Caisse d’Orvel"), printed);
        assertTrue(printed.contains("Caisse «"), printed);
    }

    /** Whoever goes through a column by ear hears whose cell it is. */
    @Test
    void theNameHeadsItsRow() {
        Actor town =
                new Actor(
                        "Orvel",
                        List.of(),
                        ActorKind.PLACE,
                        Optional.empty(),
                        .5,
                        List.of(),
                        List.of(1));
        Blocks out = new Blocks();
        new ActorTable().print(subject(town), out);
        assertTrue(out.source().contains("cols=\"h,3*\""), out.source());
    }

    private static Subject subject(Actor actor) {
        Briefing b = Fixture.load(Fixture.ALL.get(0));
        Briefing briefing =
                new Briefing(
                        b.article(),
                        List.of(),
                        List.of(),
                        List.of(actor),
                        List.of(),
                        List.of(),
                        List.of(),
                        b.statements());
        return new Subject(
                briefing,
                FRENCH,
                LetterFixture.SETTINGS,
                "briefings/a/index",
                "Précis",
                new Directory(Map.of(), Map.of()),
                List.of(),
                b.article().text());
    }
}
