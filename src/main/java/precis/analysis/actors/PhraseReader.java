package precis.analysis.actors;

import java.util.Optional;
import precis.analysis.actors.Candidate.Shape;
import precis.language.Token;
import precis.language.Upos;
import precis.language.WordList;

/** Reads institutions, bodies and governments: a head noun with its adjectives and complements. */
final class PhraseReader {

    private static final int COMPLEMENTS = 3;

    private final Vocabulary words;

    PhraseReader(Vocabulary words) {
        this.words = words;
    }

    Optional<Candidate> at(Line line, int at) {
        Token head = line.token(at);
        if (!head.isWord() || head.pos() == Upos.VERB || head.pos() == Upos.AUX) {
            return Optional.empty();
        }
        Optional<Candidate> government = government(line, at);
        return government.isPresent() ? government : institution(line, at);
    }

    private Optional<Candidate> government(Line line, int at) {
        int head = words.governments.longest(line.tokens(), at);
        if (head == 0) {
            return Optional.empty();
        }
        int end = adjectives(line, at + head);
        for (int i = at + head; i < end; i++) {
            if (words.gazetteer.countryOf(line.token(i)).isPresent()) {
                return Optional.of(candidate(line, at, end, Shape.GOVERNMENT));
            }
        }
        int name = end;
        if (name < line.size() && words.settings.of().contains(line.norm(name))) {
            name += line.is(name + 1, Upos.DET) ? 2 : 1;
        }
        Optional<Gazetteer.Found> found =
                name < line.size() ? words.gazetteer.longest(line, name) : Optional.empty();
        if (found.isPresent() && found.get().known().sort() != Known.Sort.ORGANISATION) {
            return Optional.of(candidate(line, at, found.get().end(), Shape.GOVERNMENT));
        }
        return Optional.of(candidate(line, at, end, Shape.GOVERNMENT));
    }

    private Optional<Candidate> institution(Line line, int at) {
        int head = Math.max(length(words.institutions, line, at), length(words.bodies, line, at));
        if (head == 0) {
            return Optional.empty();
        }
        boolean capital = line.capitalised(at) && !line.opens(at);
        int end = complements(line, adjectives(line, at + head), capital);
        boolean bare = end == at + head;
        boolean body = length(words.bodies, line, at) > 0;
        if (bare && !body && !capital) {
            return Optional.empty();
        }
        return Optional.of(candidate(line, at, end, body ? Shape.BODY : Shape.INSTITUTION));
    }

    private static int length(WordList list, Line line, int at) {
        return list.longest(line.tokens(), at);
    }

    private Candidate candidate(Line line, int start, int end, Shape shape) {
        return new Candidate(line, start, end, shape);
    }

    private int adjectives(Line line, int from) {
        int end = from;
        while (end < line.size() && line.is(end, Upos.ADJ) && line.token(end).isWord()) {
            end++;
        }
        return end;
    }

    private int complements(Line line, int from, boolean capital) {
        int end = from;
        for (int n = 0; n < COMPLEMENTS; n++) {
            int next = complement(line, end);
            if (next == end) {
                return end;
            }
            boolean named = line.capitalised(next - 1);
            end = next;
            if (named && !capital) {
                return end;
            }
        }
        return end;
    }

    /** A preposition, an article, a noun or name and its adjectives. */
    private int complement(Line line, int from) {
        if (from >= line.size() || !words.settings.of().contains(line.norm(from))) {
            return from;
        }
        int noun = from + 1;
        if (line.is(noun, Upos.DET)) {
            noun++;
        }
        if (noun >= line.size() || !line.token(noun).isWord()) {
            return from;
        }
        Optional<Gazetteer.Found> known = words.gazetteer.longest(line, noun);
        if (known.isPresent()) {
            return known.get().end();
        }
        if (!line.is(noun, Upos.NOUN) && !line.is(noun, Upos.PROPN)) {
            return from;
        }
        int end = noun + 1;
        while (line.capitalised(noun) && line.is(end, Upos.PROPN) && line.capitalised(end)) {
            end++;
        }
        return adjectives(line, end);
    }
}
