package precis.ingest.fetch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The rules of a {@code robots.txt}, as RFC 9309 has them. */
final class Robots {

    private static final String NAME = "precis";

    private record Entry(boolean allow, String path, Pattern pattern) {

        static Entry of(boolean allow, String path) {
            boolean whole = path.endsWith("$");
            String bare = whole ? path.substring(0, path.length() - 1) : path;
            StringBuilder regex = new StringBuilder();
            for (String part : bare.split("\\*+", -1)) {
                regex.append(regex.isEmpty() ? "" : ".*").append(Pattern.quote(part));
            }
            return new Entry(allow, path, Pattern.compile(regex + (whole ? "$" : "")));
        }
    }

    private final List<Entry> entries;

    private Robots(List<Entry> entries) {
        this.entries = entries;
    }

    static Robots parse(String text) {
        List<Entry> own = new ArrayList<>();
        List<Entry> all = new ArrayList<>();
        boolean named = false;
        boolean forOwn = false;
        boolean forAll = false;
        boolean inAgents = false;
        for (String raw : text.split("\\R")) {
            String line = raw.split("#", 2)[0].strip();
            int colon = line.indexOf(':');
            if (colon < 0) {
                continue;
            }
            String key = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            String value = line.substring(colon + 1).strip();
            if (key.equals("user-agent")) {
                String agent = value.toLowerCase(Locale.ROOT);
                forOwn = inAgents && forOwn || agent.equals(NAME);
                forAll = inAgents && forAll || agent.equals("*");
                named |= forOwn;
                inAgents = true;
            } else if (key.equals("allow") || key.equals("disallow")) {
                inAgents = false;
                add(key.equals("allow"), value, forOwn, own);
                add(key.equals("allow"), value, forAll, all);
            }
        }
        return new Robots(named ? own : all);
    }

    private static void add(boolean allow, String path, boolean meant, List<Entry> to) {
        if (meant && !path.isEmpty()) {
            to.add(Entry.of(allow, path));
        }
    }

    /** The longest rule that fits decides; among equals the one that allows. */
    boolean allows(String path) {
        boolean allowed = true;
        int longest = -1;
        for (Entry e : entries) {
            int length = e.path().length();
            if (e.pattern().matcher(path).lookingAt()
                    && (length > longest || length == longest && e.allow())) {
                longest = length;
                allowed = e.allow();
            }
        }
        return allowed;
    }
}
