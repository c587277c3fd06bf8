package precis.ingest.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** The XML parts of a document that is a zip archive, by their names in it. */
final class Parts {

    /** Where the two formats keep text and styles; some programs number their parts. */
    private static final Pattern WANTED =
            Pattern.compile("\\[Content_Types\\]\\.xml|(.*/)?(document|styles|content)\\d*\\.xml");

    /** What all parts may hold unpacked, and those with words: a small archive can hide much. */
    private static final int LARGEST = 100 * 1024 * 1024;

    private static final int LARGEST_TEXT = 16 * 1024 * 1024;
    private static final int MOST = 10_000;
    private static final int STEP = 64 * 1024;

    private final Map<String, byte[]> parts = new HashMap<>();
    private int text;
    private int skipped;

    private Parts() {}

    /**
     * @throws IOException if the bytes are no archive that can be opened, or one that unpacks to
     *     more than a document takes
     */
    static Parts of(byte[] archive) throws IOException {
        Parts all = new Parts();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            int count = 0;
            for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
                if (++count > MOST) {
                    throw new IOException("more parts than a document has");
                } else if (WANTED.matcher(e.getName()).matches()) {
                    all.keep(e.getName(), in);
                } else {
                    all.skip(in);
                }
            }
        } catch (IllegalArgumentException e) {
            throw new IOException("a name of a part is no text", e);
        }
        return all;
    }

    private void keep(String name, ZipInputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST_TEXT - text + 1);
        text += bytes.length;
        check(text, LARGEST_TEXT);
        parts.putIfAbsent(name, bytes);
    }

    private void skip(ZipInputStream in) throws IOException {
        byte[] step = new byte[STEP];
        for (int n = in.read(step); n >= 0; n = in.read(step)) {
            skipped += n;
            check(skipped, LARGEST);
        }
    }

    private static void check(int size, int most) throws IOException {
        if (size > most) {
            throw new IOException("unpacks to more than a document takes");
        }
    }

    /** A part as a tree; empty if there is none of that name. */
    Optional<Document> xml(String name) {
        return Optional.ofNullable(parts.get(name)).map(Parts::parse);
    }

    private static Document parse(byte[] bytes) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(bytes), null, "", Parser.xmlParser());
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory cannot fail to be read", e);
        }
    }
}
