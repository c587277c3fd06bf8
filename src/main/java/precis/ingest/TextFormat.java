package precis.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import precis.ingest.bytes.Decoded;
import precis.ingest.bytes.Decoder;
import precis.ingest.bytes.Mojibake;
import precis.ingest.text.Draft;
import precis.model.Checked;
import precis.model.Problem;

/** A plain text file becomes a draft: encoding found, damage of former conversions undone. */
final class TextFormat {

    private TextFormat() {}

    /** The file's article, if its bytes are text. */
    static Checked<List<Draft>> read(SeedFile file, byte[] bytes, Sidecar sidecar) {
        List<Problem> problems = new ArrayList<>();
        Optional<String> text = text(file, bytes, problems);
        List<Draft> drafts = text.stream().map(t -> PlainText.read(t, sidecar.title())).toList();
        return new Checked<>(drafts, problems);
    }

    /** The characters of a text file. */
    static Optional<String> text(SeedFile file, byte[] bytes, List<Problem> problems) {
        Optional<Decoded> decoded = new Decoder().decode(bytes);
        if (decoded.isEmpty()) {
            problems.add(
                    file.error(0, "is no text in any encoding known here", "save it as UTF-8"));
            return Optional.empty();
        }
        String text = decoded.get().text();
        if (decoded.get().guessed()) {
            String name = decoded.get().charset().name().toLowerCase(Locale.ROOT);
            problems.add(
                    file.note(
                            0,
                            "names no encoding, read as " + name,
                            "save it as UTF-8 to be sure"));
        }
        int lost = text.indexOf('\uFFFD');
        if (lost >= 0) {
            problems.add(
                    file.warning(
                            line(text, lost),
                            "holds characters lost in a conversion",
                            "write them again"));
        }
        return repaired(file, text, problems);
    }

    /** The text, damage of a former conversion undone where it can be proved. */
    static Optional<String> repaired(SeedFile file, String text, List<Problem> problems) {
        int damage = Mojibake.find(text);
        if (damage < 0) {
            return Optional.of(text);
        }
        Optional<String> repaired = Mojibake.repair(text);
        String message =
                repaired.isPresent()
                        ? "UTF-8 once read as windows-1252: repaired"
                        : "looks like UTF-8 once read as windows-1252, but not surely: left as it is";
        problems.add(file.warning(line(text, damage), message, "save the original as UTF-8"));
        return Optional.of(repaired.orElse(text));
    }

    private static int line(String text, int offset) {
        return 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }
}
