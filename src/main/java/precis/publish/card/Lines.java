package precis.publish.card;

import java.awt.FontMetrics;
import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines; a space that must not break does not. */
final class Lines {

    static final String CUT = "\u2026";

    private Lines() {}

    /** At least one line and at most {@code most}; where there is more text the last one is cut. */
    static List<String> wrap(String text, int width, int most, FontMetrics metrics) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split(" +")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && metrics.stringWidth(longer) > width) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(line.toString());
        boolean tooMany = lines.size() > most;
        List<String> shown = new ArrayList<>(lines.subList(0, tooMany ? most : lines.size()));
        int last = shown.size() - 1;
        boolean more = tooMany || metrics.stringWidth(shown.get(last)) > width;
        if (more) {
            shown.set(last, cut(shown.get(last), width, metrics));
        }
        return shown;
    }

    private static String cut(String line, int width, FontMetrics metrics) {
        String kept = line;
        while (!kept.isEmpty() && metrics.stringWidth(kept + CUT) > width) {
            kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1));
        }
        return kept.strip() + CUT;
    }
}
