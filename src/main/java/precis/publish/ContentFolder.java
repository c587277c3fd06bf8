package precis.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import precis.model.Problem;

/** The user's folder of hand-written pages, and the images and other files that lie beside them. */
final class ContentFolder {

    private static final Set<String> ASCIIDOC = Set.of("adoc", "asciidoc", "ad");
    private static final Set<String> NO_ENGINE = Set.of("md", "markdown", "html", "htm");
    private static final Set<String> DATA = Set.of("yml", "yaml");

    /** What an editor changes in briefings; read with the seeds, published nowhere. */
    private static final String OVERRIDES = "overrides/";

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final SortedMap<String, Source> pages = new TreeMap<>();
    private final SortedMap<String, Payload> files = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /**
     * @param folder the user's
     * @param ours pages that travel with the program, for those that the user has not written
     */
    static ContentFolder read(Path folder, SortedMap<String, Payload> ours) throws IOException {
        ContentFolder content = new ContentFolder();
        for (Map.Entry<String, Path> file : Folder.files(folder).entrySet()) {
            content.add(file.getKey(), file.getValue());
        }
        for (Map.Entry<String, Payload> page : ours.entrySet()) {
            String path = page.getKey().substring(0, page.getKey().lastIndexOf('.'));
            String file = "content/" + page.getKey();
            content.pages.putIfAbsent(path, new Source(path, file, page.getValue().text()));
        }
        return content;
    }

    private void add(String name, Path file) throws IOException {
        String shown = "content/" + name;
        int dot = name.lastIndexOf('.');
        String suffix = name.substring(dot + 1);
        String kind = suffix.toLowerCase(Locale.ROOT);
        if (!Files.isReadable(file)) {
            error(shown, 0, "the file cannot be read", "correct its rights, or remove it");
        } else if (NO_ENGINE.contains(kind)) {
            error(shown, 0, "." + suffix + " is no AsciiDoc", "write it as .adoc");
        } else if (DATA.contains(kind) && name.startsWith(OVERRIDES)) {
            return;
        } else if (DATA.contains(kind)) {
            error(shown, 0, "." + suffix + " is no page", "move it to the folder data");
        } else if (!ASCIIDOC.contains(kind)) {
            files.put(name, new Payload.Copy(file));
        } else if (!suffix.equals(kind)) {
            error(shown, 0, "the suffix ." + suffix + " is no page's", "write ." + kind);
        } else if (!name.matches("[\\w.-]+(/[\\w.-]+)*")) {
            error(shown, 0, "the name makes no address", "use a-z, 0-9 and - in names");
        } else {
            page(name.substring(0, dot), shown, Files.readAllBytes(file));
        }
    }

    private void page(String path, String file, byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            error(file, badLine(bytes), "the file is not UTF-8", "save it as UTF-8");
            return;
        }
        if (text.indexOf(BYTE_ORDER_MARK) == 0) {
            text = text.substring(1);
        }
        if (text.isBlank()) {
            error(file, 0, "the page is empty", "write it, or remove the file");
            return;
        }
        Source former = pages.putIfAbsent(path, new Source(path, file, text));
        if (former != null) {
            error(file, 0, "the page stands at the address of " + former.file(), "rename one");
        }
    }

    /** The line of the first byte that is no UTF-8. */
    private static int badLine(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        StandardCharsets.UTF_8
                .newDecoder()
                .decode(in, java.nio.CharBuffer.allocate(bytes.length), true);
        int line = 1;
        for (int i = 0; i < in.position(); i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    private void error(String file, int line, String what, String remedy) {
        problems.add(Problem.error(file, line, what, remedy));
    }

    /** The pages by their path. */
    SortedMap<String, Source> pages() {
        return pages;
    }

    /** What is copied as it is, by name. */
    SortedMap<String, Payload> files() {
        return files;
    }

    List<Problem> problems() {
        return problems;
    }
}
