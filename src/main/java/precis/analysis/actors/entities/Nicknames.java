package precis.analysis.actors.entities;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import precis.analysis.actors.mentions.Mention;
import precis.analysis.actors.names.Candidate;
import precis.analysis.actors.names.Candidate.Shape;
import precis.analysis.actors.words.Known.Sort;
import precis.analysis.actors.words.Line;
import precis.analysis.actors.words.Names;
import precis.language.Token;
import precis.language.WordList;

/**
 * Finds what someone is called besides: « X, alias Y », « surnommé « Y », X ». What a thing is
 * called so, « le billet, surnommé le « Y » », names nobody.
 */
final class Nicknames {

    /** How many tokens may stand between the two: « , 42 ans, plus connu … ». */
    private static final int REACH = 6;

    /** How many words may tell by whom they are called so. */
    private static final int BY = 3;

    private final WordList words;
    private final WordList births;

    /**
     * @param words what stands before a nickname
     * @param births what stands before the name that someone was born with
     */
    Nicknames(WordList words, WordList births) {
        this.words = words;
        this.births = births;
    }

    /**
     * The mentions by a nickname, each with a mention of its bearer, or with none where it is
     * nobody's.
     */
    Map<Mention, Optional<Mention>> owners(List<Mention> mentions) {
        Map<String, Optional<Mention>> byName = new HashMap<>();
        Map<Mention, Optional<Mention>> owners = new IdentityHashMap<>();
        for (int i = 0; i < mentions.size(); i++) {
            Mention name = mentions.get(i);
            int called = called(name.candidate());
            if (isBorn(name.candidate())) {
                Optional<Mention> owner = before(mentions, i, name.candidate().start() - 1);
                if (name.candidate().size() > 1) {
                    owner.ifPresent(o -> byName.putIfAbsent(key(name), Optional.of(o)));
                } else {
                    owner.ifPresent(o -> owners.put(name, Optional.of(o)));
                }
            } else if (called >= 0) {
                Optional<Mention> owner = before(mentions, i, called);
                owner = owner.or(() -> behind(mentions, name, called));
                if (owner.isPresent() || isEpithet(name.candidate())) {
                    byName.putIfAbsent(key(name), owner);
                }
            }
        }
        for (Mention m : byName.isEmpty() ? List.<Mention>of() : mentions) {
            if (byName.containsKey(key(m))) {
                owners.put(m, byName.get(key(m)));
            }
        }
        return owners;
    }

    /** « X, née Y »: others may bear that surname too. */
    private boolean isBorn(Candidate c) {
        return c.shape() == Shape.NAME
                && !c.isTown()
                && c.start() > 1
                && births.contains(c.line().token(c.start() - 1))
                && !c.line().token(c.start() - 2).isFiniteVerb();
    }

    private static String key(Mention mention) {
        return Names.key(mention.candidate().form());
    }

    /** Where the words begin that say it is a nickname, or -1: « surnommé par certains ». */
    private int called(Candidate c) {
        Line line = c.line();
        int end = c.start();
        boolean marked = false;
        while (end > 0 && isLight(line.token(end - 1))) {
            end--;
            marked |= !line.token(end).isWord();
        }
        int first = marked ? Math.max(0, end - BY) : end;
        for (int at = end; at >= first && (at == end || line.token(at).isWord()); at--) {
            int start = at - words.longestBefore(line.tokens(), at);
            if (start < at) {
                return marked || !line.token(at - 1).isFiniteVerb() ? start : -1;
            }
        }
        return -1;
    }

    /** Marks and articles before the nickname. */
    private static boolean isLight(Token token) {
        boolean article = token.has("determiner") && !token.has("preposition");
        return article || !token.isWord() && !token.text().equals(",");
    }

    private static Optional<Mention> before(List<Mention> mentions, int at, int called) {
        if (at == 0 || mentions.get(at - 1).line() != mentions.get(at).line()) {
            return Optional.empty();
        }
        Mention owner = mentions.get(at - 1);
        int gap = called - owner.candidate().end();
        boolean near = gap >= 0 && gap <= REACH;
        List<Token> between =
                near ? owner.line().tokens().subList(owner.candidate().end(), called) : List.of();
        return Optional.of(owner)
                .filter(m -> near && between.stream().noneMatch(Nicknames::parts))
                .filter(Nicknames::mayBear);
    }

    /** « Surnommé « Y », X … »: the name behind the comma. */
    private static Optional<Mention> behind(List<Mention> mentions, Mention name, int called) {
        Line line = name.line();
        int next = behindMarks(line, name.candidate().end());
        int start = next + 1;
        boolean opens = called == 0 || !line.token(called - 1).isWord();
        return mentions.stream()
                .filter(m -> opens && line.norm(next).equals(",") && m.line() == line)
                .filter(m -> m.candidate().start() >= start && m.candidate().lead() <= start + 1)
                .findFirst()
                .filter(Nicknames::mayBear);
    }

    private static int behindMarks(Line line, int from) {
        int next = from;
        while (next < line.size() && !line.token(next).isWord() && !line.norm(next).equals(",")) {
            next++;
        }
        return next;
    }

    /** Whether a verb or a noun that nothing counts stands between the two. */
    private static boolean parts(Token token) {
        return switch (token.pos()) {
            case VERB, SCONJ, CCONJ -> true;
            case NOUN -> token.isCapitalised();
            default -> false;
        };
    }

    private static boolean mayBear(Mention mention) {
        Candidate c = mention.candidate();
        return c.shape() == Shape.NAME && !c.isTown() && !c.isKnown(Sort.COUNTRY);
    }

    /** « le « Y » des billets »: in marks behind an article. */
    private static boolean isEpithet(Candidate c) {
        int mark = c.start() - 1;
        return mark > 0
                && !c.line().token(mark).isWord()
                && c.line().token(mark - 1).has("determiner");
    }
}
