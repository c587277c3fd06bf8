package precis.analysis.digest;

import java.util.List;
import java.util.OptionalInt;
import precis.language.LanguagePack;
import precis.language.RuleBook;
import precis.language.Token;

/**
 * Finds the pronoun that is the subject of a sentence behind what stands before its main clause («
 * Le 26 août, il a comparu »), by {@code rules/late-subjects.yml}.
 */
final class LateSubjects {

    private static final String SUBJECT = "subject";

    private final RuleBook rules;

    LateSubjects(LanguagePack pack) {
        this.rules = new RuleBook(pack.rulesIfAny("late-subjects"));
    }

    /** The index of the pronoun. */
    OptionalInt find(List<Token> tokens) {
        return rules.matches(tokens).values().stream()
                .flatMap(List::stream)
                .flatMap(m -> m.capture(SUBJECT).stream())
                .mapToInt(r -> r.start())
                .min();
    }
}
