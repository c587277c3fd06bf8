package precis.analysis.actors;

import java.util.List;
import precis.Articles;
import precis.analysis.text.Document;
import precis.analysis.text.DocumentReader;
import precis.language.LanguagePack;
import precis.model.Actor;

/** Reads short texts for tests; blank lines separate paragraphs. */
public final class Reading {

    public static final LanguagePack FR = LanguagePack.load("fr");

    private static final LanguagePack EN = LanguagePack.load("en");
    private static final ActorFinder FINDER = new ActorFinder(FR);
    private static final ActorFinder ENGLISH = new ActorFinder(EN);

    private Reading() {}

    public static Document document(String title, String text) {
        return document(FR, title, text);
    }

    private static Document document(LanguagePack pack, String title, String text) {
        return new DocumentReader(pack).read(Articles.of(pack.tag(), title, text));
    }

    public static Cast cast(String title, String text) {
        return FINDER.find(document(title, text));
    }

    /** The names of the French cast, in its order. */
    public static List<String> names(String title, String text) {
        return cast(title, text).actors().stream().map(Actor::name).toList();
    }

    public static Cast english(String title, String text) {
        return ENGLISH.find(document(EN, title, text));
    }

    /** The other names of whoever the article names so. */
    public static List<String> aliases(Cast cast, String name) {
        return cast.named(name).orElseThrow().actor().aliases();
    }
}
