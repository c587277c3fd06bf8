package precis.language;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What tokens of one spelling, part of speech and set of readings share. A pack hands out the same
 * form again for the same word, so that what rules ask of a token is worked out once for all of
 * them and not at every place in every article.
 */
final class WordForm {

    private static final int YES = 1;
    private static final int NO = 2;
    private static final int MASK = 3;

    /** How many answers of two bits an int holds. */
    private static final int EACH = 16;

    private final String text;
    private final String norm;
    private final Upos pos;
    private final List<Morph> morphs;
    private final Set<String> features;
    private final boolean word;
    private final boolean capitalised;
    private final boolean upperCase;
    private final int hash;

    /**
     * By number of the question, from the lowest asked on, which the first element tells: a program
     * that loads many packs numbers the questions of the last ones high. An answer lost to another
     * thread is found again: never wrong.
     */
    private int[] answers = {};

    /** By number of what is kept, in the same way; lost to another thread and made again. */
    private Object[] kept = {};

    WordForm(String text, String norm, Upos pos, List<Morph> morphs) {
        this.text = Objects.requireNonNull(text, "text");
        this.norm = Objects.requireNonNull(norm, "norm");
        this.pos = Objects.requireNonNull(pos, "pos");
        this.morphs = List.copyOf(morphs);
        Set<String> all = new HashSet<>();
        this.morphs.forEach(m -> all.addAll(m.features()));
        this.features = Set.copyOf(all);
        this.word = isWord(text);
        this.capitalised = Character.isUpperCase(text.codePointAt(0)) || isNumbered(text);
        this.upperCase = isUpperCase(text);
        this.hash = Objects.hash(text, pos.ordinal(), this.morphs);
    }

    /** "82nd Airborne Division": a name of several words that opens with a figure. */
    private static boolean isNumbered(String text) {
        return Character.isDigit(text.codePointAt(0))
                && text.indexOf(' ') > 0
                && text.chars().anyMatch(Character::isUpperCase);
    }

    String text() {
        return text;
    }

    String norm() {
        return norm;
    }

    Upos pos() {
        return pos;
    }

    List<Morph> morphs() {
        return morphs;
    }

    /** Of all its readings. */
    Set<String> features() {
        return features;
    }

    boolean isWord() {
        return word;
    }

    boolean isCapitalised() {
        return capitalised;
    }

    boolean isUpperCase() {
        return upperCase;
    }

    private static boolean isWord(String text) {
        return Character.isLetterOrDigit(text.codePointAt(0))
                || (text.length() > 1 && Character.isLetter(text.codePointAt(1)));
    }

    private static boolean isUpperCase(String text) {
        return text.codePoints().filter(Character::isUpperCase).limit(2).count() == 2
                && text.codePoints().noneMatch(Character::isLowerCase);
    }

    /** What is true of a token of this form. */
    boolean answer(Question question, Token token) {
        int place = question.number() / EACH;
        int shift = question.number() % EACH * 2;
        int[] known = answers;
        int at = known.length == 0 ? 0 : place - known[0] + 1;
        int answer = at > 0 && at < known.length ? known[at] >>> shift & MASK : 0;
        if (answer == 0) {
            answer = question.ask(token) ? YES : NO;
            known = reaching(answers, place);
            known[place - known[0] + 1] |= answer << shift;
            answers = known;
        }
        return answer == YES;
    }

    /** The same array, or a larger one, with room for that place. */
    private static int[] reaching(int[] known, int place) {
        if (known.length == 0) {
            return new int[] {place, 0};
        }
        int first = known[0];
        if (place < first) {
            int lower = Math.max(0, Math.min(place, first - known.length / 2));
            int[] larger = new int[known.length + first - lower];
            System.arraycopy(known, 1, larger, 1 + first - lower, known.length - 1);
            larger[0] = lower;
            return larger;
        }
        int at = place - first + 1;
        return at < known.length
                ? known
                : Arrays.copyOf(known, Math.max(at + 1, known.length + known.length / 2));
    }

    /** What is kept under that number; null if nothing is. */
    Object kept(int number) {
        Object[] known = kept;
        int at = known.length == 0 ? 0 : number - (int) known[0] + 1;
        return at > 0 && at < known.length ? known[at] : null;
    }

    void keep(int number, Object value) {
        Object[] known = kept;
        int first = known.length == 0 ? number : (int) known[0];
        int lowest = Math.min(number, first);
        int last = known.length == 0 ? number : first + known.length - 2;
        Object[] larger = new Object[Math.max(number, last) - lowest + 2];
        System.arraycopy(
                known,
                Math.min(1, known.length),
                larger,
                1 + first - lowest,
                Math.max(0, known.length - 1));
        larger[0] = lowest;
        larger[number - lowest + 1] = value;
        kept = larger;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof WordForm form
                        && hash == form.hash
                        && pos == form.pos
                        && text.equals(form.text)
                        && morphs.equals(form.morphs);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
