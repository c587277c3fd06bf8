package precis.publish.send;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/**
 * One reader.
 *
 * @param name as the reader gave it; may be empty
 * @param address a valid mail address
 */
public record Recipient(String name, String address) {

    public Recipient {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(address, "address");
        if (name.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a control character in the name of " + address);
        }
    }

    /**
     * Reads {@code address} or {@code Name <address>}.
     *
     * @throws AddressException if it is neither
     */
    public static Recipient parse(String written) throws AddressException {
        if (written.chars().anyMatch(Character::isISOControl)) {
            throw new AddressException("a control character");
        }
        InternetAddress[] all = InternetAddress.parse(written, true);
        if (all.length != 1 || all[0].isGroup()) {
            throw new AddressException("not one address");
        }
        InternetAddress only = all[0];
        only.validate();
        String address = only.getAddress();
        if (address.indexOf('@') < 1 || address.chars().anyMatch(c -> c > '~')) {
            throw new AddressException("not name@domain in plain letters");
        }
        String name = only.getPersonal();
        if (name != null && name.chars().anyMatch(Character::isISOControl)) {
            throw new AddressException("a control character");
        }
        return new Recipient(name == null ? "" : name, address);
    }

    /** The same for every way of writing the address. */
    String key() {
        return address.toLowerCase(Locale.ROOT);
    }

    InternetAddress toAddress() {
        try {
            return name.isEmpty()
                    ? new InternetAddress(address)
                    : new InternetAddress(address, name, StandardCharsets.UTF_8.name());
        } catch (AddressException | UnsupportedEncodingException e) {
            throw new IllegalStateException("read before: " + address, e);
        }
    }
}
