package precis.analysis.actors.mentions;

import java.util.List;
import java.util.Optional;
import precis.analysis.actors.words.Line;
import precis.analysis.actors.words.PersonNouns;
import precis.language.LanguagePack;
import precis.language.Match;
import precis.language.Rule;
import precis.model.Span;

/** Reads who someone is from the words right before and after the name. */
final class RoleReader {

    private static final int REACH = 16;
    private static final String ROLE = "role";
    private static final String WHERE = "where";

    private final List<Rule> before;
    private final List<Rule> after;
    private final PersonNouns nouns;

    RoleReader(LanguagePack pack, PersonNouns nouns) {
        this.nouns = nouns;
        List<Rule> rules = pack.rules("role");
        before = rules.stream().filter(r -> "before".equals(r.set().get(WHERE))).toList();
        after = rules.stream().filter(r -> "after".equals(r.set().get(WHERE))).toList();
    }

    /** The first token of the role that ends where the name starts. */
    Optional<Match.Range> before(Line line, int start) {
        List<precis.language.Token> tokens = line.tokens().subList(0, start);
        for (int at = Math.max(0, start - REACH); at < start; at++) {
            for (Rule rule : before) {
                Optional<Match> match = rule.pattern().at(tokens, at);
                Optional<Match.Range> role = match.flatMap(m -> m.capture(ROLE));
                if (role.isPresent() && match.get().end() == start) {
                    return role;
                }
            }
        }
        return Optional.empty();
    }

    /**
     * « Son oncle, X, élu municipal, », « le colonel X, président du conseil, »: what follows,
     * unless the words before tell more.
     */
    Optional<Match.Range> after(Line line, int end, Optional<Match.Range> before) {
        boolean told = before.filter(r -> r.end() > r.start() + 1 || !isLight(line, r)).isPresent();
        return told
                ? Optional.empty()
                : after(line, end).filter(r -> before.isEmpty() || !isKin(line, r));
    }

    private boolean isLight(Line line, Match.Range role) {
        return isKin(line, role) || nouns.grades().contains(line.token(role.start()));
    }

    /** Whether it is no more than what one person is to another. */
    boolean isKin(Line line, Match.Range role) {
        return nouns.relations().contains(line.token(role.start()));
    }

    private Optional<Match.Range> after(Line line, int end) {
        for (Rule rule : after) {
            Optional<Match.Range> role =
                    rule.pattern().at(line.tokens(), end).flatMap(m -> m.capture(ROLE));
            if (role.isPresent()) {
                return role;
            }
        }
        return Optional.empty();
    }

    static Span span(Line line, Match.Range range) {
        return range.span(line.tokens());
    }
}
