package precis.analysis.digest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import precis.analysis.actors.CastMember;
import precis.analysis.actors.CastMember.Gender;
import precis.analysis.text.TaggedSentence;
import precis.language.LanguagePack;
import precis.language.Token;
import precis.language.WordList;
import precis.model.ActorKind;
import precis.model.Clarification;
import precis.model.Span;

/**
 * Says whom the pronoun at the head of a sentence means, where the sentence before names one person
 * only who can be meant; rather nothing than a guess.
 */
final class Clarifier {

    private static final int REACH = 4;

    private final Map<String, Gender> pronouns = new HashMap<>();
    private final WordList impersonal;

    Clarifier(LanguagePack pack) {
        pack.table("subject-pronouns")
                .forEach(r -> pronouns.put(r.get(0), Gender.valueOf(r.get(1))));
        this.impersonal = pack.list("impersonal-words");
    }

    Optional<Clarification> clarify(Reading reading, int index) {
        if (index == 0) {
            return Optional.empty();
        }
        TaggedSentence sentence = reading.document().sentences().get(index);
        TaggedSentence before = reading.document().sentences().get(index - 1);
        Optional<Token> pronoun = pronoun(sentence);
        boolean together = before.sentence().paragraph() == sentence.sentence().paragraph();
        if (pronoun.isEmpty() || !together) {
            return Optional.empty();
        }
        Gender gender = pronouns.get(pronoun.get().norm());
        return only(reading.cast().all(before.sentence().span()), gender)
                .filter(m -> !names(reading, sentence.sentence().span(), m))
                .map(m -> new Clarification(pronoun.get().span(), m.actor().name()));
    }

    private Optional<Token> pronoun(TaggedSentence sentence) {
        List<Token> tokens = sentence.tokens();
        if (tokens.isEmpty() || !pronouns.containsKey(tokens.get(0).norm())) {
            return Optional.empty();
        }
        List<Token> head = tokens.subList(1, Math.min(tokens.size(), 1 + REACH));
        return head.stream().anyMatch(impersonal::contains)
                ? Optional.empty()
                : Optional.of(tokens.get(0));
    }

    /** The one person among {@code named}, if nobody else named there could be meant. */
    private static Optional<CastMember> only(List<CastMember> named, Gender gender) {
        List<CastMember> fitting =
                named.stream()
                        .filter(m -> m.actor().kind() == ActorKind.PERSON && !m.plural())
                        .filter(m -> m.gender() == gender || m.gender() == Gender.UNKNOWN)
                        .toList();
        return fitting.size() == 1 && fitting.get(0).gender() == gender
                ? Optional.of(fitting.get(0))
                : Optional.empty();
    }

    private static boolean names(Reading reading, Span sentence, CastMember member) {
        return reading.cast().all(sentence).contains(member);
    }
}
