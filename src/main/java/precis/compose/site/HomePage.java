package precis.compose.site;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import precis.compose.frame.Frame;
import precis.compose.markup.Blocks;
import precis.compose.markup.Inline;
import precis.compose.view.Links;
import precis.compose.view.Paths;
import precis.compose.wording.Wording;
import precis.model.Briefing;
import precis.model.Edition;
import precis.model.Page;
import precis.model.Settings;

/** The latest edition, then what came before. */
final class HomePage {

    private static final int RECENT = 20;

    private final Settings settings;
    private final Function<String, Wording> languages;
    private final Frame frame;

    HomePage(Settings settings, Function<String, Wording> languages, Frame frame) {
        this.settings = settings;
        this.languages = languages;
        this.frame = frame;
    }

    Page compose(Collection all) {
        Wording words = languages.apply(settings.language());
        Blocks body = new Blocks();
        Stories stories = new Stories(Paths.HOME, settings.language(), languages);
        Optional<Edition> latest = all.editions().stream().findFirst();
        if (latest.isEmpty()) {
            body.paragraph("", Inline.text(words.text("home.empty")));
        }
        stories.print(latest.stream().toList(), Integer.MAX_VALUE, body);
        latest.map(e -> Links.between(Paths.HOME, Paths.newsletter(e.id())))
                .map(a -> Inline.link(a, Inline.text(words.text("home.letter"))))
                .ifPresent(l -> body.paragraph("letter", l));
        List<Edition> before = all.editions().stream().skip(1).toList();
        if (!before.isEmpty()) {
            body.section("recent", Inline.text(words.text("title.recent")));
            stories.print(before, RECENT, body);
        }
        Optional<LocalDate> date = latest.flatMap(Edition::date);
        ObjectNode data = frame.page(Paths.HOME, settings.title(), settings.description());
        data.put("search", words.text("search.label")).put("button", words.text("search.button"));
        latest.flatMap(Edition::monday)
                .map(m -> words.week("edition.week", m))
                .or(() -> date.map(words::day))
                .ifPresent(title -> data.put("edition", title));
        addLanguages(data, all, words);
        return new Page(
                Paths.HOME,
                "home",
                settings.title(),
                settings.language(),
                date,
                data.toString(),
                body.source());
    }

    /** The languages of the briefings, where there are several, each in its own words. */
    private void addLanguages(ObjectNode data, Collection all, Wording words) {
        SortedMap<String, List<Briefing>> spoken = all.byLanguage();
        if (spoken.size() < 2) {
            return;
        }
        data.put("languages_label", words.text("home.languages"));
        ArrayNode list = data.putArray("languages");
        spoken.forEach(
                (tag, briefings) ->
                        list.addObject()
                                .put("tag", tag)
                                .put("name", languages.apply(tag).text("language.name"))
                                .put("page", Paths.archive(tag) + ".html")
                                .put("count", briefings.size()));
    }
}
