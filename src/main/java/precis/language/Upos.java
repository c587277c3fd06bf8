package precis.language;

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

    /** Reads a model's tag; of a contraction such as {@code ADP+DET} the first part counts. */
    static Upos parse(String tag) {
        int plus = tag.indexOf('+');
        String head = plus < 0 ? tag : tag.substring(0, plus);
        for (Upos pos : values()) {
            if (pos.name().equals(head)) {
                return pos;
            }
        }
        return X;
    }
}
