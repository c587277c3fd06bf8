package precis.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import precis.compose.briefing.BriefingCard;
import precis.compose.briefing.BriefingPage;
import precis.compose.dossier.Dossiers;
import precis.compose.dossier.Dossiers.Part;
import precis.compose.edition.CorrectionsPage;
import precis.compose.edition.EditionPages;
import precis.compose.feed.Entry;
import precis.compose.feed.Feeds;
import precis.compose.feed.Written;
import precis.compose.frame.Frame;
import precis.compose.json.BriefingJson;
import precis.compose.json.EditionJson;
import precis.compose.mail.LettersKept;
import precis.compose.mail.Newsletter;
import precis.compose.site.Collection;
import precis.compose.site.SitePages;
import precis.compose.view.Directory;
import precis.compose.view.Neighbours;
import precis.compose.view.Paths;
import precis.compose.wording.Wording;
import precis.kept.Kept;
import precis.language.Phrases;
import precis.model.Briefing;
import precis.model.Card;
import precis.model.Claim;
import precis.model.Edition;
import precis.model.Page;
import precis.model.Settings;
import precis.model.Site;
import precis.model.SiteFile;
import precis.shipped.Shipped;

/**
 * Composes the whole site: pages for the generator, and the files that need no layout. What is made
 * of the same briefings as the last time is not composed again.
 */
public final class SiteComposer {

    private static final List<String> MENU =
            List.of(
                    Paths.HOME,
                    Paths.EDITIONS,
                    Paths.ACTORS,
                    Paths.SOURCES,
                    Paths.TIMELINE,
                    Paths.ARCHIVE,
                    Paths.SEARCH,
                    Paths.METHOD,
                    Paths.ABOUT);

    private final Map<String, Wording> languages = new TreeMap<>();
    private final String program;
    private final Kept<Page> pages = new Kept<>();
    private final Kept<SiteFile> records = new Kept<>();
    private final Kept<List<SiteFile>> channels = new Kept<>();
    private final Kept<List<Page>> digests = new Kept<>();
    private final Written entries = new Written();
    private final LettersKept letters = new LettersKept();

    /**
     * @param phrases what the site says of its own accord, by language tag
     * @param program name and version of the program
     */
    public SiteComposer(Map<String, Phrases> phrases, String program) {
        phrases.forEach((tag, p) -> languages.put(tag, new Wording(tag, p)));
        this.program = program;
    }

    public Site compose(List<Edition> editions, Settings settings) {
        Stream.of(pages, records, channels, digests).forEach(Kept::turn);
        entries.turn();
        letters.turn();
        Feeds feeds = new Feeds(settings, this.entries);
        Collection all = Collection.of(editions);
        List<Page> pages = new ArrayList<>();
        List<SiteFile> files = new ArrayList<>(fixed(settings));
        Function<String, Frame> frames = tag -> new Frame(settings, wording(tag), MENU);
        Frame home = frames.apply(settings.language());
        SitePages lists = new SitePages(settings, this::wording, frames);
        pages.addAll(lists.compose(all));
        files.add(lists.searchIndex(all));
        Dossiers dossiers = new Dossiers(all.briefings());
        pages.addAll(
                dossiers.compose(
                        this::wording, wording(settings.language()), home, this.pages, settings));
        Site own = briefings(all.briefings(), dossiers.directory(), settings);
        pages.addAll(own.pages());
        files.addAll(own.files());
        Site letters =
                new Newsletter(settings, this::wording, this.letters)
                        .compose(all.editions(), home, feeds);
        pages.addAll(letters.pages());
        files.addAll(letters.files());
        pages.addAll(
                new EditionPages(settings, this::wording, frames, digests).compose(all.editions()));
        files.addAll(digests(all.editions()));
        pages.add(new CorrectionsPage(wording(settings.language()), home).compose(all.briefings()));
        files.addAll(feeds.compose(entries(all.briefings()), listed(pages)));
        files.addAll(channels(dossiers, feeds, settings));
        return new Site(pages, files, own.cards());
    }

    /** A page, a file of data and a card for each briefing. */
    private Site briefings(List<Briefing> briefings, Directory directory, Settings settings) {
        Neighbours neighbours = new Neighbours(briefings);
        BriefingPage page =
                new BriefingPage(this::wording, settings, program, directory, neighbours);
        BriefingJson json = new BriefingJson(program);
        List<Page> composed = new ArrayList<>();
        List<SiteFile> files = new ArrayList<>();
        List<Card> cards = new ArrayList<>();
        for (Briefing b : briefings) {
            Wording words = wording(b.article().language());
            List<Briefing> of = new ArrayList<>(List.of(b));
            of.addAll(neighbours.of(b));
            Frame frame = new Frame(settings, words, MENU);
            composed.add(
                    pages.get(
                            of, List.of(settings, directory), () -> page.compose(b, words, frame)));
            String path = Paths.json(b.article().id());
            files.add(records.get(List.of(b), List.of(), () -> new SiteFile(path, json.write(b))));
            cards.add(BriefingCard.compose(b, words, settings));
        }
        return new Site(composed, files, cards);
    }

    /** The feeds of each actor and source that several articles name. */
    private List<SiteFile> channels(Dossiers dossiers, Feeds feeds, Settings settings) {
        return dossiers
                .each(
                        (path, name, parts) ->
                                channels.get(
                                        parts.stream().map(Part::briefing).toList(),
                                        List.of(path, name, settings, claims(parts)),
                                        () -> feeds.channel(path, name, excerpts(parts))))
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private List<SiteFile> digests(List<Edition> editions) {
        EditionJson json = new EditionJson(program);
        return editions.stream()
                .map(
                        e ->
                                records.get(
                                        List.of(e),
                                        List.of(),
                                        () ->
                                                new SiteFile(
                                                        Paths.editionJson(e.id()), json.write(e))))
                .toList();
    }

    private List<Entry> entries(List<Briefing> briefings) {
        return briefings.stream().map(b -> new Entry(b, wording(b.article().language()))).toList();
    }

    private List<Entry> excerpts(List<Part> parts) {
        return parts.stream()
                .map(
                        p ->
                                new Entry(
                                        p.briefing(),
                                        wording(p.briefing().article().language()),
                                        Optional.of(p.claims())))
                .toList();
    }

    private static List<List<String>> claims(List<Part> parts) {
        return parts.stream().map(p -> p.claims().stream().map(Claim::id).toList()).toList();
    }

    private static List<Page> listed(List<Page> pages) {
        return pages.stream().filter(p -> !p.type().equals("notfound")).toList();
    }

    private static List<SiteFile> fixed(Settings settings) {
        String sitemap = settings.baseUrl().resolve("sitemap.xml").toString();
        return List.of(
                new SiteFile(".nojekyll", ""),
                new SiteFile("robots.txt", "User-agent: *\nAllow: /\nSitemap: " + sitemap + "\n"),
                new SiteFile("site.webmanifest", Manifest.write(settings)),
                new SiteFile(Paths.SCHEMA, Shipped.text("/" + Paths.SCHEMA)),
                new SiteFile(Paths.EDITION_SCHEMA, Shipped.text("/" + Paths.EDITION_SCHEMA)));
    }

    private Wording wording(String language) {
        Wording words = languages.get(language);
        if (words == null) {
            throw new IllegalArgumentException("no phrases for language " + language);
        }
        return words;
    }
}
