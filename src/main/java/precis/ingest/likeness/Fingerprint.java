package precis.ingest.likeness;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/** A text as the set of its runs of five words, each as a hash. */
public final class Fingerprint {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int RUN = 5;

    /** Shorter texts are alike by chance. */
    private static final int FEWEST = 20;

    /** Share of the shorter text's runs that the longer one has. */
    private static final double ALIKE = 0.7;

    /** A text is no version of one that is so many times longer: it is quoted there. */
    private static final double LONGEST = 2.5;

    /** One run in so many serves to look up candidates. */
    private static final int SAMPLING = 8;

    private final long[] runs;

    private Fingerprint(long[] runs) {
        this.runs = runs;
    }

    /** The fingerprint of a text. */
    public static Fingerprint of(String text) {
        String[] words = NO_WORD.split(text.toLowerCase(Locale.ROOT).strip());
        return new Fingerprint(
                LongStream.range(0, Math.max(0, words.length - RUN + 1))
                        .map(from -> hash(words, (int) from))
                        .sorted()
                        .distinct()
                        .toArray());
    }

    private static long hash(String[] words, int from) {
        long hash = 1125899906842597L;
        for (int i = from; i < from + RUN; i++) {
            hash = (hash ^ words[i].hashCode()) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        return hash;
    }

    /** A share of the runs, the same for the same text anywhere. */
    long[] sample() {
        return Arrays.stream(runs).filter(r -> Math.floorMod(r, SAMPLING) == 0).toArray();
    }

    /** Whether one text is a copy or another version of the other. */
    public boolean isLike(Fingerprint other) {
        int shorter = Math.min(runs.length, other.runs.length);
        int longer = Math.max(runs.length, other.runs.length);
        return shorter >= FEWEST && longer <= LONGEST * shorter && common(other) >= ALIKE * shorter;
    }

    private int common(Fingerprint other) {
        int common = 0;
        for (int i = 0, j = 0; i < runs.length && j < other.runs.length; ) {
            int order = Long.compare(runs[i], other.runs[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return common;
    }
}
