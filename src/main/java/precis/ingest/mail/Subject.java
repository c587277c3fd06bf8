package precis.ingest.mail;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import precis.ingest.html.WordFile;

/**
 * What a mail is about.
 *
 * @param text the subject without what mail programs set before it
 * @param forwarded whether they say that it was passed on
 */
record Subject(String text, boolean forwarded) {

    private static final Pattern PREFIX =
            Pattern.compile(
                    "^" + WordFile.alternatives("mail-prefixes") + "\\h*:\\h*",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static Subject of(String line) {
        String text = line;
        Matcher prefix = PREFIX.matcher(text);
        while (prefix.lookingAt()) {
            text = text.substring(prefix.end());
            prefix = PREFIX.matcher(text);
        }
        return new Subject(text, text.length() < line.length());
    }
}
