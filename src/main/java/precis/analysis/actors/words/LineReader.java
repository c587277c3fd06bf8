package precis.analysis.actors.words;

import java.util.ArrayList;
import java.util.List;
import precis.analysis.text.Document;
import precis.analysis.text.TaggedSentence;
import precis.language.Token;

/** Lays an article out in lines and tells which words stand inside a quotation. */
public final class LineReader {

    private static final String OPENERS = "\u00AB\u201C";
    private static final String CLOSERS = "\u00BB\u201D";
    private static final String STRAIGHT = "\"";

    private boolean open;

    /** The title as line 0, then the sentences. */
    public static List<Line> read(Document document) {
        return new LineReader().lines(document);
    }

    private List<Line> lines(Document document) {
        List<Line> lines = new ArrayList<>();
        lines.add(line(0, document.article().title(), document.title()));
        int paragraph = -1;
        for (TaggedSentence s : document.sentences()) {
            if (s.sentence().paragraph() != paragraph) {
                open = false;
                paragraph = s.sentence().paragraph();
            }
            lines.add(line(s.number(), document.text(), s.tokens()));
        }
        return lines;
    }

    private Line line(int number, String text, List<Token> tokens) {
        boolean[] quoted = new boolean[tokens.size()];
        for (int i = 0; i < quoted.length; i++) {
            String mark = tokens.get(i).text();
            if (OPENERS.contains(mark)) {
                open = true;
            } else if (CLOSERS.contains(mark)) {
                open = false;
            } else if (mark.equals(STRAIGHT)) {
                open = !open;
            }
            quoted[i] = open;
        }
        return Line.of(number, text, tokens, quoted);
    }
}
