package precis.analysis.actors.entities;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import precis.analysis.actors.names.Candidate;
import precis.analysis.actors.words.Known;
import precis.analysis.actors.words.Line;
import precis.analysis.actors.words.Names;
import precis.analysis.actors.words.Vocabulary;
import precis.language.Token;
import precis.language.Upos;

/** Which of the last words of a body's name stand for it, where they tell what it is. */
final class HeadWords {

    private static final Set<Upos> SMALL =
            EnumSet.of(Upos.DET, Upos.ADP, Upos.CCONJ, Upos.SCONJ, Upos.PRON);

    private final Vocabulary words;

    HeadWords(Vocabulary words) {
        this.words = words;
    }

    /** Where the last word tells: whether it is one of a body's name. */
    boolean isNamedBody(Candidate c) {
        return isWhole(c)
                || isFounded(c)
                || words.isHeadLast()
                        && !isSomebody(c)
                        && c.line().tokens().subList(c.start() + 1, c.end()).stream()
                                .anyMatch(words.bodyNouns().companyWords()::contains);
    }

    /** « La Robert A. Day Foundation »: what bears someone's whole name. */
    private boolean isFounded(Candidate c) {
        return !words.isHeadLast()
                && c.size() > 2
                && isPerson(c)
                && words.bodyNouns().companyWords().contains(c.line().token(c.end() - 1));
    }

    /** "Ann Church": somebody whose surname is a word for a body, too. */
    private boolean isSomebody(Candidate c) {
        return c.size() == 2
                && isPerson(c)
                && words.renowned().isSurnameNoun(c.line().token(c.end() - 1));
    }

    /** "Marlow County Sheriff's Office": a body's name that is one token. */
    boolean isWhole(Candidate c) {
        return words.isHeadLast() && c.isPhrase() && !c.hasNickname();
    }

    /** "Velmo Group": one word that no dictionary has before one that the name may do without. */
    boolean isGroup(Candidate c) {
        Line line = c.line();
        return c.size() == 2
                && words.settings().groups().contains(line.norm(c.end() - 1))
                && !words.isFirstName(line.token(c.start()))
                && words.isUnknown(line, c.start());
    }

    /** "National Weather Service", but not "University of South Wales". */
    boolean areAll(Candidate c) {
        return words.isHeadLast()
                && IntStream.range(c.start(), c.end()).allMatch(c.line()::capitalised);
    }

    /** "Navy Base Marlow": whether it opens with a word for a body that is no part of it. */
    boolean opensWithBody(Candidate c) {
        return words.isHeadLast()
                && c.size() > 1
                && words.bodyNouns().bodies().contains(c.line().token(c.start()))
                && !words.isOf(c.line(), c.start() + 1);
    }

    /** "Navy" of "US Navy": whether nothing but its country stands before the word for a body. */
    boolean isNational(Candidate c) {
        Line line = c.line();
        int last = c.end() - 1;
        return words.isHeadLast()
                && last > c.start()
                && words.bodyNouns().bodies().contains(line.token(last))
                && (isCountry(line.form(c.start(), last))
                        || last == c.start() + 1
                                && words.gazetteer().countryOf(line.token(c.start())).isPresent());
    }

    /** « Brasserie Kessler »: one word behind the noun for a body, which is no common word. */
    boolean isProper(Candidate c) {
        Token last = c.line().token(c.end() - 1);
        return !words.isHeadLast()
                && c.shape() == Candidate.Shape.INSTITUTION
                && c.size() == 2
                && c.known().isEmpty()
                && c.line().capitalised(c.start() + 1)
                && !words.isFirstName(last)
                && words.isUnknown(c.line(), c.start() + 1);
    }

    /** « ARE » of « Agence ruthène de l'eau »: the initials of all words but the small ones. */
    String initials(Candidate c) {
        StringBuilder initials = new StringBuilder();
        for (int i = c.start(); i < c.end(); i++) {
            Token token = c.line().token(i);
            List<String> folded = c.line().words(i);
            if (token.isWord() && !SMALL.contains(token.pos()) && !folded.isEmpty()) {
                initials.append(folded.get(0).charAt(0));
            }
        }
        return initials.length() < 3 ? " " : initials.toString();
    }

    /** « Le Courrier de Valmont »: a thing with its article, no « de Valmont » of a family. */
    boolean isThing(Candidate c) {
        return !words.isHeadLast()
                && c.line().token(c.start()).has("determiner")
                && IntStream.range(c.start() + 2, c.end()).anyMatch(i -> words.isOf(c.line(), i));
    }

    /** Whether somebody's first name opens it. */
    boolean isPerson(Candidate c) {
        return words.isFirstName(c.line().token(c.start()));
    }

    /** Whether the dictionary knows its last word as a name; those of peoples are names as well. */
    boolean isSurname(Candidate c) {
        return !words.isHeadLast() && words.isName(c.line().token(c.end() - 1));
    }

    private boolean isCountry(String name) {
        return words.gazetteer()
                .exactly(Names.words(name))
                .filter(k -> k.sort() == Known.Sort.COUNTRY)
                .isPresent();
    }
}
