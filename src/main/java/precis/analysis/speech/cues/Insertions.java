package precis.analysis.speech.cues;

import java.util.List;
import java.util.Optional;
import precis.analysis.speech.phrases.Clauses;
import precis.analysis.speech.phrases.OfficeHolders;
import precis.analysis.speech.phrases.Phrase;
import precis.analysis.speech.phrases.PhraseReader;
import precis.analysis.speech.roles.Ages;
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
    private final SubjectTest subjects;
    private final OfficeHolders holders;
    private final SecondRoles others;

    Insertions(SpeechWords words, PhraseReader phrases, List<Token> tokens) {
        this.words = words;
        this.phrases = phrases;
        this.tokens = tokens;
        this.subjects = new SubjectTest(words, phrases, tokens);
        this.holders = new OfficeHolders(words, phrases, tokens);
        this.others = new SecondRoles(words, phrases, tokens);
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
                                && !Clauses.hasFinite(tokens, Clauses.start(tokens, i - 1), i - 1)
                                && (Clauses.hasFinite(tokens, i, comma) || isListed(i + 1))
                                && !Clauses.anyBetween(words, tokens, i, comma)
                        ? ending(i - 1)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** « d'autres firmes, dont X et Y, »: no clause, but some of those meant. */
    private boolean isListed(int at) {
        return !words.isHeadLast()
                && (phrases.mention(at) > at || phrases.mention(at + 1) > at + 1);
    }

    private Optional<Phrase> ending(int comma) {
        return phrases.endingAt(comma)
                .filter(p -> subjects.canBe(p) && !isApposition(p))
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
                        : phrases.endingAt(i).filter(subjects::canBe);
            }
        }
        return Optional.empty();
    }

    private boolean isDash(int at) {
        return "–—-".contains(tokens.get(at).text());
    }

    private Optional<Phrase> overCommas(int comma) {
        Optional<Phrase> holder = holders.endingAt(comma);
        int tries = holder.isPresent() ? 0 : 4;
        for (int i = comma - 1; i > Math.max(0, comma - FAR) && tries > 0; i--) {
            if (isComma(i) || isOpening(i)) {
                tries--;
                Optional<Phrase> phrase =
                        phrases.endingAt(i)
                                .filter(p -> subjects.canBe(p) && !subjects.isObject(p))
                                .filter(p -> !isApposition(p) && !isOfAside(p));
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
                        .filter(this::isPlaceAside)
                        .flatMap(p -> before(comma))
                        .filter(p -> isOf(p.head(), ActorKind.PERSON) || isOffice(p.head()))
                : Optional.empty();
    }

    /** "Tom Reed, 38, a baker said": whose work stands behind the age, the last comma missing. */
    Optional<Phrase> aged(Phrase last) {
        return behindAge(last).or(() -> toldTwice(last));
    }

    /** "Tom Reed, head of Velmo, a firm in Zavel said": whose firm it is, the same missing. */
    private Optional<Phrase> toldTwice(Phrase last) {
        int comma = last.start() - 1;
        return words.isHeadLast()
                        && comma > 2
                        && isComma(comma)
                        && words.isIndefinite(tokens.get(last.start()))
                ? before(comma)
                        .filter(p -> isOf(p.head(), ActorKind.PERSON))
                        .filter(p -> p.start() == 0 || !tokens.get(p.start() - 1).isWord())
                        .filter(p -> opensClause(p.start()))
                : Optional.empty();
    }

    private Optional<Phrase> behindAge(Phrase last) {
        int comma = last.start() - 1;
        return comma > 2
                        && isComma(comma)
                        && Ages.of(tokens.get(comma - 1)).isPresent()
                        && isComma(comma - 2)
                ? phrases.endingAt(comma - 2)
                        .filter(p -> isOf(p.head(), ActorKind.PERSON))
                        .filter(p -> opensClause(p.start()))
                : Optional.empty();
    }

    private boolean opensClause(int at) {
        return !Clauses.hasFinite(tokens, Clauses.start(tokens, at), at);
    }

    /** "…, of Mill Road,": the place that someone is of. */
    private boolean isOfAside(Phrase phrase) {
        int of = beforeName(phrase);
        return of > 1 && words.isOf(tokens.get(of)) && isComma(of - 1);
    }

    /** The same, and "…, head of the ward in Holme,": the place where someone works. */
    private boolean isPlaceAside(Phrase phrase) {
        int in = beforeName(phrase);
        return isOfAside(phrase) || in > 1 && tokens.get(in).pos() == Upos.ADP;
    }

    private int beforeName(Phrase phrase) {
        int before = phrase.end() - 1;
        while (before > 1 && tokens.get(before).isCapitalised()) {
            before--;
        }
        return before;
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
        return others.isAlso(phrase)
                || phrase.start() > 0
                        && isComma(phrase.start() - 1)
                        && phrases.mention(phrase.head()) < 0
                        && (first.pos() == Upos.NUM
                                || phrase.start() == phrase.head()
                                        && (!first.isCapitalised() || isTitle(phrase.start())));
    }

    /** "Ann Lowe, KC, counsel for the bank, said": letters behind someone's name. */
    private boolean isTitle(int at) {
        return at > 1 && tokens.get(at).isUpperCase() && isOf(at - 2, ActorKind.PERSON);
    }

    /**
     * Whether the insertion is a main clause rather than an apposition, a relative clause or what
     * somebody is aware of: "the doctors, alarmed that it spreads, urge".
     */
    private boolean isFiniteBetween(int from, int to) {
        boolean relative = from + 1 < to && tokens.get(from + 1).has("rel");
        if (relative) {
            return false;
        }
        Token first = tokens.get(Math.min(from + 1, to));
        boolean participle = words.isHeadLast() && first.has("gerund");
        boolean state = words.isHeadLast() && first.has("adjective") && !first.isCapitalised();
        for (int i = state ? from + 2 : from + 1; i < to; i++) {
            boolean behind =
                    participle || tokens.get(i - 1).pos() == Upos.NOUN || state && i == from + 2;
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

    private boolean isComma(int at) {
        return tokens.get(at).text().equals(",");
    }

    private boolean isOpening(int at) {
        return "([–—-".contains(tokens.get(at).text());
    }

    private boolean isPlace(int at) {
        return isOf(at, ActorKind.PLACE) || isOf(at, ActorKind.COUNTRY);
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
