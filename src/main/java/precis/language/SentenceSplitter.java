package precis.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import precis.model.Span;

/** Finds sentences inside a block of text: terminators, abbreviations, quotation marks, dashes. */
final class SentenceSplitter {

    /** A caption or credit is no longer than this. */
    private static final int LONGEST_ASIDE = 300;

    /** What is left of a dateline at the head of a block is no longer than this. */
    private static final int LONGEST_DATELINE = 60;

    /** What may follow a stop in the name of a site, without its first letter. */
    private static final Set<String> DOMAINS =
            Set.of("om", "et", "rg", "nfo", "r", "u", "e", "k", "s");

    private static final String DASHES = "-\u2013\u2014\u2012\u2015";

    private final PackSettings.SentenceSettings settings;
    private final Abbreviations abbreviations;
    private final List<Pattern> leads;
    private final List<Pattern> tails;
    private final List<Pattern> asides;

    SentenceSplitter(PackSettings.SentenceSettings settings, WordList abbreviations) {
        this.settings = settings;
        this.abbreviations = new Abbreviations(settings, abbreviations);
        this.leads = patterns(settings.leads());
        this.tails = patterns(settings.tails());
        this.asides = patterns(settings.asides());
    }

    private static List<Pattern> patterns(List<String> expressions) {
        return expressions.stream()
                .map(p -> Pattern.compile(p, Pattern.UNICODE_CHARACTER_CLASS))
                .toList();
    }

    /**
     * The sentences of {@code block}, in order, without the white space around them; none if the
     * block is a caption or credit.
     */
    List<Span> split(String text, Span block) {
        List<Span> sentences = new ArrayList<>();
        int head = skipSpace(text, block.start(), block.end());
        int first = afterLead(text, head, block.end());
        int last = beforeTail(text, first, block.end());
        if (isAside(text, head, block.end())
                || first > head && isAside(text, first, block.end())
                || last < block.end() && isAside(text, first, last)) {
            return sentences;
        }
        QuoteMarks marks = new QuoteMarks();
        int start = first;
        int i = start;
        while (i < last) {
            if (!terminates(text.charAt(i))) {
                marks.read(text, i);
                i++;
                continue;
            }
            int end = afterClosers(text, i + 1, last, marks);
            int next = skipSpace(text, end, last);
            boolean remains = start == first && next - start < LONGEST_DATELINE;
            boolean dashed = isDash(text, next) && (marks.isOpen() || remains);
            boolean apart = next > end || isGlued(text, start, i, end);
            if (next == last || apart && !dashed && breaksAt(text, start, i, next, last)) {
                sentences.add(new Span(start, end));
                start = next;
            }
            i = end;
        }
        addRest(text, start, last, sentences);
        return sentences;
    }

    /** Where the last sentence ends before a credit in brackets; there must be one. */
    private int beforeTail(String text, int start, int end) {
        for (Pattern tail : tails) {
            Matcher found = tail.matcher(text).region(start, end);
            while (found.find()) {
                if (found.end() == end && found.start() > start) {
                    return found.start();
                }
            }
        }
        return end;
    }

    /** Where the first sentence begins behind the number of a list or a time; there must be one. */
    private int afterLead(String text, int start, int end) {
        for (Pattern lead : leads) {
            Matcher found = lead.matcher(text).region(start, end);
            if (found.lookingAt() && found.end() < end) {
                return found.end();
            }
        }
        return start;
    }

    private boolean isAside(String text, int start, int end) {
        if (end - start > LONGEST_ASIDE) {
            return false;
        }
        String block = text.substring(start, Math.max(start, end)).strip();
        return asides.stream().anyMatch(p -> p.matcher(block).matches());
    }

    private static void addRest(String text, int start, int end, List<Span> sentences) {
        int last = end;
        while (last > start && isSpace(text.charAt(last - 1))) {
            last--;
        }
        if (last > start) {
            sentences.add(new Span(start, last));
        }
    }

    private boolean terminates(char c) {
        return settings.terminators().indexOf(c) >= 0;
    }

    /** Steps over what still belongs to a sentence after its terminator. */
    private int afterClosers(String text, int from, int end, QuoteMarks marks) {
        int i = from;
        while (i < end) {
            int mark = skipSpace(text, i, end);
            if (terminates(text.charAt(i))) {
                i++;
            } else if (text.charAt(i) == '[') {
                int after = afterNote(text, i, end);
                if (after == i) {
                    return i;
                }
                i = after;
            } else if (mark < end && closes(text, mark, i, marks)) {
                marks.read(text, mark);
                i = mark + 1;
            } else {
                return i;
            }
        }
        return i;
    }

    /**
     * Whether the mark at {@code mark} closes; behind a space only one that stands apart, or whose
     * like is open.
     */
    private boolean closes(String text, int mark, int from, QuoteMarks marks) {
        char c = text.charAt(mark);
        if (c == '"') {
            return marks.isStraightOpen();
        }
        boolean apart = mark + 1 == text.length() || !Character.isLetter(text.charAt(mark + 1));
        return settings.closers().indexOf(c) >= 0
                && (mark == from || c == '\u00BB' && (apart || marks.isGuillemetOpen()));
    }

    /** The end of a footnote mark such as [12] at {@code from}; {@code from} if there is none. */
    private static int afterNote(String text, int from, int end) {
        int i = from + 1;
        while (i < end && i - from < 4 && Character.isDigit(text.charAt(i))) {
            i++;
        }
        return i > from + 1 && i < end && text.charAt(i) == ']' ? i + 1 : from;
    }

    private boolean breaksAt(String text, int start, int terminator, int next, int end) {
        int first = next;
        while (first < end
                && (settings.openers().indexOf(text.charAt(first)) >= 0
                        || isSpace(text.charAt(first)))) {
            first++;
        }
        boolean startsAfresh =
                first < end
                        && (Character.isUpperCase(text.charAt(first))
                                || Character.isDigit(text.charAt(first))
                                || abbreviations.restarts(text, terminator, first));
        return startsAfresh && !abbreviations.ends(text, start, terminator, first);
    }

    /**
     * « le feu.Les pompiers », « à midi. »Les pompiers »: whether a space is lost between two
     * sentences, which is no name with a stop in it, as those of sites.
     */
    private static boolean isGlued(String text, int start, int terminator, int next) {
        int end = next + 1;
        while (end < text.length() && Character.isLowerCase(text.charAt(end))) {
            end++;
        }
        boolean opens =
                end > next + 1
                        && Character.isUpperCase(text.charAt(next))
                        && !DOMAINS.contains(text.substring(next + 1, end));
        int word = terminator;
        while (word > start && Character.isLowerCase(text.charAt(word - 1))) {
            word--;
        }
        boolean name = word > start && Character.isUpperCase(text.charAt(word - 1));
        int before = name ? word - 1 : word;
        boolean whole = before > start && !Character.isLetterOrDigit(text.charAt(before - 1));
        return opens && (next > terminator + 1 || whole && terminator - word > 2);
    }

    private static boolean isDash(String text, int at) {
        return at < text.length() && DASHES.indexOf(text.charAt(at)) >= 0;
    }

    private static int skipSpace(String text, int from, int end) {
        int i = from;
        while (i < end && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
