package precis.ingest;

import java.util.List;
import java.util.Optional;
import precis.ingest.mail.MailReader;
import precis.ingest.text.Days;
import precis.ingest.text.Draft;
import precis.model.Checked;

/** A saved mail becomes a draft. */
final class MailFormat implements Format {

    private final MailReader reader;

    MailFormat(Days days) {
        this.reader = new MailReader(days);
    }

    @Override
    public Checked<List<Draft>> read(SeedFile file, byte[] bytes, Sidecar sidecar) {
        Optional<Draft> draft = reader.read(bytes);
        return draft.map(d -> new Checked<>(List.of(d), List.of()))
                .orElseGet(
                        () ->
                                file.refused(
                                        "is no mail with a text",
                                        "save the mail with its source, as .eml"));
    }
}
