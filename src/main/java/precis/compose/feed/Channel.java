package precis.compose.feed;

import precis.compose.view.Paths;

/**
 * What a feed is about.
 *
 * @param folder of its feeds, empty or ending in a slash
 * @param page of the site that it follows
 * @param title of the feed
 * @param subtitle in a line
 */
record Channel(String folder, String page, String title, String subtitle) {

    /** What tells the feed from every other; two of them follow the first page. */
    String id() {
        return page.equals(Paths.HOME) ? folder + Paths.HOME : page;
    }
}
