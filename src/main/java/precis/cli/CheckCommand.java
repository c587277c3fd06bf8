package precis.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import precis.language.Languages;
import precis.model.Checked;
import precis.model.Problem;
import precis.model.Settings;
import precis.publish.HandWritten;
import precis.publish.check.SiteChecker;

/** Checks a built site. */
@Command(
        name = "check",
        description = {
            "Check a built site and print file, line and remedy.",
            "Looks at links and fragments, titles, languages, alternative texts, typography,",
            "feeds, sitemap, data."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  precis check",
            "  precis check --strict --base-url https://example.org/news/ public"
        })
final class CheckCommand implements Callable<Integer> {

    private static final Pattern OWN = Pattern.compile("<link rel=\"canonical\" href=\"([^\"]+)\"");

    private final Console console;

    @Mixin private ProjectOptions project;
    @Mixin private Verbosity verbosity;
    @Mixin private AddressOption address;

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description = "The built site (default: target/site).")
    private Path folder;

    @Option(names = "--strict", description = "Let warnings fail too.")
    private boolean strict;

    CheckCommand(Console console) {
        this.console = console;
    }

    /** The address that the first page names as its own, if it names one. */
    private static Optional<URI> builtFor(Path site) throws IOException {
        byte[] home = Files.readAllBytes(site.resolve("index.html"));
        Matcher own = OWN.matcher(new String(home, StandardCharsets.UTF_8));
        try {
            return own.find() ? Optional.of(URI.create(own.group(1))) : Optional.empty();
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    /** What is wrong; of a site built for another address that, and not each of its links. */
    private List<Problem> check(Path site, URI asked) throws IOException {
        URI base = builtFor(site).orElse(asked);
        List<Problem> problems =
                new ArrayList<>(
                        new SiteChecker(base, HandWritten.pages(project.project())).check(site));
        if (!base.equals(asked)) {
            problems.add(
                    0,
                    Problem.error(
                            "index.html",
                            0,
                            "the site was built for " + base + ", not for " + asked,
                            "check it with --base-url " + base + ", or build it again"));
        }
        return problems;
    }

    @Override
    public Integer call() throws IOException {
        verbosity.apply(console);
        Path site = folder == null ? project.project().resolve("target/site") : folder;
        if (!Files.isDirectory(site)) {
            return console.fail(
                    Problem.error(
                            site.normalize().toString(), 0, "no such folder", "run precis build"));
        }
        if (!Files.exists(site.resolve("index.html"))) {
            return console.fail(
                    Problem.error(
                            site.normalize().toString(),
                            0,
                            "holds no built site",
                            "run precis build, or name the folder with its index.html"));
        }
        Checked<Settings> settings =
                SettingsFile.read(
                        project.project(), address.baseUrl(), Set.copyOf(Languages.load().tags()));
        console.report(settings.problems());
        if (settings.hasErrors()) {
            return AddressOption.exitCode(settings.problems());
        }
        List<Problem> problems = check(site, settings.value().baseUrl());
        console.report(problems);
        console.say(problems.isEmpty() ? "nothing wrong" : "problems: " + problems.size());
        boolean failed =
                strict ? !problems.isEmpty() : problems.stream().anyMatch(Problem::isError);
        return failed ? ExitCode.CONTENT_ERROR : ExitCode.DONE;
    }
}
