package precis.compose.site;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import precis.compose.markup.Blocks;
import precis.compose.markup.Blocks.Item;
import precis.compose.markup.Inline;
import precis.compose.view.Links;
import precis.compose.view.Once;
import precis.compose.view.Paths;
import precis.compose.view.WhoSays;
import precis.compose.wording.Wording;
import precis.model.Article;
import precis.model.Briefing;
import precis.model.Detail;
import precis.model.Edition;
import precis.model.Excerpt;
import precis.model.Statement;
import precis.model.Story;

/** Stories as a list: headline, one sentence, who says it. */
final class Stories {

    private final String path;
    private final String language;
    private final Function<String, Wording> languages;

    /**
     * @param path of the page that prints the list
     * @param language of that page
     * @param languages the wording for a language tag
     */
    Stories(String path, String language, Function<String, Wording> languages) {
        this.path = path;
        this.language = language;
        this.languages = languages;
    }

    /** The stories of editions; one that several articles tell leads to its own page. */
    void print(List<Edition> editions, int most, Blocks out) {
        editions.stream()
                .flatMap(e -> e.stories().stream().map(s -> new Told(e, s)))
                .limit(most)
                .forEach(told -> print(told, out));
    }

    private record Told(Edition edition, Story story) {}

    private void print(Told told, Blocks out) {
        Story story = told.story();
        Briefing lead = story.briefing(story.lead());
        String role = "story" + Inline.role(lead.article().language(), language);
        if (story.briefings().size() == 1) {
            out.group("", role, g -> story(lead, g));
        } else {
            String page = Paths.story(told.edition().id(), story.id());
            out.group("", role, g -> story(story, lead, page, g));
        }
    }

    private void story(Briefing briefing, Blocks out) {
        Wording words = words(briefing);
        headline(briefing, Paths.briefing(briefing.article().id()), out);
        out.items("origin", items(origin(briefing, words)));
        briefing.summary().stream()
                .findFirst()
                .ifPresent(e -> lead(briefing, e, Inline.EMPTY, out));
    }

    private void story(Story story, Briefing lead, String page, Blocks out) {
        headline(lead, page, out);
        out.items("origin", items(origin(story, words(lead))));
        Once.lines(story).stream()
                .findFirst()
                .ifPresent(
                        l -> {
                            Briefing said = story.briefing(l.article());
                            lead(said, l.excerpt(), article(said), out);
                        });
    }

    private void headline(Briefing briefing, String page, Blocks out) {
        Inline title = Inline.text(words(briefing).typeset(briefing.article().title()));
        out.heading("headline", Inline.link(Links.between(path, page), title));
    }

    /** Which of a story's articles says it, by its outlet where that is known. */
    private Inline article(Briefing briefing) {
        Article article = briefing.article();
        String name = article.metadata().outlet().map(Detail::value).orElse(article.title());
        return Inline.link(
                Links.between(path, Paths.briefing(article.id())),
                Inline.text(words(briefing).typeset(name)));
    }

    private void lead(Briefing briefing, Excerpt excerpt, Inline where, Blocks out) {
        Wording words = words(briefing);
        Statement statement = briefing.statement(excerpt.sentence());
        WhoSays says = WhoSays.of(briefing, statement, words);
        out.paragraph("lead", Inline.text(words.cited(excerpt, statement)));
        String separator = words.text("claim.separator");
        Inline line = Inline.text(says.who(words) + separator + says.sure());
        List<Inline> parts = where.isEmpty() ? List.of(line) : List.of(line, where);
        out.paragraph("says", Inline.join(separator, parts));
    }

    private static List<String> origin(Briefing briefing, Wording words) {
        List<String> parts = new ArrayList<>();
        briefing.article().metadata().outlet().map(Detail::value).ifPresent(parts::add);
        parts.add(
                Collection.date(briefing)
                        .map(words::day)
                        .orElseGet(() -> words.text("unknown-date")));
        parts.add(words.text("story.claims", briefing.claims().size()));
        parts.add(words.text("story.sources", briefing.sources().size()));
        return parts;
    }

    /** How many tell it, up to when, and how many of them do so independently of one another. */
    private static List<String> origin(Story story, Wording words) {
        List<String> parts = new ArrayList<>();
        parts.add(words.text("edition.articles", story.briefings().size()));
        story.standing().latest().map(words::day).ifPresent(parts::add);
        if (story.standing().origins() > 1) {
            parts.add(words.text("point.origins", story.standing().origins()));
        }
        return parts;
    }

    private static List<Item> items(List<String> parts) {
        return parts.stream().map(p -> new Item(Inline.text(p))).toList();
    }

    private Wording words(Briefing briefing) {
        return languages.apply(briefing.article().language());
    }
}
