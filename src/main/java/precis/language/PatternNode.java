package precis.language;

import java.util.ArrayList;
import java.util.List;

/** A part of a pattern; calls {@code next} with each place where it can end, until one fits. */
sealed interface PatternNode
        permits PatternNode.Certain,
                PatternNode.Listed,
                PatternNode.Sequence,
                PatternNode.Choice,
                PatternNode.Capture,
                Repeat {

    /** What has to match after a part. */
    interface Next {
        boolean from(int at);
    }

    boolean match(MatchRun run, int at, Next next);

    /** What the first token it takes must meet, if it takes one. */
    Condition first();

    /** What has to be met in the sentence, wherever it matches. */
    default Needs needs() {
        return canBeEmpty() ? Needs.NONE : new Needs.Some(first());
    }

    /** Whether it can match without taking a token. */
    boolean canBeEmpty();

    /** How many tokens it can take at most, {@link #MANY} or more if that is not known. */
    int longest();

    int MANY = 100;

    /** A part that can end in one place only, so that nothing has to be tried again behind it. */
    sealed interface Certain extends PatternNode permits One, Assertion {

        /** Where it ends, or -1 if it does not match. */
        int end(MatchRun run, int at);

        @Override
        default boolean match(MatchRun run, int at, Next next) {
            int end = end(run, at);
            return end >= 0 && next.from(end);
        }
    }

    /** One token that meets a condition. */
    record One(Condition condition) implements Certain {
        @Override
        public Condition first() {
            return condition;
        }

        @Override
        public boolean canBeEmpty() {
            return false;
        }

        @Override
        public int longest() {
            return 1;
        }

        @Override
        public int end(MatchRun run, int at) {
            boolean met = at < run.size() && run.step(at) && condition.holds(run.token(at));
            return met ? at + 1 : -1;
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
        public int longest() {
            return MANY;
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
        public Needs needs() {
            return Needs.All.of(parts.stream().map(PatternNode::needs).toList());
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
        public int longest() {
            return parts.stream().mapToInt(PatternNode::longest).sum();
        }

        @Override
        public boolean match(MatchRun run, int at, Next next) {
            return part(run, 0, at, next);
        }

        private boolean part(MatchRun run, int from, int at, Next next) {
            int index = from;
            int end = at;
            while (index < parts.size() && parts.get(index) instanceof Certain part) {
                if (isLate(index)) {
                    return late(run, index, end, next);
                }
                end = part.end(run, end);
                if (end < 0) {
                    return false;
                }
                index++;
            }
            if (index == parts.size()) {
                return next.from(end);
            }
            int rest = index + 1;
            return parts.get(index).match(run, end, e -> part(run, rest, e, next));
        }

        /**
         * Whether a part looks ahead over several tokens and another takes tokens at the same
         * place: mostly that one fails, so it is tried first.
         */
        private boolean isLate(int index) {
            return parts.get(index) instanceof Assertion.Ahead ahead
                    && ahead.isLong()
                    && index + 1 < parts.size();
        }

        private boolean late(MatchRun run, int index, int at, Next next) {
            Assertion ahead = (Assertion) parts.get(index);
            return part(run, index + 1, at, e -> ahead.holds(run, at) && next.from(e));
        }
    }

    /**
     * The first of several parts that leads to a match.
     *
     * @param options the parts
     * @param opening tells where none of them can begin, which spares trying each
     */
    record Choice(List<PatternNode> options, Opening opening) implements PatternNode {

        static Choice of(List<PatternNode> options) {
            return new Choice(options, new Opening(new Choice(options, null)));
        }

        @Override
        public Needs needs() {
            return Needs.Any.of(options.stream().map(PatternNode::needs).toList());
        }

        @Override
        public Condition first() {
            return Condition.Any.of(options.stream().map(PatternNode::first).toList());
        }

        @Override
        public boolean canBeEmpty() {
            return options.stream().anyMatch(PatternNode::canBeEmpty);
        }

        @Override
        public int longest() {
            return options.stream().mapToInt(PatternNode::longest).max().orElse(0);
        }

        @Override
        public boolean match(MatchRun run, int at, Next next) {
            if (!opening.holds(run.tokens(), at)) {
                return false;
            }
            for (PatternNode option : options) {
                if (option.match(run, at, next)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Remembers what its part caught. */
    record Capture(String name, PatternNode part) implements PatternNode {
        @Override
        public Needs needs() {
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
        public int longest() {
            return part.longest();
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
}
