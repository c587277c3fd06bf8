package precis.publish.check;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import precis.kept.Stamp;

/** The files of a built site. No page is kept once it is read: parsed ones are large. */
final class BuiltSite {

    private final Path folder;
    private final SortedMap<String, Stamp> stamps = new TreeMap<>();
    private final SortedSet<String> files = new TreeSet<>();

    BuiltSite(Path folder) throws IOException {
        this.folder = folder;
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes as) {
                        if (as.isRegularFile()) {
                            stamps.put(name(file), Stamp.of(as));
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
        files.addAll(stamps.keySet());
    }

    private String name(Path file) {
        String separator = folder.getFileSystem().getSeparator();
        return folder.relativize(file).toString().replace(separator, "/");
    }

    /** What changes with a file. */
    Stamp stamp(String file) {
        return stamps.get(file);
    }

    /** The names of all files, with forward slashes. */
    SortedSet<String> files() {
        return files;
    }

    /** Hands each page to those who look at it, one after the other. */
    void eachPage(List<Consumer<HtmlPage>> looks) throws IOException {
        for (String file : files) {
            if (file.endsWith(".html")) {
                HtmlPage page = page(file);
                looks.forEach(look -> look.accept(page));
            }
        }
    }

    HtmlPage page(String file) throws IOException {
        return new HtmlPage(file, parse(file, Parser.htmlParser()));
    }

    String text(String file) throws IOException {
        try {
            return Files.readString(folder.resolve(file));
        } catch (CharacterCodingException e) {
            throw new FileSystemException(
                    folder.resolve(file).toString(), null, "is not UTF-8 (save it as UTF-8)");
        }
    }

    Document xml(String file) throws IOException {
        return parse(file, Parser.xmlParser());
    }

    private Document parse(String file, Parser parser) throws IOException {
        return parser.setTrackPosition(true).parseInput(text(file), "");
    }
}
