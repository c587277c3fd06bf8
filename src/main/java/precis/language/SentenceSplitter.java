package precis.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import precis.model.Span;

/** Finds sentences inside a block of text: terminators, abbreviations, closing marks. */
final class SentenceSplitter {

    private final PackSettings.SentenceSettings settings;
    private final Set<String> abbreviations;

    SentenceSplitter(PackSettings.SentenceSettings settings, WordList abbreviations) {
        this.settings = settings;
        this.abbreviations = new HashSet<>(abbreviations.entries());
    }

    /** The sentences of {@code block}, in order, without the white space around them. */
    List<Span> split(String text, Span block) {
        List<Span> sentences = new ArrayList<>();
        int start = skipSpace(text, block.start(), block.end());
        int i = start;
        while (i < block.end()) {
            if (settings.terminators().indexOf(text.charAt(i)) < 0) {
                i++;
                continue;
            }
            int end = afterClosers(text, i + 1, block.end());
            int next = skipSpace(text, end, block.end());
            if (next == block.end() || next > end && breaksAt(text, start, i, next)) {
                sentences.add(new Span(start, end));
                start = next;
            }
            i = Math.max(end, i + 1);
        }
        if (start < block.end()) {
            int end = block.end();
            while (end > start && isSpace(text.charAt(end - 1))) {
                end--;
            }
            sentences.add(new Span(start, end));
        }
        return sentences;
    }

    private int afterClosers(String text, int from, int end) {
        int i = from;
        while (i < end) {
            int mark = skipSpace(text, i, end);
            if (settings.terminators().indexOf(text.charAt(i)) >= 0) {
                i++;
            } else if (mark < end && settings.closers().indexOf(text.charAt(mark)) >= 0) {
                i = mark + 1;
            } else {
                break;
            }
        }
        return i;
    }

    private boolean breaksAt(String text, int start, int terminator, int next) {
        int first = next;
        while (first < text.length()
                && (settings.openers().indexOf(text.charAt(first)) >= 0
                        || isSpace(text.charAt(first)))) {
            first++;
        }
        boolean startsAfresh =
                first < text.length()
                        && (Character.isUpperCase(text.charAt(first))
                                || Character.isDigit(text.charAt(first)));
        return startsAfresh
                && !(text.charAt(terminator) == '.' && abbreviates(text, start, terminator));
    }

    private boolean abbreviates(String text, int start, int dot) {
        int from = dot;
        while (from > start
                && !isSpace(text.charAt(from - 1))
                && "('’".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        String word = text.substring(from, dot + 1);
        boolean initial = word.length() == 2 && Character.isUpperCase(word.charAt(0));
        return initial || abbreviations.contains(word);
    }

    private static int skipSpace(String text, int from, int end) {
        int i = from;
        while (i < end && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
