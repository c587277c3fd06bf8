package precis.compose.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import precis.compose.markup.Blocks;
import precis.compose.markup.Blocks.Item;
import precis.compose.markup.Blocks.Styled;
import precis.compose.markup.Inline;
import precis.compose.view.Dateless;
import precis.compose.view.Late;
import precis.compose.view.Links;
import precis.compose.view.Once;
import precis.compose.view.Paths;
import precis.compose.wording.Wording;
import precis.model.Briefing;
import precis.model.Detail;
import precis.model.Divergence;
import precis.model.Edition;
import precis.model.Point;
import precis.model.Story;
import precis.model.StoryLine;
import precis.model.Testimony;

/** One story: in brief within its edition, in full on a page of its own. */
final class StoryBody {

    private static final int LINES = 2;
    private static final int POINTS = 3;

    private final Story story;
    private final Function<String, Wording> languages;
    private final Wording words;
    private final Titles titles;
    private final Sayer sayer;
    private final String path;

    StoryBody(
            String path,
            Story story,
            Function<String, Wording> languages,
            Wording words,
            Titles titles) {
        this.path = path;
        this.story = story;
        this.languages = languages;
        this.words = words;
        this.titles = titles;
        this.sayer = new Sayer(path, story, languages);
    }

    /** Headline, two sentences, what several stand behind, and where versions differ. */
    void brief(Edition edition, Blocks out) {
        Briefing lead = story.briefing(story.lead());
        boolean shared = story.briefings().size() > 1;
        String target =
                shared
                        ? Paths.story(edition.id(), story.id())
                        : Paths.briefing(lead.article().id());
        Wording own = languages.apply(lead.article().language());
        Inline title = Inline.text(own.typeset(lead.article().title()));
        out.heading("headline", Inline.link(Links.between(path, target), title));
        out.items("origin", origin());
        before(out);
        Late.notes(edition, story, words).forEach(n -> continues(n, out));
        Dateless.note(edition, story, words).ifPresent(n -> continues(n, out));
        List<StoryLine> lines = Once.lines(story);
        lines.stream().limit(LINES).forEach(l -> sayer.line(l, out));
        List<Point> joined =
                story.points().stream()
                        .filter(
                                p ->
                                        p.origins() > 1
                                                && !Once.isCompared(story, p)
                                                && lines.stream()
                                                        .limit(LINES)
                                                        .noneMatch(l -> Once.carries(story, p, l)))
                        .limit(POINTS)
                        .toList();
        points(joined, out);
        divergences(out);
    }

    /** All that its articles say, each thing once. */
    void full(Blocks out) {
        out.items("origin", origin());
        before(out);
        Dateless.note(story, words).ifPresent(n -> continues(n, out));
        List<StoryLine> lines = Once.lines(story);
        lines.forEach(l -> sayer.line(l, out));
        if (!story.divergences().isEmpty()) {
            out.section("divergences", Inline.text(words.text("title.divergences")));
            divergences(out);
        }
        List<Point> points = untold(lines);
        if (!points.isEmpty()) {
            out.section("points", Inline.text(words.text("title.points")));
            points(points, out);
        }
        out.section("articles", Inline.text(words.text("title.articles")));
        out.items("articles", story.briefings().stream().map(this::article).toList());
    }

    /** What the lines have not said, and whatever several articles stand behind. */
    private List<Point> untold(List<StoryLine> lines) {
        return story.points().stream()
                .filter(
                        p ->
                                p.testimonies().size() > 1
                                        || lines.stream().noneMatch(l -> Once.carries(story, p, l)))
                .toList();
    }

    private void before(Blocks out) {
        story.continues()
                .ifPresent(
                        c ->
                                out.paragraph(
                                        "continues",
                                        Inline.text(words.text("edition.continues"))
                                                .and(
                                                        Inline.link(
                                                                Links.between(
                                                                                path,
                                                                                Paths.edition(
                                                                                        c
                                                                                                .edition()))
                                                                        + "#s-"
                                                                        + c.story(),
                                                                Inline.text(
                                                                        titles.of(c.edition()))))));
    }

    private static void continues(String note, Blocks out) {
        out.paragraph("continues", Inline.text(note));
    }

    private List<Item> origin() {
        List<String> parts = new ArrayList<>();
        story.briefings().stream()
                .flatMap(b -> b.article().metadata().outlet().map(Detail::value).stream())
                .distinct()
                .forEach(parts::add);
        if (story.briefings().size() > 1) {
            parts.add(words.text("edition.articles", story.briefings().size()));
        }
        story.standing().latest().map(words::day).ifPresent(parts::add);
        return parts.stream().map(p -> new Item(Inline.text(p))).toList();
    }

    private void points(List<Point> points, Blocks out) {
        out.items("points", points.stream().map(this::point).toList());
    }

    /** The words of one, and under them all who say it. */
    private Item point(Point point) {
        List<Styled> below = new ArrayList<>();
        if (point.testimonies().size() > 1) {
            String key = point.origins() > 1 ? "point.origins" : "point.origin";
            String count = words.text(key, point.origins(), point.testimonies().size());
            below.add(new Styled("origins", Inline.text(count)));
        }
        sayer.who(point.testimonies(), false).forEach(w -> below.add(new Styled("says", w)));
        return new Item(sayer.words(point.first()), below);
    }

    private void divergences(Blocks out) {
        for (Divergence divergence : story.divergences()) {
            out.group("", "divergence", g -> divergence(divergence, g));
        }
    }

    private void divergence(Divergence divergence, Blocks out) {
        out.paragraph("kind", Inline.text(words.name("divergence", divergence.kind())));
        List<Item> versions = new ArrayList<>();
        for (Divergence.Version version : divergence.versions()) {
            Testimony first = version.testimonies().get(0);
            List<Styled> below = new ArrayList<>();
            boolean dated = divergence.days(story).size() > 1;
            sayer.who(version.testimonies(), dated).forEach(w -> below.add(new Styled("says", w)));
            Inline stressed =
                    version.words().isEmpty()
                            ? Inline.EMPTY
                            : Inline.text(sayer.typeset(first, version.words())).as("numeral");
            versions.add(new Item(stressed.and(sayer.words(first)), below));
        }
        out.items("versions", versions);
    }

    private Item article(Briefing briefing) {
        Wording own = languages.apply(briefing.article().language());
        String target = Links.between(path, Paths.briefing(briefing.article().id()));
        Inline title = Inline.link(target, Inline.text(own.typeset(briefing.article().title())));
        List<String> parts = new ArrayList<>();
        briefing.article().metadata().outlet().map(Detail::value).ifPresent(parts::add);
        parts.add(
                briefing.article()
                        .metadata()
                        .published()
                        .map(d -> words.day(d.value()))
                        .orElseGet(() -> words.text("unknown-date")));
        String line = String.join(words.text("claim.separator"), parts);
        return new Item(title, List.of(new Styled("says", Inline.text(line))));
    }
}
