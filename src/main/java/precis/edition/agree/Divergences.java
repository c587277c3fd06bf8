package precis.edition.agree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import precis.edition.agree.AgreementFinder.Witnesses;
import precis.model.Divergence;

/** Sets side by side the claims of a story that speak of one thing and differ. */
final class Divergences {

    private final Relations relations;
    private final List<List<Integer>> groups;
    private final Witnesses witnesses;

    /**
     * @param groups claims that say the same
     */
    Divergences(Relations relations, List<List<Integer>> groups, Witnesses witnesses) {
        this.relations = relations;
        this.groups = groups;
        this.witnesses = witnesses;
    }

    List<Divergence> find() {
        List<Divergence> found = new ArrayList<>();
        for (Divergence.Kind kind : Divergence.Kind.values()) {
            Set<Integer> seen = new TreeSet<>();
            for (int i = 0; i < relations.size(); i++) {
                if (!seen.contains(i)) {
                    Set<Integer> about = reach(i, kind);
                    seen.addAll(about);
                    if (about.size() > 1) {
                        divergence(kind, new ArrayList<>(about)).ifPresent(found::add);
                    }
                }
            }
        }
        return found;
    }

    /** All claims that differ from one another in that respect, in order. */
    private Set<Integer> reach(int from, Divergence.Kind kind) {
        Set<Integer> reached = new LinkedHashSet<>(List.of(from));
        List<Integer> open = new ArrayList<>(List.of(from));
        while (!open.isEmpty()) {
            int i = open.remove(0);
            for (int j : relations.around(i)) {
                if (differ(i, j, kind) && reached.add(j)) {
                    open.add(j);
                }
            }
        }
        return new TreeSet<>(reached);
    }

    private boolean differ(int i, int j, Divergence.Kind kind) {
        return relations.between(i, j).differ().filter(k -> k == kind).isPresent();
    }

    private Optional<Divergence> divergence(Divergence.Kind kind, List<Integer> claims) {
        Map<String, Set<Integer>> versions = new LinkedHashMap<>();
        Map<String, String> words = new LinkedHashMap<>();
        Map<String, String> articles = new LinkedHashMap<>();
        Set<String> reasons = new LinkedHashSet<>();
        for (int i : claims) {
            String version = version(i, claims, kind, words, reasons);
            String article = relations.saying(i).article();
            if (!articles.computeIfAbsent(article, a -> version).equals(version)) {
                return Optional.empty();
            }
            versions.computeIfAbsent(version, v -> new TreeSet<>()).add(i);
        }
        if (versions.size() < 2) {
            return Optional.empty();
        }
        versions.forEach(
                (version, told) ->
                        joined(told)
                                .forEach(
                                        i -> {
                                            String article = relations.saying(i).article();
                                            if (articles.computeIfAbsent(article, a -> version)
                                                    .equals(version)) {
                                                told.add(i);
                                            }
                                        }));
        List<Divergence.Version> told =
                versions.entrySet().stream()
                        .sorted(Comparator.comparing(v -> first(v.getValue())))
                        .map(v -> version(words.get(v.getKey()), v.getValue()))
                        .toList();
        return Optional.of(new Divergence(kind, told, List.copyOf(reasons)));
    }

    private Divergence.Version version(String words, Set<Integer> told) {
        return new Divergence.Version(words, witnesses.of(List.copyOf(told)));
    }

    /** Where the first of the articles that tell it so stands among the story's. */
    private int first(Set<Integer> told) {
        return told.stream().mapToInt(relations::place).min().orElseThrow();
    }

    /** What says the same as one of these. */
    private Set<Integer> joined(Set<Integer> told) {
        Set<Integer> joined = new TreeSet<>();
        groups.stream().filter(g -> g.stream().anyMatch(told::contains)).forEach(joined::addAll);
        return joined;
    }

    /** What a claim's version is known by; notes its words and why it belongs here. */
    private String version(
            int claim,
            List<Integer> claims,
            Divergence.Kind kind,
            Map<String, String> words,
            Set<String> reasons) {
        for (int other : claims) {
            if (other != claim && differ(claim, other, kind)) {
                Relation relation = relations.between(claim, other);
                reasons.add(String.join("; ", relation.reasons()));
                String own = claim < other ? relation.here() : relation.there();
                String key = key(relations.saying(claim), kind, own);
                words.putIfAbsent(key, own);
                return key;
            }
        }
        throw new IllegalStateException("a claim that differs from no other");
    }

    private static String key(Saying saying, Divergence.Kind kind, String words) {
        return switch (kind) {
            case FIGURE ->
                    saying.measures().values().stream()
                            .filter(m -> m.text().equals(words))
                            .map(Saying.Measure::value)
                            .findFirst()
                            .orElse(words);
            case DATE -> saying.days().toString();
            case FACT -> String.valueOf(saying.negated());
        };
    }
}
