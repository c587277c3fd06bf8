package precis.analysis.speech.cues;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import precis.analysis.speech.phrases.Clauses;
import precis.analysis.speech.phrases.Phrase;
import precis.analysis.speech.phrases.PhraseReader;
import precis.analysis.speech.words.SpeechWords;
import precis.language.Token;
import precis.language.Upos;
import precis.model.ActorKind;

/** Finds all that a verb agrees with where the last of its subjects is known. */
final class Partners {

    /** How many may be told of together. */
    private static final int MOST = 6;

    private final SpeechWords words;
    private final PhraseReader phrases;
    private final List<Token> tokens;
    private final Insertions insertions;
    private final SubjectTest subjects;
    private final JoinedNouns nouns;
    private final SecondRoles roles;

    Partners(SpeechWords words, PhraseReader phrases, List<Token> tokens, Insertions insertions) {
        this.words = words;
        this.phrases = phrases;
        this.tokens = tokens;
        this.insertions = insertions;
        this.subjects = new SubjectTest(words, phrases, tokens);
        this.nouns = new JoinedNouns(words, phrases, tokens);
        this.roles = new SecondRoles(words, phrases, tokens);
    }

    /** The phrase with those that commas and « et » join to it. */
    SubjectFinder.Subject of(Phrase phrase) {
        return joined(phrase, this::isObject);
    }

    /**
     * « Elle reçoit X et Y, qui demandent … »: what a relative pronoun takes up.
     *
     * @param verb of the relative clause
     */
    SubjectFinder.Subject antecedent(Phrase phrase, Token verb) {
        SubjectFinder.Subject found = joined(phrase, p -> words.isHeadLast() && isObject(p));
        boolean more = verb.has("p") && !verb.has("s") && found.phrases().equals(List.of(phrase));
        return Optional.of(phrase)
                .filter(p -> more && isPerson(p))
                .flatMap(this::namedBefore)
                .map(p -> new SubjectFinder.Subject(-1, List.of(p, phrase)))
                .orElse(found);
    }

    /** « le procès de X et (de) Y, qui nient »: X, on whom something else hangs. */
    private Optional<Phrase> namedBefore(Phrase last) {
        int and = last.start() - 1;
        and -= and > 0 && words.isOf(tokens.get(and)) ? 1 : 0;
        int start = and;
        while (start > 0 && phrases.mention(start - 1) == and) {
            start--;
        }
        return start < and && tokens.get(and).pos() == Upos.CCONJ
                ? Optional.of(new Phrase(start, start, and)).filter(this::isPerson)
                : Optional.empty();
    }

    /** "the couple" itself, where no two people have been named whom it may mean. */
    List<Phrase> pair(int at) {
        boolean noun = tokens.get(at).pos() == Upos.NOUN && words.pairs().isBoth(tokens, at);
        return noun
                ? phrases.endingAt(at + 1).filter(p -> phrases.canSpeak(at)).stream().toList()
                : List.of();
    }

    private SubjectFinder.Subject joined(Phrase phrase, Predicate<Phrase> apart) {
        Phrase last = roles.holder(nouns.whole(phrase));
        List<Phrase> all = new ArrayList<>(List.of(last));
        int at = last.start() - 1;
        while (at > 0 && isJoint(at) && all.size() < MOST) {
            int joint = at;
            Optional<Phrase> before =
                    phrases.endingAt(at).filter(subjects::canBe).or(() -> explained(joint, last));
            if (before.filter(p -> roles.isSecond(p, joint, last) || isDoneBy(p, joint))
                    .isPresent()) {
                return new SubjectFinder.Subject(-1, List.of(before.get()));
            }
            if (before.isEmpty()
                    || apart.test(before.get())
                    || isOfClauseBefore(before.get())
                    || isThing(before.get(), at, all)
                    || tokens.get(at).pos() != Upos.CCONJ && all.size() == 1
                    || tokens.get(at).pos() != Upos.CCONJ && isByAgent(before.get())
                    || roles.isRole(before.get(), last)
                    || roles.opensRole(before.get(), last)) {
                break;
            }
            all.add(0, before.get());
            at = before.get().start() - 1;
        }
        if (isUnitOfSeveral(all)) {
            return new SubjectFinder.Subject(-1, List.of(all.get(0)));
        }
        return new SubjectFinder.Subject(-1, many(at, last.end()).map(List::of).orElse(all));
    }

    /** « Avec ce vote et cette marche, X, Y et Z »: what stands before the first of the names. */
    private boolean isThing(Phrase before, int comma, List<Phrase> all) {
        return !words.isHeadLast()
                && tokens.get(comma).text().equals(",")
                && all.stream().allMatch(p -> phrases.mention(p.head()) >= 0)
                && !phrases.canSpeak(before.head());
    }

    /** "Tom Reed from the Norshire, Holmeshire and Zavelshire Unit said": the names of one body. */
    private boolean isUnitOfSeveral(List<Phrase> all) {
        Phrase first = all.get(0);
        return words.isHeadLast()
                && all.size() > 2
                && isPerson(first)
                && tokens.subList(first.head(), first.end()).stream()
                        .anyMatch(t -> t.pos() == Upos.ADP)
                && all.subList(1, all.size()).stream().noneMatch(this::mayBeOneMore);
    }

    private boolean mayBeOneMore(Phrase phrase) {
        return isPerson(phrase) || !tokens.get(phrase.start()).isCapitalised();
    }

    /** "Ann Lowe, 41, and Tom Reed, 38, said": someone with what they are, before "and". */
    private Optional<Phrase> explained(int and, Phrase last) {
        boolean closed =
                and > 1
                        && tokens.get(and).pos() == Upos.CCONJ
                        && tokens.get(and - 1).text().equals(",")
                        && isPerson(last);
        return closed
                ? insertions
                        .before(and - 1)
                        .filter(this::isPerson)
                        .filter(p -> !Clauses.hasFinite(tokens, p.end(), and))
                : Optional.empty();
    }

    /** « L'accord conclu par le maire et le préfet prévoit … »: both did what the subject is. */
    private boolean isDoneBy(Phrase before, int joint) {
        return !words.isHeadLast()
                && tokens.get(joint).pos() == Upos.CCONJ
                && phrases.mention(before.head()) < 0
                && !words.papers().isResearch(tokens.get(before.head()))
                && !words.nouns().isIndividual(tokens, before.head())
                && IntStream.range(before.head() + 1, before.end() - 1)
                        .anyMatch(
                                i ->
                                        tokens.get(i).has("ppart")
                                                && words.isAgentWord(tokens.get(i + 1)));
    }

    private boolean isPerson(Phrase phrase) {
        return phrases.mentioned(phrase.head())
                .filter(a -> a.kind() == ActorKind.PERSON)
                .isPresent();
    }

    /** « Le maire soutient X et Y demande … »: of one clause the object, no subject of the next. */
    private boolean isObject(Phrase phrase) {
        if (words.isHeadLast()) {
            return subjects.isObject(phrase);
        }
        int verb = phrase.start() - 1;
        if (verb < 1 || tokens.get(verb).pos() != Upos.VERB) {
            return false;
        }
        Token before = tokens.get(verb);
        boolean compound = before.has("ppart") && tokens.get(verb - 1).pos() == Upos.AUX;
        return compound || before.has("inf") || Clauses.isFinite(before) && before.has("3");
    }

    /** "felt by the town, friends and foes say": whoever does what the clause before tells. */
    private boolean isByAgent(Phrase phrase) {
        int by = phrase.start() - 1;
        while (by > 0 && tokens.get(by).has("determiner")) {
            by--;
        }
        return by >= 0 && words.isAgentWord(tokens.get(by));
    }

    /** "Two died in Holme and the mayor said": where what the clause before tells happened. */
    private boolean isOfClauseBefore(Phrase phrase) {
        int in = phrase.head() - 1;
        while (in >= phrase.start() && tokens.get(in).pos() != Upos.ADP) {
            in--;
        }
        while (in > 0 && tokens.get(in).pos() == Upos.CCONJ && phrases.endingAt(in).isPresent()) {
            in = phrases.endingAt(in).get().start() - 1;
        }
        return words.isHeadLast()
                && in > 0
                && phrases.mention(phrase.head()) >= 0
                && tokens.get(in).pos() == Upos.ADP
                && Clauses.hasFinite(tokens, Clauses.start(tokens, in), in);
    }

    private boolean isJoint(int at) {
        return tokens.get(at).pos() == Upos.CCONJ || tokens.get(at).text().equals(",");
    }

    /** « Plusieurs pays dont A, B et C ont annoncé »: the many of whom some are named. */
    private Optional<Phrase> many(int relative, int end) {
        boolean some =
                relative > 0
                        && end < tokens.size()
                        && phrases.mention(relative) < 0
                        && Clauses.opensRelative(tokens.get(relative))
                        && !tokens.get(relative).has("obj")
                        && tokens.subList(end, tokens.size()).stream()
                                        .filter(Clauses::isFinite)
                                        .count()
                                == 1;
        return some
                ? phrases.speakerEndingAt(relative)
                        .filter(p -> isMany(tokens.get(p.head())))
                        .filter(p -> isSome(tokens.get(p.start())))
                        .filter(p -> phrases.canSpeak(p.head()))
                : Optional.empty();
    }

    private static boolean isMany(Token noun) {
        return SpeechWords.isPlural(noun) || !noun.has("s");
    }

    private boolean isSome(Token first) {
        boolean counts =
                words.isIndefinite(first) || first.pos() == Upos.NUM || first.has("number");
        return counts && (first.has("p") || !first.has("s"));
    }
}
