package precis.language;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** Part of speech of a token, in the tags of Universal Dependencies. */
public enum Upos {
    ADJ,
    ADP,
    ADV,
    AUX,
    CCONJ,
    DET,
    INTJ,
    NOUN,
    NUM,
    PART,
    PRON,
    PROPN,
    PUNCT,
    SCONJ,
    SYM,
    VERB,
    X;

    private static final Map<String, Upos> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(Enum::name, pos -> pos));

    /** Reads a model's tag; of a contraction such as {@code ADP+DET} the first part counts. */
    static Upos parse(String tag) {
        int plus = tag.indexOf('+');
        String head = plus < 0 ? tag : tag.substring(0, plus);
        return BY_NAME.getOrDefault(head, X);
    }
}
