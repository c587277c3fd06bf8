package precis.analysis.actors.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import precis.analysis.actors.names.Candidate.Shape;
import precis.analysis.actors.words.Known;
import precis.analysis.actors.words.Line;
import precis.analysis.actors.words.Names;
import precis.analysis.actors.words.Vocabulary;
import precis.language.Upos;

/**
 * Finds what only describes a well-known club that the article names: « le club phocéen », « la
 * formation rennaise ».
 */
final class ClubDescriptions {

    private static final int LONGEST = 4;

    private final Vocabulary words;

    ClubDescriptions(Vocabulary words) {
        this.words = words;
    }

    /** All of them, with those found before. */
    List<Candidate> with(List<Candidate> found, List<Line> lines) {
        if (words.isHeadLast()) {
            return found;
        }
        Set<Known> clubs = new LinkedHashSet<>();
        Set<String> towns = new HashSet<>();
        for (Candidate c : found) {
            c.known().filter(Known::isClub).ifPresent(clubs::add);
            if (isToldClub(c)) {
                towns.addAll(Names.words(c.form()));
            }
        }
        if (clubs.isEmpty() && towns.isEmpty()) {
            return found;
        }
        Set<Long> taken = taken(found);
        List<Candidate> all = new ArrayList<>(found);
        for (Line line : lines) {
            for (int i = 1; i < line.size() - 1; i++) {
                int at = i;
                if (isClub(line, i) && !taken.contains(place(line, i))) {
                    at(line, i, clubs)
                            .or(() -> ofTown(line, at, towns))
                            .filter(c -> !taken.contains(place(line, c.end() - 1)))
                            .ifPresent(all::add);
                }
            }
        }
        all.sort(
                Comparator.comparingInt((Candidate c) -> c.line().number())
                        .thenComparingInt(Candidate::start));
        return all;
    }

    /** The places that names take already. */
    private static Set<Long> taken(List<Candidate> found) {
        Set<Long> taken = new HashSet<>();
        for (Candidate c : found) {
            for (int i = c.start(); i < c.end(); i++) {
                taken.add(place(c.line(), i));
            }
        }
        return taken;
    }

    private static long place(Line line, int at) {
        return ((long) line.number() << Integer.SIZE) + at;
    }

    private boolean isClub(Line line, int at) {
        return line.determined(at)
                && !words.borrowing().isIndefinite(line.token(at - 1))
                && !line.capitalised(at)
                && words.sport().isClub(line.token(at))
                && !line.token(at).has(words.settings().plural());
    }

    /** The longest description there that means one of the clubs and no other. */
    private Optional<Candidate> at(Line line, int at, Set<Known> clubs) {
        for (int end = Math.min(line.size(), at + LONGEST); end > at + 1; end--) {
            if (!line.token(end - 1).isWord()) {
                continue;
            }
            List<Known> meant = described(line.form(at, end), clubs);
            if (meant.isEmpty() && end == at + 2 && line.is(at + 1, Upos.ADJ)) {
                String adjective = Names.key(line.token(at + 1).text());
                meant = clubs.stream().filter(k -> isOfTown(k, adjective)).toList();
            }
            if (meant.size() == 1) {
                return Optional.of(
                        new Candidate(line, at, end, Shape.NAME, Optional.of(meant.get(0)), at));
            }
        }
        return Optional.empty();
    }

    /** The same of a club that is not known: « le club lormontais » of « FC Lormont ». */
    private Optional<Candidate> ofTown(Line line, int at, Set<String> towns) {
        boolean adjective = line.is(at + 1, Upos.ADJ) && !line.capitalised(at + 1);
        String word = Names.key(line.token(at + 1).text());
        return adjective
                        && towns.stream()
                                .anyMatch(t -> t.equals(word) || words.settings().isOfTown(word, t))
                ? Optional.of(new Candidate(line, at, at + 2, Shape.INSTITUTION))
                : Optional.empty();
    }

    /** « FC Lormont », « Stade lormontais »: a name that letters or a word tell to be a club's. */
    private boolean isToldClub(Candidate c) {
        boolean told = false;
        for (int i = c.start(); i < c.end() && c.size() > 1 && c.known().isEmpty(); i++) {
            String text = c.line().token(i).text();
            boolean letters = text.length() > 1 && text.length() <= LONGEST;
            told |=
                    letters && c.line().token(i).isUpperCase()
                            || words.sport().isClubName(c.line().token(i));
        }
        return told;
    }

    private List<Known> described(String text, Set<Known> clubs) {
        List<List<String>> described = words.sport().described(text);
        return clubs.stream()
                .filter(club -> described.stream().anyMatch(names -> names.contains(club.name())))
                .toList();
    }

    /** « (le club) lormontais » of a club that has the town, or the adjective, in its name. */
    private boolean isOfTown(Known club, String adjective) {
        return Names.words(club.name()).stream()
                .anyMatch(
                        word ->
                                word.equals(adjective)
                                        || words.settings().isOfTown(adjective, word));
    }
}
