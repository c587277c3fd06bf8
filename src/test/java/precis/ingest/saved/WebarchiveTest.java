package precis.ingest.saved;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.dd.plist.BinaryPropertyListWriter;
import com.dd.plist.NSData;
import com.dd.plist.NSDictionary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WebarchiveTest {

    private static final String HTML = "<p>Le pont a été fermé.</p>";

    private static NSDictionary archive() {
        NSDictionary page = new NSDictionary();
        page.put("WebResourceData", new NSData(HTML.getBytes(StandardCharsets.UTF_8)));
        page.put("WebResourceMIMEType", "text/html");
        page.put("WebResourceTextEncodingName", "UTF-8");
        page.put("WebResourceURL", "https://journal.example/la-crue");
        NSDictionary archive = new NSDictionary();
        archive.put("WebMainResource", page);
        return archive;
    }

    @Test
    void readsThePageThatSafariSaved() throws IOException {
        byte[] bytes = BinaryPropertyListWriter.writeToArray(archive());
        SavedPage page = Webarchive.read(bytes).orElseThrow();
        assertEquals(HTML, new String(page.html(), StandardCharsets.UTF_8));
        assertEquals(Optional.of("UTF-8"), page.charset());
        assertEquals(Optional.of("https://journal.example/la-crue"), page.address());
    }

    @Test
    void readsOneWrittenAsXml() {
        byte[] bytes = archive().toXMLPropertyList().getBytes(StandardCharsets.UTF_8);
        assertEquals(
                HTML,
                new String(Webarchive.read(bytes).orElseThrow().html(), StandardCharsets.UTF_8));
    }

    @Test
    void holdsNoPageWhenCutShortOrOfAnotherKind() throws IOException {
        byte[] bytes = BinaryPropertyListWriter.writeToArray(archive());
        assertTrue(Webarchive.read(Arrays.copyOf(bytes, bytes.length / 2)).isEmpty());
        NSDictionary other = new NSDictionary();
        other.put("WebMainResource", "rien");
        assertTrue(Webarchive.read(BinaryPropertyListWriter.writeToArray(other)).isEmpty());
        assertTrue(Webarchive.read("<p>page</p>".getBytes(StandardCharsets.UTF_8)).isEmpty());
    }
}
