package precis.language;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The forms of a language's texts: one for all tokens alike, which then share its answers. */
final class WordForms {

    private static final int REMEMBERED = 100_000;

    private final Map<WordForm, WordForm> forms = new ConcurrentHashMap<>();

    /**
     * The form kept that equals this one; the form itself if it is the first, and kept from now.
     */
    WordForm shared(WordForm form) {
        WordForm known = forms.get(form);
        if (known == null && forms.size() < REMEMBERED) {
            known = forms.putIfAbsent(form, form);
        }
        return known == null ? form : known;
    }
}
