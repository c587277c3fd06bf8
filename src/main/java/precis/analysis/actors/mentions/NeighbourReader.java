package precis.analysis.actors.mentions;

import java.util.ArrayList;
import java.util.List;
import precis.analysis.actors.names.Candidate;
import precis.analysis.actors.names.Candidate.Shape;
import precis.analysis.actors.words.Known;
import precis.analysis.actors.words.Line;
import precis.analysis.actors.words.Vocabulary;
import precis.language.Token;
import precis.language.Upos;
import precis.model.Span;

/** Reads what mentions say of each other: rows of names, names inside someone's role. */
final class NeighbourReader {

    private static final int ROW = 4;
    private static final int REACH = 4;
    private static final int GAP = 4;

    private static final List<Cue> GOVERNING =
            List.of(Cue.AGENT, Cue.SOURCE, Cue.LOCATIVE, Cue.AT, Cue.COMPLEMENT, Cue.AFTER_VERB);

    private final Vocabulary words;

    NeighbourReader(Vocabulary words) {
        this.words = words;
    }

    List<Mention> read(List<Mention> mentions) {
        List<Mention> marked = new ArrayList<>(mentions);
        for (int i = 0; i < marked.size(); i++) {
            if (marked.get(i).role().isPresent()) {
                markInside(marked, i);
            }
        }
        int start = 0;
        while (start < marked.size()) {
            int end = start + 1;
            while (end < marked.size() && joined(marked.get(end - 1), marked.get(end))) {
                end++;
            }
            share(marked.subList(start, end));
            start = end;
        }
        return marked;
    }

    /**
     * Joined names play the same part: what governs the first, what the last governs; but not "an
     * adviser in Porto, X, said".
     */
    private void share(List<Mention> row) {
        Mention first = row.get(0);
        Mention last = row.get(row.size() - 1);
        boolean there =
                livesThere(first.candidate()) || row.size() > 1 && placesFollow(last.candidate());
        for (int i = 0; i < row.size(); i++) {
            Mention m = row.get(i);
            for (Cue cue : GOVERNING) {
                m = first.is(cue) && i > 0 && !acts(m) ? m.with(cue) : m;
            }
            boolean free = GOVERNING.stream().noneMatch(first::is);
            m = last.is(Cue.SUBJECT) && free ? m.with(Cue.SUBJECT) : m;
            m = there && isUnknown(m.candidate()) ? m.with(Cue.SEATED) : m;
            row.set(i, row.size() >= ROW ? m.with(Cue.LISTED) : m);
        }
    }

    /** Whether what someone with two names says or does is told right there. */
    private boolean acts(Mention m) {
        return m.is(Cue.SPEAKS)
                || words.isHeadLast() && m.is(Cue.SUBJECT) && m.candidate().size() > 1;
    }

    /**
     * "A, B and C districts", "A, B and other towns": whether a noun for places follows the last of
     * several names.
     */
    private boolean placesFollow(Candidate c) {
        Line line = c.line();
        int at = c.end();
        while (line.norm(at).equals(",") || line.is(at, Upos.CCONJ) || line.is(at, Upos.ADJ)) {
            at++;
        }
        return words.isHeadLast()
                && at < line.size()
                && !line.capitalised(at)
                && line.token(at).has(words.settings().plural())
                && words.placeNouns().places().longest(line.tokens(), at) == 1;
    }

    /** "residents of A": whether such a word before a name tells where people live. */
    private boolean livesThere(Candidate c) {
        Line line = c.line();
        int of = c.start() - 1;
        return of > 0
                && words.isOf(line, of)
                && words.personNouns().localRoles().contains(line.token(of - 1));
    }

    private void markInside(List<Mention> marked, int holder) {
        Mention person = marked.get(holder);
        Span role = person.role().get();
        boolean acts = actsFor(person.roleTokens());
        boolean local =
                person.roleTokens().stream().anyMatch(words.personNouns().localRoles()::contains);
        int last = Math.min(marked.size(), holder + REACH + 1);
        for (int j = Math.max(0, holder - REACH); j < last; j++) {
            Mention other = marked.get(j);
            boolean inside =
                    j != holder
                            && other.line() == person.line()
                            && role.contains(other.candidate().span());
            if (inside) {
                Mention free = other.without(Cue.COMPLEMENT);
                boolean state =
                        other.candidate().shape() == Shape.GOVERNMENT
                                || other.candidate().isKnown(Known.Sort.COUNTRY);
                marked.set(j, inRole(other, free, acts && !state, local));
            }
        }
    }

    private static Mention inRole(Mention other, Mention free, boolean acts, boolean local) {
        Candidate c = other.candidate();
        boolean unknown = isUnknown(c);
        if (local && unknown) {
            return other.with(Cue.INSIDE_ROLE).with(Cue.SEATED);
        }
        boolean town = unknown && c.size() == 1 && there(other);
        return acts && !town ? free.with(Cue.EMPLOYER) : other.with(Cue.INSIDE_ROLE);
    }

    private static boolean isUnknown(Candidate c) {
        return c.shape() == Candidate.Shape.NAME && c.known().isEmpty();
    }

    private static boolean there(Mention m) {
        return (m.is(Cue.AT) || m.is(Cue.LOCATIVE)) && !m.is(Cue.DETERMINED);
    }

    /** Whether a role makes its holder speak for the organisation named in it. */
    private boolean actsFor(List<Token> role) {
        boolean first = true;
        for (Token t : role) {
            if (words.past().contains(t)) {
                return false;
            }
            if (words.personNouns().employers().contains(t)
                    || first && words.settings().of().contains(t.norm())) {
                return true;
            }
            first = false;
        }
        return false;
    }

    /** Whether only commas, articles and conjunctions stand between two names. */
    private static boolean joined(Mention a, Mention b) {
        int from = a.candidate().end();
        int to = b.candidate().lead();
        if (a.line() != b.line() || to - from > GAP || to <= from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            boolean joint =
                    a.line().norm(i).equals(",")
                            || a.line().is(i, Upos.CCONJ)
                            || a.line().is(i, Upos.DET);
            if (!joint) {
                return false;
            }
        }
        return true;
    }
}
