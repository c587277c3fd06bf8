package precis.edition.hand;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import precis.model.Amendment;
import precis.model.Attribution;
import precis.model.Briefing;
import precis.model.Claim;
import precis.model.Overrides.SpeakerChange;
import precis.model.Source;
import precis.model.Speaker;
import precis.model.Statement;

/** Corrects who says a sentence. */
final class SpeakerHand {

    private final Briefing briefing;
    private final Finder finder;
    private final List<Amendment> amendments;

    SpeakerHand(Briefing briefing, Finder finder, List<Amendment> amendments) {
        this.briefing = briefing;
        this.finder = finder;
        this.amendments = amendments;
    }

    Briefing apply(List<SpeakerChange> changes) {
        Map<Integer, Statement> changed = new TreeMap<>();
        for (SpeakerChange change : changes) {
            finder.sentence(change.sentence()).ifPresent(s -> change(s, change, changed));
        }
        return changed.isEmpty()
                ? briefing
                : with(
                        briefing,
                        s -> changed.getOrDefault(s.sentence().number(), s),
                        UnaryOperator.identity());
    }

    private void change(Statement s, SpeakerChange change, Map<Integer, Statement> changed) {
        Optional<Attribution> attribution =
                change.speaker()
                        .map(
                                n ->
                                        new Attribution(
                                                List.of(new Speaker(n, change.kind())), List.of()));
        changed.put(
                s.sentence().number(),
                new Statement(s.sentence(), attribution, s.certainty(), s.cues(), s.quoted()));
        amendments.add(
                new Amendment(
                        Amendment.Kind.SPEAKER, s.sentence().text(), change.speaker().orElse("")));
    }

    /** The briefing with other statements, and claims and sources that follow from them. */
    static Briefing with(
            Briefing briefing, UnaryOperator<Statement> change, UnaryOperator<String> actor) {
        List<Statement> statements = briefing.statements().stream().map(change).toList();
        List<Claim> claims =
                briefing.claims().stream()
                        .map(
                                c ->
                                        new Claim(
                                                c.id(),
                                                c.excerpt(),
                                                statements.get(c.excerpt().sentence() - 1),
                                                c.figures(),
                                                c.moments(),
                                                c.actors().stream().map(actor).distinct().toList(),
                                                c.clarifications(),
                                                c.reasons()))
                        .toList();
        return new Briefing(
                briefing.article(),
                briefing.summary(),
                claims,
                briefing.actors(),
                sources(briefing, statements),
                briefing.timeline(),
                briefing.figures(),
                statements,
                briefing.editorial());
    }

    /** The former sources where they still hold; who is credited now besides comes last. */
    private static List<Source> sources(Briefing briefing, List<Statement> statements) {
        List<Source> sources = new ArrayList<>();
        Map<String, TreeSet<Integer>> credited = new java.util.LinkedHashMap<>();
        Map<String, Speaker> speakers = new TreeMap<>();
        for (int i = 0; i < statements.size(); i++) {
            Statement before = briefing.statements().get(i);
            Statement now = statements.get(i);
            if (!before.equals(now)) {
                int number = now.sentence().number();
                now.attribution()
                        .map(Attribution::speakers)
                        .orElse(List.of())
                        .forEach(
                                s -> {
                                    speakers.put(s.name(), s);
                                    credited.computeIfAbsent(s.name(), n -> new TreeSet<>())
                                            .add(number);
                                });
            }
        }
        for (Source source : briefing.sources()) {
            TreeSet<Integer> numbers = new TreeSet<>(source.sentences());
            numbers.removeIf(
                    n ->
                            !briefing.statement(n).equals(statements.get(n - 1))
                                    && !names(statements.get(n - 1), source.name()));
            Optional.ofNullable(credited.remove(source.name())).ifPresent(numbers::addAll);
            if (!numbers.isEmpty()) {
                sources.add(new Source(source.name(), source.kind(), List.copyOf(numbers)));
            }
        }
        credited.forEach(
                (name, numbers) ->
                        sources.add(
                                new Source(name, speakers.get(name).kind(), List.copyOf(numbers))));
        return sources;
    }

    private static boolean names(Statement statement, String name) {
        return statement.attribution().stream()
                .flatMap(a -> a.speakers().stream())
                .anyMatch(s -> s.name().equals(name));
    }
}
