package precis.analysis.speech.roles;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import precis.language.Token;
import precis.model.Actor;
import precis.model.ActorKind;

/** How old the article says that people are: "the 34-year-old" is nobody of 50. */
public final class Ages {

    /** Nobody's age has more digits; years have. */
    private static final Pattern NUMBER = Pattern.compile("([1-9]\\d?)(?:-.+)?");

    private static final Set<String> OPENING = Set.of(",", "(");

    private final Map<Actor, Integer> ages = new HashMap<>();

    /** "X, 34, …", "X (34)", "34-year-old X": what stands beside a name. */
    void learn(Actor actor, List<Token> tokens, int at, int end) {
        if (actor.kind() == ActorKind.PERSON && !ages.containsKey(actor)) {
            OptionalInt age = behind(tokens, end);
            (age.isPresent() ? age : before(tokens, at)).ifPresent(a -> ages.put(actor, a));
        }
    }

    private static OptionalInt behind(List<Token> tokens, int end) {
        return end + 2 < tokens.size()
                        && OPENING.contains(tokens.get(end).text())
                        && !tokens.get(end + 2).isWord()
                        && tokens.get(end + 1).text().indexOf('-') < 0
                ? of(tokens.get(end + 1))
                : OptionalInt.empty();
    }

    private static OptionalInt before(List<Token> tokens, int at) {
        return at > 0 && tokens.get(at - 1).text().indexOf('-') > 0
                ? of(tokens.get(at - 1))
                : OptionalInt.empty();
    }

    /** The age that a noun tells: "34-year-old". */
    public static OptionalInt of(Token noun) {
        Matcher number = NUMBER.matcher(noun.text());
        return number.matches()
                ? OptionalInt.of(Integer.parseInt(number.group(1)))
                : OptionalInt.empty();
    }

    /** Whether the article tells that age of the actor. */
    public boolean is(Actor actor, int age) {
        return ages.getOrDefault(actor, -1) == age;
    }

    /** Whether the article tells another age of the actor. */
    public boolean isOther(Actor actor, int age) {
        return ages.getOrDefault(actor, age) != age;
    }
}
