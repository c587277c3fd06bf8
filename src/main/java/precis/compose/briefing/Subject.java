package precis.compose.briefing;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import precis.compose.markup.Inline;
import precis.compose.view.Directory;
import precis.compose.view.Links;
import precis.compose.view.WhoSays;
import precis.compose.wording.Wording;
import precis.model.Briefing;
import precis.model.Claim;
import precis.model.Settings;
import precis.model.Statement;

/**
 * What every part of the page draws on.
 *
 * @param briefing what is told
 * @param words the page's language
 * @param settings the site's
 * @param path the page's own
 * @param program name and version of the program
 * @param directory who has a page of their own
 * @param related briefings on the same actors
 * @param text the article's, its spaces set, in as many characters
 */
record Subject(
        Briefing briefing,
        Wording words,
        Settings settings,
        String path,
        String program,
        Directory directory,
        List<Briefing> related,
        String text) {

    Inline phrase(String key, Object... arguments) {
        return Inline.text(words.text(key, arguments));
    }

    /** Words of the article, typeset. */
    Inline quoted(String text) {
        return Inline.text(words.typeset(text));
    }

    /** The mark of a sentence, linked to where the page prints it. */
    Inline place(int sentence) {
        return Inline.reference("s" + sentence, Inline.text(WhoSays.place(sentence, words)));
    }

    Inline places(List<Integer> sentences) {
        return Inline.join(words.text("list.comma"), sentences.stream().map(this::place).toList());
    }

    /** The claims among those by their numbers, linked: {@code affirmations 1, 4}. */
    Inline claims(Predicate<Claim> which) {
        List<Inline> numbers =
                briefing.claims().stream()
                        .filter(which)
                        .map(c -> Inline.reference(c.id(), Inline.text(c.id().substring(1))))
                        .toList();
        return numbers.isEmpty()
                ? Inline.EMPTY
                : phrase("actor.claims", numbers.size())
                        .then(Inline.amid("\u00a0"))
                        .then(Inline.join(words.text("list.comma"), numbers));
    }

    /** Whether the article credits the claim to that name. */
    static boolean isSaidBy(Claim claim, String name) {
        return claim.statement()
                .attribution()
                .filter(a -> a.speakers().stream().anyMatch(s -> s.name().equals(name)))
                .isPresent();
    }

    /** Short parts in a row, empty ones left out. */
    Inline row(Inline... parts) {
        return Inline.join(words.text("claim.separator"), List.of(parts));
    }

    /** The actor's name, linked to their page where there is one. */
    Inline actor(String name) {
        return named(name, directory.actor(name));
    }

    Inline source(String name) {
        return named(name, directory.source(name));
    }

    private Inline named(String name, Optional<String> page) {
        Inline label = quoted(name);
        return page.map(p -> page(p, label)).orElse(label).strong();
    }

    Inline page(String target, Inline label) {
        return Inline.link(Links.between(path, target), label);
    }

    Inline file(String target, Inline label) {
        return Inline.link(Links.toFile(path, target), label);
    }

    /**
     * A line and links that only a screen needs, each behind a dot that ends the line if it breaks
     * there and leaves the page with the links.
     */
    Inline more(Inline line, List<Inline> links) {
        String separator = words.text("claim.separator");
        return line.then(Inline.amid(separator).then(Inline.join(separator, links)).as("address"));
    }

    /** A link into the article itself, to the statement's sentence; nothing without an address. */
    Inline outward(Statement statement) {
        return briefing.article()
                .metadata()
                .url()
                .map(u -> Links.toSentence(u.value(), statement.sentence().text()))
                .map(a -> Inline.link(a, phrase("sentence.outward")))
                .orElse(Inline.EMPTY);
    }
}
