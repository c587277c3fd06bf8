package precis.language;

/** Grammatical gender, as far as it is known. */
public enum Gender {
    MASCULINE,
    FEMININE,
    UNKNOWN
}
