package precis.publish.card;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import precis.model.Card;

/**
 * Paints cards with the fonts of the machine, without a screen: the same card gives the same bytes
 * as long as JDK and fonts stay the same.
 */
public final class CardPainter {

    public static final int WIDTH = 1200;
    public static final int HEIGHT = 630;

    private static final int EDGE = 72;
    private static final int BAND = 14;
    private static final int TITLE_TOP = 190;
    private static final int TITLE_BOTTOM = 460;
    private static final int BAR_TOP = 548;
    private static final int BAR_HEIGHT = 16;
    private static final List<Integer> TITLE_SIZES = List.of(68, 60, 52, 46, 40);
    private static final List<Double> STRENGTHS = List.of(1.0, 0.4, 0.15, 0.0);
    private static final double LEADING = 1.16;

    private final Color paper;
    private final Color ink;
    private final Color muted;

    /**
     * @param paper the ground, as {@code #rrggbb}
     * @param ink the words
     * @param muted what stands beside them
     */
    public CardPainter(String paper, String ink, String muted) {
        this.paper = Color.decode(paper);
        this.ink = Color.decode(ink);
        this.muted = Color.decode(muted);
    }

    /** Whether this JDK can draw letters at all: some come without fonts. */
    public static boolean hasFonts() {
        try {
            return new Font(Font.SERIF, Font.PLAIN, EDGE).canDisplay('a');
        } catch (InternalError | NullPointerException e) {
            // What JDK 17 throws where the system has no font configuration.
            return false;
        }
    }

    /** A PNG. */
    public byte[] paint(Card card) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        pen.setColor(paper);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(ink);
        pen.fillRect(0, 0, WIDTH, BAND);
        pen.setFont(new Font(Font.SERIF, Font.BOLD, 40));
        line(pen, card.site(), EDGE + 38);
        title(pen, card.title());
        pen.setColor(muted);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 30));
        line(pen, card.origin(), BAR_TOP - 28);
        bar(pen, card.shares());
        pen.dispose();
        return png(image);
    }

    private void line(Graphics2D pen, String text, int baseline) {
        String fitting = Lines.wrap(text, WIDTH - 2 * EDGE, 1, pen.getFontMetrics()).get(0);
        pen.drawString(fitting, EDGE, baseline);
    }

    /** In the largest size in which all of it fits, cut in the smallest. */
    private void title(Graphics2D pen, String title) {
        pen.setColor(ink);
        for (int size : TITLE_SIZES) {
            pen.setFont(new Font(Font.SERIF, Font.BOLD, size));
            FontMetrics metrics = pen.getFontMetrics();
            int room = (int) ((TITLE_BOTTOM - TITLE_TOP) / (size * LEADING)) + 1;
            List<String> lines = Lines.wrap(title, WIDTH - 2 * EDGE, room, metrics);
            boolean last = size == TITLE_SIZES.get(TITLE_SIZES.size() - 1);
            if (last || !lines.get(lines.size() - 1).endsWith(Lines.CUT)) {
                for (int i = 0; i < lines.size(); i++) {
                    int baseline = (int) (TITLE_TOP + size * 0.8 + i * size * LEADING);
                    pen.drawString(lines.get(i), EDGE, baseline);
                }
                return;
            }
        }
    }

    private void bar(Graphics2D pen, List<Integer> shares) {
        int total = shares.stream().mapToInt(Integer::intValue).sum();
        int width = WIDTH - 2 * EDGE;
        int x = EDGE;
        int done = 0;
        for (int i = 0; i < shares.size() && total > 0; i++) {
            done += shares.get(i);
            int end = EDGE + width * done / total;
            pen.setColor(mix(STRENGTHS.get(i)));
            pen.fillRect(x, BAR_TOP, end - x, BAR_HEIGHT);
            pen.setColor(ink);
            if (end > x) {
                pen.drawRect(x, BAR_TOP, end - x, BAR_HEIGHT);
            }
            x = end;
        }
    }

    private Color mix(double strength) {
        return new Color(
                mix(ink.getRed(), paper.getRed(), strength),
                mix(ink.getGreen(), paper.getGreen(), strength),
                mix(ink.getBlue(), paper.getBlue(), strength));
    }

    private static int mix(int strong, int weak, double strength) {
        return (int) Math.round(strong * strength + weak * (1 - strength));
    }

    private static byte[] png(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.setUseCache(false);
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
