package precis.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import precis.model.Checked;

class PublisherTest {

    @TempDir Path folder;
    private Path target;
    private Publisher publisher;

    @BeforeEach
    void project() throws IOException {
        target = folder.resolve("target");
        publisher = Sites.publisher(Sites.project(folder.resolve("project")), target);
    }

    @Test
    void publishesGeneratedAndHandWrittenPagesAssetsAndFiles() throws IOException {
        Checked<PublishedSite> published = publisher.publish(Sites.site(), Sites.settings());

        assertEquals(List.of(), published.problems());
        assertEquals(
                List.of("about.html", "index.html", "notes/one/index.html"),
                published.value().pages());
        Map<String, String> site = Sites.texts(target.resolve("site"));
        assertTrue(
                site.keySet()
                        .containsAll(
                                List.of(
                                        ".nojekyll",
                                        "about.html",
                                        "images/dot.svg",
                                        "index.html",
                                        "notes/one/index.html",
                                        "robots.txt",
                                        "style.css")),
                site.keySet().toString());
        String page = site.get("notes/one/index.html");
        assertTrue(page.contains("<h1>One &amp; &lt;only&gt; {docname}</h1>"), page);
        assertTrue(page.contains("<p id=\"c1\">a &quot;]] &lt;b&gt; é ’ 1"), page);
    }
}
