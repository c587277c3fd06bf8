package precis.ingest.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import precis.ingest.asciidoc.AsciiDocReader;
import precis.ingest.bytes.Decoder;
import precis.ingest.feed.FeedReader;
import precis.ingest.html.PageReader;
import precis.ingest.mail.MailReader;
import precis.ingest.markdown.MarkdownReader;
import precis.ingest.office.Archives;
import precis.ingest.office.OfficeReader;
import precis.ingest.pdf.PdfReader;
import precis.ingest.saved.Mhtml;
import precis.ingest.saved.Webarchive;

/**
 * No bytes make a reader fail. In a normal run the kept inputs are read again; {@code JAZZER_FUZZ=1
 * mvn test -Dtest=ReaderFuzzTest#page} looks for new ones for ten seconds.
 */
class ReaderFuzzTest {

    private static final PageReader PAGES = new PageReader();
    private static final FeedReader FEEDS = new FeedReader();
    private static final MailReader MAILS = new MailReader();

    @FuzzTest(maxDuration = "10s")
    void page(byte[] bytes) {
        PAGES.read(new Decoder().decodePage(bytes).text());
    }

    @FuzzTest(maxDuration = "10s")
    void feed(byte[] bytes) {
        FEEDS.read(new Decoder().decodePage(bytes).text());
    }

    @FuzzTest(maxDuration = "10s")
    void mail(byte[] bytes) {
        MAILS.read(bytes);
    }

    @FuzzTest(maxDuration = "10s")
    void markdown(byte[] bytes) {
        new MarkdownReader().read(new String(bytes, StandardCharsets.UTF_8));
    }

    @FuzzTest(maxDuration = "10s")
    void asciiDoc(byte[] bytes) {
        AsciiDocReader.read(new String(bytes, StandardCharsets.UTF_8));
    }

    @FuzzTest(maxDuration = "10s")
    void pdf(byte[] bytes) {
        new PdfReader().read(bytes);
    }

    @FuzzTest(maxDuration = "10s")
    void mhtml(byte[] bytes) {
        Mhtml.read(bytes);
    }

    @FuzzTest(maxDuration = "10s")
    void webarchive(byte[] bytes) {
        Webarchive.read(bytes);
    }

    @FuzzTest(maxDuration = "10s")
    void rtf(byte[] bytes) {
        OfficeReader.read(
                ("{\\rtf1 " + new String(bytes, StandardCharsets.ISO_8859_1))
                        .getBytes(StandardCharsets.ISO_8859_1),
                Optional.empty());
    }

    @FuzzTest(maxDuration = "10s")
    void office(byte[] bytes) {
        OfficeReader.read(bytes, Optional.empty());
    }

    /** As a part of an archive that opens, bytes come to the readers of the two formats. */
    @FuzzTest(maxDuration = "10s")
    void officePart(byte[] bytes) throws IOException {
        OfficeReader.read(Archives.zip(Map.of("word/document.xml", bytes)), Optional.empty());
        OfficeReader.read(Archives.zip(Map.of("content.xml", bytes)), Optional.empty());
    }
}
