package precis.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import precis.kept.Kept;

/**
 * Converts pages and remembers them by a hash of all that decides the outcome, so that a build in
 * which no page changed need not start Asciidoctor.
 */
final class Conversions {

    /** To be raised whenever the same source yields another {@link Converted}. */
    private static final String FORMAT = "1";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final AsciiDoc asciidoc;
    private final Path folder;
    private final Map<String, Converted> known;
    private final Kept<String> names;
    private final Set<String> used = new TreeSet<>();

    /**
     * @param folder of files that outlast the program
     * @param known what this program read or wrote already
     * @param names of those files, for the pages that were converted before
     */
    Conversions(AsciiDoc asciidoc, Path folder, Map<String, Converted> known, Kept<String> names)
            throws IOException {
        this.asciidoc = asciidoc;
        this.names = names;
        this.known = known;
        this.folder = Files.createDirectories(folder);
    }

    /**
     * What pages become, in their order. Converting them is a third of the work on a large site, so
     * that all cores take part.
     */
    List<Converted> convert(Collection<Source> pages) throws IOException {
        List<String> wanted = new ArrayList<>();
        Map<String, Source> missing = new LinkedHashMap<>();
        for (Source page : pages) {
            String name = name(page);
            wanted.add(name);
            if (!known.containsKey(name)) {
                missing.put(name, page);
            }
        }
        used.addAll(wanted);
        try {
            missing.entrySet().parallelStream()
                    .map(e -> Map.entry(e.getKey(), convert(e.getValue(), e.getKey())))
                    .toList()
                    .forEach(made -> known.put(made.getKey(), made.getValue()));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return wanted.stream().map(known::get).toList();
    }

    private String name(Source page) {
        return names.get(List.of(page), List.of(asciidoc.settings()), () -> name(page.asciidoc()));
    }

    private Converted convert(Source page, String name) {
        try {
            return convert(page.asciidoc(), folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Converted convert(String text, Path file) throws IOException {
        if (Files.exists(file)) {
            try {
                return JSON.readValue(Files.readAllBytes(file), Converted.class);
            } catch (JsonProcessingException e) {
                // A killed build left it unfinished: it is written anew.
                Files.delete(file);
            }
        }
        Converted converted = asciidoc.convert(text);
        Files.write(file, JSON.writeValueAsBytes(converted));
        return converted;
    }

    /** Forgets what no page of this build asked for. */
    void forgetOthers() throws IOException {
        known.keySet().retainAll(used);
        for (Path file : Folder.files(folder).values()) {
            if (!used.contains(file.getFileName().toString())) {
                Files.delete(file);
            }
        }
    }

    private String name(String text) {
        return new Hash().add(FORMAT).add(asciidoc.settings()).add(text).text() + ".json";
    }
}
