package precis.analysis.actors.names;

import java.util.List;
import java.util.Optional;
import precis.analysis.actors.names.Candidate.Shape;
import precis.analysis.actors.words.Known;
import precis.analysis.actors.words.Line;
import precis.analysis.actors.words.Names;
import precis.analysis.actors.words.Vocabulary;
import precis.language.Upos;

/** Knows an organisation by what stands around its name: of which country, in which town. */
final class Branches {

    private final Vocabulary words;

    Branches(Vocabulary words) {
        this.words = words;
    }

    /** A known organisation with the name of a country or town is its branch there. */
    Candidate judge(Candidate name) {
        if (name.known().isPresent() || name.shape() != Shape.NAME || name.size() < 2) {
            return name;
        }
        return words.gazetteer()
                .longest(name.line(), name.start())
                .filter(f -> f.known().sort() == Known.Sort.ORGANISATION)
                .filter(f -> f.end() < name.end())
                .filter(f -> f.end() + 1 < name.end() || !isSomebody(name))
                .filter(
                        f ->
                                f.known().detail().equals(words.settings().company())
                                        || isForm(name, f.end())
                                        || words.gazetteer()
                                                .longest(name.line(), f.end())
                                                .filter(g -> g.end() == name.end())
                                                .isPresent())
                .map(f -> name.knownAs(f.known()))
                .or(() -> ofState(name))
                .orElse(name);
    }

    /**
     * « l'acteur Ford X », « Ford X, actrice »: whether a noun for people stands beside the name.
     */
    private boolean isSomebody(Candidate name) {
        Line line = name.line();
        int behind = line.is(name.end() + 1, Upos.DET) ? name.end() + 2 : name.end() + 1;
        return !words.isHeadLast()
                && (isPersons(line, name.start() - 1)
                        || line.norm(name.end()).equals(",") && isPersons(line, behind));
    }

    private boolean isPersons(Line line, int at) {
        return at >= 0
                && at < line.size()
                && words.personNouns().roles().contains(line.token(at))
                && !words.bodyNouns().classes().contains(line.token(at))
                && !words.renowned().isRanked(List.of(line.token(at)));
    }

    /** "Thomson Reuters Corp": whether nothing but the form of a company follows. */
    private boolean isForm(Candidate name, int at) {
        return words.isHeadLast()
                && at + 1 == name.end()
                && words.suffixes().contains(Names.key(name.line().token(at).text()));
    }

    /** "U.S. Justice Department": a known organisation behind the name of its state. */
    private Optional<Candidate> ofState(Candidate name) {
        return words.gazetteer()
                .longest(name.line(), name.start())
                .filter(f -> words.isHeadLast())
                .filter(f -> f.known().sort() == Known.Sort.COUNTRY && f.end() < name.end())
                .flatMap(f -> words.gazetteer().longest(name.line(), f.end()))
                .filter(f -> f.known().sort() == Known.Sort.ORGANISATION)
                .filter(f -> f.end() == name.end())
                .map(f -> name.knownAs(f.known()));
    }
}
