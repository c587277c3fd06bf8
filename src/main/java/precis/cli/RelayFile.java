package precis.cli;

import jakarta.mail.internet.AddressException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import precis.model.Checked;
import precis.model.Problem;
import precis.publish.PropertiesText;
import precis.publish.send.Letter;
import precis.publish.send.Recipient;
import precis.publish.send.Relay;
import precis.publish.send.Relay.Security;

/** Reads from {@code jbake.properties} which mail server takes the letters. */
final class RelayFile {

    /** The keys, as {@link SettingsFile} has to know them. */
    static final List<String> KEYS =
            List.of("smtp.host", "smtp.port", "smtp.security", "smtp.bounces");

    private static final String HOST = "precis.smtp.host";
    private static final String PORT = "precis.smtp.port";
    private static final String BOUNCES = "precis.smtp.bounces";
    private static final String CONTACT = "precis.contact";
    private static final String SECURITY = "precis.smtp.security";

    private final PropertiesText values;
    private final List<Problem> problems = new ArrayList<>();

    private RelayFile(PropertiesText values) {
        this.values = values;
    }

    /** What is wrong with what the file says of the server, whether or not it names one. */
    static List<Problem> faults(PropertiesText values) {
        RelayFile relay = new RelayFile(values);
        relay.relay("localhost");
        return relay.problems;
    }

    /** The server; empty where none is named or something about it is wrong. */
    static Checked<Optional<Relay>> read(Path project) throws IOException {
        Path file = project.resolve(SettingsFile.NAME);
        RelayFile relay = new RelayFile(PropertiesText.read(file));
        Optional<Relay> value = relay.relay();
        return new Checked<>(relay.problems.isEmpty() ? value : Optional.empty(), relay.problems);
    }

    /**
     * The server, where the letter also comes from an address that its readers can write to, and
     * its links lead to a site.
     */
    static Checked<Optional<Relay>> read(Path project, Letter letter) throws IOException {
        Path file = project.resolve(SettingsFile.NAME);
        RelayFile relay = new RelayFile(PropertiesText.read(file));
        relay.checkContact(letter.sender());
        relay.checkSite(letter.host());
        Optional<Relay> value = relay.relay();
        return new Checked<>(relay.problems.isEmpty() ? value : Optional.empty(), relay.problems);
    }

    private void checkContact(String sender) {
        String contact = value(CONTACT);
        if (contact.isEmpty()) {
            wrong(
                    CONTACT,
                    "no address to write to or leave by, which each letter owes its reader",
                    "name one that is read and run precis build: " + CONTACT + "=me@example.org");
        } else if (!contact.equals(sender)) {
            wrong(CONTACT, "the letter was built with " + sender, "run precis build again");
        }
    }

    private void checkSite(String host) {
        if (host.equals(SettingsFile.NOWHERE.getHost())) {
            wrong(
                    "site.host",
                    "the letter's links lead to " + SettingsFile.NOWHERE + ", where no site stands",
                    "write where yours will, and run precis build again");
        }
    }

    private Optional<Relay> relay() {
        String host = value(HOST);
        if (host.isEmpty()) {
            wrong(HOST, "no mail server", "name one: " + HOST + "=smtp.example.org");
            return Optional.empty();
        }
        return relay(host);
    }

    private Optional<Relay> relay(String host) {
        Security security = security();
        Optional<String> bounces = bounces();
        String port = value(PORT);
        if (!port.isEmpty() && !port.matches("\\d{1,5}")) {
            wrong(PORT, "no port: " + port, "write a number, or nothing for the usual one");
            return Optional.empty();
        }
        try {
            int number = port.isEmpty() ? security.port() : Integer.parseInt(port);
            return Optional.of(new Relay(host, number, security, bounces));
        } catch (IllegalArgumentException e) {
            wrong(
                    PORT,
                    "no mail server: " + host + " port " + value(PORT),
                    "correct its name or port");
            return Optional.empty();
        }
    }

    private Optional<String> bounces() {
        String written = value(BOUNCES);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Recipient.parse(written).address());
        } catch (AddressException e) {
            wrong(BOUNCES, "no mail address: " + written, "write name@example.org");
            return Optional.empty();
        }
    }

    private Security security() {
        String word = value(SECURITY);
        if (word.isEmpty()) {
            return Security.STARTTLS;
        }
        Optional<Security> chosen =
                Stream.of(Security.values()).filter(s -> word(s).equals(word)).findFirst();
        if (chosen.isEmpty()) {
            wrong(SECURITY, "'" + word + "' is no choice", "use one of: starttls, tls, none");
        }
        return chosen.orElse(Security.STARTTLS);
    }

    private static String word(Security security) {
        return security.name().toLowerCase(Locale.ROOT);
    }

    private String value(String key) {
        return values.value(key, "");
    }

    private void wrong(String key, String message, String remedy) {
        problems.add(Problem.error(SettingsFile.NAME, values.lineOf(key), message, remedy));
    }
}
