package precis.analysis.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import precis.model.Article;

/** Tells marks of an interview from letters of a list, « Bilan : » and the like. */
final class TurnTaking {

    /** One such mark may be anything: the first letter of a list. */
    private static final int LEAST = 2;

    /** Fewer questions do not make an interview. */
    private static final int QUESTIONS = 2;

    private static final int MOST_INITIALS = 4;

    /** All but the capitals that begin a word. */
    private static final Pattern NOT_INITIAL = Pattern.compile("(?<=\\p{L})\\p{L}|[^\\p{Lu}]");

    private final String text;
    private final boolean asked;
    private final boolean answered;
    private final Map<String, Integer> times = new HashMap<>();
    private final Map<String, Integer> asking = new HashMap<>();
    private final Set<String> meant;

    /**
     * @param turns what may be marks, by the number of their block
     */
    TurnTaking(Article article, Map<Integer, Turn> turns) {
        this.text = article.title() + "\n" + article.text();
        this.asked = turns.values().stream().anyMatch(Turn.Question.class::isInstance);
        this.answered = turns.values().stream().anyMatch(Turn.Answer.class::isInstance);
        List<Boolean> questions =
                article.paragraphs().stream()
                        .map(p -> p.span().in(article.text()).endsWith("?"))
                        .toList();
        turns.forEach((block, turn) -> count(turn, questions.get(block)));
        boolean interview = questions.stream().filter(q -> q).count() >= QUESTIONS;
        this.meant =
                times.keySet().stream()
                        .filter(who -> isInitials(who) || interview && isSpeaker(who))
                        .filter(who -> times(who) >= LEAST)
                        .collect(Collectors.toSet());
    }

    private void count(Turn turn, boolean question) {
        if (turn instanceof Turn.Named named) {
            times.merge(named.who(), 1, Integer::sum);
            asking.merge(named.who(), question ? 1 : 0, Integer::sum);
        }
    }

    /** Where somebody asks, somebody answers; initials may stand there once beside other names. */
    boolean isMeant(Turn turn) {
        return turn.match(
                () -> answered,
                () -> asked,
                who -> meant.contains(who) || isInitials(who) && !meant.isEmpty());
    }

    /** How often a name stands there, or its initials do. */
    private int times(String who) {
        int brief = isInitials(who) ? 0 : times.getOrDefault(initials(who), 0);
        return times.get(who) + brief;
    }

    private static String initials(String name) {
        return NOT_INITIAL.matcher(name).replaceAll("");
    }

    private static boolean isInitials(String who) {
        return who.length() <= MOST_INITIALS && who.chars().allMatch(Character::isUpperCase);
    }

    /** Whoever asks each time, or is told of elsewhere. */
    private boolean isSpeaker(String who) {
        return asking.get(who).equals(times.get(who)) || isTold(who);
    }

    /** Whether the name stands somewhere without a colon behind it. */
    private boolean isTold(String who) {
        for (int at = text.indexOf(who); at >= 0; at = text.indexOf(who, at + 1)) {
            String behind =
                    text.substring(
                            at + who.length(), Math.min(text.length(), at + who.length() + 2));
            if (!behind.strip().startsWith(":")) {
                return true;
            }
        }
        return false;
    }
}
