package precis.browser;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/**
 * Draws the icons of the sizes that devices ask for from {@code assets/icon.svg}, on white, as a
 * phone would otherwise put them on black: {@code mvn test-compile exec:java
 * -Dexec.classpathScope=test -Dexec.mainClass=precis.browser.DrawIcons}.
 */
public final class DrawIcons {

    private static final Path ASSETS = Path.of("assets");
    private static final int[] SIZES = {180, 192, 512};
    private static final int MOST_COLOURS = 256;

    private DrawIcons() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path program = Chromium.find().orElseThrow(() -> new IOException("no Chromium found"));
        String drawing = Files.readString(ASSETS.resolve("icon.svg"));
        String page =
                "<!DOCTYPE html><style>body{margin:0}svg{display:block;width:100vw}</style>"
                        + drawing;
        String address =
                "data:text/html,"
                        + URLEncoder.encode(page, StandardCharsets.UTF_8).replace("+", "%20");
        try (Chromium browser = Chromium.start(program)) {
            Tab tab = browser.open();
            for (int size : SIZES) {
                tab.size(size, size);
                tab.open(address);
                BufferedImage icon = ImageIO.read(new ByteArrayInputStream(tab.view()));
                Path file = ASSETS.resolve("icon-" + size + ".png");
                ImageIO.write(indexed(icon), "png", file.toFile());
            }
        }
    }

    /** The same picture with a table of its few colours, which weighs less. */
    private static BufferedImage indexed(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        int[] colours = IntStream.of(pixels).distinct().sorted().toArray();
        if (colours.length > MOST_COLOURS) {
            return picture;
        }
        IndexColorModel table =
                new IndexColorModel(8, colours.length, colours, 0, false, -1, DataBuffer.TYPE_BYTE);
        BufferedImage small =
                new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, table);
        for (int i = 0; i < pixels.length; i++) {
            small.setRGB(i % width, i / width, pixels[i]);
        }
        return small;
    }
}
