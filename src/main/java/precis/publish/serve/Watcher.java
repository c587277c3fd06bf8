package precis.publish.serve;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/** Waits for changes below folders; those that come in a burst count as one. */
final class Watcher implements AutoCloseable {

    private static final long BURST_MILLIS = 60;

    private final WatchService service;
    private final List<Path> sources;
    private final Set<Path> watched = new TreeSet<>();
    private final Folders folders = new Folders();

    Watcher(List<Path> sources) throws IOException {
        this.service = FileSystems.getDefault().newWatchService();
        this.sources = List.copyOf(sources);
        watchAll();
    }

    /** Folders may be made later, so each source's own folder is watched for it. */
    private void watchAll() throws IOException {
        for (Path source : sources) {
            watch(source.toAbsolutePath().getParent());
            if (Files.isDirectory(source)) {
                Files.walkFileTree(source, folders);
            }
        }
    }

    /** Watches each folder but those that may not be read, which the build tells of. */
    private final class Folders extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
                throws IOException {
            watch(folder.toAbsolutePath());
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }
    }

    private void watch(Path folder) throws IOException {
        if (Files.isDirectory(folder) && watched.add(folder)) {
            folder.register(
                    service,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_DELETE,
                    StandardWatchEventKinds.ENTRY_MODIFY);
        }
    }

    /** Returns after a change, true; or false once closed or interrupted. */
    boolean await() throws IOException {
        try {
            boolean changed = false;
            while (!changed) {
                changed = concerns(service.take());
            }
            for (WatchKey more = next(); more != null; more = next()) {
                concerns(more);
            }
            watchAll();
            return true;
        } catch (ClosedWatchServiceException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private WatchKey next() throws InterruptedException {
        return service.poll(BURST_MILLIS, TimeUnit.MILLISECONDS);
    }

    private boolean concerns(WatchKey key) {
        Path folder = (Path) key.watchable();
        boolean concerns =
                key.pollEvents().stream()
                        .map(event -> folder.resolve(String.valueOf(event.context())))
                        .anyMatch(this::isSource);
        if (!key.reset()) {
            watched.remove(folder);
        }
        return concerns;
    }

    private boolean isSource(Path changed) {
        return sources.stream().anyMatch(source -> changed.startsWith(source.toAbsolutePath()));
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
