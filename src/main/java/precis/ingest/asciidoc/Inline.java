package precis.ingest.asciidoc;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import precis.ingest.text.Cleaner;

/** Takes the marks off a line of AsciiDoc and leaves its words. */
final class Inline {

    private record Rule(Pattern mark, String words) {

        static Rule of(String mark, String words) {
            return new Rule(Pattern.compile(mark), words);
        }
    }

    private static final List<Rule> RULES =
            List.of(
                    Rule.of("footnote(?:ref)?:[\\w-]{0,40}+\\[[^\\]]{0,2000}+\\]", ""),
                    Rule.of(
                            "(?:image|icon|kbd|btn|menu|indexterm2?|anchor):[^\\s\\[]{0,500}+\\[[^\\]]{0,500}+\\]",
                            ""),
                    Rule.of("\\(\\(\\([^)]{0,200}+\\)\\)\\)", ""),
                    Rule.of("\\[\\[[^\\]]{0,200}\\]\\]", ""),
                    Rule.of("<<[^,>]{0,200}+,([^>]{1,200}+)>>", "$1"),
                    Rule.of("<<[^>]{0,200}+>>", ""),
                    Rule.of(
                            "(?:link:|xref:|mailto:)[^\\s\\[]{1,500}+\\[\"?([^\\],\"]{0,500}+)[^\\]]{0,200}+\\]",
                            "$1"),
                    Rule.of(
                            "https?://[^\\s\\[]{1,500}+\\[\"?([^\\],\"]{1,500}+)[^\\]]{0,200}+\\]",
                            "$1"),
                    Rule.of("\\[[.#\\w-]{1,80}\\](?=[*_`#])", ""),
                    Rule.of("(?<![\\w*])\\*{1,2}(\\S(?:[^*]{0,1000}\\S)?)\\*{1,2}(?![\\w*])", "$1"),
                    Rule.of("(?<![\\w_])_{1,2}(\\S(?:[^_]{0,1000}\\S)?)_{1,2}(?![\\w_])", "$1"),
                    Rule.of("(?<![\\w`])`{1,2}(\\S(?:[^`]{0,1000}\\S)?)`{1,2}(?![\\w`])", "$1"),
                    Rule.of("(?<![\\w#])#{1,2}(\\S(?:[^#]{0,1000}\\S)?)#{1,2}(?![\\w#])", "$1"),
                    Rule.of("\\{nbsp\\}", "\u00A0"),
                    Rule.of("\\{zwsp\\}|\\{empty\\}", ""),
                    Rule.of("\"`|`\"", "\""),
                    Rule.of("'`|`'", "\u2019"),
                    Rule.of("(?<=\\p{L})'(?=\\p{L})", "\u2019"),
                    Rule.of("\\s\\+$", ""));

    /** Nobody marks up a longer line; to look for marks in one takes too long. */
    private static final int LONGEST = 20_000;

    private Inline() {}

    static String plain(String line) {
        String words = line;
        if (line.length() > LONGEST) {
            return Cleaner.line(line);
        }
        for (Rule rule : RULES) {
            Matcher m = rule.mark().matcher(words);
            words = m.replaceAll(rule.words());
        }
        return Cleaner.line(words);
    }
}
