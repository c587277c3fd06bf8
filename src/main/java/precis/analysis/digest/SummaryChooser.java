package precis.analysis.digest;

import java.util.List;
import java.util.TreeSet;

/** Chooses the sentences of the summary: strong ones, each saying something new. */
final class SummaryChooser {

    /** The text begins within this many sentences of what stands over it. */
    private static final int HEAD = 5;

    private final Ranking.Summary settings;
    private final Weigher weigher;
    private final ContextModel context;

    SummaryChooser(Ranking.Summary settings) {
        this.settings = settings;
        this.weigher = new Weigher(settings.model());
        this.context = new ContextModel(settings.trees());
    }

    /** Indexes of sentences in text order. */
    List<Integer> choose(Sketch sketch, List<Row> features) {
        TreeSet<Integer> chosen = new TreeSet<>();
        double[] alone = alone(sketch, features);
        while (chosen.size() < Math.min(settings.sentences(), sketch.size())) {
            int best = -1;
            double most = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < sketch.size(); i++) {
                if (mayJoin(chosen, i)) {
                    double worth = alone[i] - owed(sketch, features.get(i), chosen, i);
                    if (worth > most) {
                        most = worth;
                        best = i;
                    }
                }
            }
            if (best < 0) {
                break;
            }
            chosen.add(best);
        }
        return List.copyOf(chosen);
    }

    private boolean mayJoin(TreeSet<Integer> chosen, int index) {
        return chosen.size() < settings.core() ? !chosen.contains(index) : index > chosen.last();
    }

    /**
     * The first sentence that is more than a date, a heading or words of nobody, or the one that
     * tells it again more fully at the head of the text.
     */
    private static int opening(Sketch sketch, List<Row> features) {
        int first = 0;
        while (first < features.size()
                && (isFragment(features.get(first)) || isAdrift(sketch, features, first))) {
            first++;
        }
        for (int i = first + 1; i < Math.min(features.size(), first + HEAD); i++) {
            if (sketch.restarts(first, i)
                    && sketch.flow().words()[i] > sketch.flow().words()[first]) {
                return i;
            }
        }
        return first;
    }

    /** Whether it stands, from its mark on, in a quotation that is nobody's. */
    private static boolean isAdrift(Sketch sketch, List<Row> features, int index) {
        int at = index;
        while (at >= 0 && ownerless(features.get(at)) > 0) {
            char first = sketch.sentence(at).sentence().text().charAt(0);
            if (first == '"' || Character.getType(first) == Character.INITIAL_QUOTE_PUNCTUATION) {
                return true;
            }
            at--;
        }
        return false;
    }

    /** Whether it is no whole sentence, or one that states nothing. */
    static boolean isFragment(Row features) {
        return features.get("fragment") > 0 || features.get("empty") > 0;
    }

    /** What each sentence is worth whatever else is chosen. */
    private double[] alone(Sketch sketch, List<Row> features) {
        double[] worth = context.scores(features);
        int opening = opening(sketch, features);
        for (int i = 0; i < worth.length; i++) {
            worth[i] +=
                    weigher.score(features.get(i))
                            - settings.wordiness() * sketch.flow().words()[i]
                            + (i == opening ? settings.opening() : 0)
                            - (isFragment(features.get(i)) || isAdrift(sketch, features, i)
                                    ? settings.nothingNew()
                                    : 0);
        }
        return worth;
    }

    /** What a sentence is worth less for what is chosen already, and for what is not. */
    private double owed(Sketch sketch, Row features, TreeSet<Integer> chosen, int index) {
        double like = chosen.stream().mapToDouble(c -> sketch.likeness(c, index)).max().orElse(0);
        boolean told = chosen.stream().anyMatch(c -> sketch.tells(c, index));
        return settings.redundancy() * like
                + (told ? settings.nothingNew() : 0)
                + settings.dangling() * ownerless(features)
                + (index == 0 || chosen.contains(index - 1) ? 0 : leaning(features));
    }

    /** Whether it is someone's words and nobody can tell whose: « We » is nobody then. */
    private static double ownerless(Row features) {
        return features.get("quoted") * (1 - features.get("speaker"));
    }

    private double leaning(Row features) {
        return settings.dangling() * Math.max(features.get("dangles"), features.get("whose"))
                + settings.connective() * features.get("connective")
                + settings.pointing() * features.get("pointing");
    }
}
