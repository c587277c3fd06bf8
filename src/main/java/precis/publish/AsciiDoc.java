package precis.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Attributes;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.asciidoctor.ast.Cursor;
import org.asciidoctor.ast.Document;
import org.asciidoctor.ast.Title;
import org.asciidoctor.log.LogRecord;
import org.asciidoctor.log.Severity;
import precis.shipped.Shipped;

/**
 * Converts AsciiDoc to HTML in the strictest safe mode: nothing is included, read or run, and
 * neither clock nor machine shows through.
 */
final class AsciiDoc {

    private static final Pattern ENTRY = Pattern.compile("^:([\\w-]+):", Pattern.MULTILINE);
    private static final List<String> HEADER_LINES =
            List.of("author", "email", "revnumber", "revdate", "revremark");
    private static final List<String> CLOCK =
            List.of(
                    "localdate",
                    "localtime",
                    "localdatetime",
                    "localyear",
                    "docdate",
                    "doctime",
                    "docdatetime",
                    "docyear");
    private static final ThreadLocal<List<Converted.Complaint>> COMPLAINTS = new ThreadLocal<>();

    private static final String VERSION = version();

    private final Map<String, String> attributes;

    /**
     * @param attributes of every document, as {@code asciidoctor.attributes} lists them
     */
    AsciiDoc(List<String> attributes) {
        Map<String, String> all = new TreeMap<>();
        CLOCK.forEach(name -> all.put(name, ""));
        // The safe mode cuts attribute values at 4096 bytes; the metadata of a page are longer.
        all.put("max-attribute-value-size", String.valueOf(Integer.MAX_VALUE));
        for (String entry : attributes) {
            int equals = entry.indexOf('=');
            all.put(
                    equals < 0 ? entry : entry.substring(0, equals),
                    equals < 0 ? "" : entry.substring(equals + 1));
        }
        this.attributes = all;
    }

    /** Everything besides the text that decides what comes out. */
    String settings() {
        return VERSION + SafeMode.SECURE + attributes;
    }

    Converted convert(String text) {
        List<Converted.Complaint> complaints = new ArrayList<>();
        COMPLAINTS.set(complaints);
        try {
            Document document = Engine.ASCIIDOCTOR.load(text, options());
            Map<String, String> header = header(text, document.getAttributes());
            Title title = document.getStructuredDoctitle();
            String html = document.convert();
            return new Converted(
                    title == null ? "" : title.getCombined(), header, html, complaints);
        } finally {
            COMPLAINTS.remove();
        }
    }

    private Options options() {
        return Options.builder()
                .safe(SafeMode.SECURE)
                .attributes(
                        Attributes.builder().attributes(new LinkedHashMap<>(attributes)).build())
                .build();
    }

    /** The document's attributes, without the many that Asciidoctor sets by itself. */
    private static Map<String, String> header(String text, Map<String, Object> all) {
        Map<String, String> header = new TreeMap<>();
        HEADER_LINES.forEach(name -> copy(name, all, header));
        Matcher entry = ENTRY.matcher(text);
        while (entry.find()) {
            copy(entry.group(1).toLowerCase(Locale.ROOT), all, header);
        }
        return header;
    }

    private static void copy(String name, Map<String, Object> from, Map<String, String> to) {
        if (from.get(name) instanceof String value) {
            to.put(name, value);
        }
    }

    private static void note(LogRecord record) {
        List<Converted.Complaint> complaints = COMPLAINTS.get();
        if (complaints != null && record.getSeverity().compareTo(Severity.WARN) >= 0) {
            Cursor cursor = record.getCursor();
            int line = cursor == null ? 0 : Math.max(0, cursor.getLineNumber());
            complaints.add(new Converted.Complaint(line, record.getMessage()));
        }
    }

    /** Asciidoctor's, told without starting it. */
    private static String version() {
        return Shipped.text("/META-INF/asciidoctorj-version.properties");
    }

    /** The one instance of the JVM, started by the first page that needs it. */
    private static final class Engine {
        private static final Asciidoctor ASCIIDOCTOR = Asciidoctor.Factory.create();

        static {
            ASCIIDOCTOR.registerLogHandler(AsciiDoc::note);
        }
    }
}
