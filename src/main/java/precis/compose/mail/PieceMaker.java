package precis.compose.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import precis.compose.view.Dateless;
import precis.compose.view.Late;
import precis.compose.view.Once;
import precis.compose.view.Paths;
import precis.compose.wording.Wording;
import precis.model.Briefing;
import precis.model.Claim;
import precis.model.Continuation;
import precis.model.Correction;
import precis.model.Detail;
import precis.model.Divergence;
import precis.model.Divergence.Version;
import precis.model.Edition;
import precis.model.Point;
import precis.model.Source;
import precis.model.Story;
import precis.model.StoryLine;
import precis.model.Testimony;

/** Tells one story, each of its sentences once. */
final class PieceMaker {

    private static final int CLAIMS = 3;
    private static final int DIVERGENCES = 2;
    private static final int NAMES = 6;

    private final Edition edition;
    private final Story story;
    private final Function<String, Wording> languages;
    private final Briefing lead;
    private final Wording words;
    private final boolean shared;
    private final List<StoryLine> lines;
    private final Set<String> told = new TreeSet<>();

    /**
     * @param languages the wording for a language tag
     */
    PieceMaker(Edition edition, Story story, Function<String, Wording> languages) {
        this.edition = edition;
        this.story = story;
        this.languages = languages;
        this.lead = story.briefing(story.lead());
        this.words = languages.apply(lead.article().language());
        this.shared = story.briefings().size() > 1;
        this.lines = new ArrayList<>(lines());
    }

    /** A lone article is summed up as its own page does; a story told before by what is new. */
    private List<StoryLine> lines() {
        List<StoryLine> news =
                story.continues().map(Continuation::news).orElseGet(List::<StoryLine>of);
        if (!news.isEmpty()) {
            return Once.of(story, news);
        }
        if (shared && !story.summary().isEmpty()) {
            return Once.of(story, story.summary());
        }
        String id = lead.article().id();
        return lead.summary().stream().map(e -> new StoryLine(id, e)).toList();
    }

    /** Takes the first sentence for the head of the letter, which names the outlet. */
    Optional<Said> essential() {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(said(lines.remove(0), true));
    }

    /** The story in full, without what was taken. */
    Piece full(int sentences) {
        List<Said> first = lines.stream().limit(sentences).map(l -> said(l, shared)).toList();
        List<List<Said>> divergences = divergences();
        return new Piece(
                words,
                words.typeset(lead.article().title()),
                page(),
                origin(),
                before(),
                first,
                claims(),
                divergences,
                sources(),
                notes());
    }

    /** The story in one sentence. */
    Piece brief() {
        return new Piece(
                words,
                words.typeset(lead.article().title()),
                page(),
                origin(),
                before(),
                lines.stream().limit(1).map(l -> said(l, shared)).toList(),
                List.of(),
                List.of(),
                "",
                notes());
    }

    private String page() {
        return shared ? Paths.story(edition.id(), story.id()) : Paths.briefing(lead.article().id());
    }

    private Optional<String> before() {
        return story.continues().map(c -> Paths.newsletter(c.edition()));
    }

    private Said said(StoryLine line, boolean outlet) {
        Briefing briefing = story.briefing(line.article());
        told.add(line.article() + "#" + line.excerpt().sentence());
        Wording own = languages.apply(briefing.article().language());
        return Said.of(briefing, line.excerpt(), own, outlet);
    }

    private List<Said> claims() {
        List<Said> claims = new ArrayList<>();
        for (Point point : points()) {
            if (claims.size() < CLAIMS && !isTold(point)) {
                claims.add(said(point.first(), "", point.origins()));
                point.testimonies().forEach(this::tell);
            }
        }
        return claims;
    }

    /** Where nothing was compared, each claim is a point of its own. */
    private List<Point> points() {
        return story.points().isEmpty()
                ? Stream.concat(Stream.of(lead), story.briefings().stream().filter(b -> b != lead))
                        .flatMap(b -> b.claims().stream().map(c -> alone(b, c)))
                        .toList()
                : story.points();
    }

    private static Point alone(Briefing briefing, Claim claim) {
        String id = briefing.article().id();
        return new Point(List.of(new Testimony(id, claim.id(), id)), List.of());
    }

    private List<List<Said>> divergences() {
        return story.divergences().stream().limit(DIVERGENCES).map(this::versions).toList();
    }

    private List<Said> versions(Divergence divergence) {
        List<Said> versions = new ArrayList<>();
        for (Version version : divergence.versions()) {
            Testimony first = version.testimonies().get(0);
            int origins = new Point(version.testimonies(), List.of()).origins();
            version.testimonies().forEach(this::tell);
            Said said = said(first, version.words(), origins);
            versions.add(
                    divergence.days(story).size() > 1
                            ? said.on(story.day(first).map(words::day), words)
                            : said);
        }
        return versions;
    }

    /** Whether a sentence that says it is told already, whichever article it is from. */
    private boolean isTold(Point point) {
        return point.testimonies().stream().map(this::sentence).anyMatch(told::contains);
    }

    private void tell(Testimony testimony) {
        told.add(sentence(testimony));
    }

    private String sentence(Testimony testimony) {
        return testimony.briefing() + "#" + story.claim(testimony).excerpt().sentence();
    }

    private Said said(Testimony testimony, String stressed, int origins) {
        Briefing briefing = story.briefing(testimony.briefing());
        Wording own = languages.apply(briefing.article().language());
        return Said.of(briefing, story.claim(testimony), own, shared, stressed, origins);
    }

    private String origin() {
        List<String> parts = new ArrayList<>();
        if (shared) {
            parts.add(words.text("mail.articles", story.briefings().size()));
        }
        String outlets = names(outlets());
        if (!outlets.isEmpty()) {
            parts.add(outlets);
        }
        if (!shared) {
            parts.add(
                    lead.article()
                            .metadata()
                            .published()
                            .map(d -> words.day(d.value()))
                            .orElseGet(() -> words.text("unknown-date")));
        } else if (edition.monday().isPresent()) {
            story.standing().latest().map(words::day).ifPresent(parts::add);
        }
        if (story.briefings().stream().allMatch(b -> b.article().partial())) {
            parts.add(words.text("dateline.partial"));
        }
        return String.join(words.text("claim.separator"), parts);
    }

    private List<String> outlets() {
        return story.briefings().stream()
                .flatMap(b -> b.article().metadata().outlet().map(Detail::value).stream())
                .map(words::typeset)
                .distinct()
                .toList();
    }

    private String sources() {
        List<String> credited =
                story.briefings().stream()
                        .flatMap(b -> b.sources().stream())
                        .map(Source::name)
                        .map(words::typeset)
                        .distinct()
                        .toList();
        List<String> full = credited.stream().filter(n -> !isShort(n, credited)).toList();
        return full.isEmpty() ? "" : words.text("mail.sources", names(full));
    }

    /** Whether a name is what another one ends with: two articles name one source. */
    private static boolean isShort(String name, List<String> all) {
        return Character.isUpperCase(name.codePointAt(0))
                && all.stream().anyMatch(n -> n.endsWith(" " + name));
    }

    /** The first names, and how many more there are. */
    private String names(List<String> all) {
        if (all.size() <= NAMES + 1) {
            return words.list(all);
        }
        List<String> first = new ArrayList<>(all.subList(0, NAMES));
        first.add(words.text("mail.others", all.size() - NAMES));
        return words.list(first);
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>(Late.notes(edition, story, words));
        Dateless.note(edition, story, words).ifPresent(notes::add);
        for (Briefing briefing : story.briefings()) {
            briefing.editorial().notes().stream()
                    .map(n -> words.text("mail.note", words.typeset(n)))
                    .forEach(n -> notes.add(whose(briefing, n)));
            briefing.editorial().corrections().stream()
                    .map(this::correction)
                    .forEach(c -> notes.add(whose(briefing, c)));
        }
        return notes;
    }

    /** Where a story has several articles, which of them it is about. */
    private String whose(Briefing briefing, String note) {
        String article =
                briefing.article()
                        .metadata()
                        .outlet()
                        .map(Detail::value)
                        .orElse(briefing.article().title());
        return shared ? words.text("claim.speaker-among", note, words.typeset(article)) : note;
    }

    private String correction(Correction correction) {
        String day = words.day(correction.date());
        return words.text("editorial.correction", day) + " " + words.typeset(correction.text());
    }
}
