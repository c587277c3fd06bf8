package precis.analysis.actors.names;

import java.util.Optional;
import precis.analysis.actors.names.Candidate.Shape;
import precis.analysis.actors.words.Gazetteer;
import precis.analysis.actors.words.Known;
import precis.analysis.actors.words.Line;
import precis.analysis.actors.words.Vocabulary;
import precis.language.Upos;

/** Reads the words for a government with the adjective, name or leader of its country. */
final class GovernmentReader {

    private static final int OTHERS = -1;

    private final Vocabulary words;
    private final Complements complements;

    GovernmentReader(Vocabulary words) {
        this.words = words;
        this.complements = new Complements(words);
    }

    Optional<Candidate> at(Line line, int at) {
        int start = afterOwner(line, at);
        int head =
                start < line.size() && words.bodyNouns().isHead(line.token(start))
                        ? governmentAt(line, start)
                        : 0;
        if (head == 0) {
            return Optional.empty();
        }
        int adjectives = words.adjectives(line, start + head);
        boolean named =
                complements.hasCountry(line, start + head, adjectives)
                        || start > at + 1
                        || start > at && complements.hasCountry(line, at, start);
        int end = end(line, start, adjectives, named);
        if (end > adjectives) {
            return Optional.of(new Candidate(line, at, end, Shape.GOVERNMENT));
        }
        if (end == adjectives && isAlone(line, at, start)) {
            return isLocal(line, end) ? Optional.empty() : Optional.of(alone(line, at, end, named));
        }
        return named && end != OTHERS
                ? Optional.of(new Candidate(line, at, end, Shape.GOVERNMENT))
                : Optional.empty();
    }

    /** A government alone, with all its adjectives if those before the noun are of its country. */
    private Candidate alone(Line line, int at, int end, boolean named) {
        boolean whole = named || words.settings().governmentKinds() == null;
        int kinds = whole ? end : kinds(line, line.is(at, Upos.ADJ) ? at + 2 : at + 1);
        int to =
                words.isHeadLast()
                        ? complements.named(line, end)
                        : kinds == end ? complements.complement(line, end) : kinds;
        return new Candidate(line, at, to, Shape.GOVERNMENT);
    }

    /** « (un gouvernement) dur »: only adjectives that tell which one it is belong to the name. */
    private int kinds(Line line, int from) {
        int end = from;
        while (line.is(end, Upos.ADJ) && words.borrowing().tellsGovernment(line.token(end))) {
            end++;
        }
        return end;
    }

    /**
     * Where the name of the country or leader ends that follows; {@code from} for none, -1 where
     * what follows makes it another's.
     */
    private int end(Line line, int noun, int from, boolean named) {
        int name = from;
        if (words.isOf(line, name)) {
            name += line.is(name + 1, Upos.DET) ? 2 : 1;
        }
        Optional<Gazetteer.Found> found =
                name < line.size() ? words.gazetteer().longest(line, name) : Optional.empty();
        if (found.filter(f -> f.known().sort() != Known.Sort.ORGANISATION).isPresent()) {
            return found.get().end();
        }
        boolean someone =
                !named && (words.personAt(line, name) || complements.isTitled(line, name));
        if ((found.isPresent() || someone) && !words.borrowing().isLed(line.token(noun))) {
            return OTHERS;
        }
        if (someone) {
            int end = someone(line, name);
            return end > name + 1 && isOffice(line, noun) ? from : end;
        }
        boolean unknown = !named && !words.isHeadLast();
        int capitals = unknown ? complements.capitals(line, name) : name;
        return capitals > name ? capitals : from;
    }

    /**
     * Whether the noun names the government of the article's own country, no name behind it and
     * none that is only thought of: « un gouvernement d'union ». Headlines leave articles out.
     */
    private boolean isAlone(Line line, int at, int noun) {
        return words.bodyNouns().governmentsAlone().contains(line.token(noun))
                && (line.determined(at) || line.isTitle())
                && !(line.is(at - 1, Upos.DET)
                        && words.borrowing().isIndefinite(line.token(at - 1)));
    }

    /** « les autorités (du port) »: whether they are those of a part of the country. */
    private boolean isLocal(Line line, int from) {
        return !words.isHeadLast()
                && words.isOf(line, from)
                && from + 1 < line.size()
                && words.placeNouns()
                        .places()
                        .contains(line.token(line.is(from + 1, Upos.DET) ? from + 2 : from + 1));
    }

    /** « le porte-parole du (gouvernement) Luc Bernet »: whoever is named holds the office. */
    private boolean isOffice(Line line, int noun) {
        return noun > 1
                && words.isOf(line, noun - 1)
                && words.personNouns().roles().contains(line.token(noun - 2))
                && !words.personNouns().ministers().contains(line.token(noun - 2))
                && !line.token(noun - 2).has(words.settings().plural());
    }

    /** How many tokens of words for a government stand there; 0 for none. */
    private int governmentAt(Line line, int at) {
        boolean verb = line.is(at, Upos.VERB) || line.is(at, Upos.AUX);
        return verb ? 0 : words.bodyNouns().governments().longest(line.tokens(), at);
    }

    /** Where the name of whoever leads a government ends. */
    private int someone(Line line, int from) {
        int end = from + 1;
        while (end < line.size() && (isPart(line, end) || words.isSmall(line, end))) {
            end++;
        }
        return end;
    }

    private boolean isPart(Line line, int at) {
        return line.token(at).isWord()
                && (line.capitalised(at) || words.spelling().isPrefixed(line.token(at).text()));
    }

    /** Where a noun may stand after an adjective or, if demonyms lead, after a country's name. */
    private int afterOwner(Line line, int at) {
        if (words.isHeadLast() && line.capitalised(at)) {
            int end =
                    words.gazetteer()
                            .longest(line, at)
                            .filter(f -> f.known().sort() == Known.Sort.COUNTRY)
                            .map(Gazetteer.Found::end)
                            .orElse(
                                    words.gazetteer().countryOf(line.token(at)).isPresent()
                                            ? at + 1
                                            : at);
            if (end > at) {
                return words.settings().genitive().contains(line.norm(end)) ? end + 1 : end;
            }
        }
        return line.is(at, Upos.ADJ) ? at + 1 : at;
    }
}
