package precis.publish.send;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** A mail server that does what no whole one does: refuses, puts off, and dies in the middle. */
final class SmtpStub implements AutoCloseable {

    /** What it does with the letter to a reader. */
    enum Act {
        TAKE,
        REFUSE,
        REFUSE_TO_RELAY,
        REFUSE_LETTER,
        DEFER,
        CUT_AT_DATA,
        CUT_AFTER_LETTER
    }

    private final ServerSocket socket;
    private final Optional<SSLContext> tls;
    private final Map<String, Deque<Act>> acts = new ConcurrentHashMap<>();
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final List<String> encrypted = new CopyOnWriteArrayList<>();
    private int lettersToLive = Integer.MAX_VALUE;

    SmtpStub(Optional<SSLContext> tls) throws IOException {
        this.tls = tls;
        this.socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "smtp stub");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    /** One act for each time a letter to that reader comes; afterwards it takes them. */
    SmtpStub on(String reader, Act... each) {
        acts.put(reader, new ArrayDeque<>(List.of(each)));
        return this;
    }

    SmtpStub diesAfter(int letters) {
        lettersToLive = letters;
        return this;
    }

    /** The readers whose letters came in whole, in order. */
    List<String> taken() {
        return taken;
    }

    /** Those that came over an encrypted line. */
    List<String> encrypted() {
        return encrypted;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(client);
            } catch (IOException e) {
                // A line that was cut, or the end of the server.
            }
        }
    }

    private void talk(Socket client) throws IOException {
        BufferedReader in = reader(client);
        OutputStream out = client.getOutputStream();
        say(out, "220 stub");
        Act act = Act.TAKE;
        String reader = "";
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String command = line.split("[ :]")[0].toUpperCase(java.util.Locale.ROOT);
            switch (command) {
                case "EHLO" -> say(out, tls.isPresent() ? "250-stub\r\n250 STARTTLS" : "250 stub");
                case "STARTTLS" -> {
                    say(out, "220 go");
                    SSLSocket secure = secure(client);
                    in = reader(secure);
                    out = secure.getOutputStream();
                    client = secure;
                }
                case "RCPT" -> {
                    reader = line.replaceAll(".*<|>.*", "");
                    act = Optional.ofNullable(acts.get(reader)).map(Deque::poll).orElse(Act.TAKE);
                    say(out, answer(act));
                }
                case "DATA" -> {
                    if (act == Act.CUT_AT_DATA) {
                        return;
                    }
                    say(out, "354 go");
                    skipLetter(in);
                    if (act == Act.REFUSE_LETTER) {
                        say(out, "554 5.6.0 looks like junk");
                        continue;
                    }
                    take(reader, client);
                    if (act == Act.CUT_AFTER_LETTER) {
                        return;
                    }
                    say(out, "250 taken");
                    if (taken.size() >= lettersToLive) {
                        close();
                        return;
                    }
                }
                case "QUIT" -> {
                    say(out, "221 bye");
                    return;
                }
                default -> say(out, "250 ok");
            }
        }
    }

    private void take(String reader, Socket line) {
        taken.add(reader);
        if (line instanceof SSLSocket) {
            encrypted.add(reader);
        }
    }

    private static String answer(Act act) {
        return switch (act) {
            case REFUSE -> "550 5.1.1 no such reader";
            case REFUSE_TO_RELAY -> "554 5.7.1 relay access denied";
            case DEFER -> "451 4.2.1 try later";
            case TAKE, REFUSE_LETTER, CUT_AT_DATA, CUT_AFTER_LETTER -> "250 ok";
        };
    }

    private SSLSocket secure(Socket client) throws IOException {
        SSLSocket secure =
                (SSLSocket)
                        tls.orElseThrow()
                                .getSocketFactory()
                                .createSocket(client, null, client.getPort(), true);
        secure.setUseClientMode(false);
        secure.startHandshake();
        return secure;
    }

    private static void skipLetter(BufferedReader in) throws IOException {
        for (String line = in.readLine(); !".".equals(line); line = in.readLine()) {
            if (line == null) {
                throw new IOException("cut within the letter");
            }
        }
    }

    private static BufferedReader reader(Socket socket) throws IOException {
        return new BufferedReader(
                new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
