package precis.analysis.speech;

import java.util.List;
import precis.Articles;
import precis.analysis.actors.ActorFinder;
import precis.analysis.text.Document;
import precis.analysis.text.DocumentReader;
import precis.language.LanguagePack;
import precis.model.Article;
import precis.model.Speaker;

/** Reads short texts written for tests, paragraphs separated by blank lines. */
public final class Readings {

    private static final LanguagePack FR = LanguagePack.load("fr");
    private static final DocumentReader READER = new DocumentReader(FR);
    private static final ActorFinder ACTORS = new ActorFinder(FR);
    private static final SpeechFinder SPEECH = new SpeechFinder(FR);

    private Readings() {}

    public static Article article(String text) {
        return Articles.of("fr", "Un titre", text);
    }

    static Document document(String text) {
        return READER.read(article(text));
    }

    /** As {@link #speakers(String)}, of an English text. */
    public static List<String> english(String text) {
        Document document = English.READER.read(article(text));
        return shown(English.SPEECH.find(document, English.ACTORS.find(document)));
    }

    static Speech speech(String text) {
        Document document = document(text);
        return SPEECH.find(document, ACTORS.find(document));
    }

    /** The speakers of each sentence as « name/kind », separated by commas; « - » for none. */
    public static List<String> speakers(String text) {
        return shown(speech(text));
    }

    /** As {@link #speakers(String)}, below a headline. */
    static List<String> speakers(String headline, String text) {
        Document document = READER.read(Articles.of("fr", headline, text));
        return shown(SPEECH.find(document, ACTORS.find(document)));
    }

    /** The same by their names alone. */
    public static List<String> names(String text) {
        return speakers(text).stream().map(s -> s.replaceAll("/[A-Z]+", "")).toList();
    }

    /** Loaded once, by the first test of English. */
    private static final class English {

        private static final LanguagePack PACK = LanguagePack.load("en");
        private static final DocumentReader READER = new DocumentReader(PACK);
        private static final ActorFinder ACTORS = new ActorFinder(PACK);
        private static final SpeechFinder SPEECH = new SpeechFinder(PACK);
    }

    private static List<String> shown(Speech speech) {
        return speech.attributions().stream()
                .map(
                        a ->
                                a.map(x -> x.speakers().stream().map(Readings::shown).toList())
                                        .map(s -> String.join(", ", s))
                                        .orElse("-"))
                .toList();
    }

    private static String shown(Speaker speaker) {
        return speaker.name() + "/" + speaker.kind();
    }

    static List<String> sources(String text) {
        return speech(text).sources().stream()
                .map(s -> s.name() + "/" + s.kind() + s.sentences())
                .toList();
    }
}
