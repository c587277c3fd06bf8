package precis.compose.feed;

/**
 * What a feed is about.
 *
 * @param folder of its feeds, empty or ending in a slash
 * @param page of the site that it follows
 * @param title of the feed
 * @param subtitle in a line
 */
record Channel(String folder, String page, String title, String subtitle) {}
