package precis.publish;

import java.util.List;
import java.util.Map;

/**
 * What Asciidoctor made of a source.
 *
 * @param title as HTML; empty where there is none
 * @param attributes those the header sets, by name
 * @param html the body
 * @param complaints what Asciidoctor logged
 */
record Converted(
        String title, Map<String, String> attributes, String html, List<Complaint> complaints) {

    /** A line of Asciidoctor's log; line 0 where it names none. */
    record Complaint(int line, String message) {}

    Converted {
        attributes = Map.copyOf(attributes);
        complaints = List.copyOf(complaints);
    }
}
