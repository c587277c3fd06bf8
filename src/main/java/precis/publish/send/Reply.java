package precis.publish.send;

import jakarta.mail.MessagingException;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/**
 * How a server answered a letter that it did not take.
 *
 * @param code of RFC 5321, or 0 where it did not answer
 * @param text what it said
 * @param ofSender whether it refused the sender, and with it every letter
 * @param ofReader whether it is the reader's address that it does not take
 */
record Reply(int code, String text, boolean ofSender, boolean ofReader) {

    /** The class of RFC 3463 for who may send what where: whatever the address is. */
    private static final Pattern POLICY = Pattern.compile("\\d{3}[ -]5\\.7\\.");

    /** The first answer among the causes. */
    static Reply of(MessagingException failure) {
        for (Exception e = failure; e instanceof MessagingException m; e = m.getNextException()) {
            Reply reply = answer(m);
            if (reply.isAnswer()) {
                return reply;
            }
        }
        return new Reply(0, failure.getMessage() == null ? "" : failure.getMessage(), false, false);
    }

    private static Reply answer(MessagingException e) {
        if (e instanceof SMTPAddressFailedException a) {
            boolean reader = !POLICY.matcher(String.valueOf(a.getMessage())).lookingAt();
            return new Reply(a.getReturnCode(), a.getMessage(), false, reader);
        }
        if (e instanceof SMTPSenderFailedException s) {
            return new Reply(s.getReturnCode(), s.getMessage(), true, false);
        }
        if (e instanceof SMTPSendFailedException s) {
            boolean sender = s.getCommand().startsWith("MAIL");
            return new Reply(s.getReturnCode(), s.getMessage(), sender, false);
        }
        return new Reply(0, "", false, false);
    }

    boolean isAnswer() {
        return code >= 400 && code < 600;
    }

    boolean isPermanent() {
        return code >= 500;
    }
}
