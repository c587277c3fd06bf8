package precis.ingest.fetch;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an address answered.
 *
 * @param address the one that answered, after redirects
 * @param contentType as the server says it; may be empty
 * @param bytes as they came
 */
public record Fetched(URI address, String contentType, byte[] bytes) {

    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*\"?([^\\s;\"]+)", Pattern.CASE_INSENSITIVE);

    public Fetched {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(contentType, "contentType");
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The type without its parameters, in lower case. */
    public String type() {
        return contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    /** The encoding that the server names. */
    public Optional<String> charset() {
        Matcher m = CHARSET.matcher(contentType);
        return m.find() ? Optional.of(m.group(1)) : Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fetched f
                && f.address.equals(address)
                && f.contentType.equals(contentType)
                && Arrays.equals(f.bytes, bytes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(address, contentType, Arrays.hashCode(bytes));
    }
}
