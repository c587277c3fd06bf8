package precis.cli;

import java.io.PrintWriter;
import java.io.Writer;
import precis.language.Languages;

/** The program without a word on the console, for tests that look at what it makes. */
final class Quiet {

    private Quiet() {}

    static Console console() {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        return new Console(nowhere, nowhere, false);
    }

    static Pipeline pipeline() {
        return new Pipeline(Languages.load(), console());
    }
}
