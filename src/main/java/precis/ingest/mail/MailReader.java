package precis.ingest.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jsoup.nodes.Document;
import precis.ingest.bytes.Decoder;
import precis.ingest.html.PageReader;
import precis.ingest.text.Cleaner;
import precis.ingest.text.Days;
import precis.ingest.text.Draft;
import precis.model.Detail;
import precis.model.Metadata;
import precis.model.Origin;

/** Reads the article of a saved mail: its HTML part, else its text part. */
public final class MailReader {

    private static final int DEEPEST = 8;
    private static final MimeConfig LIMITS =
            new MimeConfig.Builder()
                    .setMaxLineLen(1_000_000)
                    .setMaxHeaderCount(1_000)
                    .setMaxContentLen(20_000_000)
                    .build();

    private final PageReader pages = new PageReader();
    private final Days days;

    /** Takes each instant for the day it is written with. */
    public MailReader() {
        this(Days.AS_WRITTEN);
    }

    public MailReader(Days days) {
        this.days = days;
    }

    /**
     * @return empty if the bytes are no mail with a text
     */
    public Optional<Draft> read(byte[] bytes) {
        try {
            DefaultMessageBuilder builder = new DefaultMessageBuilder();
            builder.setMimeEntityConfig(LIMITS);
            Message outer = builder.parseMessage(new ByteArrayInputStream(bytes));
            Message mail = enclosed(outer, 0).orElse(outer);
            return html(mail, 0).map(h -> draft(mail, h));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The mail that another was sent to pass on. */
    private static Optional<Message> enclosed(Entity entity, int depth) {
        if (depth > DEEPEST) {
            return Optional.empty();
        }
        if (entity.getBody() instanceof Message inner) {
            return enclosed(inner, depth + 1).or(() -> Optional.of(inner));
        }
        return entity.getBody() instanceof Multipart parts
                ? parts.getBodyParts().stream()
                        .flatMap(p -> enclosed(p, depth + 1).stream())
                        .findFirst()
                : Optional.empty();
    }

    private Draft draft(Message mail, String html) {
        Document page = PageReader.parse(html);
        Optional<ForwardedHead> head = ForwardedHead.takeFrom(page.body());
        return withHeaders(mail, head, pages.read(page).draft());
    }

    /** Who passed a mail on neither wrote nor published it, and did so later. */
    private Draft withHeaders(Message mail, Optional<ForwardedHead> head, Draft draft) {
        Subject own = Subject.of(mail.getSubject() == null ? "" : Cleaner.line(mail.getSubject()));
        boolean passedOn = own.forwarded() || head.isPresent();
        Optional<LocalDate> sent =
                passedOn
                        ? head.flatMap(ForwardedHead::sent)
                        : Optional.ofNullable(mail.getDate())
                                .map(d -> days.of(d.toInstant().atOffset(ZoneOffset.UTC)));
        Optional<String> sender = passedOn ? head.flatMap(ForwardedHead::sender) : sender(mail);
        String subject = head.flatMap(ForwardedHead::subject).map(Subject::of).orElse(own).text();
        Metadata found = draft.metadata();
        return new Draft(
                "",
                subject.isEmpty() ? draft.title() : subject,
                draft.blocks(),
                new Metadata(
                        sender.map(s -> new Detail<>(s, Origin.MAIL_HEADER)).or(found::outlet),
                        found.url(),
                        found.authors(),
                        sent.map(s -> new Detail<>(s, Origin.MAIL_HEADER)).or(found::published),
                        found.modified(),
                        subject.isEmpty() ? found.headline() : Optional.of(Origin.MAIL_HEADER)),
                draft.language(),
                draft.partial());
    }

    private static Optional<String> sender(Message mail) {
        return Optional.ofNullable(mail.getFrom())
                .filter(f -> !f.isEmpty())
                .map(f -> f.get(0))
                .map(Mailbox::getName)
                .map(Cleaner::line);
    }

    private static Optional<String> html(Entity entity, int depth) {
        return part(entity, "text/html", depth)
                .or(() -> part(entity, "text/plain", depth).map(MailReader::marked));
    }

    private static Optional<String> part(Entity entity, String type, int depth) {
        boolean attached = "attachment".equalsIgnoreCase(entity.getDispositionType());
        if (depth > DEEPEST || attached) {
            return Optional.empty();
        }
        if (entity.getBody() instanceof Multipart parts) {
            return parts.getBodyParts().stream()
                    .flatMap(p -> part(p, type, depth + 1).stream())
                    .findFirst();
        }
        if (entity.getBody() instanceof Message inner) {
            return part(inner, type, depth + 1);
        }
        boolean fits =
                type.equalsIgnoreCase(entity.getMimeType())
                        && entity.getBody() instanceof SingleBody;
        return fits ? Optional.of(text(entity, (SingleBody) entity.getBody())) : Optional.empty();
    }

    private static String text(Entity entity, SingleBody body) {
        try {
            byte[] bytes = body.getInputStream().readAllBytes();
            String declared =
                    body instanceof TextBody text ? text.getMimeCharset() : entity.getCharset();
            return new Decoder()
                    .decodeAs(bytes, declared == null ? StandardCharsets.UTF_8.name() : declared)
                    .text();
        } catch (IOException e) {
            throw new UncheckedIOException("a part of a mail held in memory", e);
        }
    }

    /** Plain text as a page: lines quoted from other mails and the signature are left out. */
    private static String marked(String text) {
        StringBuilder page = new StringBuilder("<article><p>");
        for (String line : Cleaner.lines(text).split("\n")) {
            if (line.equals("-- ")) {
                break;
            }
            String escaped = line.replace("&", "&amp;").replace("<", "&lt;");
            page.append(line.isBlank() ? "</p><p>" : line.startsWith(">") ? "" : escaped + "\n");
        }
        return page.append("</p></article>").toString();
    }
}
