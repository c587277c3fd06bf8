package precis.analysis.actors;

import java.util.ArrayList;
import java.util.List;
import precis.analysis.text.Document;
import precis.analysis.text.DocumentReader;
import precis.language.LanguagePack;
import precis.model.Article;
import precis.model.Metadata;
import precis.model.Paragraph;
import precis.model.Span;
import precis.model.Status;

/** Reads short texts for tests; blank lines separate paragraphs. */
final class Reading {

    static final LanguagePack FR = LanguagePack.load("fr");

    private static final LanguagePack EN = LanguagePack.load("en");
    private static final ActorFinder FINDER = new ActorFinder(FR);
    private static final ActorFinder ENGLISH = new ActorFinder(EN);

    private Reading() {}

    static Document document(String title, String text) {
        return document(FR, title, text);
    }

    private static Document document(LanguagePack pack, String title, String text) {
        List<Paragraph> blocks = new ArrayList<>();
        int at = 0;
        for (String block : text.split("\n\n")) {
            int start = text.indexOf(block, at);
            at = start + block.length();
            blocks.add(new Paragraph(Paragraph.Kind.TEXT, new Span(start, at)));
        }
        return new DocumentReader(pack)
                .read(
                        new Article(
                                "a",
                                "a.txt",
                                pack.tag(),
                                title,
                                text,
                                blocks,
                                Metadata.NONE,
                                "0".repeat(64),
                                false,
                                Status.PUBLISHED));
    }

    static Cast cast(String title, String text) {
        return FINDER.find(document(title, text));
    }

    static Cast english(String title, String text) {
        return ENGLISH.find(document(EN, title, text));
    }

    /** The other names of whoever the article names so. */
    static List<String> aliases(Cast cast, String name) {
        return cast.named(name).orElseThrow().actor().aliases();
    }
}
