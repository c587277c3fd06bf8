package precis.analysis.speech.cues;

import java.util.List;
import java.util.Optional;
import precis.analysis.speech.phrases.Clauses;
import precis.analysis.speech.phrases.Phrase;
import precis.analysis.speech.phrases.PhraseReader;
import precis.analysis.speech.words.SpeechWords;
import precis.language.Token;
import precis.language.Upos;

/** Finds the subject of a verb to its left, over clitics, insertions and coordination. */
final class SubjectFinder {

    private static final int REACH = 3;
    private static final int FAR = 80;

    /** Within how many tokens a sentence begins with a pointer. */
    private static final int OPENING = 5;

    /** How many tokens the place may have that a report is written from. */
    private static final int PLACE = 4;

    /** How long a relative clause without commas may be. */
    private static final int RELATIVE = 20;

    private final SpeechWords words;
    private final PhraseReader phrases;
    private final List<Token> tokens;
    private final Insertions insertions;
    private final SubjectTest subjects;
    private final Partners partners;
    private final BesidePapers papers;
    private final BeforeVerb before;
    private final ReducedRelatives reduced;
    private final SingularVerbs singular;
    private final StandAlone alone;

    SubjectFinder(SpeechWords words, PhraseReader phrases, List<Token> tokens) {
        this.words = words;
        this.phrases = phrases;
        this.tokens = tokens;
        this.insertions = new Insertions(words, phrases, tokens);
        this.subjects = new SubjectTest(words, phrases, tokens);
        this.partners = new Partners(words, phrases, tokens, insertions);
        this.papers = new BesidePapers(words, phrases, tokens);
        this.before = new BeforeVerb(words, phrases, tokens);
        this.reduced = new ReducedRelatives(words, phrases, tokens);
        this.singular = new SingularVerbs(phrases, tokens, insertions);
        this.alone = new StandAlone(words, phrases, tokens);
    }

    /**
     * What a verb agrees with: a pronoun's index or the phrases.
     *
     * @param pronoun index of a subject pronoun, or -1
     * @param phrases noun phrases otherwise, in text order; of « certains », who may be any people
     *     or some of those told of, the phrase that they are as well
     */
    record Subject(int pronoun, List<Phrase> phrases) {}

    Optional<Subject> of(int verb) {
        return reduced.instead(verb, of(verb, REACH))
                .map(this::behindAge)
                .map(s -> singular.one(verb, s));
    }

    /** "Tom Reed, 38, a baker with a shop said": whose work it is. */
    private Subject behindAge(Subject subject) {
        return subject.phrases().size() == 1
                ? insertions.aged(subject.phrases().get(0)).map(partners::of).orElse(subject)
                : subject;
    }

    private Optional<Subject> of(int verb, int left) {
        int at = before.verb(verb);
        for (int i = verb - 1; i >= Math.max(at, 0) && left > 0; i--) {
            if (alone.at(i)) {
                return Optional.of(new Subject(i, phrases.endingAt(i + 1).stream().toList()));
            }
        }
        if (at < 0 || left == 0 || isDateline(at)) {
            return Optional.empty();
        }
        int pronoun = pronounAt(at);
        Token token = tokens.get(at);
        if (pronoun >= 0) {
            return Optional.of(new Subject(pronoun, partners.pair(pronoun)));
        }
        if (Clauses.opensRelative(token) && phrases.mention(at) < 0) {
            return explained(at, tokens.get(verb));
        }
        if (token.pos() == Upos.CCONJ) {
            return sameAsBefore(verb, at, left);
        }
        if (isComma(at) || isClosing(at)) {
            return pointer(at)
                    .or(() -> strayAdverb(at))
                    .or(() -> insertions.before(at).map(partners::of))
                    .or(() -> overClause(at))
                    .or(() -> ownClause(at))
                    .or(() -> sameAsBefore(verb, at, left))
                    .or(() -> strayComma(at));
        }
        return phrases.endingAt(at + 1)
                .filter(p -> subjects.canBe(p) && !subjects.isActedUpon(p))
                .map(p -> insertions.resident(p).or(() -> overRelative(p)).orElse(p))
                .map(partners::of)
                .filter(s -> !isGoverned(s))
                .or(() -> papers.behindPaper(at + 1).map(partners::of))
                .or(() -> overClause(at + 1));
    }

    /** « X, lié à Y, qui affirme »: whom the relative clause there tells of. */
    private Optional<Subject> explained(int relative, Token verb) {
        boolean comma = relative > 0 && isComma(relative - 1);
        int end = comma ? insertions.beforeParticiple(relative - 1) : relative;
        return phrases.speakerEndingAt(end)
                .filter(p -> !isMaker(p))
                .map(p -> papers.of(p, tokens.get(relative)))
                .map(p -> partners.antecedent(p, verb));
    }

    /**
     * « elle », « ce dernier », « tous deux », « celui qui … »: what stands for somebody, or -1.
     */
    private int pronounAt(int at) {
        int described = before.describedUpTo(at);
        if (described >= 0) {
            return described;
        }
        boolean pointer =
                before.opensStressed(at)
                        || Clauses.isSubjectPronoun(words, tokens.get(at))
                        || words.isLatter(tokens, at)
                        || isOfPair(at);
        return pointer ? at : -1;
    }

    /** « Ce dernier, en poste depuis mai, a … », « Ce dernier, X, a … »: what a pointer means. */
    private Optional<Subject> pointer(int comma) {
        for (int i = 1; i < Math.min(OPENING, comma); i++) {
            if (isComma(i) && words.isLatter(tokens, i - 1)) {
                if (phrases.mention(i + 1) == comma) {
                    Phrase named = new Phrase(i + 1, i + 1, comma);
                    return Optional.of(new Subject(-1, List.of(named)));
                }
                boolean participle = tokens.get(i + 1).has("adjective");
                return Clauses.anyBetween(words, tokens, participle ? i + 2 : i, comma)
                        ? Optional.empty()
                        : Optional.of(new Subject(i - 1, List.of()));
            }
        }
        return Optional.empty();
    }

    /** "He however, promised": a comma that only an adverb behind the pronoun has brought. */
    private Optional<Subject> strayAdverb(int comma) {
        int pronoun = comma - 2;
        return words.isHeadLast()
                        && pronoun >= 0
                        && tokens.get(comma - 1).pos() == Upos.ADV
                        && Clauses.isSubjectPronoun(words, tokens.get(pronoun))
                ? Optional.of(new Subject(pronoun, List.of()))
                : Optional.empty();
    }

    /** « la reprise du film, de X, (qui) »: who made what the clause explains. */
    private boolean isMaker(Phrase phrase) {
        int of = phrase.start() - 1;
        return of > 1
                && words.isOf(tokens.get(of))
                && isComma(of - 1)
                && phrases.mention(phrase.head()) >= 0;
    }

    /** « tous deux », « la seconde », but not "X and Y both said" */
    private boolean isOfPair(int at) {
        return !before.isFloating(at)
                && phrases.mention(at) < 0
                && words.pairs().isPointer(tokens, at);
    }

    /** « Le maire qui tient la ville veut … »: what a relative clause without commas explains. */
    private Optional<Phrase> overRelative(Phrase last) {
        int verbs = holdsVerb(last) ? 1 : 0;
        for (int i = last.start() - 1; i > 0 && last.start() - i < RELATIVE; i--) {
            Token token = tokens.get(i);
            if (Clauses.opensRelative(token) && phrases.mention(i) < 0) {
                return verbs == 1 && !isComma(i - 1)
                        ? phrases.speakerEndingAt(i)
                        : Optional.empty();
            }
            boolean edge =
                    !token.isWord() || token.pos() == Upos.SCONJ || token.pos() == Upos.CCONJ;
            verbs += Clauses.isFinite(token) ? 1 : 0;
            if (edge || verbs > 1) {
                break;
            }
        }
        return Optional.empty();
    }

    /** "A man whose house burnt down said": whether the phrase holds what "whose" begins. */
    private boolean holdsVerb(Phrase phrase) {
        int whose = phrase.start() - 1;
        return words.isHeadLast()
                && whose > 0
                && Clauses.opensRelative(tokens.get(whose))
                && tokens.subList(phrase.head(), phrase.end()).stream()
                        .anyMatch(t -> t.pos() == Upos.VERB);
    }

    private boolean isGoverned(Subject subject) {
        int before = subject.phrases().get(0).start() - 1;
        return before > 1
                && tokens.get(before).pos() == Upos.CCONJ
                && !Clauses.hasFinite(tokens, Clauses.start(tokens, before), before)
                && phrases.endingAt(before).isEmpty()
                && phrases.anyEndingAt(before).isPresent();
    }

    /** « La mère du garçon trouvé il y a deux jours a … »: the first phrase of the clause. */
    private Optional<Subject> overClause(int end) {
        int start = Clauses.start(tokens, end);
        int i = start;
        while (i < end && !Clauses.isFinite(tokens.get(i))) {
            Optional<Phrase> phrase = phrases.from(i, end);
            boolean governed = i > 0 && words.isPreposition(tokens.get(i - 1)) && !opens(i - 1);
            if (phrase.isEmpty() || governed || !subjects.isFree(phrase.get())) {
                i = Math.max(i + 1, phrase.map(Phrase::end).orElse(0));
            } else {
                return Clauses.anyBetween(words, tokens, phrase.get().end(), end)
                        ? Optional.empty()
                        : phrase.map(p -> new Subject(-1, List.of(p)));
            }
        }
        return Optional.empty();
    }

    /** « Comme la ville l'a dit, … »: a conjunction that the tagger takes for a preposition. */
    private boolean opens(int at) {
        return tokens.get(at).has("sub") && (at == 0 || isComma(at - 1));
    }

    /** The subject a verb shares with the finite verb before it. */
    private Optional<Subject> sameAsBefore(int verb, int end, int left) {
        for (int i = end - 1; i >= Math.max(0, end - FAR); i--) {
            if (Clauses.isFinite(tokens.get(i)) && !Clauses.isPassedOver(tokens, i, verb)) {
                return of(i, left - 1);
            }
            if (tokens.get(i).text().equals(";")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** « Alors que la ville hésite, le maire du bourg, exige … »: it opens the clause itself. */
    private Optional<Subject> ownClause(int comma) {
        return phrases.endingAt(comma)
                .filter(subjects::canBe)
                .filter(p -> p.start() > 0 && isComma(p.start() - 1))
                .filter(p -> phrases.canSpeak(p.head()))
                .filter(p -> tokens.get(p.start()).has("determiner"))
                .map(partners::of);
    }

    /** « Le porte-parole du parti, se félicite … » */
    private Optional<Subject> strayComma(int comma) {
        return phrases.endingAt(comma)
                .or(() -> phrases.endingAt(before.clitics(comma) + 1))
                .filter(subjects::canBe)
                .map(partners::of);
    }

    /** "Marlow - Hopes for rain …": a dash behind nothing but where it was written. */
    private boolean isDateline(int dash) {
        return dash > 0
                && dash <= PLACE
                && "–—-".contains(tokens.get(dash).text())
                && tokens.subList(0, dash).stream()
                        .allMatch(t -> t.isCapitalised() || t.text().equals(","));
    }

    private boolean isComma(int at) {
        return tokens.get(at).text().equals(",");
    }

    private boolean isClosing(int at) {
        return ")]–—-".contains(tokens.get(at).text());
    }
}
