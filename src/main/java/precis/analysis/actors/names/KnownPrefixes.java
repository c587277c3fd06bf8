package precis.analysis.actors.names;

import precis.analysis.actors.words.Gazetteer;
import precis.analysis.actors.words.Known;
import precis.analysis.actors.words.Line;
import precis.analysis.actors.words.Vocabulary;
import precis.language.Upos;

/** Parts what the gazetteer knows, or an acronym, from the name of a person right behind it. */
final class KnownPrefixes {

    private static final int PARTY_AND_NAME = 3;

    private final Vocabulary words;
    private final Tellers tellers;

    KnownPrefixes(Vocabulary words) {
        this.words = words;
        this.tellers = new Tellers(words);
    }

    /** The end of a known organisation or country right before the name of a person. */
    int known(Line line, int start, int end) {
        return words.gazetteer()
                .longest(line, start)
                .filter(f -> f.end() < end)
                .filter(f -> !words.isFirstName(line.token(start)) || isThere(line, start))
                .filter(f -> f.known().sort() != Known.Sort.PLACE)
                .filter(
                        f ->
                                tellers.isPerson(line, f.end(), end)
                                        || isTold(line, start, f, end)
                                        || isLed(line, start) && opensName(line, f.end(), end)
                                        || isEnvoyed(line, f, end)
                                        || isStranger(line, f, end))
                .map(Gazetteer.Found::end)
                .orElse(start);
    }

    /** « l'envoyé de Norlande en France Jean Rey »: where someone is, whose name goes on. */
    private boolean isThere(Line line, int at) {
        return !words.isHeadLast() && words.settings().locative().contains(line.norm(at - 1));
    }

    /**
     * « a dit à l'AFP Laurent Brun », « écrit sur Facebook Laurent Brun »: where someone speaks,
     * and they, whatever the surname.
     */
    private boolean isTold(Line line, int start, Gazetteer.Found agency, int end) {
        boolean there = !words.isHeadLast() && line.is(start - 1, Upos.ADP);
        return (there || agency.known().detail().equals("agency"))
                && end - agency.end() == 2
                && words.isFirstName(line.token(agency.end()));
    }

    /** « le patron d'Axa »: whether the words before tell who leads it. */
    private boolean isLed(Line line, int start) {
        return start > 1
                && words.isOf(line, start - 1)
                && words.personNouns().roles().contains(line.token(start - 2));
    }

    /** « le patron d'Axa Henri de C. »: a first name, a particle, the rest of the name. */
    private boolean opensName(Line line, int at, int end) {
        return !words.isHeadLast()
                && at == end - 1
                && words.isFirstName(line.token(at))
                && words.gazetteer().longest(line, at).isEmpty()
                && end + 1 < line.size()
                && words.particles().contains(line.token(end))
                && line.capitalised(end + 1);
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
    private boolean isStranger(Line line, Gazetteer.Found country, int end) {
        int from = country.end();
        return words.isHeadLast()
                && country.known().sort() == Known.Sort.COUNTRY
                && end - from == 2
                && !words.isWord(line.token(from))
                && !words.isWord(line.token(from + 1))
                && !words.isBody(line, from, end);
    }

    /** « le maire de Lormont Edith Rey »: a town of which the one named after it is in charge. */
    boolean isSeat(Line line, int start, int end) {
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

    /** « le député RAD Jean Rey »: whether the first word is an acronym, a person behind it. */
    boolean isAcronym(Line line, int start, int end) {
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
    int school(Line line, int start, int end) {
        boolean opens =
                !words.isHeadLast()
                        && line.token(start).isUpperCase()
                        && !words.isFirstName(line.token(start));
        return opens && tellers.isPerson(line, start + 2, end) && isPlace(line, start + 1)
                ? start + 2
                : end;
    }
}
