package precis.edition.hand;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import precis.model.Amendment;
import precis.model.Article;
import precis.model.Briefing;
import precis.model.Checked;
import precis.model.Claim;
import precis.model.Correction;
import precis.model.Credibility;
import precis.model.Editorial;
import precis.model.Excerpt;
import precis.model.Overrides;
import precis.model.Overrides.Quoted;
import precis.model.Overrides.Rating;
import precis.model.Problem;
import precis.model.Source;
import precis.model.Statement;

/** Applies the overrides of one article, step by step, each on what the one before left. */
final class Hand {

    private static final String PINNED = "editor";
    private static final int LONGEST_SUMMARY = 3;

    private final Overrides overrides;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Amendment> amendments = new ArrayList<>();
    private Briefing briefing;

    Hand(Briefing briefing, Overrides overrides) {
        this.briefing = briefing;
        this.overrides = overrides;
    }

    Checked<Briefing> apply() {
        Finder finder = new Finder(briefing, overrides.file(), problems);
        List<Statement> hidden = sentences(overrides.hide(), finder);
        List<Statement> pinned = sentences(overrides.pin(), finder);
        List<Statement> summary = sentences(overrides.summary(), finder);
        Map<Integer, Credibility> credibility = credibility(finder);
        briefing = new SpeakerHand(briefing, finder, amendments).apply(overrides.speakers());
        briefing = new ActorHand(briefing, finder, amendments).apply(overrides.actors());
        List<Claim> claims = claims(hidden, pinned);
        List<Excerpt> sums = summary(summary, hidden);
        Article article = titled(briefing.article());
        List<Correction> corrections =
                overrides.corrections().stream()
                        .sorted(Comparator.comparing(Correction::date))
                        .toList();
        return new Checked<>(
                new Briefing(
                        article,
                        sums,
                        claims,
                        briefing.actors(),
                        sources(hidden),
                        briefing.timeline().stream()
                                .filter(m -> isShown(m.sentence(), hidden))
                                .toList(),
                        briefing.figures().stream()
                                .filter(f -> isShown(f.sentence(), hidden))
                                .toList(),
                        briefing.statements(),
                        new Editorial(
                                Optional.empty(),
                                overrides.notes(),
                                corrections,
                                amendments,
                                credibility)),
                problems);
    }

    private static List<Statement> sentences(List<Quoted> quoted, Finder finder) {
        return quoted.stream().map(finder::sentence).flatMap(Optional::stream).toList();
    }

    private Map<Integer, Credibility> credibility(Finder finder) {
        Map<Integer, Credibility> credibility = new TreeMap<>();
        for (Rating rating : overrides.credibility()) {
            finder.sentence(rating.sentence())
                    .ifPresent(s -> credibility.put(s.sentence().number(), rating.value()));
        }
        return credibility;
    }

    /** Pinned first, hidden left out, numbered anew. */
    private List<Claim> claims(List<Statement> hidden, List<Statement> pinned) {
        List<Claim> claims = new ArrayList<>();
        for (Statement statement : pinned) {
            List<Claim> own = briefing.claims().stream().filter(c -> isOf(c, statement)).toList();
            claims.addAll(own.isEmpty() ? List.of(made(now(statement))) : own);
            amend(Amendment.Kind.PINNED, statement);
        }
        briefing.claims().stream()
                .filter(c -> pinned.stream().noneMatch(p -> isOf(c, p)))
                .filter(c -> isShown(c.excerpt().sentence(), hidden))
                .forEach(claims::add);
        hidden.forEach(h -> amend(Amendment.Kind.HIDDEN, h));
        List<Claim> numbered = new ArrayList<>();
        for (Claim claim : claims) {
            numbered.add(numbered(claim, numbered.size() + 1));
        }
        return numbered;
    }

    private static boolean isShown(int sentence, List<Statement> hidden) {
        return hidden.stream().noneMatch(h -> h.sentence().number() == sentence);
    }

    /** Without those credited in hidden sentences only. */
    private List<Source> sources(List<Statement> hidden) {
        List<Source> shown = new ArrayList<>();
        for (Source s : briefing.sources()) {
            List<Integer> numbers = s.sentences().stream().filter(n -> isShown(n, hidden)).toList();
            if (!numbers.isEmpty()) {
                shown.add(new Source(s.name(), s.kind(), numbers));
            }
        }
        return shown;
    }

    private void amend(Amendment.Kind kind, Statement statement) {
        amendments.add(new Amendment(kind, statement.sentence().text(), ""));
    }

    private static boolean isOf(Claim claim, Statement statement) {
        return claim.excerpt().sentence() == statement.sentence().number();
    }

    /** The sentence as it is after other changes. */
    private Statement now(Statement statement) {
        return briefing.statement(statement.sentence().number());
    }

    private Claim made(Statement statement) {
        Excerpt excerpt = excerpt(statement);
        return new Claim(
                "c1",
                excerpt,
                statement,
                briefing.figures().stream().filter(f -> excerpt.span().contains(f.span())).toList(),
                briefing.timeline().stream()
                        .filter(m -> excerpt.span().contains(m.span()))
                        .toList(),
                briefing.actors().stream()
                        .filter(a -> a.sentences().contains(excerpt.sentence()))
                        .map(a -> a.name())
                        .toList(),
                List.of(),
                List.of(PINNED));
    }

    private static Excerpt excerpt(Statement statement) {
        return new Excerpt(
                statement.sentence().text(),
                statement.sentence().span(),
                statement.sentence().number());
    }

    private static Claim numbered(Claim claim, int number) {
        return new Claim(
                "c" + number,
                claim.excerpt(),
                claim.statement(),
                claim.figures(),
                claim.moments(),
                claim.actors(),
                claim.clarifications(),
                claim.reasons());
    }

    private List<Excerpt> summary(List<Statement> chosen, List<Statement> hidden) {
        if (chosen.size() > LONGEST_SUMMARY) {
            int line = overrides.summary().get(LONGEST_SUMMARY).line();
            problems.add(
                    Problem.error(
                            overrides.file(),
                            line,
                            "a summary has up to " + LONGEST_SUMMARY + " sentences",
                            "remove the others"));
        }
        if (!chosen.isEmpty()) {
            amendments.add(new Amendment(Amendment.Kind.SUMMARY, "", ""));
            return chosen.stream()
                    .limit(LONGEST_SUMMARY)
                    .map(Hand::excerpt)
                    .sorted(Comparator.comparingInt(Excerpt::sentence))
                    .toList();
        }
        return briefing.summary().stream().filter(e -> isShown(e.sentence(), hidden)).toList();
    }

    private Article titled(Article article) {
        if (overrides.title().isEmpty() || overrides.title().get().equals(article.title())) {
            return article;
        }
        String title = overrides.title().get();
        amendments.add(new Amendment(Amendment.Kind.TITLE, article.title(), title));
        return article.titled(title);
    }
}
