package precis.language;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;

/**
 * Tags words by an OpenNLP model. A tag's score is a sum of weights, and each weight hangs on one
 * word near by or on the two tags before. So what a word adds at each of the places it can stand in
 * is looked up once and remembered, where the library spells out and looks up all features for
 * every word of a text: that took a fifth of an article's time. One reading of a sentence is
 * followed, where the model asks for three: no tag differed over the tokens of 200 news articles.
 */
final class PartOfSpeechModel {

    /** How many words to either side, and how many tags before, the model looks at. */
    private static final int REACH = 2;

    /** The first place in a sentence from which a model sees no longer that it begins near by. */
    private static final int INSIDE = REACH + 1;

    private static final int REMEMBERED = 20_000;

    /** No word of any language: the model has no weights for it. */
    private static final String BLANK = "\u0000";

    private static final String WEIGHTS = "pos.model";

    private final Map<String, Context> weights;
    private final String[] tags;

    /** Of each of those tags. */
    private final Upos[] parts;

    private final ThreadLocal<POSContextGenerator> features;
    private final Set<String> blank;
    private final Function<String, Set<Upos>> possible;

    /** For a word and the place it stands in, seen from the word that is tagged: a sum a tag. */
    private final Map<String, double[][]> words = new ConcurrentHashMap<>();

    /** For a number of words before and the last two tags: a sum a tag. */
    private final AtomicReferenceArray<double[]> histories;

    /**
     * @param model of the library
     * @param possible the parts of speech that a word can have at all
     */
    PartOfSpeechModel(POSModel model, Function<String, Set<Upos>> possible) {
        this.possible = possible;
        AbstractModel read = model.getArtifact(WEIGHTS);
        this.weights = weights(read);
        this.tags = new String[read.getNumOutcomes()];
        Arrays.setAll(tags, read::getOutcome);
        this.parts = Arrays.stream(tags).map(Upos::parse).toArray(Upos[]::new);
        this.features = ThreadLocal.withInitial(() -> model.getFactory().getPOSContextGenerator(0));
        this.blank = Set.of(features.get().getContext(INSIDE, blanks(), new String[INSIDE], null));
        this.histories = new AtomicReferenceArray<>((INSIDE + 1) * tags.length * tags.length);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Context> weights(AbstractModel model) {
        return (Map<String, Context>) model.getDataStructures()[1];
    }

    private static String[] blanks() {
        String[] blanks = new String[INSIDE + REACH + 1];
        Arrays.fill(blanks, BLANK);
        return blanks;
    }

    /** The tags of a sentence's words, by the model's names. */
    String[] tag(String[] sentence) {
        double[][][] sums = new double[sentence.length][][];
        Arrays.setAll(sums, i -> word(sentence[i]));
        String[] found = new String[sentence.length];
        int last = 0;
        int lastButOne = 0;
        for (int i = 0; i < found.length; i++) {
            double[] scores = history(Math.min(i, INSIDE), lastButOne, last).clone();
            for (int at = Math.max(0, i - REACH);
                    at <= Math.min(found.length - 1, i + REACH);
                    at++) {
                double[] part = sums[at][at - i + REACH];
                for (int tag = 0; tag < scores.length; tag++) {
                    scores[tag] += part[tag];
                }
            }
            lastButOne = last;
            last = highest(scores);
            found[i] = tags[last];
        }
        return found;
    }

    private static int highest(double[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return best;
    }

    private double[][] word(String word) {
        double[][] known = words.get(word);
        if (known == null) {
            known = new double[2 * REACH + 1][];
            for (int offset = -REACH; offset <= REACH; offset++) {
                String[] sentence = blanks();
                sentence[INSIDE + offset] = word;
                Set<String> others = offset == 0 ? Set.of() : blank;
                known[offset + REACH] = sum(INSIDE, sentence, new String[INSIDE], others);
            }
            bar(known[REACH], possible.apply(word));
            if (words.size() < REMEMBERED) {
                words.put(word, known);
            }
        }
        return known;
    }

    /** Takes every tag that the word cannot have out of the choice, unless none would be left. */
    private void bar(double[] sums, Set<Upos> open) {
        boolean any = Arrays.stream(parts).anyMatch(open::contains);
        for (int i = 0; any && i < sums.length; i++) {
            sums[i] = open.contains(parts[i]) ? sums[i] : Double.NEGATIVE_INFINITY;
        }
    }

    private double[] history(int place, int lastButOne, int last) {
        int index = (place * tags.length + lastButOne) * tags.length + last;
        double[] known = histories.get(index);
        if (known == null) {
            String[] before = new String[place];
            Arrays.fill(before, tags[lastButOne]);
            if (place > 0) {
                before[place - 1] = tags[last];
            }
            known = sum(place, blanks(), before, blank);
            histories.set(index, known);
        }
        return known;
    }

    /** The weights of a place in a sentence, summed up by tag, less those of some features. */
    private double[] sum(int place, String[] sentence, String[] before, Set<String> without) {
        double[] sums = new double[tags.length];
        for (String feature : features.get().getContext(place, sentence, before, null)) {
            Context found = without.contains(feature) ? null : weights.get(feature);
            for (int i = 0; found != null && i < found.getOutcomes().length; i++) {
                sums[found.getOutcomes()[i]] += found.getParameters()[i];
            }
        }
        return sums;
    }
}
