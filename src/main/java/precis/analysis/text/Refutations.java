package precis.analysis.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import precis.language.LanguagePack;
import precis.model.Span;

/**
 * Keeps a sentence together with the short one that refutes it: « La vidéo montre une foule. C'est
 * faux. » By itself the first would spread what the article puts right.
 */
final class Refutations {

    private static final Pattern END = Pattern.compile("[\\s.!…]+$");

    private final Set<String> forms;

    Refutations(LanguagePack pack) {
        this.forms = Set.copyOf(pack.list("refutations").entries());
    }

    /** The sentences of a block, each with its refutation. */
    List<Span> joined(String text, List<Span> sentences) {
        List<Span> joined = new ArrayList<>();
        for (Span sentence : sentences) {
            int last = joined.size() - 1;
            if (last >= 0 && isRefutation(sentence.in(text))) {
                joined.set(last, joined.get(last).cover(sentence));
            } else {
                joined.add(sentence);
            }
        }
        return joined;
    }

    private boolean isRefutation(String sentence) {
        String words = END.matcher(sentence).replaceAll("").replace('’', '\'');
        return forms.contains(words.toLowerCase(Locale.ROOT));
    }
}
