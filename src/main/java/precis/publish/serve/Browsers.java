package precis.publish.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import precis.model.Problem;

/** The browsers that show the site: each waits for the next build and then loads its page again. */
final class Browsers implements HttpHandler, AutoCloseable {

    static final String PATH = "/.precis/builds";

    private static final long HEARTBEAT_MILLIS = 15_000;

    private List<Problem> problems = List.of();
    private boolean made;
    private int builds;
    private boolean closed;

    /** The outcome of a build is there to be seen. */
    synchronized void show(Build.Outcome outcome) {
        problems = outcome.problems().stream().filter(Problem::isError).sorted().toList();
        made = outcome.made();
        builds++;
        notifyAll();
    }

    /** The errors of the last build. */
    synchronized List<Problem> errors() {
        return problems;
    }

    /** Whether the last build made a site, be it without what had errors. */
    synchronized boolean isMade() {
        return made;
    }

    /** Sends an event for each build, until the browser or the server goes away. */
    @Override
    public void handle(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            int seen = seen(exchange.getRequestURI().getQuery());
            write(out, ": waiting\n\n");
            while (!isClosed()) {
                int now = await(seen);
                write(out, now != seen ? "event: built\ndata: " + now + "\n\n" : ": waiting\n\n");
                seen = now;
            }
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** The build that the browser's page came from, as the page's script was told. */
    private int seen(String query) {
        return query != null && query.matches("\\d{1,9}") ? Integer.parseInt(query) : built();
    }

    /** The number of builds until now. */
    synchronized int built() {
        return builds;
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    private synchronized int await(int seen) {
        try {
            if (builds == seen && !closed) {
                wait(HEARTBEAT_MILLIS);
            }
        } catch (InterruptedException e) {
            closed = true;
            Thread.currentThread().interrupt();
        }
        return builds;
    }

    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
    }
}
