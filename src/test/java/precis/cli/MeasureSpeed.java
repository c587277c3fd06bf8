package precis.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import precis.analysis.Analyst;
import precis.language.LanguagePack;
import precis.model.Article;
import precis.model.Briefing;
import precis.model.Detail;
import precis.model.Metadata;
import precis.model.Origin;
import precis.model.Paragraph;
import precis.model.Span;
import precis.model.Status;

/**
 * Measures how fast articles of 500 words are read and what a briefing weighs, for {@code
 * src/docs/quality.md}: {@code MAVEN_OPTS=-Xmx1g mvn -q test-compile exec:java
 * -Dexec.classpathScope=test -Dexec.mainClass=precis.cli.MeasureSpeed}.
 */
public final class MeasureSpeed {

    private static final int WORDS = 500;

    /** After a thousand articles the virtual machine was still compiling for half of the time. */
    private static final int WARM_UP = 5_000;

    private static final int MEASURED = 1_000;
    private static final String TAG = "fr";

    private MeasureSpeed() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<Article> articles = articles();
        long start = processor();
        long begun = System.nanoTime();
        LanguagePack pack = LanguagePack.load(TAG);
        Analyst analyst = new Analyst(pack);
        pack.tokens(TAG, new Span(0, TAG.length()));
        out.printf(
                Locale.ROOT,
                "models loaded: %.2f s of processor time, %.2f by the clock%n",
                since(start),
                (System.nanoTime() - begun) / 1e9);
        analyst.brief(articles.get(0));
        out.printf(
                Locale.ROOT, "with a first article read: %.2f s of processor time%n", since(start));
        read(analyst, articles, WARM_UP);
        long before = heap();
        start = processor();
        long clock = System.nanoTime();
        List<Briefing> kept = read(analyst, articles, MEASURED);
        double seconds = (System.nanoTime() - clock) / 1e9;
        out.printf(
                Locale.ROOT,
                "warm: %.0f articles of %d words a second of processor time, %.0f by the clock on %d cores%n",
                MEASURED / since(start),
                WORDS,
                MEASURED / seconds,
                Runtime.getRuntime().availableProcessors());
        out.printf(
                Locale.ROOT,
                "heap: %d MB for the models, %d KB for each briefing kept%n",
                before >> 20,
                (heap() - before) / kept.size() >> 10);
    }

    private static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static List<Briefing> read(Analyst analyst, List<Article> articles, int count) {
        return IntStream.range(0, count)
                .parallel()
                .mapToObj(i -> analyst.brief(articles.get(i % articles.size())))
                .toList();
    }

    /** Processor time of all threads, which other programs at work do not change. */
    private static long processor() {
        return ((com.sun.management.OperatingSystemMXBean)
                        ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static double since(long start) {
        return (processor() - start) / 1e9;
    }

    /** Articles of 500 words, each begun at another of our own annotated ones. */
    private static List<Article> articles() throws IOException {
        List<List<String>> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/ranking", TAG))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                texts.add(Files.readAllLines(file));
            }
        }
        return IntStream.range(0, texts.size()).mapToObj(i -> article(texts, i)).toList();
    }

    private static Article article(List<List<String>> texts, int first) {
        StringBuilder text = new StringBuilder();
        List<Paragraph> paragraphs = new ArrayList<>();
        int words = 0;
        for (int i = first; words < WORDS; i++) {
            List<String> lines = texts.get(i % texts.size());
            int start = text.length();
            for (String line : lines.subList(2, lines.size())) {
                if (words < WORDS && !line.isBlank()) {
                    text.append(line.substring(3)).append(' ');
                    words += line.split(" ").length - 1;
                }
            }
            paragraphs.add(new Paragraph(Paragraph.Kind.TEXT, new Span(start, text.length() - 1)));
        }
        return new Article(
                "a" + first,
                first + ".txt",
                TAG,
                texts.get(first).get(0),
                text.toString(),
                paragraphs,
                new Metadata(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new Detail<>(LocalDate.of(2014, 3, 12), Origin.DATELINE)),
                        Optional.empty()),
                "0".repeat(64),
                false,
                Status.PUBLISHED);
    }
}
