package precis.cli;

import java.io.PrintWriter;
import java.util.concurrent.atomic.AtomicInteger;

/** A bar that shows how far long work has come; short work shows none. */
final class Progress {

    private static final int WORTH_SHOWING = 20;
    private static final int WIDTH = 30;

    private final PrintWriter err;
    private final String what;
    private final int total;
    private final boolean shown;
    private final AtomicInteger done = new AtomicInteger();

    Progress(PrintWriter err, String what, int total, boolean terminal) {
        this.err = err;
        this.what = what;
        this.total = total;
        this.shown = terminal && total >= WORTH_SHOWING;
    }

    /** One more is done; may be called from several threads. */
    void step() {
        int now = done.incrementAndGet();
        if (shown) {
            int filled = WIDTH * now / total;
            String bar = "=".repeat(filled) + " ".repeat(WIDTH - filled);
            synchronized (err) {
                err.print("\r" + what + " [" + bar + "] " + now + "/" + total);
                if (now == total) {
                    err.print("\r" + " ".repeat(what.length() + WIDTH + 24) + "\r");
                }
                err.flush();
            }
        }
    }
}
