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

/**
 * Finds what stands before the blocks of an interview to say who speaks: « A. R. : », « R. », «
 * Anne Rey : ».
 */
final class Turns {

    private static final String SPACE = "[ \\u00A0\\u202F]?";
    private static final Pattern INITIALS =
            Pattern.compile(
                    "((?:\\p{Lu}\\p{Ll}?\\.[ \\u00A0\\u202F-]{0,2}){2,4}):" + SPACE + "(?=\\S)");

    /** Words with a capital, or short ones between them. */
    private static final Pattern NAME =
            Pattern.compile(
                    "(\\p{Lu}[\\p{L}’'.-]*(?:[ \\u00A0](?:\\p{Lu}[\\p{L}’'.-]*|\\p{Ll}{1,3})){0,4})"
                            + SPACE
                            + ":"
                            + SPACE
                            + "(?=\\S)");

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
        if (!found.isEmpty()) {
            TurnTaking taking = new TurnTaking(article, found);
            found.values().removeIf(turn -> !taking.isMeant(turn));
        }
        return found;
    }

    private Optional<Turn> turn(Article article, Paragraph block) {
        Span span = block.span();
        Matcher m = INITIALS.matcher(article.text()).region(span.start(), span.end());
        if (m.lookingAt()) {
            String letters = m.group(1).replaceAll("[^\\p{Lu}]", "");
            return Optional.of(new Turn.Named(letters, m.end()));
        } else if (m.usePattern(question).lookingAt()) {
            return Optional.of(new Turn.Question(m.end()));
        } else if (m.usePattern(answer).lookingAt()) {
            return Optional.of(new Turn.Answer(m.end()));
        } else if (m.usePattern(NAME).lookingAt()) {
            return Optional.of(new Turn.Named(m.group(1), m.end()));
        }
        return Optional.empty();
    }
}
