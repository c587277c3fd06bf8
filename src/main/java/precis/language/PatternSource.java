package precis.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The characters of a pattern and a place among them. */
final class PatternSource {

    private static final Pattern CAPTURE = Pattern.compile("([a-z]+)=(?=\\S)");
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9-]*");
    private static final Pattern WORD = Pattern.compile("[^\\s()|?*+{}\\[\\]&!<>@$~^=/]+");
    private static final Pattern BOUNDS = Pattern.compile("\\{(\\d+)(,(\\d+)?)?}");
    private static final int MANY = Integer.MAX_VALUE;

    private final String owner;
    private final String text;
    private int at;

    PatternSource(String owner, String text) {
        this.owner = owner;
        this.text = text;
    }

    boolean atEnd() {
        skipSpace();
        return at == text.length();
    }

    boolean sees(String mark) {
        skipSpace();
        return text.startsWith(mark, at);
    }

    boolean take(String mark) {
        if (!sees(mark)) {
            return false;
        }
        at += mark.length();
        return true;
    }

    /** Takes the character only if it stands right here, with no space before it. */
    boolean takeHere(char mark) {
        if (at < text.length() && text.charAt(at) == mark) {
            at++;
            return true;
        }
        return false;
    }

    void expect(String mark) {
        if (!take(mark)) {
            throw error("expected " + mark);
        }
    }

    /** The capture name that stands here with its equals sign, or null. */
    String captureName() {
        skipSpace();
        Matcher m = here(CAPTURE);
        if (!m.lookingAt()) {
            return null;
        }
        at = m.end();
        return m.group(1);
    }

    String name() {
        return here(NAME).lookingAt() ? takeMatch(NAME) : "";
    }

    String word() {
        skipSpace();
        return here(WORD).lookingAt() ? takeMatch(WORD) : "";
    }

    String upTo(char end) {
        int stop = text.indexOf(end, at);
        if (stop < 0) {
            throw error("no closing " + end);
        }
        String inside = text.substring(at, stop);
        at = stop + 1;
        return inside;
    }

    /** Least and most number of times, or null where no repetition stands here. */
    int[] repetition() {
        if (takeHere('?')) {
            return new int[] {0, 1};
        }
        if (takeHere('*')) {
            return new int[] {0, MANY};
        }
        if (takeHere('+')) {
            return new int[] {1, MANY};
        }
        Matcher m = here(BOUNDS);
        if (!m.lookingAt()) {
            return null;
        }
        at = m.end();
        int min = Integer.parseInt(m.group(1));
        int max =
                m.group(2) == null ? min : m.group(3) == null ? MANY : Integer.parseInt(m.group(3));
        return new int[] {min, max};
    }

    IllegalStateException error(String what) {
        return new IllegalStateException(
                owner + ": column " + (at + 1) + ": " + what + " in: " + text);
    }

    private String takeMatch(Pattern pattern) {
        Matcher m = here(pattern);
        m.lookingAt();
        at = m.end();
        return m.group();
    }

    private Matcher here(Pattern pattern) {
        return pattern.matcher(text).region(at, text.length());
    }

    private void skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}
