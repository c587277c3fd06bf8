package precis.ingest;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import precis.ingest.office.OfficeReader;
import precis.ingest.text.Draft;
import precis.model.Checked;

/** A text document of a word processor becomes a draft. */
final class OfficeFormat {

    /** How the files of Word began before it wrote archives; many a .doc is RTF or such one. */
    private static final byte[] OLD = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private OfficeFormat() {}

    /** The file's article, if it can be opened. */
    static Checked<List<Draft>> read(SeedFile file, byte[] bytes, Sidecar sidecar) {
        if (Arrays.equals(OLD, Arrays.copyOf(bytes, OLD.length))) {
            return file.refused(
                    "is a Word document of the kind before 2007, which is not read",
                    "open it, and save it as .docx");
        }
        Optional<Draft> draft = OfficeReader.read(bytes, sidecar.title());
        return draft.map(d -> new Checked<>(List.of(d), List.of()))
                .orElseGet(
                        () ->
                                file.refused(
                                        "is no text document that can be opened: broken, or locked"
                                                + " with a password",
                                        "save it anew without a password, or as plain text"));
    }
}
