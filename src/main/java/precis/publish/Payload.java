package precis.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What a file of the JBake project is to hold. */
sealed interface Payload {

    /** Whether a file holds it already. */
    boolean isIn(Path file) throws IOException;

    byte[] content() throws IOException;

    /** Stands for the content. */
    default String hash() throws IOException {
        return Hash.of(content());
    }

    default String text() throws IOException {
        return new String(content(), StandardCharsets.UTF_8);
    }

    default void writeTo(Path file) throws IOException {
        Files.write(file, content());
    }

    static Payload of(String text) {
        return new Bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Bytes in memory, which nobody changes. */
    final class Bytes implements Payload {

        private final byte[] bytes;
        private String hash = "";

        Bytes(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public boolean isIn(Path file) throws IOException {
            return Files.size(file) == bytes.length
                    && Arrays.equals(bytes, Files.readAllBytes(file));
        }

        @Override
        public byte[] content() {
            return bytes;
        }

        @Override
        public String hash() throws IOException {
            if (hash.isEmpty()) {
                hash = Payload.super.hash();
            }
            return hash;
        }
    }

    /** A text that is in memory anyhow, and large with all others like it. */
    record Text(String text) implements Payload {

        @Override
        public boolean isIn(Path file) throws IOException {
            return Arrays.equals(content(), Files.readAllBytes(file));
        }

        @Override
        public byte[] content() {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }

    /** The bytes of another file. */
    record Copy(Path original) implements Payload {

        @Override
        public boolean isIn(Path file) throws IOException {
            return Files.mismatch(original, file) < 0;
        }

        @Override
        public byte[] content() throws IOException {
            return Files.readAllBytes(original);
        }
    }
}
