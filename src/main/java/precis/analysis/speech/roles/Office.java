package precis.analysis.speech.roles;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import precis.language.Token;

/**
 * An office as some words have it: « ministre de la Culture ».
 *
 * @param noun the first of them
 * @param telling those behind it that tell the office from another of that noun
 */
public record Office(String noun, Set<String> telling) {

    static final Office UNKNOWN = new Office("", Set.of());

    public Office {
        telling = Set.copyOf(telling);
    }

    /**
     * @param words at least one
     */
    public static Office of(List<Token> words) {
        return new Office(words.get(0).norm(), telling(words.subList(1, words.size())));
    }

    /** Those of the words that may tell which office is meant. */
    public static Set<String> telling(List<Token> words) {
        return words.stream()
                .filter(Office::isTelling)
                .map(Token::norm)
                .collect(Collectors.toSet());
    }

    /** Whether the word may tell which office is meant. */
    public static boolean isTelling(Token token) {
        return switch (token.pos()) {
            case NOUN, PROPN, ADJ -> true;
            default -> false;
        };
    }

    /** Whether both may be one: neither tells what the other does not. */
    public boolean mayBe(Office other) {
        return hasAll(other) || other.hasAll(this);
    }

    /** Whether it tells which is meant, in words that all stand in the other. */
    public boolean isPartOf(Office other) {
        return !telling.isEmpty() && telling.stream().allMatch(other::has);
    }

    /** « du Transport » of « des Transports », "Russia" of "Russian": whether a word begins so. */
    public boolean begins(Token word) {
        return noun.startsWith(word.norm())
                || telling.stream().anyMatch(w -> w.startsWith(word.norm()));
    }

    private boolean hasAll(Office other) {
        return has(other.noun) && other.telling.stream().allMatch(this::has);
    }

    private boolean has(String word) {
        return word.equals(noun) || telling.contains(word);
    }
}
