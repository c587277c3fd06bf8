package precis.analysis.actors.entities;

import java.util.stream.IntStream;
import precis.analysis.actors.names.Candidate;
import precis.analysis.actors.words.Known;
import precis.analysis.actors.words.Line;
import precis.analysis.actors.words.Names;
import precis.analysis.actors.words.Vocabulary;

/** Which of the last words of a body's name stand for it, where they tell what it is. */
final class HeadWords {

    private final Vocabulary words;

    HeadWords(Vocabulary words) {
        this.words = words;
    }

    /** Where the last word tells: whether it is one of a body's name. */
    boolean isNamedBody(Candidate c) {
        return isWhole(c)
                || words.isHeadLast()
                        && c.line().tokens().subList(c.start() + 1, c.end()).stream()
                                .anyMatch(words.bodyNouns().companyWords()::contains);
    }

    /** "Marlow County Sheriff's Office": a body's name that is one token. */
    boolean isWhole(Candidate c) {
        return words.isHeadLast() && c.isPhrase() && !c.hasNickname();
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

    /** Whether somebody's first name opens it. */
    boolean isPerson(Candidate c) {
        return words.isFirstName(c.line().token(c.start()));
    }

    private boolean isCountry(String name) {
        return words.gazetteer()
                .exactly(Names.words(name))
                .filter(k -> k.sort() == Known.Sort.COUNTRY)
                .isPresent();
    }
}
