package precis.edition;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import precis.analysis.Analyst;
import precis.ingest.SeedReader;
import precis.language.LanguagePack;
import precis.language.Languages;
import precis.model.Briefing;
import precis.model.Cadence;

/** A week of sixty short articles: twenty-two stories, nine articles that stand alone. */
final class Week {

    private static final LanguagePack PACK = LanguagePack.load("fr");

    /** Read once: the tests share them. */
    static final List<Briefing> BRIEFINGS = read();

    private Week() {}

    static Editor editor(Cadence cadence) {
        return new Editor(tag -> PACK, cadence);
    }

    /** The event an article was written for: its name without the last number. */
    static String event(Briefing briefing) {
        String id = briefing.article().id();
        return id.startsWith("seul") ? id : id.substring(0, id.lastIndexOf('-'));
    }

    private static List<Briefing> read() {
        try {
            Path folder = Path.of(Week.class.getResource("week").toURI());
            Languages languages = Languages.load();
            Analyst analyst = new Analyst(PACK);
            return new SeedReader(languages::identify, languages::pack)
                    .read(folder).value().stream().map(analyst::brief).toList();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
