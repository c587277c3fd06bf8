package precis.publish;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A style sheet as it is sent: without comments and needless white space, one rule a line. */
final class StyleSheet {

    private static final Pattern TOKEN =
            Pattern.compile("(\"[^\"]*\"|'[^']*')|/\\*.*?\\*/|\\s+", Pattern.DOTALL);
    private static final Pattern AROUND = Pattern.compile("(\"[^\"]*\"|'[^']*')| ?([{};,]) ?|(:) ");

    private StyleSheet() {}

    static String compact(String css) {
        String spaced = TOKEN.matcher(css).replaceAll(StyleSheet::space);
        String tight = AROUND.matcher(spaced).replaceAll(StyleSheet::tight);
        return tight.replace(";}", "}").replace("}", "}\n").strip() + "\n";
    }

    private static String space(MatchResult token) {
        return token.group(1) == null ? " " : Matcher.quoteReplacement(token.group(1));
    }

    private static String tight(MatchResult token) {
        String kept = token.group(1);
        if (kept == null) {
            kept = token.group(2) == null ? token.group(3) : token.group(2);
        }
        return Matcher.quoteReplacement(kept);
    }
}
