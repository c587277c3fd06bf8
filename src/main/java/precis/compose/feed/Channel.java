package precis.compose.feed;

/**
 * What a feed is about.
 *
 * @param path of the feed
 * @param page of the site that it follows
 * @param title of the feed
 * @param subtitle in a line
 */
record Channel(String path, String page, String title, String subtitle) {}
