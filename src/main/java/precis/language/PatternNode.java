package precis.language;

import java.util.ArrayList;
import java.util.List;

/** A part of a pattern; calls {@code next} with each place where it can end, until one fits. */
sealed interface PatternNode {

    /** What has to match after a part. */
    interface Next {
        boolean from(int at);
    }

    boolean match(MatchRun run, int at, Next next);

    /** What the first token it takes must meet, if it takes one. */
    Condition first();

    /** What has to be met, each by some token of the sentence, wherever it matches. */
    default List<Condition> needs() {
        return canBeEmpty() ? List.of() : List.of(first());
    }

    /** Whether it can match without taking a token. */
    boolean canBeEmpty();

    /** One token that meets a condition. */
    record One(Condition condition) implements PatternNode {
        @Override
        public Condition first() {
            return condition;
        }

        @Override
        public boolean canBeEmpty() {
            return false;
        }

        @Override
        public boolean match(MatchRun run, int at, Next next) {
            return at < run.size()
                    && run.step(at)
                    && condition.holds(run.token(at))
                    && next.from(at + 1);
        }
    }

    /**
     * An entry of a list, of one or more tokens, the longest first.
     *
     * @param list the list
     * @param loose whether adverbs may stand after an entry's first word
     */
    record Listed(WordList list, boolean loose) implements PatternNode {

        private static final int LONGEST = 8;

        @Override
        public Condition first() {
            return new Condition.Begins(list);
        }

        @Override
        public boolean canBeEmpty() {
            return false;
        }

        @Override
        public boolean match(MatchRun run, int at, Next next) {
            if (!run.step(at)) {
                return false;
            }
            for (int length : list.matches(run.tokens(), at)) {
                if (next.from(at + length)) {
                    return true;
                }
            }
            return loose && matchApart(run.tokens(), at, next);
        }

        /** « met également en garde »: an entry with adverbs inside. */
        private boolean matchApart(List<Token> tokens, int at, Next next) {
            int from = at + 1;
            while (from < Math.min(tokens.size(), at + 3) && tokens.get(from).pos() == Upos.ADV) {
                from++;
            }
            if (from == at + 1 || !list.begins(tokens.get(at))) {
                return false;
            }
            List<Token> closed = new ArrayList<>(List.of(tokens.get(at)));
            closed.addAll(tokens.subList(from, Math.min(tokens.size(), from + LONGEST)));
            for (int length : list.matches(closed, 0)) {
                if (length > 1 && next.from(from + length - 1)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Parts one after the other. */
    record Sequence(List<PatternNode> parts) implements PatternNode {
        @Override
        public List<Condition> needs() {
            return parts.stream().flatMap(p -> p.needs().stream()).toList();
        }

        @Override
        public Condition first() {
            List<Condition> firsts = new ArrayList<>();
            for (PatternNode part : parts) {
                firsts.add(part.first());
                if (!part.canBeEmpty()) {
                    break;
                }
            }
            return Condition.Any.of(firsts);
        }

        @Override
        public boolean canBeEmpty() {
            return parts.stream().allMatch(PatternNode::canBeEmpty);
        }

        @Override
        public boolean match(MatchRun run, int at, Next next) {
            return part(run, 0, at, next);
        }

        private boolean part(MatchRun run, int index, int at, Next next) {
            if (index == parts.size()) {
                return next.from(at);
            }
            return parts.get(index).match(run, at, e -> part(run, index + 1, e, next));
        }
    }

    /** The first of several parts that leads to a match. */
    record Choice(List<PatternNode> options) implements PatternNode {
        @Override
        public Condition first() {
            return Condition.Any.of(options.stream().map(PatternNode::first).toList());
        }

        @Override
        public boolean canBeEmpty() {
            return options.stream().anyMatch(PatternNode::canBeEmpty);
        }

        @Override
        public boolean match(MatchRun run, int at, Next next) {
            for (PatternNode option : options) {
                if (option.match(run, at, next)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** A part several times: as often as possible, or as rarely when lazy. */
    record Repeat(PatternNode part, int min, int max, boolean lazy) implements PatternNode {
        @Override
        public List<Condition> needs() {
            return min > 0 ? part.needs() : List.of();
        }

        @Override
        public Condition first() {
            return part.first();
        }

        @Override
        public boolean canBeEmpty() {
            return min == 0 || part.canBeEmpty();
        }

        @Override
        public boolean match(MatchRun run, int at, Next next) {
            return times(run, 0, at, next);
        }

        private boolean times(MatchRun run, int count, int at, Next next) {
            if (lazy && count >= min && next.from(at)) {
                return true;
            }
            boolean more =
                    count < max
                            && run.step(at)
                            && part.match(run, at, e -> e > at && times(run, count + 1, e, next));
            return more || (!lazy && count >= min && next.from(at));
        }
    }

    /** Remembers what its part caught. */
    record Capture(String name, PatternNode part) implements PatternNode {
        @Override
        public List<Condition> needs() {
            return part.needs();
        }

        @Override
        public Condition first() {
            return part.first();
        }

        @Override
        public boolean canBeEmpty() {
            return part.canBeEmpty();
        }

        @Override
        public boolean match(MatchRun run, int at, Next next) {
            return part.match(
                    run,
                    at,
                    e -> {
                        Match.Range before = run.capture(name, new Match.Range(at, e));
                        if (next.from(e)) {
                            return true;
                        }
                        run.capture(name, before);
                        return false;
                    });
        }
    }

    /** A part that takes no token, so that any token may stand where it holds. */
    sealed interface Assertion extends PatternNode {
        @Override
        default Condition first() {
            return Condition.Any.NONE;
        }

        @Override
        default List<Condition> needs() {
            return List.of();
        }

        @Override
        default boolean canBeEmpty() {
            return true;
        }
    }

    /** Whether its part follows (or, negated, does not), without taking a token. */
    record Ahead(PatternNode part, boolean negated) implements Assertion {
        @Override
        public List<Condition> needs() {
            return negated ? List.of() : part.needs();
        }

        @Override
        public boolean match(MatchRun run, int at, Next next) {
            return part.match(run, at, e -> true) != negated && next.from(at);
        }
    }

    /** Whether its part ends just here (or does not); looks back a few tokens only. */
    record Behind(PatternNode part, boolean negated) implements Assertion {
        @Override
        public List<Condition> needs() {
            return negated ? List.of() : part.needs();
        }

        private static final int REACH = 5;

        @Override
        public boolean match(MatchRun run, int at, Next next) {
            boolean found = false;
            for (int back = 1; back <= Math.min(REACH, at) && !found; back++) {
                found = part.match(run, at - back, e -> e == at);
            }
            return found != negated && next.from(at);
        }
    }

    /** The start of the sentence, or its end. */
    record Edge(boolean start) implements Assertion {
        @Override
        public boolean match(MatchRun run, int at, Next next) {
            return at == (start ? 0 : run.size()) && next.from(at);
        }
    }
}
