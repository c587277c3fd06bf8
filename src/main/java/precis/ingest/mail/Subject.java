package precis.ingest.mail;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import precis.language.Languages;

/**
 * What a mail is about.
 *
 * @param text the subject without what mail programs set before it
 * @param forwarded whether they say that it was passed on
 */
record Subject(String text, boolean forwarded) {

    private static final Pattern PREFIX =
            Pattern.compile(
                    "^(?:" + String.join("|", prefixes()) + ")\\h*:\\h*",
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

    private static Set<String> prefixes() {
        return Languages.lines("page/mail-prefixes.txt").stream()
                .flatMap(List::stream)
                .map(Pattern::quote)
                .collect(Collectors.toUnmodifiableSet());
    }
}
