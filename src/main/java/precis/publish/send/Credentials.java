package precis.publish.send;

import java.util.Objects;

/**
 * Who may hand letters to the server; printed nowhere.
 *
 * @param user name
 * @param password secret
 */
public record Credentials(String user, String password) {

    public Credentials {
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(password, "password");
    }

    @Override
    public String toString() {
        return "credentials";
    }
}
