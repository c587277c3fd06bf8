package precis.analysis.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import precis.model.Article;
import precis.model.Paragraph;
import precis.model.Span;

/** Finds what stands before the blocks of an interview to say who speaks: « A. R. : », « R. ». */
final class Turns {

    /** One such mark may be anything: the first letter of a list. */
    private static final int LEAST = 2;

    private static final String SPACE = "[ \\u00A0\\u202F]?";
    private static final Pattern INITIALS =
            Pattern.compile(
                    "((?:\\p{Lu}\\p{Ll}?\\.[ \\u00A0\\u202F-]{0,2}){2,4}):" + SPACE + "(?=\\S)");

    private final Pattern question;
    private final Pattern answer;

    Turns(TurnWords words) {
        this.question = label(words.question());
        this.answer = label(words.answer());
    }

    private static Pattern label(List<String> words) {
        String any = String.join("|", words.stream().map(Pattern::quote).toList());
        return Pattern.compile("(?:" + any + ")" + SPACE + "[.:]" + SPACE + "[-–—]?" + SPACE);
    }

    /** The marks by the number of their block. */
    Map<Integer, Turn> of(Article article) {
        Map<Integer, Turn> found = new TreeMap<>();
        for (int p = 0; p < article.paragraphs().size(); p++) {
            int block = p;
            turn(article, article.paragraphs().get(p)).ifPresent(turn -> found.put(block, turn));
        }
        List<Turn> all = List.copyOf(found.values());
        found.values().removeIf(turn -> !isMeant(turn, all));
        return found;
    }

    /** Initials stand there again, and where somebody asks, somebody answers. */
    private static boolean isMeant(Turn turn, List<Turn> all) {
        boolean asked = all.stream().anyMatch(Turn.Question.class::isInstance);
        boolean answered = all.stream().anyMatch(Turn.Answer.class::isInstance);
        return turn.match(() -> answered, () -> asked, letters -> times(letters, all) >= LEAST);
    }

    private static long times(String letters, List<Turn> all) {
        return all.stream()
                .filter(t -> t instanceof Turn.Initials i && i.letters().equals(letters))
                .count();
    }

    private Optional<Turn> turn(Article article, Paragraph block) {
        Span span = block.span();
        Matcher m = INITIALS.matcher(article.text()).region(span.start(), span.end());
        if (m.lookingAt()) {
            String letters = m.group(1).replaceAll("[^\\p{Lu}]", "");
            return Optional.of(new Turn.Initials(letters, m.end()));
        } else if (m.usePattern(question).lookingAt()) {
            return Optional.of(new Turn.Question(m.end()));
        } else if (m.usePattern(answer).lookingAt()) {
            return Optional.of(new Turn.Answer(m.end()));
        }
        return Optional.empty();
    }
}
