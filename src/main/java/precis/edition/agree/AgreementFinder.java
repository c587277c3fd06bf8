package precis.edition.agree;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import precis.edition.words.Rarity;
import precis.language.LanguagePack;
import precis.model.Briefing;
import precis.model.Point;
import precis.model.Statement;
import precis.model.Testimony;

/** Joins the claims of a story that say the same, and sets side by side those that differ. */
public final class AgreementFinder {

    private static final Comparator<Point> BEST_CORROBORATED =
            Comparator.comparing(Point::origins)
                    .thenComparing(p -> p.testimonies().size())
                    .reversed();

    private final Shelf shelf;

    /**
     * @param packs the pack of a language tag
     */
    public AgreementFinder(Function<String, LanguagePack> packs) {
        this.shelf = new Shelf(packs);
    }

    /**
     * @param briefings of one story, in reading order
     * @param told sentences to compare even where they are no claims and give no figure
     * @param rarity among all articles at hand
     */
    public Agreements find(List<Briefing> briefings, Set<Statement> told, Rarity rarity) {
        SayingReader reader = new SayingReader(shelf, rarity::of);
        List<Saying> sayings = reader.read(briefings, told::contains);
        Relations relations = new Relations(sayings);
        Origins origins = new Origins(shelf, briefings);
        Witnesses witnesses = new Witnesses(sayings, origins);
        List<List<Integer>> groups = groups(relations);
        List<Point> points =
                groups.stream()
                        .filter(g -> sayings.get(g.get(0)).claim().isChosen())
                        .map(g -> new Point(witnesses.of(g), relations.reasons(g)))
                        .sorted(BEST_CORROBORATED)
                        .toList();
        return new Agreements(points, new Divergences(relations, groups, witnesses).find());
    }

    /** Each claim joins the group it is most like, if nothing in that group speaks against it. */
    private static List<List<Integer>> groups(Relations relations) {
        List<List<Integer>> groups = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < relations.size(); i++) {
            int claim = i;
            int place =
                    relations.around(i).stream()
                            .filter(other -> other < claim)
                            .map(places::get)
                            .collect(Collectors.toCollection(TreeSet::new))
                            .stream()
                            .filter(p -> relations.welcomes(groups.get(p), claim))
                            .max(comparingDouble(p -> relations.strength(groups.get(p), claim)))
                            .orElse(groups.size());
            if (place == groups.size()) {
                groups.add(new ArrayList<>());
            }
            groups.get(place).add(claim);
            places.add(place);
        }
        return groups;
    }

    /** Testimonies, with the same words counted as one origin. */
    static final class Witnesses {

        private final List<Saying> sayings;
        private final List<String> origins = new ArrayList<>();

        Witnesses(List<Saying> sayings, Origins reader) {
            this.sayings = sayings;
            Map<String, String> byWords = new TreeMap<>();
            for (Saying s : sayings) {
                origins.add(byWords.computeIfAbsent(s.claim().excerpt().text(), w -> reader.of(s)));
            }
        }

        List<Testimony> of(List<Integer> group) {
            return group.stream().map(this::of).toList();
        }

        Testimony of(int claim) {
            Saying saying = sayings.get(claim);
            return new Testimony(saying.article(), saying.claim().id(), origins.get(claim));
        }
    }
}
