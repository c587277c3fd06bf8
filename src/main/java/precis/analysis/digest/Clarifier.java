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
 * Says whom the pronoun at the head of a sentence means: the one person named in the sentence
 * before who can be meant or, if it names none, the one who speaks; rather nothing than a guess.
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

    /**
     * @param clause the words shown of the sentence
     */
    Optional<Clarification> clarify(Reading reading, int index, List<Token> clause) {
        if (index == 0) {
            return Optional.empty();
        }
        TaggedSentence sentence = reading.document().sentences().get(index);
        Optional<Token> pronoun = pronoun(clause);
        if (pronoun.isEmpty()) {
            return Optional.empty();
        }
        Gender gender = pronouns.get(pronoun.get().norm());
        List<CastMember> before = fitting(reading, index - 1, gender);
        Optional<CastMember> meant =
                before.isEmpty() ? speaker(reading, index, gender) : only(reading, index, before);
        return meant.filter(m -> m.gender() == gender)
                .filter(m -> !names(reading, sentence.sentence().span(), m))
                .map(m -> new Clarification(pronoun.get().span(), m.actor().name()));
    }

    /** The person credited, if the words that say so follow the pronoun at once. */
    private static Optional<CastMember> speaker(Reading reading, int index, Gender gender) {
        List<Token> tokens = reading.document().sentences().get(index).tokens();
        int end = tokens.get(Math.min(tokens.size() - 1, REACH)).span().end();
        return reading.statements()
                .get(index)
                .attribution()
                .filter(a -> a.speakers().size() == 1)
                .filter(a -> a.evidence().stream().anyMatch(e -> e.span().end() <= end))
                .flatMap(a -> reading.cast().named(a.first().name()))
                .filter(m -> canBe(m, gender));
    }

    private Optional<Token> pronoun(List<Token> tokens) {
        if (tokens.isEmpty() || !pronouns.containsKey(tokens.get(0).norm())) {
            return Optional.empty();
        }
        List<Token> head = tokens.subList(1, Math.min(tokens.size(), 1 + REACH));
        return head.stream().anyMatch(impersonal::contains)
                ? Optional.empty()
                : Optional.of(tokens.get(0));
    }

    private static List<CastMember> fitting(Reading reading, int index, Gender gender) {
        Span span = reading.document().sentences().get(index).sentence().span();
        return reading.cast().all(span).stream().filter(m -> canBe(m, gender)).toList();
    }

    private static boolean canBe(CastMember member, Gender gender) {
        return member.actor().kind() == ActorKind.PERSON
                && !member.plural()
                && (member.gender() == gender || member.gender() == Gender.UNKNOWN);
    }

    /** The one who can be meant, if the sentence that names them stands in the same paragraph. */
    private static Optional<CastMember> only(Reading reading, int index, List<CastMember> named) {
        List<TaggedSentence> sentences = reading.document().sentences();
        boolean together =
                sentences.get(index - 1).sentence().paragraph()
                        == sentences.get(index).sentence().paragraph();
        return together && named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private static boolean names(Reading reading, Span sentence, CastMember member) {
        return reading.cast().all(sentence).contains(member);
    }
}
