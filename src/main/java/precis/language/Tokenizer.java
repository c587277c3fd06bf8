package precis.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import precis.model.Span;

/** Cuts text into tokens by the pack's expressions; white space belongs to none. */
final class Tokenizer {

    private final Pattern pattern;

    /**
     * @param expressions regular expressions, tried in order at each place
     */
    Tokenizer(List<String> expressions) {
        pattern =
                Pattern.compile(
                        String.join("|", expressions) + "|\\S", Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** The places of the tokens of {@code text} within {@code region}. */
    List<Span> spans(String text, Span region) {
        CharSequence read = Apostrophes.read(text, region);
        Matcher matcher = pattern.matcher(read).region(region.start(), region.end());
        matcher.useTransparentBounds(true).useAnchoringBounds(false);
        List<Span> spans = new ArrayList<>();
        while (matcher.find()) {
            spans.add(new Span(matcher.start(), matcher.end()));
        }
        return spans;
    }

    List<String> norms(String text) {
        return spans(text, new Span(0, text.length())).stream().map(s -> norm(s.in(text))).toList();
    }

    /** The form lists are written in: lower case, straight apostrophe, plain hyphen, no U+00AD. */
    static String norm(String word) {
        return Apostrophes.straight(word.toLowerCase(Locale.ROOT))
                .replace('\u2011', '-')
                .replace("\u00AD", "");
    }
}
