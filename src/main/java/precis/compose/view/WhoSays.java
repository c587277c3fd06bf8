package precis.compose.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import precis.compose.wording.Wording;
import precis.model.Actor;
import precis.model.Briefing;
import precis.model.Evidence;
import precis.model.Speaker;
import precis.model.Statement;

/**
 * The provenance of a statement in words, the same on page, feed and mail.
 *
 * @param who the speakers with their role or kind, or that the article says so itself
 * @param mark how sure
 * @param sureness the mark in a word
 * @param cues the deciding words of the article, in text order
 * @param place the mark of its sentence
 * @param sentence the sentence's number
 */
public record WhoSays(
        String who, Mark mark, String sureness, List<String> cues, String place, int sentence) {

    public WhoSays {
        cues = List.copyOf(cues);
    }

    public static WhoSays of(Briefing briefing, Statement statement, Wording words) {
        int number = statement.sentence().number();
        Mark mark = Mark.of(statement);
        return new WhoSays(
                who(briefing, statement, words),
                mark,
                words.name("mark", mark),
                cues(statement).stream().map(e -> words.typeset(e.text())).toList(),
                place(number, words),
                number);
    }

    public static String place(int sentence, Wording words) {
        return words.text("claim.sentence", sentence);
    }

    /** The sign and its word: {@code ◐ attribué}. */
    public String sure() {
        return mark.sign() + "\u00a0" + sureness;
    }

    /** The whole line without markup. */
    public String line(Wording words) {
        List<String> parts = new ArrayList<>(List.of(who, sure()));
        if (!cues.isEmpty()) {
            parts.add(words.text("claim.cues", words.list(cues)));
        }
        parts.add(place);
        return String.join(words.text("claim.separator"), parts);
    }

    private static String who(Briefing briefing, Statement statement, Wording words) {
        return statement
                .attribution()
                .map(
                        a ->
                                words.list(
                                        a.speakers().stream()
                                                .map(s -> speaker(briefing, s, words))
                                                .toList()))
                .orElseGet(() -> words.text("claim.article"));
    }

    private static String speaker(Briefing briefing, Speaker speaker, Wording words) {
        Optional<String> role =
                briefing.actors().stream()
                        .filter(a -> a.name().equals(speaker.name()))
                        .findFirst()
                        .flatMap(Actor::role);
        String kind = words.name("kind", speaker.kind());
        return words.text(
                "claim.speaker",
                words.typeset(speaker.name()),
                role.map(words::typeset).orElse(kind));
    }

    /** The words of attribution and those of certainty, each once. */
    public static List<Evidence> cues(Statement statement) {
        List<Evidence> all = new ArrayList<>(statement.cues());
        statement.attribution().ifPresent(a -> all.addAll(a.evidence()));
        return all.stream()
                .sorted(Comparator.comparing(Evidence::span))
                .filter(distinctSpan(new ArrayList<>()))
                .toList();
    }

    private static Predicate<Evidence> distinctSpan(List<Evidence> seen) {
        return e -> {
            boolean isNew = seen.stream().noneMatch(s -> s.span().overlaps(e.span()));
            if (isNew) {
                seen.add(e);
            }
            return isNew;
        };
    }
}
