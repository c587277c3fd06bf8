package precis.compose.briefing;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import precis.compose.markup.Inline;
import precis.model.Excerpt;
import precis.model.Figure;

/** A figure written in digits, to be set large: the number, with its words small around it. */
final class Numeral {

    private static final String NUMBER =
            "(?:[\u20ac$\u00a3]\\u00a0?)?(?<!\\d)[-\u2212\u2013+]?[\\u00a0\\u202f ]?\\d+(?:[.,\\u00a0\\u202f ]\\d+)*"
                    + "(?:[\\u00a0\\u202f ]?[%\u20ac$\u00a3])?";

    private static final Pattern ONE = Pattern.compile(NUMBER);

    /** Two ends of a range, the scores of a match: all from the first digit to the last. */
    private static final Pattern SEVERAL = Pattern.compile(NUMBER + "(?:.*" + NUMBER + ")?");

    private static final Pattern EDGES =
            Pattern.compile("^[\\s\\u00a0\\u202f]+|[\\s\\u00a0\\u202f]+$");

    private static final String NO_BREAK = "\u00a0";

    private Numeral() {}

    /** Nothing where the article writes the number in words. */
    static Optional<Inline> of(Subject subject, Figure figure) {
        String text = subject.words().typeset(figure.text());
        Matcher digits = (figure.value().isPresent() ? ONE : SEVERAL).matcher(text);
        if (!digits.find()) {
            return Optional.empty();
        }
        Inline after = words(rest(text.substring(digits.end()), subject, figure));
        // Inside the large number, which may be a line of its own, so that nothing is indented.
        String space = after.isEmpty() ? "" : NO_BREAK;
        Inline number = Inline.text(digits.group() + space).as("numeral").then(after);
        return Optional.of(words(text.substring(0, digits.start())).and(number));
    }

    /**
     * The figures of a claim: rather none in brackets, rather no bare number that says of nothing.
     */
    static Comparator<Figure> order(Excerpt claim) {
        return Comparator.comparing((Figure f) -> isBracketed(f, claim))
                .thenComparing(Numeral::isBare);
    }

    /** A score or a time is none: it says enough by itself. */
    private static boolean isBare(Figure figure) {
        return figure.value().isPresent() && figure.unit().isEmpty() && figure.counted().isEmpty();
    }

    private static boolean isBracketed(Figure figure, Excerpt claim) {
        int at = figure.span().start() - claim.span().start();
        String before = claim.text().substring(0, at);
        return before.lastIndexOf('(') > before.lastIndexOf(')');
    }

    /** What follows the digits and, where the figure does not end in it, what is counted. */
    private static String rest(String after, Subject subject, Figure figure) {
        String counted = counted(figure).map(subject.words()::typeset).orElse("");
        return after + " " + counted;
    }

    /** What is counted, unless the figure's own words say it. */
    static Optional<String> counted(Figure figure) {
        return figure.counted().filter(c -> !figure.text().contains(c));
    }

    private static Inline words(String text) {
        String bare = EDGES.matcher(text).replaceAll("");
        return bare.isEmpty() ? Inline.EMPTY : Inline.text(bare).as("counted");
    }
}
