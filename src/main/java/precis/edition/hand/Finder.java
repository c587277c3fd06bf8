package precis.edition.hand;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import precis.model.Actor;
import precis.model.Briefing;
import precis.model.Overrides.Quoted;
import precis.model.Problem;
import precis.model.Statement;

/** Finds what an override speaks of, or says that it is no longer there. */
final class Finder {

    private final Briefing briefing;
    private final String file;
    private final List<Problem> problems;

    Finder(Briefing briefing, String file, List<Problem> problems) {
        this.briefing = briefing;
        this.file = file;
        this.problems = problems;
    }

    /** The sentence with these words: all of it, or the whole of a claim in it. */
    Optional<Statement> sentence(Quoted quoted) {
        String wanted = plain(quoted.text());
        Optional<Statement> found =
                briefing.statements().stream()
                        .filter(s -> plain(s.sentence().text()).equals(wanted))
                        .findFirst()
                        .or(
                                () ->
                                        briefing.claims().stream()
                                                .filter(
                                                        c ->
                                                                plain(c.excerpt().text())
                                                                        .equals(wanted))
                                                .map(c -> c.statement())
                                                .findFirst());
        if (found.isEmpty()) {
            problems.add(
                    Problem.error(
                            file,
                            quoted.line(),
                            "the article has no such sentence: \"" + quoted.text() + "\"",
                            remedy(wanted)));
        }
        return found;
    }

    Optional<Actor> actor(Quoted name, List<Actor> among) {
        Optional<Actor> found =
                among.stream()
                        .filter(
                                a ->
                                        a.name().equals(name.text())
                                                || a.aliases().contains(name.text()))
                        .findFirst();
        if (found.isEmpty()) {
            String known = String.join(", ", among.stream().map(Actor::name).toList());
            problems.add(
                    Problem.error(
                            file,
                            name.line(),
                            "the briefing names no '" + name.text() + "'",
                            "it names: " + known));
        }
        return found;
    }

    /** Copies and editors differ in spaces and apostrophes, which change no sentence. */
    static String plain(String text) {
        return text.replace('\u2019', '\'').replaceAll("[\\s\u00a0\u202f]+", " ").strip();
    }

    private String remedy(String wanted) {
        Set<String> words = words(wanted);
        return briefing.statements().stream()
                .max(Comparator.comparingDouble(s -> shared(words, s.sentence().text())))
                .filter(s -> shared(words, s.sentence().text()) > 0)
                .map(
                        s ->
                                "the closest is now sentence "
                                        + s.sentence().number()
                                        + ": \""
                                        + s.sentence().text()
                                        + "\"; put its words here, in quotes, or remove the entry")
                .orElse("remove the entry");
    }

    private static double shared(Set<String> words, String text) {
        Set<String> others = words(text);
        long common = words.stream().filter(others::contains).count();
        return (double) common / (words.size() + others.size());
    }

    private static Set<String> words(String text) {
        return new HashSet<>(
                List.of(plain(text).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    }
}
