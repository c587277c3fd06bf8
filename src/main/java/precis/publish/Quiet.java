package precis.publish;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * The libraries' loggers, silent unless someone asked for more than usual: what matters comes back
 * as problems.
 */
final class Quiet {

    private static final Logger ROOT = Logger.getLogger("");

    /** Held here, because the log manager forgets levels of loggers that nobody holds. */
    private static final List<Logger> LOGGERS =
            Stream.of("asciidoctor", "freemarker", "org.apache.commons", "org.jbake")
                    .map(Logger::getLogger)
                    .toList();

    private Quiet() {}

    static void please() {
        boolean asked = ROOT.isLoggable(Level.FINE);
        LOGGERS.forEach(logger -> logger.setLevel(asked ? null : Level.OFF));
    }
}
