package precis.analysis.certainty;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import precis.analysis.text.TaggedSentence;
import precis.language.LanguagePack;
import precis.language.Match;
import precis.language.Rule;
import precis.language.Token;
import precis.model.Certainty;
import precis.model.Evidence;
import precis.model.Span;

/** Judges how sure a sentence is, by its cues and by what takes their force from them. */
public final class CertaintyFinder {

    private final List<Rule> cues;
    private final List<Rule> guards;

    public CertaintyFinder(LanguagePack pack) {
        List<Rule> rules = pack.rules("certainty");
        this.cues = rules.stream().filter(r -> r.set().containsKey("certainty")).toList();
        this.guards = rules.stream().filter(r -> r.set().containsKey("guards")).toList();
    }

    /**
     * @param quotations the direct quotations of the article: a conditional inside one is the
     *     speaker's own hypothesis, not hearsay
     */
    public Judgement judge(TaggedSentence sentence, List<Span> quotations) {
        List<Guard> zones = null;
        List<Evidence> hedges = new ArrayList<>();
        List<Evidence> denials = new ArrayList<>();
        for (Rule rule : cues) {
            for (Match match : rule.pattern().all(sentence.tokens())) {
                zones = zones == null ? zones(sentence.tokens()) : zones;
                Span span = match.capture("cue").orElse(match.whole()).span(sentence.tokens());
                if (counts(rule, span, zones, quotations)) {
                    boolean denied = rule.set().get("certainty").equals("denied");
                    (denied ? denials : hedges).add(evidence(rule, span, sentence));
                }
            }
        }
        return verdict(hedges, denials);
    }

    private static Judgement verdict(List<Evidence> hedges, List<Evidence> denials) {
        if (!denials.isEmpty()) {
            return new Judgement(Certainty.DENIED, inOrder(denials));
        }
        return hedges.isEmpty()
                ? new Judgement(Certainty.ASSERTED, List.of())
                : new Judgement(Certainty.HEDGED, inOrder(hedges));
    }

    /** In text order; of two rules on the same words the one named first in the file stays. */
    private static List<Evidence> inOrder(List<Evidence> evidence) {
        Map<Span, Evidence> bySpan = new TreeMap<>();
        evidence.forEach(e -> bySpan.putIfAbsent(e.span(), e));
        return List.copyOf(bySpan.values());
    }

    /** A stretch where some tenses say nothing of certainty. */
    private record Guard(Span zone, Set<String> tenses) {}

    private List<Guard> zones(List<Token> tokens) {
        List<Guard> zones = new ArrayList<>();
        for (Rule guard : guards) {
            for (Match match : guard.pattern().all(tokens)) {
                Span zone = match.capture("zone").orElse(match.whole()).span(tokens);
                zones.add(new Guard(zone, Set.of(guard.set().get("guards").split(" "))));
            }
        }
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
        int low = 0;
        int high = quotations.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quotations.get(middle).end() <= cue.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < quotations.size() && quotations.get(low).overlaps(cue);
    }

    private static Evidence evidence(Rule rule, Span span, TaggedSentence sentence) {
        int start = sentence.sentence().span().start();
        String text =
                sentence.sentence().text().substring(span.start() - start, span.end() - start);
        return new Evidence(rule.id(), span, text);
    }
}
