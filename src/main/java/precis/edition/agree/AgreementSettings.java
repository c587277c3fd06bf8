package precis.edition.agree;

import java.util.List;

/**
 * The words of a language by which claims are compared, as dictionary forms.
 *
 * @param negations turn a statement into its contrary
 * @param empty tell nothing of what is claimed
 * @param future the dictionary's feature of what is to come
 * @param past words that put a verb into the past
 * @param people nouns for people at large
 * @param tolls what befalls people, as the first word of a row of senses
 * @param senses rows of words that say the same
 */
record AgreementSettings(
        List<String> negations,
        List<String> empty,
        String future,
        List<String> past,
        List<String> people,
        List<String> tolls,
        List<List<String>> senses) {

    AgreementSettings {
        negations = List.copyOf(negations);
        empty = List.copyOf(empty);
        past = List.copyOf(past);
        people = List.copyOf(people);
        tolls = List.copyOf(tolls);
        senses = senses.stream().map(List::copyOf).toList();
    }
}
