package precis.publish.send;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What became of an edition's letters, on disk before and after each is sent, so that a run that
 * was interrupted can be taken up again and nobody gets a letter twice.
 */
public final class Journal implements AutoCloseable {

    private static final String BEGUN = "begun";
    private static final String TAB = "\t";

    private final FileChannel file;
    private final Map<String, Fate> fates = new TreeMap<>();

    private Journal(FileChannel file) {
        this.file = file;
    }

    /**
     * Opens the journal, which is made where there is none.
     *
     * @return empty if another run has it open
     */
    public static Optional<Journal> open(Path path) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        FileChannel file =
                FileChannel.open(
                        path,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
        if (!isLocked(file)) {
            file.close();
            return Optional.empty();
        }
        hide(path);
        Journal journal = new Journal(file);
        journal.read();
        return Optional.of(journal);
    }

    private static boolean isLocked(FileChannel file) throws IOException {
        try {
            FileLock lock = file.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Addresses are nobody else's business, where the file system can tell. */
    private static void hide(Path path) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
        }
    }

    /** A last line without its end was cut off before anything was sent: it is overwritten. */
    private void read() throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(file.size()));
        while (bytes.hasRemaining() && file.read(bytes) >= 0) {
            // Reads may come in parts.
        }
        String text = new String(bytes.array(), StandardCharsets.UTF_8);
        int end = text.lastIndexOf('\n') + 1;
        text.substring(0, end).lines().forEach(this::read);
        file.truncate(text.substring(0, end).getBytes(StandardCharsets.UTF_8).length);
        file.position(file.size());
    }

    private void read(String line) {
        String[] parts = line.split(TAB, 3);
        if (parts.length > 1) {
            Fate fate =
                    parts[0].equals(BEGUN)
                            ? Fate.UNKNOWN
                            : Fate.valueOf(parts[0].toUpperCase(Locale.ROOT));
            fates.put(parts[1], fate);
        }
    }

    /** What became of the letter to that reader; a letter begun and not ended is unknown. */
    Optional<Fate> fate(Recipient recipient) {
        return Optional.ofNullable(fates.get(recipient.key()));
    }

    void begin(Recipient recipient) throws IOException {
        write(BEGUN + TAB + recipient.key());
        fates.put(recipient.key(), Fate.UNKNOWN);
    }

    void end(Outcome outcome) throws IOException {
        String fate = outcome.fate().name().toLowerCase(Locale.ROOT);
        write(fate + TAB + outcome.recipient().key() + TAB + outcome.reply());
        fates.put(outcome.recipient().key(), outcome.fate());
    }

    private void write(String line) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
        file.force(true);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
