package precis.ingest.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Measures how fast saved pages are read, for {@code src/docs/quality.md}: {@code mvn -q
 * test-compile exec:java -Dexec.classpathScope=test
 * -Dexec.mainClass=precis.ingest.html.MeasurePages -Dexec.args=../shared/extract}. Any folder of
 * {@code .html.gz} files will do.
 */
public final class MeasurePages {

    private static final int WARM_UP = 1;

    private MeasurePages() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<Path> files = files(Path.of(args[0]));
        List<String> pages = files.stream().map(MeasurePages::text).toList();
        PageReader reader = new PageReader();
        for (int i = 0; i < WARM_UP; i++) {
            pages.forEach(reader::read);
        }
        long start = now();
        long longest = 0;
        int slowest = 0;
        for (int i = 0; i < pages.size(); i++) {
            long before = now();
            reader.read(pages.get(i));
            long taken = now() - before;
            slowest = taken > longest ? i : slowest;
            longest = Math.max(longest, taken);
        }
        double all = (now() - start) / 1e9;
        out.printf(
                Locale.ROOT,
                "%d pages: %.1f a second of one core's time; the slowest %.2f s (%s, %d KB)%n",
                pages.size(),
                pages.size() / all,
                longest / 1e9,
                files.get(slowest).getFileName(),
                pages.get(slowest).length() / 1024);
    }

    /** Processor time of this thread, which other programs at work do not change. */
    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(f -> f.toString().endsWith(".html.gz")).sorted().toList();
        }
    }

    private static String text(Path file) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
