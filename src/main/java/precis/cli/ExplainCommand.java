package precis.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import precis.language.Languages;
import precis.model.Briefing;
import precis.model.Checked;
import precis.model.Claim;
import precis.model.Problem;

/** Tells why a claim has its speaker and its certainty. */
@Command(
        name = "explain",
        description = "Show a claim, its sentence, and the words and rules that decided.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  precis explain some-article#c2",
            "  precis explain c2                     where there is only one briefing"
        })
final class ExplainCommand implements Callable<Integer> {

    private final Console console;

    @Mixin private ProjectOptions project;
    @Mixin private Verbosity verbosity;

    @Parameters(
            paramLabel = "CLAIM-ID",
            description =
                    "The briefing's name, # and the claim's number, as its page's address has it.")
    private String id;

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        verbosity.apply(console);
        ClaimId wanted = ClaimId.parse(id);
        Pipeline pipeline = new Pipeline(Languages.load(), console);
        Checked<List<Briefing>> briefings =
                pipeline.briefProject(
                        project.seeds(),
                        a -> wanted.briefing().isEmpty() || wanted.briefing().get().equals(a.id()));
        if (wanted.briefing().isEmpty() && briefings.value().size() > 1) {
            return console.fail(
                    Problem.error(
                            id,
                            0,
                            "there are several briefings",
                            "write <briefing>#" + wanted.claim()));
        }
        Optional<Claim> claim =
                briefings.value().stream()
                        .flatMap(b -> b.claims().stream())
                        .filter(c -> c.id().equals(wanted.claim()))
                        .findFirst();
        if (claim.isEmpty()) {
            console.report(briefings.problems());
            return console.fail(Problem.error(id, 0, "no such claim", remedy(briefings.value())));
        }
        console.print(Explanation.of(claim.get()));
        return ExitCode.DONE;
    }

    private static String remedy(List<Briefing> briefings) {
        if (briefings.isEmpty()) {
            return "the part before # is the name of a seed without its ending";
        }
        Briefing first = briefings.get(0);
        return first.article().id() + " has c1 to c" + first.claims().size();
    }
}
