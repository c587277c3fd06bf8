package precis.analysis.actors.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import precis.analysis.actors.names.Candidate.Shape;
import precis.analysis.actors.words.Gazetteer;
import precis.analysis.actors.words.Known;
import precis.analysis.actors.words.Line;
import precis.analysis.actors.words.Names;
import precis.analysis.actors.words.Vocabulary;
import precis.language.Token;
import precis.language.Upos;

/** Goes through the sentences of an article and picks what may name an actor. */
public final class CandidateFinder {

    private final Vocabulary words;
    private final Offices offices;
    private final NameReader names;
    private final PhraseReader phrases;
    private final ThingJudge things;
    private final ThingNames thingNames;
    private final ThingFilter filter;
    private final Acronyms acronyms;
    private final KnownNames known;
    private final Branches branches;
    private final Misspellings misspellings;
    private final ClubDescriptions descriptions;

    public CandidateFinder(Vocabulary words) {
        this.words = words;
        this.offices = new Offices(words);
        this.names = new NameReader(words);
        this.phrases = new PhraseReader(words);
        this.things = new ThingJudge(words);
        this.thingNames = new ThingNames(words);
        this.filter = new ThingFilter(words);
        this.acronyms = new Acronyms(words);
        this.known = new KnownNames(words, phrases);
        this.branches = new Branches(words);
        this.misspellings = new Misspellings(words);
        this.descriptions = new ClubDescriptions(words);
    }

    /**
     * The candidates of each line, from left to right, none overlapping another but a government
     * and its leader.
     */
    public List<Candidate> find(List<Line> lines) {
        Seen seen = Seen.in(lines, words);
        Headline headline = new Headline(words, lines);
        List<Candidate> found = new ArrayList<>();
        for (Line line : lines) {
            int at = 0;
            while (at < line.size()) {
                if (thingNames.quotedEnd(line, at) > at) {
                    at = thingNames.quotedEnd(line, at);
                    continue;
                }
                Optional<Candidate> best = best(line, at, seen);
                best.filter(c -> c.shape() != Shape.SITE || isFree(found, c))
                        .filter(headline::isName)
                        .ifPresent(found::add);
                at = best.map(Candidate::end).orElse(at + 1);
            }
        }
        return descriptions.with(
                filter.withoutThings(withLeaders(withoutArticles(found), seen)), lines);
    }

    /**
     * « L'Union » at the head of a sentence is the body named by that word, not the paper so
     * called.
     */
    private static List<Candidate> withoutArticles(List<Candidate> found) {
        Set<String> heads = new HashSet<>();
        found.stream()
                .filter(c -> c.isKnown(Known.Sort.ORGANISATION))
                .map(c -> Names.words(c.known().get().name()))
                .filter(name -> name.size() > 1)
                .forEach(name -> heads.add(name.get(0)));
        return found.stream().map(c -> isHeaded(c, heads) ? bare(c) : c).toList();
    }

    private static boolean isHeaded(Candidate c, Set<String> heads) {
        return c.size() == 2
                && c.isKnown(Known.Sort.ORGANISATION)
                && c.line().is(c.start(), Upos.DET)
                && c.line().opens(c.start())
                && heads.contains(Names.key(c.line().token(c.end() - 1).text()));
    }

    private static Candidate bare(Candidate c) {
        return new Candidate(c.line(), c.start() + 1, c.end(), Shape.NAME);
    }

    /** With those whose government is named by them and who are named elsewhere too. */
    private List<Candidate> withLeaders(List<Candidate> found, Seen seen) {
        Set<String> names = new HashSet<>();
        found.stream().filter(c -> c.shape() == Shape.NAME).forEach(c -> names.add(last(c)));
        List<Candidate> all = new ArrayList<>();
        for (Candidate c : found) {
            all.add(c);
            if (c.shape() == Shape.GOVERNMENT && names.contains(last(c))) {
                leader(c, seen).ifPresent(all::add);
            }
        }
        return all;
    }

    private static String last(Candidate c) {
        List<String> parts = Names.words(c.form());
        return parts.isEmpty() ? "" : parts.get(parts.size() - 1);
    }

    private Optional<Candidate> leader(Candidate government, Seen seen) {
        Line line = government.line();
        for (int i = government.start() + 1; i < government.end(); i++) {
            if (words.personAt(line, i)) {
                return names.at(line, i, seen).filter(p -> p.end() == government.end());
            }
        }
        return Optional.empty();
    }

    private static boolean isFree(List<Candidate> found, Candidate next) {
        Candidate last = found.isEmpty() ? null : found.get(found.size() - 1);
        return last == null || last.line() != next.line() || last.end() <= next.start();
    }

    private Optional<Candidate> best(Line line, int at, Seen seen) {
        if (!line.token(at).isWord()) {
            return Optional.empty();
        }
        if (seen.particled(line, at) > at) {
            return Optional.of(new Candidate(line, at, seen.particled(line, at), Shape.NAME));
        }
        int thing = Math.max(thingNames.end(line, at), at + words.never().at(line, at));
        if (thing > at && !known.reaches(line, at, thing) && !isBearer(line, at, seen)) {
            return Optional.of(new Candidate(line, at, thing, Shape.THING));
        }
        if (line.capitalised(at) && offices.portfolio(line, at)) {
            return portfolio(line, at);
        }
        Optional<Candidate> spelt = acronyms.at(line, at);
        if (spelt.isPresent()) {
            return known.at(line, at).filter(k -> k.end() == spelt.get().end()).or(() -> spelt);
        }
        return Stream.of(known.at(line, at), phrases.at(line, at), names.at(line, at, seen))
                .flatMap(Optional::stream)
                .reduce(
                        (a, b) ->
                                b.size() > a.size()
                                                && !trails(a, b)
                                                && !isBefore(a, b, seen)
                                                && !Inversion.parts(a, b)
                                        ? b
                                        : a)
                .map(c -> seen.withoutOwner(c, words))
                .map(things::judge)
                .map(branches::judge)
                .map(misspellings::judge);
    }

    /** « M. Toussaint », « selon Toussaint »: someone of whom the first name is told too. */
    private boolean isBearer(Line line, int at, Seen seen) {
        return !words.isHeadLast()
                && (words.titles().address(line, at)
                        || seen.surnames().contains(line.token(at).text())
                                && !line.determined(at)
                                && (!line.is(at - 1, Upos.ADP)
                                        || words.settings().source().contains(line.norm(at - 1))
                                        || words.settings().agent().contains(line.norm(at - 1))));
    }

    /** Whether what the phrase adds to a known name is nothing but common adjectives. */
    private boolean trails(Candidate known, Candidate phrase) {
        if (known.known().isEmpty() || known.size() < 2) {
            return false;
        }
        Line line = phrase.line();
        boolean proper = Names.capitals(known.form()) > 1;
        for (int i = known.end(); i < phrase.end(); i++) {
            Token token = line.token(i);
            boolean common = proper || line.is(i, Upos.ADJ);
            if (!common
                    || token.isCapitalised()
                    || words.gazetteer().countryOf(token).isPresent()) {
                return false;
            }
        }
        return true;
    }

    /** "the Norland Post Holm claimed": a body of several words right before someone's surname. */
    private static boolean isBefore(Candidate known, Candidate longer, Seen seen) {
        return known.isKnown(Known.Sort.ORGANISATION)
                && known.size() > 1
                && longer.start() == known.start()
                && longer.size() == known.size() + 1
                && seen.surnames().contains(longer.line().token(longer.end() - 1).text());
    }

    /** What a minister is in charge of, up to the name; a country or person stays one. */
    private Optional<Candidate> portfolio(Line line, int at) {
        Optional<Gazetteer.Found> found = words.gazetteer().longest(line, at);
        if (found.isPresent() || words.isFirstName(line.token(at))) {
            return found.map(f -> KnownNames.of(line, at, f))
                    .or(() -> names.at(line, at, Seen.NOTHING));
        }
        int end = at + 1;
        while (isFieldWord(line, end) || line.is(end, Upos.CCONJ) && isFieldWord(line, end + 1)) {
            end += line.is(end, Upos.CCONJ) ? 2 : 1;
        }
        return Optional.of(new Candidate(line, at, end, Shape.THING));
    }

    /** « la Communication et Médias »: a common word with a capital that is nobody's name. */
    private boolean isFieldWord(Line line, int at) {
        return words.isUnnamed(line, at) && words.isWord(line.token(at));
    }
}
