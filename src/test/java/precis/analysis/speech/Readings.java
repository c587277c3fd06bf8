package precis.analysis.speech;

import java.util.ArrayList;
import java.util.List;
import precis.analysis.actors.ActorFinder;
import precis.analysis.text.Document;
import precis.analysis.text.DocumentReader;
import precis.language.LanguagePack;
import precis.model.Article;
import precis.model.Metadata;
import precis.model.Paragraph;
import precis.model.Span;
import precis.model.Speaker;
import precis.model.Status;

/** Reads short texts written for tests, paragraphs separated by blank lines. */
final class Readings {

    private static final LanguagePack FR = LanguagePack.load("fr");
    private static final DocumentReader READER = new DocumentReader(FR);
    private static final ActorFinder ACTORS = new ActorFinder(FR);
    private static final SpeechFinder SPEECH = new SpeechFinder(FR);

    private Readings() {}

    static Article article(String text) {
        List<Paragraph> blocks = new ArrayList<>();
        int start = 0;
        for (String block : text.split("\n\n")) {
            Span span = new Span(start, start + block.length());
            blocks.add(new Paragraph(Paragraph.Kind.TEXT, span));
            start += block.length() + 2;
        }
        return new Article(
                "a",
                "a.txt",
                "fr",
                "Un titre",
                text,
                blocks,
                Metadata.NONE,
                "0".repeat(64),
                false,
                Status.PUBLISHED);
    }

    static Document document(String text) {
        return READER.read(article(text));
    }

    /** As {@link #speakers(String)}, of an English text. */
    static List<String> english(String text) {
        Document document = English.READER.read(article(text));
        return shown(English.SPEECH.find(document, English.ACTORS.find(document)));
    }

    static Speech speech(String text) {
        Document document = document(text);
        return SPEECH.find(document, ACTORS.find(document));
    }

    /** The speakers of each sentence as « name/kind », separated by commas; « - » for none. */
    static List<String> speakers(String text) {
        return shown(speech(text));
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
