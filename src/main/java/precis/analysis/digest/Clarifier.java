package precis.analysis.digest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import precis.analysis.actors.CastMember;
import precis.analysis.text.BinarySearch;
import precis.analysis.text.ImpersonalWords;
import precis.analysis.text.TaggedSentence;
import precis.language.Gender;
import precis.language.LanguagePack;
import precis.language.Token;
import precis.language.Upos;
import precis.model.ActorKind;
import precis.model.Clarification;
import precis.model.Span;

/**
 * Says whom the pronoun at the head of a sentence means: the one person named in the sentence
 * before who can be meant or, if it names none, the one who speaks. Rather nothing than a guess,
 * and never another than who is credited with what the pronoun is the subject of. A body is only
 * meant where it is credited.
 */
final class Clarifier {

    private static final int REACH = 4;

    private static final int LONGEST = 2;

    private static final Set<ActorKind> BODIES = Set.of(ActorKind.ORGANISATION, ActorKind.COUNTRY);

    /** What may stand between a preposition and a name: « de la ministre X ». */
    private static final Set<Upos> NOMINAL = Set.of(Upos.NOUN, Upos.ADJ, Upos.DET, Upos.PROPN);

    private final Map<String, Gender> genders = new HashMap<>();
    private final ImpersonalWords impersonal;
    private final LateSubjects late;

    Clarifier(LanguagePack pack) {
        pack.table("subject-pronouns")
                .forEach(r -> genders.put(r.get(0), Gender.valueOf(r.get(1))));
        this.impersonal = new ImpersonalWords(pack);
        this.late = new LateSubjects(pack);
    }

    /**
     * The same of a pronoun behind what stands before the main clause, if that names nobody.
     *
     * @param clause the words shown of the sentence
     */
    Optional<Clarification> clarify(Reading reading, int index, List<Token> clause) {
        int subject = late.find(clause).orElse(0);
        return reading.namesSomeone(clause.subList(0, subject))
                ? Optional.empty()
                : clarifyHead(reading, index, clause.subList(subject, clause.size()));
    }

    private Optional<Clarification> clarifyHead(Reading reading, int index, List<Token> clause) {
        Optional<Pronoun> pronoun = index == 0 ? Optional.empty() : pronoun(clause);
        return pronoun.flatMap(
                p ->
                        meant(reading, index, clause, p.gender())
                                .filter(m -> m.gender() == p.gender())
                                .or(() -> body(reading, index, clause, p.gender()))
                                .filter(m -> !named(reading, index).contains(m))
                                .map(m -> new Clarification(p.span(), m.actor().name())));
    }

    private Optional<CastMember> meant(
            Reading reading, int index, List<Token> clause, Gender gender) {
        Optional<String> credited = credited(reading, index, clause);
        List<CastMember> before = fitting(reading, index - 1, gender);
        boolean goesOn = isOneWord(clause) && goesOn(reading, index, gender);
        if (before.isEmpty() && credited.isEmpty() && goesOn) {
            return meant(reading, index - 1, tokens(reading, index - 1), gender);
        }
        if (before.isEmpty()) {
            return credited.flatMap(reading.cast()::named).filter(m -> canBe(m, gender));
        }
        return only(reading, index, before)
                .filter(m -> !goesOn)
                .filter(m -> credited.isPresent() || !isOnlyGoverned(reading, index - 1, m))
                .filter(m -> credited.map(m.actor().name()::equals).orElse(true));
    }

    /** The body that is credited, if the sentence before names it, and nobody else fits. */
    private static Optional<CastMember> body(
            Reading reading, int index, List<Token> clause, Gender gender) {
        return credited(reading, index, clause)
                .filter(name -> isTogether(reading, index))
                .filter(name -> fitting(reading, index - 1, gender).isEmpty())
                .flatMap(name -> find(named(reading, index - 1), name))
                .filter(m -> BODIES.contains(m.actor().kind()) && !m.plural())
                .filter(m -> m.gender() == gender || m.gender() == Gender.UNKNOWN);
    }

    private static Optional<CastMember> find(List<CastMember> members, String name) {
        return members.stream().filter(m -> m.actor().name().equals(name)).findFirst();
    }

    /** « Il … Il … »: whether the sentence before begins with such a pronoun, too. */
    private boolean goesOn(Reading reading, int index, Gender gender) {
        return index > 1
                && isTogether(reading, index)
                && pronoun(tokens(reading, index - 1))
                        .filter(p -> p.gender() == gender)
                        .isPresent();
    }

    /** « Il », not « Ce dernier », which means whoever was named last. */
    private boolean isOneWord(List<Token> clause) {
        return genders.containsKey(norms(clause, 1)) && !clause.get(0).has("dem");
    }

    private static List<Token> tokens(Reading reading, int index) {
        return reading.document().sentences().get(index).tokens();
    }

    /** Who is credited by a verb whose subject the pronoun is. */
    private static Optional<String> credited(Reading reading, int index, List<Token> clause) {
        List<Token> head = clause.subList(0, Math.min(clause.size(), 1 + REACH));
        return reading.statements()
                .get(index)
                .attribution()
                .filter(a -> a.speakers().size() == 1)
                .filter(a -> a.evidence().stream().anyMatch(e -> opens(head, e.span())))
                .map(a -> a.first().name());
    }

    /** Whether a finite verb at the head is what credits. */
    private static boolean opens(List<Token> head, Span cue) {
        return head.stream().anyMatch(t -> cue.contains(t.span()) && t.isFiniteVerb());
    }

    private Optional<Pronoun> pronoun(List<Token> tokens) {
        int words = Math.min(LONGEST, tokens.size() - 1);
        while (words > 0 && !genders.containsKey(norms(tokens, words))) {
            words--;
        }
        if (words == 0 || tokens.get(words).pos() == Upos.NOUN) {
            return Optional.empty();
        }
        if (impersonal.follow(tokens, words)) {
            return Optional.empty();
        }
        Span span = tokens.get(0).span().cover(tokens.get(words - 1).span());
        return Optional.of(new Pronoun(span, genders.get(norms(tokens, words))));
    }

    private static String norms(List<Token> tokens, int words) {
        return tokens.subList(0, words).stream().map(Token::norm).collect(Collectors.joining(" "));
    }

    private static List<CastMember> fitting(Reading reading, int index, Gender gender) {
        return named(reading, index).stream().filter(m -> canBe(m, gender)).toList();
    }

    private static boolean canBe(CastMember member, Gender gender) {
        return member.actor().kind() == ActorKind.PERSON
                && !member.plural()
                && (member.gender() == gender || member.gender() == Gender.UNKNOWN);
    }

    /** The one who can be meant, if the sentence that names them stands in the same paragraph. */
    private static Optional<CastMember> only(Reading reading, int index, List<CastMember> named) {
        return isTogether(reading, index) && named.size() == 1
                ? Optional.of(named.get(0))
                : Optional.empty();
    }

    /**
     * Whether the sentence names the person behind a preposition only: « le film de X sort », «
     * selon X, le pont est fermé », where the next pronoun may mean the film or the bridge.
     */
    private static boolean isOnlyGoverned(Reading reading, int index, CastMember member) {
        List<Token> tokens = tokens(reading, index);
        return member.actor().mentions().stream()
                .filter(
                        m ->
                                reading.document()
                                        .sentences()
                                        .get(index)
                                        .sentence()
                                        .span()
                                        .contains(m))
                .allMatch(m -> isBehindPreposition(tokens, m));
    }

    private static boolean isBehindPreposition(List<Token> tokens, Span mention) {
        int at = BinarySearch.first(tokens, t -> t.span().start(), mention.start());
        while (at > 0 && NOMINAL.contains(tokens.get(at - 1).pos())) {
            at--;
        }
        return at > 0 && tokens.get(at - 1).pos() == Upos.ADP;
    }

    private static boolean isTogether(Reading reading, int index) {
        List<TaggedSentence> sentences = reading.document().sentences();
        return sentences.get(index - 1).sentence().paragraph()
                == sentences.get(index).sentence().paragraph();
    }

    private static List<CastMember> named(Reading reading, int index) {
        return reading.cast().all(reading.document().sentences().get(index).sentence().span());
    }

    /** Words at the head of a sentence that stand for someone of that gender. */
    private record Pronoun(Span span, Gender gender) {}
}
