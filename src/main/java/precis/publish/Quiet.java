package precis.publish;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * The libraries' loggers, silent unless someone has given them a level before: what matters comes
 * back as problems.
 */
final class Quiet {

    /** Held here, because the log manager forgets levels of loggers that nobody holds. */
    private static final List<Logger> LOGGERS =
            Stream.of("asciidoctor", "freemarker", "org.apache.commons", "org.jbake")
                    .map(Logger::getLogger)
                    .toList();

    private Quiet() {}

    static void please() {
        LOGGERS.stream()
                .filter(logger -> logger.getLevel() == null)
                .forEach(logger -> logger.setLevel(Level.OFF));
    }
}
