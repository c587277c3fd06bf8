package precis.publish.check;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import precis.kept.Stamp;

/** The files of a built site, its pages parsed once for all checks. */
final class BuiltSite {

    private final Path folder;
    private final SortedMap<String, Stamp> stamps = new TreeMap<>();
    private final SortedSet<String> files = new TreeSet<>();
    private final SortedMap<String, HtmlPage> pages = new TreeMap<>();

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

    /** The pages by name. */
    SortedMap<String, HtmlPage> pages() throws IOException {
        for (String file : files) {
            if (file.endsWith(".html")) {
                page(file);
            }
        }
        return pages;
    }

    HtmlPage page(String file) throws IOException {
        HtmlPage page = pages.get(file);
        if (page == null) {
            page = new HtmlPage(file, parse(file, Parser.htmlParser()));
            pages.put(file, page);
        }
        return page;
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
