package precis.language;

/** A part several times: as often as possible, or as rarely when lazy. */
record Repeat(PatternNode part, int min, int max, boolean lazy) implements PatternNode {
    @Override
    public Needs needs() {
        return min > 0 ? part.needs() : Needs.NONE;
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
    public int longest() {
        return Math.min(MANY, max) * Math.min(MANY, part.longest());
    }

    @Override
    public boolean match(MatchRun run, int at, Next next) {
        if (part instanceof PatternNode.One one) {
            return lazy ? rarely(run, one, at, next) : often(run, one, at, next);
        }
        return times(run, 0, at, next);
    }

    /** As often as single tokens follow that meet the condition, then less often. */
    private boolean often(MatchRun run, PatternNode.One one, int at, Next next) {
        int end = at;
        while (goesOn(run, one, at, end)) {
            end++;
        }
        while (end >= at + min) {
            if (next.from(end)) {
                return true;
            }
            end--;
        }
        return false;
    }

    private boolean rarely(MatchRun run, PatternNode.One one, int at, Next next) {
        int end = at;
        while (end < at + min || !next.from(end)) {
            if (!goesOn(run, one, at, end)) {
                return false;
            }
            end++;
        }
        return true;
    }

    private boolean goesOn(MatchRun run, PatternNode.One one, int at, int end) {
        return end - at < max && run.step(end) && one.end(run, end) > end;
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
