package precis.cli;

import java.util.Objects;
import picocli.CommandLine;

/** The program's version, as the jar's manifest has it. */
final class Version implements CommandLine.IVersionProvider {

    /** The version, or "dev" when run from class folders. */
    static String current() {
        return Objects.requireNonNullElse(
                Version.class.getPackage().getImplementationVersion(), "dev");
    }

    /** Name and version, as pages and files give them. */
    static String program() {
        return "precis " + current();
    }

    @Override
    public String[] getVersion() {
        return new String[] {program()};
    }
}
