package precis.ingest.saved;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;

/**
 * Reads the page of an MHTML file, as browsers save them ({@code .mhtml}, {@code .mht}): a mail of
 * related parts, the page among them (RFC 2557).
 */
public final class Mhtml {

    private static final int DEEPEST = 8;
    private static final MimeConfig LIMITS =
            new MimeConfig.Builder()
                    .setMaxLineLen(10_000_000)
                    .setMaxHeaderCount(1_000)
                    .setMaxContentLen(-1)
                    .build();

    private Mhtml() {}

    /**
     * The page of a file: what it begins with, as frames stand behind it.
     *
     * @return empty if the bytes are no MHTML with a page
     */
    public static Optional<SavedPage> read(byte[] bytes) {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(LIMITS);
        try {
            Message file = builder.parseMessage(new ByteArrayInputStream(bytes));
            return pages(file, 0).findFirst().map(page -> saved(file, page));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Stream<Entity> pages(Entity entity, int depth) {
        if (entity.getBody() instanceof Multipart parts && depth < DEEPEST) {
            return parts.getBodyParts().stream().flatMap(p -> pages(p, depth + 1));
        }
        boolean page = entity.getMimeType().equals("text/html");
        return page && entity.getBody() instanceof SingleBody ? Stream.of(entity) : Stream.empty();
    }

    private static SavedPage saved(Message file, Entity page) {
        try {
            byte[] html = ((SingleBody) page.getBody()).getInputStream().readAllBytes();
            Optional<String> address =
                    header(file, "Snapshot-Content-Location")
                            .or(() -> header(page, "Content-Location"));
            return new SavedPage(html, declared(page), address);
        } catch (IOException e) {
            throw new UncheckedIOException("a part of a file held in memory", e);
        }
    }

    /** What the part declares itself, not what mails are written in that declare nothing. */
    private static Optional<String> declared(Entity page) {
        boolean told = header(page, "Content-Type").filter(t -> t.contains("charset")).isPresent();
        return told ? Optional.ofNullable(page.getCharset()) : Optional.empty();
    }

    private static Optional<String> header(Entity entity, String name) {
        return Optional.ofNullable(entity.getHeader().getField(name)).map(Field::getBody);
    }
}
