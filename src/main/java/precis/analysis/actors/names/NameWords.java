package precis.analysis.actors.names;

import java.util.EnumSet;
import java.util.Set;
import precis.analysis.actors.words.Line;
import precis.analysis.actors.words.Vocabulary;
import precis.language.Token;
import precis.language.Upos;

/** Tells which capitalised words may be part of a name. */
final class NameWords {

    private static final int LONGEST = 8;
    private static final Set<Upos> FUNCTION =
            EnumSet.of(Upos.PRON, Upos.DET, Upos.ADP, Upos.CCONJ, Upos.SCONJ, Upos.AUX);

    private final Vocabulary words;
    private final BodyNames bodies;
    private final MonthNames months;

    NameWords(Vocabulary words) {
        this.words = words;
        this.bodies = new BodyNames(words);
        this.months = new MonthNames(words);
    }

    /** Whether the word may go on a name that another began. */
    boolean goesOn(Line line, int at) {
        return line.capitalised(at)
                && line.token(at).isWord()
                && !functionWord(line, at)
                && !isCommonNoun(line, at)
                && !isOffice(line, at)
                && !(words.days().contains(line.token(at)) && !months.isBorne(line, at))
                && !words.spelling().isCompound(line.token(at))
                && (!(words.titles().startsAt(line, at) && line.capitalised(at + 1))
                        || initial(line, at)
                        || bodies.isTitled(line, at));
    }

    /** A capitalised function word starts a new sentence unless it is a particle of a name. */
    private boolean functionWord(Line line, int at) {
        Token token = line.token(at);
        return isFunction(token)
                && !(words.particles().contains(token) && line.capitalised(at + 1));
    }

    /** Whether what may be a form of address is an initial after a first name. */
    private boolean initial(Line line, int at) {
        String text = line.token(at).text();
        return at > 0
                && words.isFirstName(line.token(at - 1))
                && text.length() == 2
                && text.endsWith(".");
    }

    /** Where what a name stands for comes last: whether that is an office, no part of a name. */
    private boolean isOffice(Line line, int at) {
        Token token = line.token(at);
        return words.isHeadLast()
                && words.personNouns().roles().contains(token)
                && !bodies.isTitled(line, at)
                && !token.has(words.settings().plural())
                && !words.isFirstName(token)
                && !(at > 0 && words.isFirstName(line.token(at - 1)))
                && !Seen.isIntroduced(line, at, words)
                && !isUnknownFirst(line, at);
    }

    /**
     * "Nobuo King said": a surname behind a word that no dictionary has, before no further name.
     */
    private boolean isUnknownFirst(Line line, int at) {
        return at > 0
                && words.renowned().isSurnameNoun(line.token(at))
                && line.capitalised(at - 1)
                && words.isUnknown(line, at - 1)
                && !line.capitalised(at + 1)
                && !words.settings().genitive().contains(line.norm(at + 1))
                && !line.isTitle()
                && !line.determined(at - 1);
    }

    /** Where every noun is written with a capital: whether this is no name. */
    boolean isCommonNoun(Line line, int at) {
        Token token = line.token(at);
        return words.settings().nounsCapitalised()
                && token.pos() != Upos.PROPN
                && (token.pos() == Upos.NOUN || words.isWord(token))
                && !words.isName(token)
                && !words.isFirstName(token);
    }

    /** Whether a demonym opens the name of an organisation. */
    boolean leadsOrganisation(Line line, int at) {
        int end = at + 1;
        while (words.isHeadLast() && end - at < LONGEST && goesOn(line, end)) {
            if (words.bodyNouns().companyWords().contains(line.token(end))) {
                return true;
            }
            end++;
        }
        return false;
    }

    /** Whether a word only joins others, whatever else the dictionary has for it. */
    boolean isFunction(Token token) {
        return FUNCTION.contains(token.pos()) && words.isWord(token);
    }
}
