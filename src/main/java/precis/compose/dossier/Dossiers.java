package precis.compose.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import precis.compose.frame.Frame;
import precis.compose.markup.Inline;
import precis.compose.view.Directory;
import precis.compose.view.Links;
import precis.compose.view.Paths;
import precis.compose.wording.Wording;
import precis.kept.Kept;
import precis.model.ActorKind;
import precis.model.Briefing;
import precis.model.Claim;
import precis.model.Page;
import precis.model.Settings;
import precis.model.SourceKind;

/** Composes the pages of actors and sources, and says who has one. */
public final class Dossiers {

    private final List<Dossier> actors;

    /** A source that is an actor too shares the actor's page. */
    private final List<Dossier> sources;

    private final Map<SourceKind, SortedMap<String, List<Briefing>>> unnamed;

    /**
     * @param briefings newest first
     */
    public Dossiers(List<Briefing> briefings) {
        Archivist archivist = new Archivist(briefings);
        this.actors = archivist.actors();
        Map<String, String> known = paths(actors);
        this.sources =
                archivist.sources().stream()
                        .map(s -> known.containsKey(s.name()) ? s.at(known.get(s.name())) : s)
                        .toList();
        this.unnamed = archivist.unnamed();
    }

    public Directory directory() {
        return new Directory(paths(actors), paths(sources));
    }

    /**
     * @param languages the wording for a language tag
     * @param words the pages' own language
     * @param kept pages composed before
     * @param settings the site's
     */
    public List<Page> compose(
            Function<String, Wording> languages,
            Wording words,
            Frame frame,
            Kept<Page> kept,
            Settings settings) {
        List<Page> pages = lists(languages, words, frame);
        Set<String> written = new TreeSet<>();
        Directory directory = directory();
        DossierPage page = new DossierPage(languages, words, frame, directory);
        Stream.concat(actors.stream(), sources.stream())
                .filter(Dossier::deservesPage)
                .filter(d -> written.add(d.path()))
                .map(
                        d ->
                                kept.get(
                                        d.origins(),
                                        List.of(d.path(), d.name(), d.kind(), settings, directory),
                                        () -> page.compose(d)))
                .forEach(pages::add);
        return pages;
    }

    private List<Page> lists(Function<String, Wording> languages, Wording words, Frame frame) {
        DossierIndex index = new DossierIndex(words, frame);
        List<Page> pages = new ArrayList<>();
        List<String> kinds = groups("actors", ActorKind.values());
        pages.addAll(index.compose("actors", kinds, actors, Inline.EMPTY));
        Inline more = Inline.EMPTY;
        if (!unnamed.isEmpty()) {
            Inline label = Inline.text(words.text("title.unnamed"));
            more = Inline.link(Links.between(Paths.SOURCES, Paths.UNNAMED), label);
            pages.add(new UnnamedPage(languages, words, frame).compose(unnamed));
        }
        kinds = groups("sources", SourceKind.values());
        pages.addAll(index.compose("sources", kinds, sources, more));
        return pages;
    }

    /**
     * Calls for each name with a page and feeds: its path, the name, what its briefings tell of it.
     */
    public <T> List<T> each(Teller<T> teller) {
        Set<String> told = new TreeSet<>();
        return Stream.concat(actors.stream(), sources.stream())
                .filter(Dossier::deservesPage)
                .filter(Dossier::hasFeed)
                .filter(d -> told.add(d.path()))
                .map(d -> teller.tell(d.path(), d.name(), d.parts()))
                .toList();
    }

    /** Makes something of a name's page. */
    @FunctionalInterface
    public interface Teller<T> {
        T tell(String path, String name, List<Part> parts);
    }

    /**
     * What a briefing tells of a name.
     *
     * @param claims credited to it, then those that name it
     */
    public record Part(Briefing briefing, List<Claim> claims) {}

    private static List<String> groups(String folder, Enum<?>[] kinds) {
        return Stream.of(kinds).map(k -> folder + "." + k.name().toLowerCase(Locale.ROOT)).toList();
    }

    private static Map<String, String> paths(List<Dossier> dossiers) {
        Map<String, String> paths = new TreeMap<>();
        dossiers.stream()
                .filter(Dossier::deservesPage)
                .forEach(d -> d.spellings().forEach(name -> paths.put(name, d.path())));
        return paths;
    }
}
