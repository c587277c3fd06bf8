package precis.compose.site;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import precis.compose.markup.Blocks;
import precis.compose.markup.Blocks.Item;
import precis.compose.markup.Inline;
import precis.compose.view.Links;
import precis.compose.view.Paths;
import precis.compose.view.WhoSays;
import precis.compose.wording.Wording;
import precis.model.Article;
import precis.model.Briefing;
import precis.model.Detail;
import precis.model.Excerpt;
import precis.model.Statement;

/** Briefings as a list of stories: headline, one sentence, who says it. */
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

    void print(List<Briefing> briefings, Blocks out) {
        for (Briefing b : briefings) {
            String role = "story" + Inline.role(b.article().language(), language);
            out.group("", role, g -> story(b, g));
        }
    }

    private void story(Briefing briefing, Blocks out) {
        Article article = briefing.article();
        Wording words = languages.apply(article.language());
        Inline title = Inline.text(words.typeset(article.title()));
        String target = Links.between(path, Paths.briefing(article.id()));
        out.heading("headline", Inline.link(target, title));
        out.items("origin", origin(briefing, words));
        briefing.summary().stream().findFirst().ifPresent(e -> lead(briefing, e, words, out));
    }

    private static void lead(Briefing briefing, Excerpt excerpt, Wording words, Blocks out) {
        Statement statement = briefing.statement(excerpt.sentence());
        WhoSays says = WhoSays.of(briefing, statement, words);
        out.paragraph("lead", Inline.text(words.cited(excerpt, statement)));
        String line = says.who(words) + words.text("claim.separator") + says.sure();
        out.paragraph("says", Inline.text(line));
    }

    private static List<Item> origin(Briefing briefing, Wording words) {
        List<String> parts = new ArrayList<>();
        briefing.article().metadata().outlet().map(Detail::value).ifPresent(parts::add);
        parts.add(
                Collection.date(briefing)
                        .map(words::day)
                        .orElseGet(() -> words.text("unknown-date")));
        parts.add(words.text("story.claims", briefing.claims().size()));
        parts.add(words.text("story.sources", briefing.sources().size()));
        return parts.stream().map(p -> new Item(Inline.text(p))).toList();
    }
}
