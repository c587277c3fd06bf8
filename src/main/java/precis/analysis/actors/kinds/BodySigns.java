package precis.analysis.actors.kinds;

import java.util.List;
import precis.analysis.actors.mentions.Cue;
import precis.analysis.actors.mentions.Mention;
import precis.analysis.actors.names.Candidate;
import precis.analysis.actors.words.Known;
import precis.analysis.actors.words.Names;
import precis.analysis.actors.words.Vocabulary;
import precis.language.Token;
import precis.language.Upos;

/** What a name and the words around it tell of an organisation. */
final class BodySigns {

    private final Vocabulary words;
    private final KindSigns signs;

    BodySigns(Vocabulary words, KindSigns signs) {
        this.words = words;
        this.signs = signs;
    }

    /** How much a mention speaks for an organisation. */
    double votes(Mention m) {
        Candidate c = m.candidate();
        double votes = 0;
        votes += m.is(Cue.CLASS) ? 8 : 0;
        votes += isFirm(m) ? 4 : 0;
        votes += m.is(Cue.EMPLOYER) ? 2.5 : 0;
        votes += m.is(Cue.CORPORATE) || m.is(Cue.HOST) && isCoinedWord(c) ? 3 : 0;
        votes += m.is(Cue.DETERMINED) && !signs.isScene(c) ? 2 : 0;
        votes += c.isAcronym() ? 3 : 0;
        votes += c.isPhrase() && !c.hasNickname() ? 6 : 0;
        votes += organisationWord(c) && !venue(c) ? 3 : 0;
        votes += endsAsCompany(c) ? 3 : 0;
        votes += headsBody(c) && !venue(c) || common(c) ? 3 : 0;
        votes += signs.bodyFollows(c) ? 6 : 0;
        votes += signs.opensInTown(c) ? 2 : 0;
        votes += words.spelling().isCoined(c.line().token(c.start())) ? 3 : 0;
        votes += opensCommon(c) || isPlain(c) || isHeaded(c) ? 2 : 0;
        votes += endsInState(c) ? 3 : 0;
        votes += branch(c) || opensWithArticle(c) && !isPlaced(m) ? 3 : 0;
        return votes;
    }

    /** « contactée par Solmedia », unlike « interrogé par Karim Vasseur »: one word, no name. */
    private boolean isCoinedWord(Candidate c) {
        Token word = c.line().token(c.start());
        return c.size() == 1 && !words.isFirstName(word) && !words.isSurname(word);
    }

    /**
     * "Norvane, the world's second-biggest brewer", "Jund al-Fath, an armed group": what is called
     * by a body's noun.
     */
    boolean isFirm(Mention m) {
        List<Token> role = m.roleTokens();
        Candidate c = m.candidate();
        return words.isHeadLast()
                && (c.size() == 1 || role.stream().noneMatch(t -> t.pos() == Upos.ADP))
                && m.is(Cue.ROLE)
                && !m.is(Cue.TITLED)
                && !words.isFirstName(c.line().token(c.start()))
                && !role.isEmpty()
                && words.bodyNouns().classes().contains(role.get(role.size() - 1));
    }

    /** Whether the last word, which tells, is one of organisations. */
    private boolean headsBody(Candidate c) {
        return words.isHeadLast()
                && c.size() > 1
                && words.bodyNouns().companyWords().contains(c.line().token(c.end() - 1));
    }

    /** Whether the name is made of common words only, as no person's is. */
    private boolean common(Candidate c) {
        if (!words.isHeadLast()
                || c.size() < 2
                || words.placeNouns().places().contains(c.line().token(c.end() - 1))) {
            return false;
        }
        for (int i = c.start(); i < c.end(); i++) {
            Token token = c.line().token(i);
            if (!words.isWord(token) || words.isFirstName(token)) {
                return false;
            }
        }
        return true;
    }

    /** « Food Standards Scotland », « Air Malta »: whether a country's name ends it. */
    private boolean endsInState(Candidate c) {
        for (int i = c.start() + 1; i < c.end(); i++) {
            int end = c.end();
            if (words.gazetteer()
                    .longest(c.line(), i)
                    .filter(f -> f.end() == end && f.known().sort() == Known.Sort.COUNTRY)
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** "Velmo Hotels": more than one such place, which only a firm has. */
    boolean isOfFirm(Candidate c) {
        Token last = c.line().token(c.end() - 1);
        return words.isHeadLast()
                && c.size() > 1
                && last.has(words.settings().plural())
                && words.bodyNouns().companyWords().contains(last);
    }

    /** Whether two words that end the name tell of a building. */
    boolean venue(Candidate c) {
        return words.isHeadLast()
                && c.size() > 2
                && words.placeNouns().places().longest(c.line().tokens(), c.end() - 2) == 2;
    }

    /** Whether the name opens with that of a known organisation. */
    private boolean branch(Candidate c) {
        return c.size() > 1
                && words.gazetteer()
                        .longest(c.line(), c.start())
                        .filter(f -> f.known().sort() == Known.Sort.ORGANISATION)
                        .isPresent();
    }

    /** « France Bleu Gard »: whether several words that a body is known by open the name. */
    boolean goesOn(Candidate c) {
        return words.gazetteer()
                .longest(c.line(), c.start())
                .filter(f -> f.known().sort() == Known.Sort.ORGANISATION)
                .filter(f -> f.end() > c.start() + 1 && f.end() < c.end())
                .isPresent();
    }

    /** « à La Chapelle-Morvan », « la ville de La Chapelle-Morvan »: a town's article. */
    private static boolean isPlaced(Mention m) {
        return m.is(Cue.AT) || m.is(Cue.LOCATIVE) || m.is(Cue.SEATED);
    }

    private static boolean opensWithArticle(Candidate c) {
        return c.size() > 1 && c.line().is(c.start(), Upos.DET);
    }

    /** Whether a longer name opens with a common noun: « Papeteries », whatever the model says. */
    private boolean opensCommon(Candidate c) {
        Token first = c.line().token(c.start());
        boolean several = first.has(words.settings().plural()) && !words.isName(first);
        return c.size() > 1
                && !words.settings().nounsCapitalised()
                && (first.pos() == Upos.NOUN || several)
                && words.isWord(first)
                && !words.isFirstName(first);
    }

    /** « Alerte Littoral »: words of the dictionary with capitals, none of them somebody's. */
    private boolean isPlain(Candidate c) {
        boolean plain = !words.isHeadLast() && !words.settings().nounsCapitalised() && c.size() > 1;
        for (int i = c.start(); plain && i < c.end(); i++) {
            Token token = c.line().token(i);
            plain =
                    words.isWord(token)
                            && !words.isName(token)
                            && !words.isFirstName(token)
                            && !words.isSurname(token);
        }
        return plain;
    }

    /** « Nouvelle Ruthénie », « Lormont Volley »: told by a word of bodies with a capital. */
    private boolean isHeaded(Candidate c) {
        Token first = c.line().token(c.start());
        return !words.isHeadLast()
                && c.size() > 1
                && c.shape() == Candidate.Shape.NAME
                && (words.bodyNouns().isHeadName(first)
                        || words.sport().isClubName(c.line().token(c.end() - 1)))
                && !words.isFirstName(first);
    }

    /** Whether the last of its words is one that names of organisations end with. */
    private boolean endsAsCompany(Candidate c) {
        return c.size() > 1
                && !words.isHeadLast()
                && words.bodyNouns().companyWords().contains(c.line().token(c.end() - 1))
                && !words.suffixes().contains(Names.key(c.line().token(c.end() - 1).text()));
    }

    private boolean organisationWord(Candidate c) {
        for (int i = c.start(); i < c.end(); i++) {
            if (words.bodyNouns().companyWords().contains(c.line().token(i))) {
                return true;
            }
        }
        return false;
    }
}
