package precis.analysis.actors;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import precis.analysis.actors.Candidate.Shape;
import precis.language.Token;
import precis.language.WordList;

/** Goes through the sentences of an article and picks what may name an actor. */
final class CandidateFinder {

    private final Vocabulary words;
    private final NameReader names;
    private final PhraseReader phrases;

    CandidateFinder(Vocabulary words) {
        this.words = words;
        this.names = new NameReader(words);
        this.phrases = new PhraseReader(words);
    }

    /** The candidates of each line, from left to right, none overlapping another. */
    List<Candidate> find(List<Line> lines) {
        Set<String> seen = capitalisedInside(lines);
        List<Candidate> found = new ArrayList<>();
        for (Line line : lines) {
            int at = 0;
            while (at < line.size()) {
                Optional<Candidate> best = best(line, at, seen);
                best.ifPresent(found::add);
                at = best.map(Candidate::end).orElse(at + 1);
            }
        }
        return found;
    }

    private static Set<String> capitalisedInside(List<Line> lines) {
        Set<String> seen = new HashSet<>();
        for (Line line : lines) {
            for (int i = 1; i < line.size(); i++) {
                if (line.capitalised(i) && !line.opens(i)) {
                    seen.add(line.token(i).text());
                }
            }
        }
        return seen;
    }

    private Optional<Candidate> best(Line line, int at, Set<String> seen) {
        if (!line.token(at).isWord()) {
            return Optional.empty();
        }
        Optional<Candidate> name = names.at(line, at, seen).map(this::thing);
        return Stream.of(gazetteer(line, at), phrases.at(line, at), name)
                .flatMap(Optional::stream)
                .reduce((a, b) -> b.size() > a.size() ? b : a);
    }

    private Optional<Candidate> gazetteer(Line line, int at) {
        Token token = line.token(at);
        return words.gazetteer
                .longest(line, at)
                .filter(f -> f.end() > at + 1 || !doubtful(line, at, token))
                .filter(f -> !words.neverActs(line.form(at, f.end())))
                .map(f -> new Candidate(line, at, f.end(), Shape.NAME, Optional.of(f.known()), at));
    }

    /** A single word that opens a sentence may be the common word of the same spelling. */
    private boolean doubtful(Line line, int at, Token token) {
        return line.opens(at)
                && words.isWord(token)
                && !words.isName(token)
                && !token.isUpperCase();
    }

    /** A name introduced by a noun of events, works or places does not act. */
    private Candidate thing(Candidate name) {
        Line line = name.line();
        int before = name.start() - 1;
        boolean linked = before >= 0 && words.settings.of().contains(line.norm(before));
        if (linked) {
            before--;
        }
        if (before < 0) {
            return name;
        }
        boolean person = words.isFirstName(line.token(name.start())) && name.size() > 1;
        boolean place = ends(words.places, line, before);
        boolean other = ends(words.events, line, before) || ends(words.works, line, before);
        boolean thing = linked ? place && !person : place || other && !person;
        boolean head = ends(words.events, line, name.start()) && !person;
        return thing || head ? new Candidate(line, name.start(), name.end(), Shape.THING) : name;
    }

    private static boolean ends(WordList list, Line line, int at) {
        return list.contains(line.token(at));
    }
}
