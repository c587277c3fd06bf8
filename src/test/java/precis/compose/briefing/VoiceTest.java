package precis.compose.briefing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import precis.compose.Fixture;
import precis.compose.LetterFixture;
import precis.compose.view.Directory;
import precis.compose.wording.Wording;
import precis.language.LanguagePack;
import precis.model.Attribution;
import precis.model.Briefing;
import precis.model.Certainty;
import precis.model.SourceKind;
import precis.model.Speaker;
import precis.model.Statement;

class VoiceTest {

    private static final Wording FRENCH = new Wording("fr", LanguagePack.load("fr").phrases());

    @Test
    void severalSpeakersAreEnumeratedAsTheLanguageDoes() {
        Briefing briefing = Fixture.load(Fixture.ALL.get(0));
        List<Speaker> three =
                Stream.of("Ida Colin", "Luc Ferrand", "Jean Bost")
                        .map(n -> new Speaker(n, SourceKind.ANONYMOUS))
                        .toList();
        Statement statement =
                new Statement(
                        briefing.statements().get(0).sentence(),
                        Optional.of(new Attribution(three, List.of())),
                        Certainty.ASSERTED,
                        List.of(),
                        false);
        Voice voice =
                new Voice(
                        new Subject(
                                briefing,
                                FRENCH,
                                LetterFixture.SETTINGS,
                                "briefings/x/index",
                                "Précis",
                                new Directory(Map.of(), Map.of()),
                                List.of(),
                                briefing.article().text()));
        String margin = voice.brief(statement).source();
        assertTrue(margin.contains("Ida Colin, Luc Ferrand et Jean Bost"), margin);
        String line = voice.line(statement).source();
        assertTrue(line.contains("), [.who]##Luc Ferrand##"), line);
        assertTrue(line.contains(" et [.who]##Jean Bost##"), line);
    }
}
