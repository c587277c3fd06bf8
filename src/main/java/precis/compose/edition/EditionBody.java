package precis.compose.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import precis.compose.markup.Blocks;
import precis.compose.markup.Inline;
import precis.compose.view.Dateless;
import precis.compose.view.Links;
import precis.compose.view.Paths;
import precis.compose.wording.Wording;
import precis.model.Edition;
import precis.model.Story;

/** An edition, story by story. */
final class EditionBody {

    private final String path;
    private final Edition edition;
    private final Titles titles;
    private final Function<String, Wording> languages;
    private final Wording words;

    EditionBody(
            String path,
            Edition edition,
            Titles titles,
            Function<String, Wording> languages,
            Wording words) {
        this.path = path;
        this.edition = edition;
        this.titles = titles;
        this.languages = languages;
        this.words = words;
    }

    Blocks body() {
        Blocks out = new Blocks();
        List<Inline> line = new ArrayList<>();
        edition.number().ifPresent(n -> line.add(Inline.text(words.text("edition.number", n))));
        line.add(Inline.text(titles.counts(edition)));
        line.add(
                Inline.link(
                        Links.between(path, Paths.newsletter(edition.id())),
                        Inline.text(words.text("home.letter"))));
        out.paragraph("number", Inline.join(words.text("claim.separator"), line));
        Dateless.note(edition, words).ifPresent(n -> out.paragraph("continues", Inline.text(n)));
        Map<String, Titles> told = new HashMap<>();
        for (Story story : edition.stories()) {
            Wording own = languages.apply(language(story));
            Titles in = told.computeIfAbsent(own.language(), l -> titles.in(own));
            StoryBody body = new StoryBody(path, story, languages, own, in);
            out.group(
                    "s-" + story.id(),
                    "story" + Inline.role(own.language(), words.language()),
                    g -> body.brief(edition, g));
        }
        List<Inline> neighbours = new ArrayList<>();
        neighbour(edition.previous(), "edition.previous").ifPresent(neighbours::add);
        neighbour(edition.next(), "edition.next").ifPresent(neighbours::add);
        neighbours.add(
                Inline.link(
                        Links.between(path, Paths.EDITIONS),
                        Inline.text(words.text("edition.all"))));
        neighbours.add(
                Inline.link(
                        Links.toFile(path, Paths.editionJson(edition.id())),
                        Inline.text(words.text("edition.json"))));
        out.paragraph("neighbours", Inline.join(words.text("claim.separator"), neighbours));
        return out;
    }

    private Optional<Inline> neighbour(Optional<String> id, String key) {
        return id.map(
                i ->
                        Inline.link(
                                Links.between(path, Paths.edition(i)),
                                Inline.text(words.text(key, titles.of(i)))));
    }

    private static String language(Story story) {
        return story.briefing(story.lead()).article().language();
    }
}
