package precis.analysis.speech.cues;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import precis.analysis.speech.referents.Restriction;
import precis.language.Rule;

/**
 * What an attribution rule says follows from its words.
 *
 * @param id names the rule as evidence
 * @param way how the speaker is found
 * @param restriction who may be the speaker
 * @param rank of several cues in a sentence, the lower comes first
 * @param reach how many sentences ago whoever spoke last may have spoken
 * @param flags what else it says, by key
 */
record CueRule(
        String id,
        Way way,
        Restriction restriction,
        int rank,
        int reach,
        Map<String, String> flags) {

    /** Where whoever speaks stands. */
    enum Way {
        /** Where the rule marks their first tokens. */
        NAMED,
        /** Whom a pronoun stands for that the rule marks. */
        PRONOUN,
        /** The subject of the cue's verb. */
        SUBJECT,
        /** Its subject behind it. */
        BEHIND,
        /** The subject of the main clause. */
        MAIN,
        /** Whoever spoke last. */
        LAST
    }

    CueRule {
        flags = Map.copyOf(flags);
    }

    static CueRule of(Rule rule) {
        Map<String, String> set = rule.set();
        return new CueRule(
                rule.id(),
                one(Way.class, rule, "speaker", "none given"),
                one(Restriction.class, rule, "who", "any"),
                Integer.parseInt(set.getOrDefault("rank", "5")),
                Integer.parseInt(set.getOrDefault("reach", "3")),
                set);
    }

    private static <E extends Enum<E>> E one(
            Class<E> values, Rule rule, String key, String otherwise) {
        String given = rule.set().getOrDefault(key, otherwise);
        return EnumSet.allOf(values).stream()
                .filter(v -> v.name().toLowerCase(Locale.ROOT).equals(given))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "rule %s: %s is '%s', not one of %s"
                                                .formatted(
                                                        rule.id(),
                                                        key,
                                                        given,
                                                        EnumSet.allOf(values))));
    }

    /** Whether it may stand inside a quotation, between commas. */
    boolean isAside() {
        return flags.containsKey("aside");
    }

    /** Whether it says who speaks nowhere but there. */
    boolean isOnlyAside() {
        return isQuotedAside() || "only".equals(flags.get("aside"));
    }

    /** Whether it tells only of what stands between the marks themselves. */
    boolean isQuotedAside() {
        return "quoted".equals(flags.get("aside"));
    }

    /** Whether the subject of the main clause is a second speaker. */
    boolean mayBeFollowed() {
        return flags.containsKey("before");
    }

    /** Whether it names a further speaker, whoever else does. */
    boolean isAlso() {
        return flags.containsKey("also");
    }

    /** Whether a whole clause must stand before it: what is said. */
    boolean followsClause() {
        return flags.containsKey("after");
    }

    /** Whether the quotation before it must end on a comma or another mark. */
    boolean needsPause() {
        return flags.containsKey("pause");
    }

    /** Whether the further speaker is never the first to be named. */
    boolean isSecond() {
        return "after".equals(flags.get("also"));
    }

    /** What else than its sentence is the speaker's. */
    Credit.Reach credited() {
        return Credit.Reach.valueOf(
                flags.getOrDefault("spread", "sentence").toUpperCase(Locale.ROOT));
    }
}
