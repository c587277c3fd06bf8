package precis.ingest.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import precis.ingest.text.Cleaner;

/** Takes the names out of a line that signs an article. */
public final class AuthorNames {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern PREFIX =
            Pattern.compile("^\\W*" + WordFile.alternatives("byline-prefixes") + "[\\s:]+", FLAGS);
    private static final Pattern BETWEEN =
            Pattern.compile(
                    "\\s*(?:[;,|/\\n\u2022\u00B7\u22C5]|&|(?<=\\s)"
                            + WordFile.alternatives("and-words")
                            + "(?=\\s))\\s*",
                    FLAGS);
    private static final Pattern END_OF_NAMES =
            Pattern.compile("[|\u2022\u00B7\u22C5\n(\u2013\u2014]|\\s-\\s|\\d");
    private static final Pattern NOBODY =
            Pattern.compile(WordFile.alternatives("no-authors"), FLAGS);
    private static final Pattern ROLE =
            Pattern.compile(
                    ".*(?<!\\p{L})" + WordFile.alternatives("author-roles") + "(?!\\p{L}).*",
                    FLAGS);
    private static final Pattern LOGIN =
            Pattern.compile("[\\p{Ll}\\d._-]+|\\p{Lu}?\\p{Ll}+\\p{Lu}");
    private static final Pattern ADDRESS = Pattern.compile("[\\p{Ll}\\d]+[._-][\\p{Ll}\\d._-]+");
    private static final int LONGEST_NAME = 60;
    private static final int MOST_WORDS = 6;

    private AuthorNames() {}

    /** Whether a line begins as signatures do. */
    public static boolean signs(String line) {
        var m = PREFIX.matcher(line);
        return m.lookingAt()
                && m.end() < line.length()
                && Character.isUpperCase(line.codePointAt(m.end()));
    }

    /** Whether a label announces an author. */
    static boolean isPrefix(String label) {
        return PREFIX.matcher(label + " ").matches();
    }

    /** The names in fields that hold nothing else. */
    static List<String> inFields(List<String> fields) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String field : fields) {
            String bare = PREFIX.matcher(Cleaner.line(field)).replaceFirst("");
            for (String name :
                    field.contains("://") || field.contains("www.")
                            ? new String[0]
                            : BETWEEN.split(bare)) {
                if (isName(name)) {
                    names.putIfAbsent(TitleFinder.key(name), name.strip());
                }
            }
        }
        return List.copyOf(names.values());
    }

    /** The names in a line of text; roles, places and dates after them are left out. */
    public static List<String> inLine(String line) {
        String bare = PREFIX.matcher(Cleaner.line(line)).replaceFirst("");
        List<String> names = new ArrayList<>();
        for (String name : BETWEEN.split(END_OF_NAMES.split(bare, 2)[0])) {
            boolean full = name.strip().indexOf(' ') > 0 && !ROLE.matcher(name).matches();
            boolean capital = name.strip().split("\\s+").length <= 4 && isCapitalised(name.strip());
            if (full && capital && isName(name)) {
                names.add(name.strip());
            }
        }
        return names;
    }

    private static boolean isCapitalised(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return !last.isEmpty()
                && Character.isUpperCase(name.codePointAt(0))
                && Character.isUpperCase(last.codePointAt(0));
    }

    /** Whether a name is written as addresses are: « anne-rey », not « dpa ». */
    static boolean isAddress(String name) {
        return ADDRESS.matcher(name.strip()).matches();
    }

    static boolean isLogin(String name) {
        return LOGIN.matcher(name.strip()).matches();
    }

    static boolean isExactly(String name, Optional<String> site) {
        return site.map(TitleFinder::key).filter(TitleFinder.key(name)::equals).isPresent();
    }

    /** Whether a name is the site's own, or made with it. */
    static boolean isSite(String name, Optional<String> site) {
        String known = site.map(TitleFinder::key).orElse("");
        String key = TitleFinder.key(name);
        return known.length() > 3 && (key.contains(known));
    }

    /**
     * Whether a name is one word and the host's own, or has the host's name among its words; a
     * person's whole name may well be their host's.
     */
    static boolean isHost(String name, String host) {
        String[] words = TitleFinder.key(name).split(" ");
        return words.length == 1
                ? host.equals(words[0])
                : host.length() > 4 && List.of(words).contains(host);
    }

    private static boolean isName(String name) {
        String bare = name.strip();
        return !bare.isEmpty()
                && bare.length() <= LONGEST_NAME
                && bare.split("\\s+").length <= MOST_WORDS
                && !bare.contains("@")
                && bare.codePoints().anyMatch(Character::isLetter)
                && bare.codePoints().noneMatch(Character::isDigit)
                && !NOBODY.matcher(bare).matches();
    }
}
