package precis.ingest;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import precis.language.Languages;
import precis.model.Article;
import precis.model.Checked;

/**
 * Measures what files made to hurt cost, for {@code src/docs/quality.md}: {@code
 * MAVEN_OPTS="-Xmx512m -XX:TieredStopAtLevel=1" mvn -q test-compile exec:java
 * -Dexec.classpathScope=test -Dexec.mainClass=precis.ingest.MeasureHostile
 * -Dexec.args=target/hostile}. The argument is a folder to write the files to, one at a time. The
 * first file is an ordinary page: what it costs is what the program takes to start.
 */
public final class MeasureHostile {

    private MeasureHostile() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Languages languages = Languages.load();
        Path folder = Files.createDirectories(Path.of(args[0]));
        Map<String, Supplier<String>> files = new LinkedHashMap<>();
        files.put(
                "ordinary.html",
                () -> "<h1>La ville ferme le pont</h1>" + HostileSeedsTest.PROSE.repeat(9));
        files.putAll(HostileSeedsTest.files());
        for (Map.Entry<String, Supplier<String>> entry : files.entrySet()) {
            Path file = folder.resolve(entry.getKey());
            Files.writeString(file, entry.getValue().get());
            System.gc();
            pools().forEach(MemoryPoolMXBean::resetPeakUsage);
            long start = processor();
            Checked<List<Article>> read =
                    new SeedReader(languages::identify, languages::pack).read(folder);
            double seconds = (processor() - start) / 1e9;
            long peak = pools().stream().mapToLong(p -> p.getPeakUsage().getUsed()).sum() >> 20;
            out.printf(
                    Locale.ROOT,
                    "| %s | %d KB | %.1f s | %d MB | %s |%n",
                    entry.getKey(),
                    Files.size(file) >> 10,
                    seconds,
                    peak,
                    read.value().isEmpty() ? "problem" : "article");
            Files.delete(file);
        }
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(p -> p.getType() == MemoryType.HEAP)
                .toList();
    }

    /** Processor time of all threads, the collector's too, which other programs do not change. */
    private static long processor() {
        return ((com.sun.management.OperatingSystemMXBean)
                        ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
