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
import precis.model.SourceKind;
import precis.model.Speaker;
import precis.model.Statement;

/**
 * The provenance of a statement in words, the same on page, feed and mail.
 *
 * @param credits the speakers, or that the article says so itself
 * @param mark how sure
 * @param sureness the mark in a word
 * @param cues the deciding words of the article, in text order, each once
 * @param place the mark of its sentence
 * @param sentence the sentence's number
 */
public record WhoSays(
        List<Credit> credits,
        Mark mark,
        String sureness,
        List<String> cues,
        String place,
        int sentence) {

    public WhoSays {
        credits = List.copyOf(credits);
        cues = List.copyOf(cues);
    }

    /**
     * Whom the article credits.
     *
     * @param name as the article has it
     * @param role their role in the article's words, or what sort of source they are; may be empty
     */
    public record Credit(String name, String role) {

        String text(Wording words, boolean alone) {
            String way = alone ? "claim.speaker" : "claim.speaker-among";
            return role.isEmpty() ? name : words.text(way, name, role);
        }
    }

    public static WhoSays of(Briefing briefing, Statement statement, Wording words) {
        int number = statement.sentence().number();
        Mark mark = Mark.of(statement);
        return new WhoSays(
                credits(briefing, statement, words),
                mark,
                words.name("mark", mark),
                cues(statement).stream()
                        .map(Evidence::text)
                        .filter(WhoSays::isWord)
                        .map(words::typeset)
                        .distinct()
                        .toList(),
                place(number, words),
                number);
    }

    /** A colon that credits needs no telling. */
    private static boolean isWord(String cue) {
        return cue.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    public static String place(int sentence, Wording words) {
        return words.text("claim.sentence", sentence);
    }

    /** The sign and its word: {@code ◐ attribué}. */
    public String sure() {
        return mark.sign() + "\u00a0" + sureness;
    }

    /** The speakers with their roles, without markup: among several, a role stands in brackets. */
    public String who(Wording words) {
        return words.list(credits.stream().map(c -> c.text(words, isOne())).toList());
    }

    /** Whether one speaker is credited, so that what follows the name can only be about them. */
    public boolean isOne() {
        return credits.size() == 1;
    }

    /** Who, how sure, on what words: without markup. */
    public String ground(Wording words) {
        return who(words) + words.text("claim.separator") + sureness(words);
    }

    /** How sure, on what words: for a page that is about the one who says it. */
    public String sureness(Wording words) {
        List<String> parts = new ArrayList<>(List.of(sure()));
        if (!cues.isEmpty()) {
            parts.add(words.text("claim.cues", words.list(cues)));
        }
        return String.join(words.text("claim.separator"), parts);
    }

    /** The same and the mark of the sentence. */
    public String line(Wording words) {
        return ground(words) + words.text("claim.separator") + place;
    }

    private static List<Credit> credits(Briefing briefing, Statement statement, Wording words) {
        return statement
                .attribution()
                .map(a -> a.speakers().stream().map(s -> credit(briefing, s, words)).toList())
                .orElseGet(() -> List.of(new Credit(words.text("claim.article"), "")));
    }

    private static Credit credit(Briefing briefing, Speaker speaker, Wording words) {
        Optional<String> role =
                briefing.actors().stream()
                        .filter(a -> a.name().equals(speaker.name()))
                        .findFirst()
                        .flatMap(Actor::role);
        return new Credit(
                words.typeset(speaker.name()),
                role.map(words::typeset).orElseGet(() -> kind(briefing, speaker, words)));
    }

    /** That somebody who is named is a person says nothing. */
    private static String kind(Briefing briefing, Speaker speaker, Wording words) {
        return speaker.kind() == SourceKind.PERSON
                ? ""
                : SourceLabel.of(briefing, speaker.name(), speaker.kind(), words);
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
