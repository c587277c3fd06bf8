package precis.compose.view;

/** Where things stand on the site; these addresses never change. */
public final class Paths {

    public static final String HOME = "index";
    public static final String METHOD = "method";
    public static final String ABOUT = "about";
    public static final String ACTORS = "actors/index";
    public static final String SOURCES = "sources/index";
    public static final String UNNAMED = "sources/unnamed";
    public static final String TIMELINE = "timeline";
    public static final String ARCHIVE = "archive";
    public static final String SEARCH = "search";
    public static final String EDITIONS = "editions/index";
    public static final String CORRECTIONS = "corrections";
    public static final String SCHEMA = "schema/briefing.schema.json";
    public static final String EDITION_SCHEMA = "schema/edition.schema.json";
    public static final String EDITIONS_FEED = "newsletter/atom.xml";

    private Paths() {}

    public static String briefing(String article) {
        return "briefings/" + article + "/index";
    }

    /** The archive of one language, where the site has several. */
    public static String archive(String language) {
        return ARCHIVE + "-" + language;
    }

    /** The dated sentences of one year. */
    public static String timeline(int year) {
        return year(TIMELINE, year);
    }

    /** What a list by date holds of one year. */
    public static String year(String list, int year) {
        return list + "/" + year;
    }

    public static String json(String article) {
        return "briefings/" + article + "/briefing.json";
    }

    public static String card(String article) {
        return "briefings/" + article + "/card.png";
    }

    public static String edition(String edition) {
        return "editions/" + edition + "/index";
    }

    public static String editionJson(String edition) {
        return "editions/" + edition + "/edition.json";
    }

    /** A story told by several articles, within the edition that tells it. */
    public static String story(String edition, String story) {
        return "editions/" + edition + "/" + story + "/index";
    }

    public static String newsletter(String edition) {
        return "newsletter/" + edition + "/index";
    }
}
