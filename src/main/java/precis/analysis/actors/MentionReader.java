package precis.analysis.actors;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import precis.analysis.actors.Candidate.Shape;
import precis.language.LanguagePack;
import precis.language.Match;
import precis.language.Upos;
import precis.model.Span;

/** Reads the surroundings of each candidate. */
final class MentionReader {

    private final Vocabulary words;
    private final RoleReader roles;
    private final SyntaxReader syntax;

    MentionReader(LanguagePack pack, Vocabulary words) {
        this.words = words;
        this.roles = new RoleReader(pack);
        this.syntax = new SyntaxReader(words);
    }

    /** The mentions of all candidates, in the same order. */
    List<Mention> read(List<Candidate> candidates) {
        List<Mention> mentions = new ArrayList<>();
        for (Candidate candidate : candidates) {
            mentions.add(read(candidate));
        }
        return insideRoles(mentions);
    }

    private Mention read(Candidate candidate) {
        Line line = candidate.line();
        Set<Cue> cues = EnumSet.noneOf(Cue.class);
        int lead = candidate.start();
        if (lead > 0 && words.isTitle(line.token(lead - 1))) {
            cues.add(Cue.TITLED);
            lead--;
        }
        Optional<Match.Range> role = Optional.empty();
        int end = candidate.end();
        if (candidate.shape() == Shape.NAME) {
            int from = lead;
            Optional<Match.Range> before = roles.before(line, from);
            Optional<Match.Range> after = roles.after(line, end);
            role = before.or(() -> after);
            lead = before.map(Match.Range::start).orElse(lead);
            end = before.isPresent() ? end : after.map(Match.Range::end).orElse(end);
            role.ifPresent(r -> cues.add(Cue.ROLE));
            if (before.isEmpty()) {
                lead = classNoun(line, lead, cues);
            }
        }
        cues.addAll(syntax.cues(line, lead, candidate.start(), end));
        Optional<Span> words =
                line.isTitle() ? Optional.empty() : role.map(r -> RoleReader.span(line, r));
        return new Mention(candidate.ledBy(lead), cues, words);
    }

    /** Where a noun for a sort of organisation, with its adjectives, stands before the name. */
    private int classNoun(Line line, int start, Set<Cue> cues) {
        int at = start - 1;
        while (at >= 0
                && at > start - 5
                && (line.is(at, Upos.ADJ) || line.is(at, Upos.DET) && at == start - 1)) {
            at--;
        }
        if (at >= 0 && words.classes.contains(line.token(at))) {
            cues.add(Cue.CLASS);
            return at;
        }
        return start;
    }

    private static List<Mention> insideRoles(List<Mention> mentions) {
        List<Mention> marked = new ArrayList<>(mentions);
        for (int i = 0; i < marked.size(); i++) {
            Mention holder = marked.get(i);
            if (holder.role().isEmpty()) {
                continue;
            }
            for (int j = Math.max(0, i - 4); j < Math.min(marked.size(), i + 5); j++) {
                Mention other = marked.get(j);
                if (j != i
                        && !other.line().isTitle()
                        && holder.role().get().contains(other.candidate().span())) {
                    marked.set(j, other.with(Cue.INSIDE_ROLE));
                }
            }
        }
        return marked;
    }
}
