package precis.publish.check;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import precis.kept.Kept;

/**
 * The outlines of files and where their links aim, kept from one check to the next, so that a file
 * to which nobody has written is not read again.
 */
public final class Outlines {

    private final Kept<Outline> outlines = new Kept<>();
    private final Kept<List<Aim>> aims = new Kept<>();

    /** A new check begins: what the last one did not ask for is forgotten. */
    void turn() {
        outlines.turn();
        aims.turn();
    }

    /** Of a page, style sheet or XML file; none of other files, which name nothing. */
    Optional<Outline> of(BuiltSite site, String file) throws IOException {
        String suffix = file.substring(file.lastIndexOf('.') + 1);
        if (!suffix.equals("html") && !suffix.equals("css") && !suffix.equals("xml")) {
            return Optional.empty();
        }
        List<Object> unchanged = List.of(file, site.stamp(file));
        return Optional.of(outlines.get(List.of(), unchanged, () -> read(site, file, suffix)));
    }

    /** Where the links of a file aim on a site that stands at an address. */
    List<Aim> aims(String file, Outline outline, URI base) {
        return aims.get(List.of(outline), List.of(file, base), () -> Aim.of(file, outline, base));
    }

    private static Outline read(BuiltSite site, String file, String suffix) throws IOException {
        return switch (suffix) {
            case "html" -> Outline.of(site.page(file));
            case "css" -> Outline.ofStyle(site.text(file));
            default -> Outline.ofXml(site.xml(file));
        };
    }
}
