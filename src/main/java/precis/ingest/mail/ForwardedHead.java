package precis.ingest.mail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import precis.ingest.html.DateText;
import precis.ingest.html.WordFile;
import precis.ingest.text.Cleaner;

/**
 * The head that mail programs set before a mail passed on inside another.
 *
 * @param sender the name of who sent it first, if the address has one
 * @param sent the day it was sent, if the head has a date that can be read
 * @param subject what it was about
 */
record ForwardedHead(Optional<String> sender, Optional<LocalDate> sent, Optional<String> subject) {

    private enum Field {
        FROM,
        SENT,
        SUBJECT,
        TO
    }

    private static final Map<String, Field> LABELS = labels();
    private static final Pattern LABELLED =
            Pattern.compile("^[\\h*]*([^:*]{1,20}?)[\\h*]*:[\\h*]*(.*)$");
    private static final Pattern ADDRESS = Pattern.compile("[<\\[(].*|\\S+@\\S+|[\"*]");

    /** Takes the first such head out of a page, with what the one who passed it on wrote before. */
    static Optional<ForwardedHead> takeFrom(Element body) {
        List<Element> before = new ArrayList<>();
        Map<Field, String> found = new EnumMap<>(Field.class);
        for (Map.Entry<Element, String> line : PageLines.of(body).entrySet()) {
            Map<Field, String> fields = fields(line.getValue());
            if (fields.isEmpty()) {
                if (isHead(found)) {
                    break;
                }
                found.clear();
            }
            fields.forEach(found::putIfAbsent);
            before.add(line.getKey());
        }
        if (!isHead(found)) {
            return Optional.empty();
        }
        before.forEach(ForwardedHead::removeText);
        return Optional.of(of(found));
    }

    private static ForwardedHead of(Map<Field, String> found) {
        Optional<String> sender =
                Optional.of(ADDRESS.matcher(found.get(Field.FROM)).replaceAll(""))
                        .map(Cleaner::line);
        Optional<LocalDate> sent =
                Optional.ofNullable(found.get(Field.SENT)).flatMap(d -> DateText.find(d, false));
        Optional<String> subject = Optional.ofNullable(found.get(Field.SUBJECT));
        return new ForwardedHead(
                sender.filter(s -> !s.isEmpty()), sent, subject.filter(s -> !s.isEmpty()));
    }

    /** Who, and one of when and what, and one more: an article's own colons do not make as many. */
    private static boolean isHead(Map<Field, String> found) {
        boolean told = found.containsKey(Field.SENT) || found.containsKey(Field.SUBJECT);
        return found.containsKey(Field.FROM) && told && found.size() > 2;
    }

    private static Map<Field, String> fields(String text) {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        for (String line : Cleaner.lines(text).split("\n")) {
            Matcher m = LABELLED.matcher(line);
            if (m.matches()) {
                Field field = LABELS.get(m.group(1).strip().toLowerCase(Locale.ROOT));
                if (field != null) {
                    fields.putIfAbsent(field, Cleaner.line(m.group(2)));
                }
            }
        }
        return fields;
    }

    /** The element may hold the mail itself in others. */
    private static void removeText(Element element) {
        boolean holds = element.children().stream().anyMatch(c -> c.isBlock() && c.hasText());
        if (holds) {
            element.textNodes().forEach(t -> t.text(""));
        } else {
            element.empty();
        }
    }

    private static Map<String, Field> labels() {
        Map<String, Field> labels = new HashMap<>();
        for (String entry : WordFile.lines("mail-labels")) {
            String[] parts = entry.split(" ", 2);
            labels.put(parts[1], Field.valueOf(parts[0].toUpperCase(Locale.ROOT)));
        }
        return Map.copyOf(labels);
    }
}
