package precis.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Measures how long a changed seed takes to be on screen in {@code precis serve} with a site of 100
 * briefings, for {@code src/docs/quality.md}: {@code mvn -q test-compile exec:java
 * -Dexec.classpathScope=test -Dexec.mainClass=precis.cli.MeasureServe}.
 */
public final class MeasureServe {

    private static final int SEEDS = 100;
    private static final int WARM_UP = 10;
    private static final int MEASURED = 15;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static Thread server;

    private MeasureServe() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        System.setProperty("java.awt.headless", "true");
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path project = Files.createTempDirectory("precis-serve");
        MadeProject.write(project, SEEDS);
        long start = System.nanoTime();
        URI site = serve(project);
        await(site, 0);
        out.printf(Locale.ROOT, "first build: %.1f s%n", since(start));
        for (int change = 1; change <= WARM_UP; change++) {
            change(project, site, change);
        }
        List<Double> seconds = new ArrayList<>();
        long processor = processor();
        for (int change = WARM_UP + 1; change <= WARM_UP + MEASURED; change++) {
            seconds.add(change(project, site, change));
        }
        Collections.sort(seconds);
        out.printf(
                Locale.ROOT,
                "seed saved to page read again, %d briefings: median %.2f s, worst %.2f s, "
                        + "%.2f s of processor time%n",
                SEEDS,
                seconds.get(seconds.size() / 2),
                seconds.get(seconds.size() - 1),
                (processor() - processor) / 1e9 / MEASURED);
        server.interrupt();
        server.join();
        MadeProject.delete(project);
        System.exit(0);
    }

    /** Runs the command as a user does, in a thread that ends with the program. */
    private static URI serve(Path project) throws IOException {
        PipedReader said = new PipedReader(1 << 16);
        PrintWriter out = new PrintWriter(new PipedWriter(said));
        Console console = new Console(out, new PrintWriter(System.err, true), false);
        String[] command = {"serve", "--source", project.toString(), "--port", "0"};
        server = new Thread(() -> Precis.run(command, console));
        server.setDaemon(true);
        server.start();
        String line = new BufferedReader(said).readLine();
        return URI.create(line.replaceFirst("^site: (\\S+).*", "$1"));
    }

    /** Waits as the page's own script does until a build later than this one is announced. */
    private static void await(URI site, int build) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(site.resolve(".precis/builds?" + build)).build();
        HttpResponse<Stream<String>> events =
                CLIENT.send(request, HttpResponse.BodyHandlers.ofLines());
        try (Stream<String> lines = events.body()) {
            lines.filter(line -> line.equals("event: built")).findFirst().orElseThrow();
        }
    }

    /** Adds a sentence to a seed and returns the seconds until the new page is here. */
    private static double change(Path project, URI site, int change)
            throws IOException, InterruptedException {
        int seed = change * 7 % SEEDS;
        Path file = project.resolve("seeds").resolve(MadeProject.name(seed) + ".txt");
        String words = "Le " + change + " mars, la séance a été levée.";
        String text = Files.readString(file).strip() + "\n\n" + words + "\n";
        long start = System.nanoTime();
        Files.writeString(file, text);
        await(site, change);
        URI page = site.resolve("briefings/" + MadeProject.name(seed) + "/index.html");
        String html =
                CLIENT.send(
                                HttpRequest.newBuilder(page).build(),
                                HttpResponse.BodyHandlers.ofString())
                        .body();
        double taken = since(start);
        if (!html.contains("?" + (change + 1))) {
            throw new IllegalStateException("not the page of build " + (change + 1) + ": " + page);
        }
        return taken;
    }

    /** Processor time of all threads, which other programs at work change less. */
    private static long processor() {
        return ((com.sun.management.OperatingSystemMXBean)
                        ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static String name(int seed) {
        return "article-" + seed;
    }
}
