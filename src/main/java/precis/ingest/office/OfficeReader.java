package precis.ingest.office;

import java.io.IOException;
import java.util.Optional;
import precis.ingest.text.Draft;

/**
 * Reads the article of a text document. Tables, notes, pictures, captions and deleted words are
 * left out; what the document says of its author and date is too, as it tells who typed it when.
 */
public final class OfficeReader {

    private OfficeReader() {}

    /**
     * The article, whichever of the three formats it is in.
     *
     * @param known a title given beside the file
     * @return empty if the bytes are no text document that can be opened
     */
    public static Optional<Draft> read(byte[] bytes, Optional<String> known) {
        if (RtfBytes.isRtf(bytes)) {
            return RtfReader.read(bytes).map(s -> s.draft(known));
        }
        try {
            Parts parts = Parts.of(bytes);
            return WordReader.read(parts)
                    .or(() -> OpenDocumentReader.read(parts))
                    .map(s -> s.draft(known));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
