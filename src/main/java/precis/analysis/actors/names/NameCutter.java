package precis.analysis.actors.names;

import precis.analysis.actors.words.Gazetteer;
import precis.analysis.actors.words.Known;
import precis.analysis.actors.words.Line;
import precis.analysis.actors.words.Vocabulary;
import precis.language.Token;
import precis.language.Upos;

/** Cuts a run of capitalised words where two names met, and refuses what is no name. */
final class NameCutter {

    private static final int SHOUTED = 2;
    private static final int LONG = 5;
    private static final int PARTY_AND_NAME = 3;

    private final Vocabulary words;
    private final Offices offices;
    private final Tellers tellers;

    NameCutter(Vocabulary words) {
        this.words = words;
        this.offices = new Offices(words);
        this.tellers = new Tellers(words);
    }

    /** Where the name that starts at {@code start} ends; {@code start} if it is none. */
    int end(Line line, int start, int end) {
        if (shouted(line, start, end)) {
            return start;
        }
        int office = office(line, start, end);
        if (office < end) {
            return office;
        }
        int known = known(line, start, end);
        if (known > start) {
            return known;
        }
        if (acronymBeforePerson(line, start, end) || isSeat(line, start, end)) {
            return start + 1;
        }
        int school = acronymOfTown(line, start, end);
        if (school < end) {
            return school;
        }
        int someone = someone(line, start, end);
        if (someone < end) {
            return isDweller(line, start) ? start : someone;
        }
        int teller = tellers.at(line, start, end);
        return teller < end ? teller : firstNameAfterWord(line, start, end);
    }

    /**
     * « le patron de la société Unimarc Jean Rey », « le Fribourgeois Jean Rey »: where the name of
     * a person begins behind that of what they lead or of those whom they come from; the end if
     * none does.
     */
    private int someone(Line line, int start, int end) {
        boolean opens =
                !words.isHeadLast()
                        && start > 0
                        && !words.isFirstName(line.token(start))
                        && (isLed(line, start) || isField(line, start) || isDweller(line, start));
        for (int i = start + 1; opens && i < end - 1; i++) {
            if (words.isFirstName(line.token(i))) {
                return i;
            }
        }
        return end;
    }

    /** Whether a noun that the name completes stands before it, and who leads such a thing. */
    private boolean isLed(Line line, int name) {
        int noun = name - 1;
        int of = line.governor(noun);
        boolean sort =
                words.bodyNouns().classes().contains(line.token(noun))
                        || words.personNouns().families().contains(line.token(noun));
        return sort
                && of > 0
                && words.isOf(line, of)
                && words.personNouns().roles().contains(line.token(of - 1));
    }

    /**
     * « la porte-parole de Gorna Anne Rey », « le ministre des Sports Jean Rey »: whether a word
     * that names nothing else completes an office, alone or as one of its fields.
     */
    private boolean isField(Line line, int name) {
        Token first = line.token(name);
        if (first.has(words.settings().plural())) {
            return offices.completes(line, name);
        }
        int of = line.governor(name);
        return !words.isWord(first)
                && of > 0
                && words.isOf(line, of)
                && (words.personNouns().roles().contains(line.token(of - 1))
                        || words.placeNouns().places().contains(line.token(of - 1))
                                && offices.completes(line, of - 1));
    }

    /** Whether the word, unknown and behind a singular article, is written as demonyms are. */
    private boolean isDweller(Line line, int at) {
        return line.is(at - 1, Upos.DET)
                && !line.token(at - 1).has(words.settings().plural())
                && !words.isWord(line.token(at))
                && words.settings().isDweller(line.norm(at));
    }

    /** Where an office of several words begins that goes on after the name; the end if none. */
    private int office(Line line, int start, int end) {
        for (int i = start; i < end; i++) {
            if (words.personNouns().roles().longest(line.tokens(), i) > end - i) {
                return i;
            }
        }
        return end;
    }

    /** Capitals throughout, most of them words of the dictionary: someone shouts. */
    private boolean shouted(Line line, int start, int end) {
        Token first = line.token(start);
        if (end == start + 1 && first.isUpperCase() && first.text().length() >= LONG) {
            return words.isWord(first)
                    && !words.isName(first)
                    && words.gazetteer().longest(line, start).isEmpty();
        }
        int common = 0;
        for (int i = start; i < end; i++) {
            if (!line.token(i).isUpperCase() && line.token(i).text().length() > 1) {
                return false;
            }
            common += words.isWord(line.token(i)) && !words.isFirstName(line.token(i)) ? 1 : 0;
        }
        return end - start >= SHOUTED
                && (common == end - start || end - start > SHOUTED && common * 2 > end - start);
    }

    /** The end of a known organisation or country right before the name of a person. */
    private int known(Line line, int start, int end) {
        return words.gazetteer()
                .longest(line, start)
                .filter(f -> f.end() < end && !words.isFirstName(line.token(start)))
                .filter(f -> f.known().sort() != Known.Sort.PLACE)
                .filter(
                        f ->
                                tellers.isPerson(line, f.end(), end)
                                        || isTold(line, f, end)
                                        || isEnvoyed(line, f, end)
                                        || stranger(line, f, end))
                .map(Gazetteer.Found::end)
                .orElse(start);
    }

    /** « a dit à l'AFP Laurent Brun »: an agency and whoever speaks to it, whatever the surname. */
    private boolean isTold(Line line, Gazetteer.Found agency, int end) {
        return agency.known().detail().equals("agency")
                && end - agency.end() == 2
                && words.isFirstName(line.token(agency.end()));
    }

    /** "the UN Marland envoy": a body of states and a state, of which someone is in charge. */
    private boolean isEnvoyed(Line line, Gazetteer.Found body, int end) {
        return words.isHeadLast()
                && body.known().detail().equals("international")
                && end < line.size()
                && words.personNouns().roles().contains(line.token(end))
                && words.gazetteer()
                        .longest(line, body.end())
                        .filter(f -> f.known().sort() == Known.Sort.COUNTRY && f.end() == end)
                        .isPresent();
    }

    /**
     * Whether first name and surname, both unknown, follow a country that something before owns.
     */
    private boolean stranger(Line line, Gazetteer.Found country, int end) {
        int from = country.end();
        return words.isHeadLast()
                && country.known().sort() == Known.Sort.COUNTRY
                && end - from == 2
                && !words.isWord(line.token(from))
                && !words.isWord(line.token(from + 1))
                && !words.isBody(line, from, end);
    }

    /** « le maire de Lormont Edith Rey »: a town of which the one named after it is in charge. */
    private boolean isSeat(Line line, int start, int end) {
        return !words.isHeadLast()
                && start > 1
                && end - start > 2
                && words.isOf(line, start - 1)
                && !words.isFirstName(line.token(start))
                && (words.personNouns().localRoles().contains(line.token(start - 2))
                        || isPlace(line, start))
                && (words.isFirstName(line.token(start + 1)) || isPlace(line, start));
    }

    private boolean isPlace(Line line, int at) {
        return words.gazetteer()
                .longest(line, at)
                .filter(f -> f.end() == at + 1)
                .filter(f -> f.known().sort() != Known.Sort.ORGANISATION)
                .isPresent();
    }

    private boolean acronymBeforePerson(Line line, int start, int end) {
        if (!line.token(start).isUpperCase() || words.isFirstName(line.token(start))) {
            return false;
        }
        boolean tag = start > 0 && words.personNouns().roles().contains(line.token(start - 1));
        if (tag && end - start == PARTY_AND_NAME && !line.token(end - 1).isUpperCase()) {
            return true;
        }
        return tellers.isPerson(line, start + 1, end) && !line.token(start + 1).isUpperCase();
    }

    /** « le géologue de l'EPF Zurich Jean Rey »: where the person begins behind body and town. */
    private int acronymOfTown(Line line, int start, int end) {
        boolean opens =
                !words.isHeadLast()
                        && line.token(start).isUpperCase()
                        && !words.isFirstName(line.token(start));
        return opens && tellers.isPerson(line, start + 2, end) && isPlace(line, start + 1)
                ? start + 2
                : end;
    }

    /** Where a first name follows a common noun: two names met, as in a ministry and its head. */
    private int firstNameAfterWord(Line line, int start, int end) {
        if (words.isHeadLast() && words.isBody(line, start, end)) {
            return firstNameAfterBody(line, start, end);
        }
        for (int i = start + 1; i < end - 1; i++) {
            if (words.isFirstName(line.token(i))
                    && words.isWord(line.token(i - 1))
                    && !words.particles().contains(line.token(i - 1))
                    && !words.isFirstName(line.token(i - 1))) {
                return i;
            }
        }
        return end;
    }

    /** "chairman of Holme Parish Council Chris Lowe": a body's name ends with what it is. */
    private int firstNameAfterBody(Line line, int start, int end) {
        for (int i = end - 2; i > start + 1; i--) {
            if (words.isFirstName(line.token(i)) && words.isBody(line, i - 1, i)) {
                return words.isBody(line, i, end) ? end : i;
            }
        }
        return end;
    }

    /**
     * « Grève SNCF : … »: a common noun at the head of a line, then a body known by its letters.
     */
    boolean opensOnAcronym(Line line, int at, Seen seen) {
        Token token = line.token(at);
        return !words.isHeadLast()
                && line.opens(at)
                && words.isWord(token)
                && !token.isUpperCase()
                && !words.isFirstName(token)
                && !seen.inside().contains(token.text())
                && at + 1 < line.size()
                && line.token(at + 1).isUpperCase()
                && words.gazetteer()
                        .longest(line, at + 1)
                        .filter(f -> f.known().sort() == Known.Sort.ORGANISATION)
                        .isPresent()
                && words.gazetteer().longest(line, at).isEmpty();
    }

    /** Whether the word belongs to an office, no name. */
    boolean isOfOffice(Line line, int at) {
        return opensOffice(line, at) || offices.endsHeldOffice(line, at);
    }

    /** "Fire commissioner Ann Lowe": a common noun with its capital from where it stands. */
    private boolean opensOffice(Line line, int at) {
        Token token = line.token(at);
        return words.isHeadLast()
                && line.opens(at)
                && words.isWord(token)
                && token.has("noun")
                && !words.isFirstName(token)
                && at + 1 < line.size()
                && !line.capitalised(at + 1)
                && words.personNouns().roles().contains(line.token(at + 1));
    }
}
