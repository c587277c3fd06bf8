package precis.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

/** The Nu HTML checker finds neither errors nor warnings in any page, style sheet or drawing. */
class HtmlCheckIT {

    private static final Pattern POLICY =
            Pattern.compile("<meta http-equiv=\"Content-Security-Policy\"[^>]*>");
    private static final String EMPTY =
            "<!DOCTYPE html><html lang=\"fr\"><head><meta charset=\"utf-8\"><title>t</title>%s</head>"
                    + "<body>%s</body></html>";

    /** A mail part, laid out with the table attributes that mail programs need. */
    private static final String MAIL = "mail.html";

    /** Pages of one kind differ little after so many. */
    private static final int OF_A_KIND = 12;

    @TempDir Path project;

    @Test
    void everyFileIsValid() throws IOException, InterruptedException, SAXException {
        Path site = Built.fixture(project, "fr");
        List<String> faults = new ArrayList<>();
        try (Stream<Path> files = Files.walk(site)) {
            Map<String, Integer> kinds = new TreeMap<>();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = site.relativize(file).toString();
                String kind = name.replaceFirst("/[^/]+/([^/]+)$", "/*/$1");
                Optional<String> page = page(file);
                if (page.isPresent() && kinds.merge(kind, 1, Integer::sum) <= OF_A_KIND) {
                    check(page.get()).forEach(l -> faults.add(name + " " + l));
                }
            }
        }
        assertEquals(List.of(), faults);
    }

    /** The file as a page: style sheets and drawings are set into one, to be checked with it. */
    private static Optional<String> page(Path file) throws IOException {
        String name = file.getFileName().toString();
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            // The policy is for the site's own address, which the checker cannot know; the browser
            // tests hold it.
            case "html" ->
                    name.equals(MAIL)
                            ? Optional.empty()
                            : Optional.of(POLICY.matcher(text(file)).replaceAll(""));
            case "css" -> Optional.of(EMPTY.formatted("<style>" + text(file) + "</style>", ""));
            case "svg" ->
                    Optional.of(EMPTY.formatted("", text(file).replaceFirst("<\\?xml.*?\\?>", "")));
            default -> Optional.empty();
        };
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    private static List<String> check(String page) throws IOException, SAXException {
        EmbeddedValidator checker = new EmbeddedValidator();
        checker.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        return checker.validate(new ByteArrayInputStream(bytes))
                .lines()
                .filter(l -> !l.isBlank())
                .toList();
    }
}
