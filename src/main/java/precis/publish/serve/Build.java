package precis.publish.serve;

import java.io.IOException;
import java.util.List;
import precis.model.Problem;

/** What is run at the start and at each change. */
@FunctionalInterface
public interface Build {

    /** Returns what went wrong; while there are errors they are shown instead of the site. */
    List<Problem> run() throws IOException;
}
