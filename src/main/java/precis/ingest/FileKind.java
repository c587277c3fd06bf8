package precis.ingest;

import java.util.Locale;
import java.util.Set;
import precis.model.Problem;

/** What to do with a file, told from its name alone. */
public enum FileKind {
    PLAIN_TEXT,
    PAGE,
    SAVED_PAGE,
    MARKDOWN,
    ASCIIDOC,
    PDF,
    OFFICE,
    FEED,
    MAIL,
    SIDECAR,
    ARCHIVE,
    NO_ARTICLE,
    UNKNOWN;

    private static final int MEGABYTE = 1024 * 1024;

    private static final Set<String> ARCHIVES =
            Set.of("zip", "gz", "tgz", "tar", "bz2", "xz", "7z", "rar", "zst", "jar");
    private static final Set<String> BESIDES =
            Set.of(
                    "png", "jpg", "jpeg", "gif", "webp", "avif", "svg", "ico", "bmp", "tif", "tiff",
                    "css", "js", "map", "woff", "woff2", "ttf", "mp3", "mp4", "webm", "bak", "tmp",
                    "swp");
    private static final Set<String> HOUSEKEEPING =
            Set.of(
                    "readme",
                    "license",
                    "licence",
                    "copying",
                    "changelog",
                    "thumbs.db",
                    "desktop.ini");

    public static FileKind of(SeedFile file) {
        String name = file.name().toLowerCase(Locale.ROOT);
        if (isHidden(name) || name.endsWith("~") || isHousekeeping(file, name)) {
            return NO_ARTICLE;
        }
        String extension = file.extension();
        if (ARCHIVES.contains(extension)) {
            return ARCHIVE;
        }
        if (BESIDES.contains(extension)) {
            return NO_ARTICLE;
        }
        return switch (extension) {
            case "txt", "text" -> PLAIN_TEXT;
            case "html", "htm", "xhtml" -> PAGE;
            case "mhtml", "mht", "webarchive" -> SAVED_PAGE;
            case "md", "markdown" -> MARKDOWN;
            case "adoc", "asciidoc" -> ASCIIDOC;
            case "pdf" -> PDF;
            case "doc", "docx", "docm", "odt", "rtf" -> OFFICE;
            case "rss", "atom", "xml", "json" -> FEED;
            case "eml" -> MAIL;
            case "yml", "yaml" -> SIDECAR;
            default -> UNKNOWN;
        };
    }

    /** « ~$rapport.docx » is Word's note that somebody has the document open. */
    private static boolean isHidden(String name) {
        return name.startsWith(".") || name.startsWith("~$");
    }

    private static boolean isHousekeeping(SeedFile file, String name) {
        return HOUSEKEEPING.contains(name)
                || HOUSEKEEPING.contains(file.stem().toLowerCase(Locale.ROOT))
                || name.startsWith("readme.");
    }

    /** Whether such files hold articles. */
    public boolean isArticle() {
        return switch (this) {
            case PLAIN_TEXT, PAGE, SAVED_PAGE, MARKDOWN, ASCIIDOC, PDF, OFFICE, FEED, MAIL -> true;
            case SIDECAR, ARCHIVE, NO_ARTICLE, UNKNOWN -> false;
        };
    }

    /** The most megabytes that are read of such a file; pages can hold their pictures. */
    private int mostMegabytes() {
        return this == PAGE || this == SAVED_PAGE ? 25 : 10;
    }

    /** The most bytes that are read of such a file. */
    public int mostBytes() {
        return mostMegabytes() * MEGABYTE;
    }

    /** Why a file is refused that has more bytes. */
    Problem tooLarge(SeedFile file) {
        return file.error(0, "is larger than " + mostMegabytes() + " MB", "keep only the article");
    }

    /** Why a file is passed over or refused that is of no kind for an article. */
    public static Problem refusal(SeedFile file) {
        return switch (of(file)) {
            case ARCHIVE ->
                    file.error(
                            0,
                            "is an archive, which is not opened",
                            "unpack it, and add the articles in it");
            case UNKNOWN ->
                    file.error(
                            0,
                            "is of a kind that cannot be read",
                            "save it as .html, .txt, .md, .docx, .odt, .rtf, .pdf or .eml");
            default -> file.note(0, "skipped: no article", "");
        };
    }
}
