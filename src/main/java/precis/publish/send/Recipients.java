package precis.publish.send;

import jakarta.mail.internet.AddressException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import precis.model.Checked;
import precis.model.Problem;

/** Reads the file of readers: one a line, {@code #} begins a comment. */
public final class Recipients {

    private Recipients() {}

    /** The readers in their order, each address once. */
    public static Checked<List<Recipient>> read(Path file) throws IOException {
        Map<String, Recipient> readers = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        String name = String.valueOf(file.getFileName());
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            String written = line.replaceFirst("^\uFEFF", "").strip();
            if (written.isEmpty() || written.startsWith("#")) {
                continue;
            }
            try {
                Recipient reader = Recipient.parse(written);
                if (readers.putIfAbsent(reader.key(), reader) != null) {
                    problems.add(
                            Problem.note(name, number, "a second time: " + reader.address(), ""));
                }
            } catch (AddressException e) {
                problems.add(
                        Problem.error(
                                name,
                                number,
                                "no mail address: " + e.getMessage(),
                                "write it as in reader@example.org or Name <reader@example.org>"));
            }
        }
        return new Checked<>(List.copyOf(readers.values()), problems);
    }
}
