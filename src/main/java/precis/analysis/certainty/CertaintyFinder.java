package precis.analysis.certainty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import precis.analysis.text.BinarySearch;
import precis.analysis.text.TaggedSentence;
import precis.language.LanguagePack;
import precis.language.Match;
import precis.language.Rule;
import precis.language.RuleBook;
import precis.language.Token;
import precis.model.Certainty;
import precis.model.Evidence;
import precis.model.Span;

/** Judges how sure a sentence is, by its cues and by what takes their force from them. */
public final class CertaintyFinder {

    private final RuleBook cues;
    private final RuleBook guards;

    public CertaintyFinder(LanguagePack pack) {
        List<Rule> rules = pack.rules("certainty");
        this.cues = new RuleBook(having(rules, "certainty"));
        this.guards = new RuleBook(having(rules, "guards"));
    }

    /**
     * @param quotations the direct quotations of the article: a conditional inside one is the
     *     speaker's own hypothesis, not hearsay
     */
    public Judgement judge(TaggedSentence sentence, List<Span> quotations) {
        Map<Rule, List<Match>> found = cues.matches(sentence.tokens());
        if (found.isEmpty()) {
            return new Judgement(Certainty.ASSERTED, List.of());
        }
        List<Guard> zones = zones(sentence.tokens());
        List<Evidence> hedges = new ArrayList<>();
        List<Evidence> denials = new ArrayList<>();
        found.forEach(
                (rule, matches) -> {
                    boolean denied = rule.set().get("certainty").equals("denied");
                    List<Evidence> evidence = denied ? denials : hedges;
                    for (Match match : matches) {
                        Span span = span(match, "cue", sentence.tokens());
                        if (counts(rule, span, zones, quotations)) {
                            evidence.add(evidence(rule, span, sentence));
                        }
                    }
                });
        return verdict(hedges, denials);
    }

    private static List<Rule> having(List<Rule> rules, String key) {
        return rules.stream().filter(r -> r.set().containsKey(key)).toList();
    }

    private static Span span(Match match, String capture, List<Token> tokens) {
        return match.capture(capture).orElse(match.whole()).span(tokens);
    }

    private static Judgement verdict(List<Evidence> hedges, List<Evidence> denials) {
        if (!denials.isEmpty()) {
            return new Judgement(Certainty.DENIED, inOrder(denials));
        }
        return hedges.isEmpty()
                ? new Judgement(Certainty.ASSERTED, List.of())
                : new Judgement(Certainty.HEDGED, inOrder(hedges));
    }

    /** In text order; of overlapping cues the longest. */
    private static List<Evidence> inOrder(List<Evidence> evidence) {
        List<Evidence> kept = new ArrayList<>();
        evidence.stream()
                .sorted(
                        Comparator.comparingInt((Evidence e) -> e.span().start())
                                .thenComparingInt(e -> -e.span().end()))
                .filter(e -> kept.isEmpty() || last(kept).span().end() <= e.span().start())
                .forEach(kept::add);
        return kept;
    }

    private static Evidence last(List<Evidence> evidence) {
        return evidence.get(evidence.size() - 1);
    }

    /** A stretch where some tenses say nothing of certainty. */
    private record Guard(Span zone, Set<String> tenses) {}

    private List<Guard> zones(List<Token> tokens) {
        List<Guard> zones = new ArrayList<>();
        guards.matches(tokens)
                .forEach(
                        (guard, matches) -> {
                            Set<String> tenses = Set.of(guard.set().get("guards").split(" "));
                            matches.forEach(
                                    m -> zones.add(new Guard(span(m, "zone", tokens), tenses)));
                        });
        return zones;
    }

    private static boolean counts(Rule rule, Span cue, List<Guard> zones, List<Span> quotations) {
        String tense = rule.set().getOrDefault("tense", "");
        boolean lifted =
                zones.stream().anyMatch(z -> z.tenses().contains(tense) && z.zone().overlaps(cue));
        boolean own = "no".equals(rule.set().get("quoted"));
        return !lifted && !(own && isIn(quotations, cue));
    }

    private static boolean isIn(List<Span> quotations, Span cue) {
        int next = BinarySearch.first(quotations, Span::end, cue.start() + 1);
        return next < quotations.size() && quotations.get(next).overlaps(cue);
    }

    private static Evidence evidence(Rule rule, Span span, TaggedSentence sentence) {
        int start = sentence.sentence().span().start();
        String text =
                sentence.sentence().text().substring(span.start() - start, span.end() - start);
        return new Evidence(rule.id(), span, text);
    }
}
