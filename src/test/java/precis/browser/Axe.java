package precis.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Asks axe-core what keeps people from using the page that a tab shows. */
final class Axe {

    private static final String PROGRAM = program();

    private Axe() {}

    /** Each fault with the first place where it is found. */
    static List<String> faults(Tab tab) {
        List<String> faults = new ArrayList<>();
        tab.evaluate(PROGRAM + ";true");
        for (JsonNode v : tab.evaluate("axe.run().then(r => r.violations)")) {
            faults.add(v.get("id").asText() + " at " + v.get("nodes").get(0).get("target"));
        }
        return faults;
    }

    private static String program() {
        try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
