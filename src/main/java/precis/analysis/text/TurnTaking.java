package precis.analysis.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import precis.model.Article;
import precis.model.Paragraph;

/** Tells marks of an interview from letters of a list, « Bilan : » and the like. */
final class TurnTaking {

    /** One such mark may be anything: the first letter of a list. */
    private static final int LEAST = 2;

    /** Fewer questions do not make an interview. */
    private static final int QUESTIONS = 2;

    private static final int MOST_INITIALS = 4;

    /** So many do not talk to each other: what stands before the colons is a list. */
    private static final int MOST_VOICES = 30;

    /** All but the capitals that begin a word. */
    private static final Pattern NOT_INITIAL = Pattern.compile("(?<=\\p{L})\\p{L}|[^\\p{Lu}]");

    private final Article article;
    private final boolean asked;
    private final boolean answered;
    private final boolean interview;
    private final Map<String, Integer> times = new HashMap<>();
    private final Map<String, Integer> asking = new HashMap<>();

    /** Initials with points, which stand before nothing but turns. */
    private final Set<String> pointed = new HashSet<>();

    private final Set<String> meant;

    /**
     * @param turns what may be marks, by the number of their block
     */
    TurnTaking(Article article, Map<Integer, Turn> turns) {
        this.article = article;
        this.asked = turns.values().stream().anyMatch(Turn.Question.class::isInstance);
        this.answered = turns.values().stream().anyMatch(Turn.Answer.class::isInstance);
        long questions = article.paragraphs().stream().filter(this::isQuestion).count();
        turns.forEach((block, turn) -> count(turn, article.paragraphs().get(block)));
        this.interview = questions >= QUESTIONS && times.size() <= MOST_VOICES;
        this.meant =
                times.keySet().stream()
                        .filter(who -> isSpeaker(who) && times(who) >= LEAST)
                        .collect(Collectors.toSet());
    }

    private boolean isQuestion(Paragraph block) {
        return block.span().in(article.text()).endsWith("?");
    }

    private void count(Turn turn, Paragraph block) {
        if (turn instanceof Turn.Named named) {
            times.merge(named.who(), 1, Integer::sum);
            asking.merge(named.who(), isQuestion(block) ? 1 : 0, Integer::sum);
            if (!article.text().startsWith(named.who(), block.span().start())) {
                pointed.add(named.who());
            }
        }
    }

    /** Where somebody asks, somebody answers; initials may stand there once beside other names. */
    boolean isMeant(Turn turn) {
        return turn.match(
                () -> answered,
                () -> asked,
                who -> meant.contains(who) || pointed.contains(who) && !meant.isEmpty());
    }

    /** How often a name stands there, in full or in part; in a list, as it stands. */
    private int times(String who) {
        if (times.size() > MOST_VOICES) {
            return times.get(who);
        }
        return times.entrySet().stream()
                .filter(e -> isShort(e.getKey(), who) || isShort(who, e.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private static boolean isShort(String brief, String name) {
        boolean initials = brief.length() <= MOST_INITIALS && brief.equals(initials(name));
        return brief.equals(name) || name.endsWith(" " + brief) || initials;
    }

    private static String initials(String name) {
        return NOT_INITIAL.matcher(name).replaceAll("");
    }

    /** Whoever asks each time, or is told of elsewhere. */
    private boolean isSpeaker(String who) {
        return pointed.contains(who)
                || interview && (asking.get(who).equals(times.get(who)) || isTold(who));
    }

    /** Whether the name, or the one it is short for, stands somewhere with no colon behind it. */
    private boolean isTold(String who) {
        return times.keySet().stream().filter(n -> isShort(who, n)).anyMatch(this::isNamed);
    }

    private boolean isNamed(String who) {
        return isNamed(who, article.title()) || isNamed(who, article.text());
    }

    private static boolean isNamed(String who, String text) {
        for (int at = text.indexOf(who); at >= 0; at = text.indexOf(who, at + 1)) {
            int end = at + who.length();
            String behind = text.substring(end, Math.min(text.length(), end + 2));
            if (!behind.strip().startsWith(":")) {
                return true;
            }
        }
        return false;
    }
}
