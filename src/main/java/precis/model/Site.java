package precis.model;

import java.util.List;

/**
 * Everything that is to be published besides the hand-written pages.
 *
 * @param pages to be laid out by the site generator
 * @param files to be copied as they are
 * @param cards to be drawn
 */
public record Site(List<Page> pages, List<SiteFile> files, List<Card> cards) {

    public Site {
        pages = List.copyOf(pages);
        files = List.copyOf(files);
        cards = List.copyOf(cards);
    }

    /** A site without pictures. */
    public Site(List<Page> pages, List<SiteFile> files) {
        this(pages, files, List.of());
    }
}
