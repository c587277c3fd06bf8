package precis.cli;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import precis.ingest.Alike;

/** The command line as a whole. */
@Command(
        name = "precis",
        description = "Turns news articles into sourced briefings, a static site and a newsletter.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            BuildCommand.class,
            AddCommand.class,
            AnalyseCommand.class,
            ExplainCommand.class,
            ExtractCommand.class,
            StoriesCommand.class,
            QualityCommand.class,
            CheckCommand.class,
            DiffCommand.class,
            ServeCommand.class,
            SendCommand.class,
            CommandLine.HelpCommand.class
        },
        footer = {
            "",
            "Examples:",
            "  precis build                     the site, from seeds/ into target/site",
            "  precis check                     what is wrong with the built site",
            "  precis serve                     the site in the browser while you write",
            "  precis analyse article.txt       what Pr\u00E9cis reads in it, as JSON",
            "  precis explain some-article#c2   who says a claim, how sure, on what words",
            "",
            "Exit code: 0 done, 1 something is wrong with the content, 2 wrong usage."
        })
final class Precis {

    private static final Logger ROOT = Logger.getLogger("");

    private Precis() {}

    /** Runs one command and returns the exit code; never ends the JVM. */
    static int run(String[] args, Console console) {
        LogManager.getLogManager().reset();
        ROOT.setLevel(Level.OFF);
        CommandLine commands = new CommandLine(new Precis(), new CommandFactory(console));
        commands.setOut(console.out()).setErr(console.err());
        commands.setColorScheme(
                CommandLine.Help.defaultColorScheme(
                        console.isTerminal()
                                ? CommandLine.Help.Ansi.ON
                                : CommandLine.Help.Ansi.OFF));
        commands.setCaseInsensitiveEnumValuesAllowed(true);
        commands.setExecutionExceptionHandler(
                (failure, command, parsed) -> explain(failure, console));
        commands.setParameterExceptionHandler((failure, given) -> explain(failure, console));
        if (args.length == 0) {
            commands.usage(console.err());
            return ExitCode.USAGE;
        }
        return commands.execute(args);
    }

    /** In two lines: the whole help would push what is wrong out of sight. */
    private static int explain(CommandLine.ParameterException failure, Console console) {
        CommandLine command = failure.getCommandLine();
        console.err().println("error: " + told(failure));
        if (!CommandLine.UnmatchedArgumentException.printSuggestions(failure, console.err())) {
            String name = command.getCommandSpec().qualifiedName();
            console.err().println(meant(failure, command) + "see " + name + " --help");
        }
        console.err().flush();
        return ExitCode.USAGE;
    }

    /** What picocli calls an unmatched argument at an index is a command or a file too many. */
    private static String told(CommandLine.ParameterException failure) {
        if (failure instanceof CommandLine.UnmatchedArgumentException unmatched
                && !unmatched.isUnknownOption()) {
            boolean first = failure.getCommandLine().getParent() == null;
            String given = unmatched.getUnmatched().get(0);
            return first
                    ? "no such command: " + given
                    : failure.getCommandLine().getCommandName() + " takes no '" + given + "'";
        }
        return failure.getMessage().replace(" is not an int", " is no whole number");
    }

    /** The help asked for a command that is not there: it may be there under another name. */
    private static String meant(CommandLine.ParameterException failure, CommandLine command) {
        boolean named = failure.getArgSpec() == null && failure.getValue() != null;
        List<String> alike =
                named ? Alike.to(failure.getValue(), command.getSubcommands().keySet()) : List.of();
        return alike.isEmpty() ? "" : "Did you mean: " + alike.get(0) + "? ";
    }

    private static int explain(Exception failure, Console console) {
        if (failure instanceof UncheckedIOException || failure instanceof java.io.IOException) {
            console.err().println("error: " + FileTrouble.told(failure));
        } else {
            console.err()
                    .println("error: a fault of precis itself; please report it with what follows");
            failure.printStackTrace(console.err());
        }
        console.err().flush();
        return ExitCode.CONTENT_ERROR;
    }
}
