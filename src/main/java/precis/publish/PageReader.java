package precis.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.text.ParsePosition;
import java.text.SimpleDateFormat;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeMap;
import precis.model.Checked;
import precis.model.Problem;

/**
 * Reads the header of a converted page into the values that JBake's layouts see, and reports what
 * JBake would pass over in silence.
 */
final class PageReader {

    private static final String PREFIX = "jbake-";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ProjectSettings settings;
    private final TimeZone zone;

    PageReader(ProjectSettings settings, TimeZone zone) {
        this.settings = settings;
        this.zone = zone;
    }

    Checked<Map<String, Object>> read(Source source, Converted page) {
        return new Reading(source, page).read();
    }

    /** One page being read. */
    private final class Reading {

        private final Source source;
        private final Converted page;
        private final Map<String, String> attributes;
        private final Map<String, Object> values = new HashMap<>();
        private final List<Problem> problems = new ArrayList<>();

        private Reading(Source source, Converted page) {
            this.source = source;
            this.page = page;
            this.attributes = new TreeMap<>(page.attributes());
            source.header().forEach((name, value) -> attributes.put(PREFIX + name, value));
        }

        private Checked<Map<String, Object>> read() {
            values.put("title", page.title());
            values.put("body", page.html());
            attributes.forEach(this::attribute);
            type();
            status();
            date();
            tags();
            includes();
            for (Converted.Complaint complaint : page.complaints()) {
                problems.add(
                        Problem.warning(source.file(), complaint.line(), complaint.message(), ""));
            }
            return new Checked<>(values, problems);
        }

        private void attribute(String name, String value) {
            values.putIfAbsent(name, value);
            if (name.startsWith(PREFIX)) {
                values.put(name.substring(PREFIX.length()), parsed(name, value));
            }
        }

        private Object parsed(String name, String value) {
            boolean json = value.startsWith("{") && value.endsWith("}");
            if (!json || name.equals("jbake-title")) {
                return value;
            }
            try {
                return JSON.readValue(value, Map.class);
            } catch (JsonProcessingException e) {
                error(name, "the value of " + name + " is no JSON", "correct it");
                return value;
            }
        }

        private void type() {
            Optional<String> type = given("type").or(() -> settings.value("default.type"));
            if (type.isEmpty()) {
                missing("type", String.join(", ", settings.types()));
            } else if (!settings.types().contains(type.get())) {
                error(
                        "jbake-type",
                        "no layout for pages of type " + type.get(),
                        "the types are " + String.join(", ", settings.types()));
            }
            type.ifPresent(value -> values.put("type", value));
        }

        private void status() {
            Optional<String> status = given("status").or(() -> settings.value("default.status"));
            if (status.isEmpty()) {
                missing("status", "published or draft");
            } else if (!List.of("published", "draft").contains(status.get())) {
                error("jbake-status", "the status is " + status.get(), "write published or draft");
            }
            status.ifPresent(value -> values.put("status", value));
        }

        private void date() {
            values.remove("date");
            for (String name : List.of("revdate", "jbake-date")) {
                String text = attributes.get(name);
                if (text != null) {
                    parse(text)
                            .ifPresentOrElse(
                                    date -> values.put("date", date),
                                    () ->
                                            error(
                                                    name,
                                                    "the date is " + text,
                                                    "write it as " + settings.dateFormat()));
                }
            }
        }

        private Optional<Date> parse(String text) {
            SimpleDateFormat format = new SimpleDateFormat(settings.dateFormat(), Locale.ROOT);
            format.setTimeZone(zone);
            format.setLenient(false);
            ParsePosition position = new ParsePosition(0);
            Date date = format.parse(text, position);
            return position.getIndex() < text.length() ? Optional.empty() : Optional.of(date);
        }

        private void tags() {
            if (values.get("tags") instanceof String tags) {
                values.put("tags", tags.strip().split("\\s*,\\s*"));
            }
        }

        /** Converted without reading other files, the page would show a mere link. */
        private void includes() {
            List<String> lines = source.text().lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).startsWith("include::")) {
                    problems.add(
                            Problem.error(
                                    source.file(), i + 1, "includes are off", "copy the text"));
                }
            }
        }

        private Optional<String> given(String name) {
            return Optional.ofNullable(attributes.get(PREFIX + name))
                    .filter(value -> !value.isEmpty());
        }

        private void missing(String name, String choice) {
            String attribute = PREFIX + name;
            if (line(attribute) == 0) {
                error(
                        attribute,
                        "the page has no " + name,
                        "add a line :" + attribute + ": below the title; choose " + choice);
            } else {
                error(
                        attribute,
                        attribute + " stands outside of the header",
                        "leave no blank line between the title and its attributes");
            }
        }

        private void error(String attribute, String what, String remedy) {
            problems.add(Problem.error(source.file(), line(attribute), what, remedy));
        }

        private int line(Converted.Complaint complaint) {
            return complaint.line() == 0 ? 0 : source.headerLines() + complaint.line();
        }

        /** The line that sets an attribute, or 0. */
        private int line(String attribute) {
            List<String> lines = source.text().lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).startsWith(":" + attribute + ":")
                        || i < source.headerLines()
                                && lines.get(i).startsWith(attribute.replace(PREFIX, "") + "=")) {
                    return i + 1;
                }
            }
            return 0;
        }
    }
}
