package precis.analysis.speech.cues;

import java.util.List;
import java.util.Optional;
import precis.analysis.speech.phrases.Clauses;
import precis.analysis.speech.phrases.Participles;
import precis.analysis.speech.phrases.Phrase;
import precis.analysis.speech.phrases.PhraseReader;
import precis.analysis.speech.words.SpeechWords;
import precis.language.Token;
import precis.language.Upos;
import precis.model.ActorKind;

/** Looks for the subject of a verb over what stands between commas behind it. */
final class Insertions {

    /** How many tokens a participle with what goes with it may have. */
    private static final int LONGEST = 10;

    private static final int FAR = 80;

    private final SpeechWords words;
    private final PhraseReader phrases;
    private final List<Token> tokens;
    private final OfficeAsides asides;

    Insertions(SpeechWords words, PhraseReader phrases, List<Token> tokens) {
        this.words = words;
        this.phrases = phrases;
        this.tokens = tokens;
        this.asides = new OfficeAsides(words, phrases, tokens);
    }

    /** What the insertion that ends with that comma or bracket stands behind. */
    Optional<Phrase> before(int comma) {
        return overClosedRelative(comma).or(() -> overInsertion(comma));
    }

    /**
     * « Le maire, qui a reçu Ana Costa, ingénieure, lundi, a dit »: it ends with the last comma.
     */
    private Optional<Phrase> overClosedRelative(int comma) {
        for (int i = Math.max(2, comma - FAR); i < comma; i++) {
            if (Clauses.opensRelative(tokens.get(i)) && phrases.mention(i) < 0) {
                return isComma(i - 1)
                                && !hasFinite(clauseStart(i - 1), i - 1)
                                && hasFinite(i, comma)
                                && !Clauses.anyBetween(words, tokens, i, comma)
                        ? ending(i - 1)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Phrase> ending(int comma) {
        return phrases.endingAt(comma)
                .filter(p -> canBeSubject(p) && !isApposition(p))
                .or(() -> overInsertion(comma));
    }

    private Optional<Phrase> overInsertion(int comma) {
        return overDashes(comma).or(() -> overCommas(comma));
    }

    /** "The firm - one of the biggest, by value - said": between dashes commas tell nothing. */
    private Optional<Phrase> overDashes(int closing) {
        boolean dash = words.isHeadLast() && isDash(closing);
        for (int i = closing - 1; dash && i > Math.max(0, closing - FAR); i--) {
            if (isDash(i)) {
                return isFiniteBetween(i, closing)
                        ? Optional.empty()
                        : phrases.endingAt(i).filter(this::canBeSubject);
            }
        }
        return Optional.empty();
    }

    private boolean isDash(int at) {
        return "–—-".contains(tokens.get(at).text());
    }

    private Optional<Phrase> overCommas(int comma) {
        Optional<Phrase> holder = asides.holder(comma);
        int tries = holder.isPresent() ? 0 : 4;
        for (int i = comma - 1; i > Math.max(0, comma - FAR) && tries > 0; i--) {
            if (isComma(i) || isOpening(i)) {
                tries--;
                Optional<Phrase> phrase =
                        phrases.endingAt(i)
                                .filter(p -> canBeSubject(p) && !isObject(p))
                                .filter(p -> !isApposition(p) && !asides.isOfAside(p))
                                .filter(p -> !isBodyOf(p, comma));
                if (phrase.isPresent() && !isFiniteBetween(i, comma)) {
                    return phrase;
                }
            }
        }
        return holder;
    }

    /**
     * "Tom Reed, 38, of Mill Road, Zavel said", "Ann Lowe, head of the ward in Holme, Norland
     * said": whoever lives or works where the last comma is missing.
     */
    Optional<Phrase> resident(Phrase last) {
        int comma = last.start() - 1;
        return words.isHeadLast() && comma > 1 && isComma(comma) && isPlace(last.head())
                ? phrases.anyEndingAt(comma)
                        .filter(asides::isPlaceAside)
                        .flatMap(p -> before(comma))
                        .filter(p -> isOf(p.head(), ActorKind.PERSON) || isOffice(p.head()))
                : Optional.empty();
    }

    private boolean isOffice(int noun) {
        return phrases.mention(noun) < 0 && words.nouns().isLeader(tokens, noun);
    }

    private boolean isOf(int at, ActorKind kind) {
        return phrases.mentioned(at).filter(a -> a.kind() == kind).isPresent();
    }

    /** « Ana Costa, 46 ans, ingénieure au port, … »: what someone is, between commas. */
    private boolean isApposition(Phrase phrase) {
        Token first = tokens.get(phrase.start());
        return phrase.start() > 0
                && isComma(phrase.start() - 1)
                && phrases.mention(phrase.head()) < 0
                && (first.pos() == Upos.NUM
                        || phrase.start() == phrase.head()
                                && (!first.isCapitalised() || isTitle(phrase.start())));
    }

    /** « Le chef du parti, le Front social, X, a … »: whose body it only names. */
    private boolean isBodyOf(Phrase phrase, int comma) {
        int name = phrase.end() + 1;
        while (name < comma && !isComma(name - 1)) {
            name++;
        }
        return phrase.start() > 1
                && isComma(phrase.start() - 1)
                && isOf(phrase.head(), ActorKind.ORGANISATION)
                && isOf(name, ActorKind.PERSON)
                && phrases.mention(name) == comma;
    }

    /** "Ann Lowe, KC, counsel for the bank, said": letters behind someone's name. */
    private boolean isTitle(int at) {
        return at > 1 && tokens.get(at).isUpperCase() && isOf(at - 2, ActorKind.PERSON);
    }

    /** Whether the insertion is a main clause rather than an apposition or a relative clause. */
    private boolean isFiniteBetween(int from, int to) {
        boolean relative = from + 1 < to && tokens.get(from + 1).has("rel");
        if (relative) {
            return false;
        }
        boolean participle =
                words.isHeadLast() && from + 1 < to && tokens.get(from + 1).has("gerund");
        for (int i = from + 1; i < to; i++) {
            boolean behind = participle || tokens.get(i - 1).pos() == Upos.NOUN;
            boolean clause = behind && words.isHeadLast() && tokens.get(i).pos() == Upos.SCONJ;
            if (clause || Clauses.opensRelative(tokens.get(i))) {
                return false;
            }
            if (Clauses.isFinite(tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    boolean canBeSubject(Phrase phrase) {
        boolean named = phrases.mention(phrase.head()) >= 0;
        return (named || !words.isTime(tokens.get(phrase.head())))
                && !words.isNobody(tokens.get(phrase.start()));
    }

    /**
     * Whether it can be a subject, and is no object of a participle at the head or right before.
     */
    boolean isFree(Phrase phrase) {
        boolean object =
                words.isHeadLast()
                        && phrase.start() == 1
                        && tokens.get(0).has("gerund")
                        && tokens.get(0).pos() == Upos.VERB;
        return !object && !Participles.actsUpon(tokens, phrase.start()) && canBeSubject(phrase);
    }

    boolean hasFinite(int from, int to) {
        return tokens.subList(from, to).stream().anyMatch(Clauses::isFinite);
    }

    int clauseStart(int end) {
        for (int i = end - 1; i > Math.max(0, end - FAR); i--) {
            Token token = tokens.get(i);
            if (token.pos() == Upos.SCONJ || ";:".contains(token.text())) {
                return i + 1;
            }
        }
        return Math.max(0, end - FAR);
    }

    /** « …, qui a payé pour engager X, a dit »: what stands right behind a verb. */
    boolean isObject(Phrase phrase) {
        int verb = phrase.start() - 1;
        return verb >= 0
                && (tokens.get(verb).has("inf")
                        || Clauses.isFinite(tokens.get(verb))
                        || opensInsertion(verb)
                        || opensInsertion(phrase.start()));
    }

    /** "Ann Lowe, representing the Falcon Army, said": a participle behind a comma. */
    private boolean opensInsertion(int participle) {
        return participle > 0
                && isComma(participle - 1)
                && tokens.get(participle).has("gerund")
                && tokens.get(participle).pos() == Upos.VERB;
    }

    private boolean isComma(int at) {
        return tokens.get(at).text().equals(",");
    }

    private boolean isOpening(int at) {
        return "([–—-".contains(tokens.get(at).text());
    }

    /** "the mayor of Porto and Lisbon, X, said": the second of two places that go with one noun. */
    private Optional<Phrase> ofTwoPlaces(Phrase last) {
        int and = last.start() - 1;
        boolean told =
                words.isHeadLast()
                        && and > 2
                        && tokens.get(and).pos() == Upos.CCONJ
                        && isPlace(last.head())
                        && last.end() + 1 < tokens.size()
                        && isComma(last.end())
                        && isOf(last.end() + 1, ActorKind.PERSON);
        int place = and - 1;
        while (told && place > 0 && isPlace(place - 1)) {
            place--;
        }
        int of = place - 1;
        while (told && of > 0 && words.pairs().isTwo(tokens.get(of))) {
            of--;
        }
        return told && isPlace(place) && of > 0 && words.isPreposition(tokens.get(of))
                ? phrases.endingAt(of)
                        .filter(p -> phrases.mention(p.head()) < 0 && phrases.canSpeak(p.head()))
                        .map(p -> new Phrase(p.start(), p.head(), last.end()))
                : Optional.empty();
    }

    private boolean isPlace(int at) {
        return isOf(at, ActorKind.PLACE) || isOf(at, ActorKind.COUNTRY);
    }

    /** "the oil and gas giant": two things before the one noun that says what it is. */
    Phrase whole(Phrase last) {
        int and = last.start() - 1;
        boolean bare =
                words.isHeadLast()
                        && and > 1
                        && tokens.get(and).pos() == Upos.CCONJ
                        && last.head() == last.start() + 1
                        && tokens.get(last.start()).pos() == Upos.NOUN
                        && phrases.mention(last.start()) < 0
                        && !tokens.get(last.head()).isCapitalised()
                        && !SpeechWords.isPlural(tokens.get(last.head()));
        return bare
                ? phrases.endingAt(and)
                        .filter(p -> tokens.get(p.start()).pos() == Upos.DET)
                        .filter(p -> phrases.mention(p.head()) < 0)
                        .filter(p -> !words.nouns().isPerson(tokens.get(p.head())))
                        .filter(p -> !words.nouns().isBody(tokens.get(p.head())))
                        .map(p -> new Phrase(p.start(), last.head(), last.end()))
                        .orElse(last)
                : ofTwoPlaces(last).orElse(last);
    }

    /** « le groupe X, lié à Y, (qui) »: the comma that what a relative clause hangs on ends at. */
    int beforeParticiple(int comma) {
        for (int i = comma - 2; i > Math.max(0, comma - LONGEST); i--) {
            Token token = tokens.get(i);
            if (token.text().equals(",")) {
                Token next = tokens.get(i + 1);
                boolean participle = next.has("ppart") && !next.isCapitalised();
                return participle && phrases.anyEndingAt(i).isPresent() ? i : comma;
            }
            if (!token.isWord() || Clauses.isFinite(token) && !token.has("ppart")) {
                break;
            }
        }
        return comma;
    }
}
