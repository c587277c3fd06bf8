package precis.language;

/** A part of a pattern that takes no token, so that any token may stand where it holds. */
sealed interface Assertion extends PatternNode.Certain {

    boolean holds(MatchRun run, int at);

    @Override
    default int end(MatchRun run, int at) {
        return holds(run, at) ? at : -1;
    }

    @Override
    default Condition first() {
        return Condition.Any.NONE;
    }

    @Override
    default Needs needs() {
        return Needs.NONE;
    }

    @Override
    default boolean canBeEmpty() {
        return true;
    }

    @Override
    default int longest() {
        return 0;
    }

    /** Whether its part follows (or, negated, does not), without taking a token. */
    record Ahead(PatternNode part, boolean negated) implements Assertion {

        /** Whether it may look at more than one token. */
        boolean isLong() {
            return !(part instanceof PatternNode.One);
        }

        @Override
        public Needs needs() {
            return negated ? Needs.NONE : part.needs();
        }

        @Override
        public boolean holds(MatchRun run, int at) {
            return part.match(run, at, e -> true) != negated;
        }
    }

    /**
     * Whether its part ends just here (or does not).
     *
     * @param part what stands before
     * @param negated whether it must not
     * @param reach how many tokens back it may begin: a few only
     */
    record Behind(PatternNode part, boolean negated, int reach) implements Assertion {

        private static final int FARTHEST = 5;

        Behind(PatternNode part, boolean negated) {
            this(part, negated, Math.min(FARTHEST, part.longest()));
        }

        @Override
        public Needs needs() {
            return negated ? Needs.NONE : part.needs();
        }

        @Override
        public boolean holds(MatchRun run, int at) {
            boolean found = false;
            for (int back = 1; back <= Math.min(reach, at) && !found; back++) {
                found = part.match(run, at - back, e -> e == at);
            }
            return found != negated;
        }
    }

    /** The start of the sentence, or its end. */
    record Edge(boolean start) implements Assertion {
        @Override
        public boolean holds(MatchRun run, int at) {
            return at == (start ? 0 : run.size());
        }
    }
}
