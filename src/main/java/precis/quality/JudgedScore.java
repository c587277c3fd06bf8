package precis.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import precis.model.Certainty;

/** Sums up how briefings compare with articles judged sentence by sentence. */
final class JudgedScore {

    private static final int LINES = 3;
    private static final int KEY = 2;
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u202f]+");

    private final Names names;
    private final Mean summary = new Mean();
    private final Mean claimPrecision = new Mean();
    private final Mean claimRecall = new Mean();
    private final Mean published = new Mean();
    private final Map<String, Tally> tallies = new TreeMap<>();
    private final NamedScore actors;
    private final NamedScore sources;

    JudgedScore(Names names) {
        this.names = names;
        this.actors = new NamedScore(names);
        this.sources = new NamedScore(names);
    }

    void add(JudgedGold gold, Answer answer) {
        List<JudgedGold.Judged> judged = gold.sentences();
        Sentences sentences = new Sentences(judged.stream().map(JudgedGold.Judged::text).toList());
        boundaries(judged, answer);
        summary(judged, sentences, answer);
        claims(judged, sentences, answer);
        statements(judged, sentences, answer);
        actors.add(gold.actors(), answer.actors());
        sources.add(gold.sources(), answer.sources());
        gold.published().ifPresent(d -> published.add(answer.published().equals(gold.published())));
    }

    /**
     * Sentences that begin and end where the annotator has them; white space counts for nothing.
     */
    private void boundaries(List<JudgedGold.Judged> judged, Answer answer) {
        List<String> wanted =
                new ArrayList<>(judged.stream().map(s -> unspaced(s.text())).toList());
        List<String> found = answer.statements().stream().map(s -> unspaced(s.text())).toList();
        long right = found.stream().filter(wanted::remove).count();
        tally("sentences").add((int) right, found.size(), judged.size());
    }

    private static String unspaced(String text) {
        return SPACE.matcher(text).replaceAll("");
    }

    private void summary(List<JudgedGold.Judged> judged, Sentences sentences, Answer answer) {
        Set<Integer> caught = new HashSet<>();
        answer.summary().stream()
                .limit(LINES)
                .map(sentences::find)
                .flatMapToInt(OptionalInt::stream)
                .forEach(caught::add);
        int weight = caught.stream().mapToInt(i -> judged.get(i).summary()).sum();
        int best =
                judged.stream()
                        .map(JudgedGold.Judged::summary)
                        .sorted(Comparator.reverseOrder())
                        .limit(LINES)
                        .mapToInt(i -> i)
                        .sum();
        if (best > 0) {
            summary.add((double) weight / best);
        }
    }

    private void claims(List<JudgedGold.Judged> judged, Sentences sentences, Answer answer) {
        Set<Integer> hit = new HashSet<>();
        answer.claims().stream()
                .map(sentences::find)
                .flatMapToInt(OptionalInt::stream)
                .forEach(hit::add);
        long right = hit.stream().filter(i -> judged.get(i).claim() == KEY).count();
        long wanted = judged.stream().filter(s -> s.claim() == KEY).count();
        if (wanted > 0) {
            claimRecall.add((double) right / wanted);
            claimPrecision.add((double) right / Math.max(1, answer.claims().size()));
        }
    }

    private void statements(List<JudgedGold.Judged> judged, Sentences sentences, Answer answer) {
        List<List<Answer.Said>> said = new ArrayList<>();
        judged.forEach(s -> said.add(new ArrayList<>()));
        for (Answer.Said s : answer.statements()) {
            sentences.find(s.text()).ifPresent(i -> said.get(i).add(s));
        }
        for (int i = 0; i < judged.size(); i++) {
            JudgedGold.Judged want = judged.get(i);
            List<Answer.Said> have = said.get(i);
            List<String> speakers = have.stream().flatMap(s -> s.speaker().stream()).toList();
            tally("speaker")
                    .add(
                            names.anySame(want.speakers(), speakers),
                            !speakers.isEmpty(),
                            !want.speakers().isEmpty());
            for (Certainty c : List.of(Certainty.HEDGED, Certainty.DENIED)) {
                String code = c.name().toLowerCase(Locale.ROOT);
                both(
                        code,
                        want.certainty().equals(code),
                        have.stream().anyMatch(s -> s.certainty().equals(code)));
            }
            both("quoted", want.quoted(), have.stream().anyMatch(Answer.Said::quoted));
        }
    }

    private void both(String name, boolean wanted, boolean found) {
        tally(name).add(wanted && found, found, wanted);
    }

    private Tally tally(String name) {
        return tallies.computeIfAbsent(name, n -> new Tally());
    }

    void into(Figures figures) {
        tally("sentences").into(figures, "sentences");
        summary.into(figures, "summary.capture");
        claimPrecision.into(figures, "claims.precision");
        claimRecall.into(figures, "claims.recall");
        if (figures.values().containsKey("claims.recall")) {
            figures.put("claims.f1", Tally.f1(claimPrecision.value(), claimRecall.value()));
        }
        for (String name : List.of("speaker", "quoted", "hedged", "denied")) {
            tally(name).into(figures, name);
        }
        actors.into(figures, "actors");
        sources.into(figures, "sources");
        published.into(figures, "published.accuracy");
    }
}
