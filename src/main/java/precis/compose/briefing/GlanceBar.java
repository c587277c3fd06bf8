package precis.compose.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import precis.compose.markup.Blocks;
import precis.compose.markup.Blocks.Item;
import precis.compose.markup.Inline;
import precis.compose.view.Glance;
import precis.compose.view.Glance.Share;

/** A bar that shows how the sentences divide, and the same in words. */
final class GlanceBar implements Part {

    static final List<Share> ORDER =
            List.of(Share.ARTICLE, Share.NAMED, Share.ANONYMOUS, Share.HEDGED);

    private static final String DOTS =
            "<defs><pattern id=\"dots\" width=\"4\" height=\"4\" patternUnits=\"userSpaceOnUse\">"
                    + "<circle cx=\"2\" cy=\"2\" r=\"1\"/></pattern></defs>";

    @Override
    public void print(Subject subject, Blocks out) {
        Glance glance = Glance.of(subject.briefing().statements());
        if (glance.total() == 0) {
            return;
        }
        out.section("glance", subject.phrase("title.glance", glance.total()));
        out.drawing(bar(glance));
        List<Item> legend = new ArrayList<>();
        for (Share share : ORDER) {
            if (glance.count(share) > 0) {
                legend.add(entry(subject, glance, share));
            }
        }
        out.items("legend", legend);
    }

    private static Item entry(Subject subject, Glance glance, Share share) {
        Inline label = subject.phrase("glance." + share.key()).as(share.key());
        Inline number = subject.phrase("glance.count", glance.count(share), glance.percent(share));
        return new Item(label.and(number.as("number")));
    }

    private static String bar(Glance glance) {
        StringBuilder svg =
                new StringBuilder(
                        "<svg class=\"bar\" width=\"100%\" height=\"12\" aria-hidden=\"true\""
                                + " focusable=\"false\">"
                                + DOTS);
        double x = 0;
        for (Share share : ORDER) {
            double width = 100.0 * glance.count(share) / glance.total();
            if (width > 0) {
                svg.append(
                        String.format(
                                Locale.ROOT,
                                "<rect class=\"%s\" x=\"%.2f%%\" width=\"%.2f%%\""
                                        + " height=\"12\"/>",
                                share.key(),
                                x,
                                width));
            }
            x += width;
        }
        return svg.append("</svg>").toString();
    }
}
