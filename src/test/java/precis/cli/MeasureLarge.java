package precis.cli;

import com.sun.management.GarbageCollectorMXBean;
import com.sun.management.GcInfo;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Measures what the first build of a large site takes, for {@code src/docs/quality.md}: {@code
 * MAVEN_OPTS="-Xmx3g -XX:+UseSerialGC" mvn -q test-compile exec:java -Dexec.classpathScope=test
 * -Dexec.mainClass=precis.cli.MeasureLarge -Dexec.args=2000}.
 */
public final class MeasureLarge {

    private static final double MEGABYTE = 1024.0 * 1024;

    private MeasureLarge() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        System.setProperty("java.awt.headless", "true");
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int seeds = Integer.parseInt(args[0]);
        Path project = Files.createTempDirectory("precis-large");
        MadeProject.write(project, seeds);
        PrintWriter said = new PrintWriter(System.err, true);
        Thread build =
                new Thread(
                        () ->
                                Precis.run(
                                        new String[] {"build", "--source", project.toString()},
                                        new Console(said, said, false)));
        long start = System.nanoTime();
        build.start();
        long most = 0;
        while (build.isAlive()) {
            build.join(100);
            most = Math.max(most, kept());
        }
        long bytes = 0;
        try (Stream<Path> files = Files.walk(project.resolve("target/site"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes += Files.size(file);
            }
        }
        out.printf(
                Locale.ROOT,
                "%d articles: %.0f s by the clock, %.0f s of processor time, %.0f MB of heap in"
                        + " use after a collection at most, a site of %.0f MB%n",
                seeds,
                (System.nanoTime() - start) / 1e9,
                processor() / 1e9,
                most / MEGABYTE,
                bytes / MEGABYTE);
        MadeProject.delete(project);
        System.exit(0);
    }

    /** What the last collection left in the heap, what is let go since among it. */
    private static long kept() {
        return ManagementFactory.getPlatformMXBeans(GarbageCollectorMXBean.class).stream()
                .map(GarbageCollectorMXBean::getLastGcInfo)
                .filter(Objects::nonNull)
                .max(Comparator.comparing(GcInfo::getEndTime))
                .map(info -> inHeap(info.getMemoryUsageAfterGc()))
                .orElse(0L);
    }

    private static long inHeap(Map<String, MemoryUsage> after) {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(p -> p.getType() == MemoryType.HEAP)
                .mapToLong(p -> after.get(p.getName()).getUsed())
                .sum();
    }

    private static long processor() {
        return ((com.sun.management.OperatingSystemMXBean)
                        ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
