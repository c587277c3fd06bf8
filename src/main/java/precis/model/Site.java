package precis.model;

import java.util.List;

/**
 * Everything that is to be published besides the hand-written pages.
 *
 * @param pages to be laid out by the site generator
 * @param files to be copied as they are
 */
public record Site(List<Page> pages, List<SiteFile> files) {

    public Site {
        pages = List.copyOf(pages);
        files = List.copyOf(files);
    }
}
