package precis.ingest;

import java.util.List;
import precis.ingest.text.Draft;
import precis.model.Checked;

/** A kind of file that holds articles. */
interface Format {

    /**
     * The articles of a file.
     *
     * @param sidecar what the user says about it
     */
    Checked<List<Draft>> read(SeedFile file, byte[] bytes, Sidecar sidecar);
}
