package precis.compose.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import precis.compose.wording.Wording;

/** What mail programs show of a letter before it is opened; headlines only, so nothing is bare. */
final class Envelope {

    static final int SHORTEST_PREHEADER = 40;
    static final int LONGEST_PREHEADER = 100;

    private static final int LONGEST_SUBJECT = 78;
    private static final String CUT = "\u2026";

    private final Letter letter;
    private final Wording words;

    Envelope(Letter letter) {
        this.letter = letter;
        this.words = letter.words();
    }

    /** The first headline; the sender's name says already whose letter it is. */
    String subject() {
        return headlines().stream()
                .findFirst()
                .map(h -> cut(h, LONGEST_SUBJECT))
                .orElseGet(letter::title);
    }

    /** The other headlines; where there are none or short ones, date, extent and promise too. */
    String preheader() {
        List<String> others = headlines().stream().skip(1).toList();
        List<String> parts = new ArrayList<>();
        if (!others.isEmpty()) {
            parts.add(words.text("mail.also", String.join(words.text("mail.between"), others)));
        }
        for (String more : List.of(letter.title(), letter.line(), words.text("frame.promise"))) {
            if (joined(parts).length() < SHORTEST_PREHEADER) {
                parts.add(more);
            }
        }
        return cut(joined(parts), LONGEST_PREHEADER);
    }

    private List<String> headlines() {
        return Stream.concat(letter.stories().stream(), letter.briefly().stream())
                .map(Piece::title)
                .toList();
    }

    private String joined(List<String> parts) {
        return String.join(words.text("claim.separator"), parts);
    }

    /** Cut between words, where it has to be. */
    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = text.lastIndexOf(' ', longest - CUT.length());
        int hard = longest - CUT.length();
        int safe = Character.isHighSurrogate(text.charAt(hard - 1)) ? hard - 1 : hard;
        return text.substring(0, end > longest / 2 ? end : safe) + CUT;
    }
}
