package precis.ingest.html;

import org.jsoup.nodes.Element;
import precis.model.Paragraph;

/**
 * A run of text between two block boundaries of a page.
 *
 * @param owner the innermost block element around it
 * @param kind what its markup says it is
 * @param text cleaned, on one line
 * @param weight letters and digits, an ideogram counting for several
 * @param linked the part of the weight that stands in links
 */
record TextBlock(Element owner, Paragraph.Kind kind, String text, int weight, int linked) {

    private static final int PROSE = 60;
    private static final String SENTENCE_MARKS =
            ".!?;,:\u2026\u3002\uFF0C\u3001\uFF01\uFF1F\u00BB\u201D\"\u061F\u060C";

    private static final char FIRST_KANA = '\u3041';
    private static final char LAST_IDEOGRAPH = '\u9FFF';

    /** A letter of Chinese or Japanese says about as much as three Latin ones. */
    private static final int IDEOGRAM = 3;

    double linkShare() {
        return weight == 0 ? 0 : (double) linked / weight;
    }

    boolean isHeading() {
        return kind == Paragraph.Kind.HEADING;
    }

    /** Long, punctuated and not made of links: what articles are made of. */
    boolean isProse() {
        return !isHeading() && weight >= PROSE && linkShare() < 0.5 && hasSentenceMark();
    }

    boolean hasSentenceMark() {
        for (int i = 0; i < text.length(); i++) {
            if (SENTENCE_MARKS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text ends like a sentence. */
    boolean isEnded() {
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (".!?:;\u2026\u3002\uFF01\uFF1F\u061F".indexOf(c) >= 0) {
                return true;
            }
            if (")]\"'\u201D\u201C\u2019\u00BB\u00AB\u203A\u300D\u300F\uFF09 \u00A0\u202F"
                            .indexOf(c)
                    < 0) {
                return false;
            }
        }
        return false;
    }

    static int weight(String text) {
        int weight = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                weight += c >= FIRST_KANA && c <= LAST_IDEOGRAPH ? IDEOGRAM : 1;
            }
        }
        return weight;
    }
}
