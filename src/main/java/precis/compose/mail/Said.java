package precis.compose.mail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import precis.compose.view.Anchors;
import precis.compose.view.Paths;
import precis.compose.view.WhoSays;
import precis.compose.wording.Wording;
import precis.model.Article;
import precis.model.Briefing;
import precis.model.Claim;
import precis.model.Clarification;
import precis.model.Detail;
import precis.model.Excerpt;
import precis.model.Statement;

/**
 * Words of an article with their provenance, ready to print in any form.
 *
 * @param language BCP 47 tag of its words
 * @param text typeset
 * @param stressed the part of the text that matters most; may be empty
 * @param ground who says so, how sure, on what words
 * @param place the mark of its sentence
 * @param page of the site that has it
 * @param anchor where that page has it; empty where it does not print the sentence
 */
record Said(
        String language,
        String text,
        String stressed,
        String ground,
        String place,
        String page,
        String anchor) {

    Said {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(stressed, "stressed");
        Objects.requireNonNull(ground, "ground");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(anchor, "anchor");
    }

    /**
     * A sentence of a summary.
     *
     * @param named whether to name the article, by its outlet where it has one
     */
    static Said of(Briefing briefing, Excerpt excerpt, Wording words, boolean named) {
        int sentence = excerpt.sentence();
        String anchor = Anchors.of(briefing, sentence);
        Statement statement = briefing.statement(sentence);
        WhoSays says = WhoSays.of(briefing, statement, words);
        return new Said(
                words.language(),
                words.cited(excerpt, statement),
                "",
                says.ground(words),
                place(briefing, says, words, named),
                Paths.briefing(briefing.article().id()),
                anchor);
    }

    /**
     * A claim.
     *
     * @param named whether to name the article, by its outlet where it has one
     * @param stressed its words that matter most
     * @param origins how many independent origins make it
     */
    static Said of(
            Briefing briefing,
            Claim claim,
            Wording words,
            boolean named,
            String stressed,
            int origins) {
        WhoSays says = WhoSays.of(briefing, claim.statement(), words);
        List<String> ground = new ArrayList<>(List.of(says.ground(words)));
        if (origins > 1) {
            ground.add(words.text("mail.origins", origins));
        }
        return new Said(
                words.language(),
                words.typeset(clarified(claim, words)),
                words.typeset(stressed),
                String.join(words.text("claim.separator"), ground),
                place(briefing, says, words, named),
                Paths.briefing(briefing.article().id()),
                Anchors.of(briefing, claim));
    }

    /** The same with the day its article appeared, where that tells versions apart. */
    Said on(Optional<String> day, Wording words) {
        return new Said(
                language,
                text,
                stressed,
                ground,
                day.map(d -> words.text("mail.place", place, d)).orElse(place),
                page,
                anchor);
    }

    /** The claim, with whom its pronouns mean in brackets after them. */
    private static String clarified(Claim claim, Wording words) {
        StringBuilder text = new StringBuilder(claim.excerpt().text());
        claim.clarifications().stream()
                .sorted(Comparator.comparing(Clarification::span).reversed())
                .forEach(
                        c ->
                                text.insert(
                                        c.span().end() - claim.excerpt().span().start(),
                                        "\u00a0" + words.text("claim.note", c.name())));
        return words.finish(claim.excerpt(), claim.statement()).set(text.toString());
    }

    /**
     * An article without outlet goes by its title: text has no link that would tell which it is.
     */
    private static String place(Briefing briefing, WhoSays says, Wording words, boolean named) {
        if (!named) {
            return says.place();
        }
        Article article = briefing.article();
        String name = article.metadata().outlet().map(Detail::value).orElse(article.title());
        return words.text("mail.place", words.typeset(name), says.place());
    }
}
