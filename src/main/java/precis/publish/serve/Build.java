package precis.publish.serve;

import java.io.IOException;
import java.util.List;
import precis.model.Problem;

/** What is run at the start and at each change. */
@FunctionalInterface
public interface Build {

    /**
     * What came of it.
     *
     * @param problems what went wrong
     * @param made whether there is a site of this build, be it without what has errors; else the
     *     errors are shown in its place
     */
    record Outcome(List<Problem> problems, boolean made) {

        public Outcome {
            problems = List.copyOf(problems);
        }
    }

    Outcome run() throws IOException;
}
