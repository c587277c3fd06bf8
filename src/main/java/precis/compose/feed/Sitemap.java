package precis.compose.feed;

import java.util.List;
import precis.compose.view.Links;
import precis.model.Page;
import precis.model.Settings;

/** The list of pages, with a date only where one is known. */
final class Sitemap {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private final Links links;

    Sitemap(Settings settings) {
        this.links = new Links(settings.baseUrl());
    }

    String write(List<Page> pages) {
        return Xml.document("urlset", NAMESPACE, xml -> pages.forEach(p -> url(xml, p)));
    }

    private void url(Xml urls, Page page) {
        urls.element(
                "url",
                xml -> {
                    xml.text("loc", links.absolute(page.path()));
                    page.date().ifPresent(d -> xml.text("lastmod", d.toString()));
                });
    }
}
