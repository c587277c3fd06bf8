package precis.ingest.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * A proxy of our own through which all requests go, because only who opens the connection knows
 * where it leads: a name is resolved once, the address is judged, and that very address is
 * connected to. A name that answers differently the second time gains nothing.
 */
final class Gate implements AutoCloseable {

    private static final int LONGEST_HEAD = 32 * 1024;
    private static final int CONNECT_MILLIS = 10_000;
    private static final int SILENCE_MILLIS = 15_000;
    private static final byte[] REFUSAL =
            "HTTP/1.1 403 Refused\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                    .getBytes(StandardCharsets.ISO_8859_1);

    private final ServerSocket door;
    private final Resolver resolver;
    private final Predicate<InetAddress> allowed;
    private final Set<String> refused = ConcurrentHashMap.newKeySet();

    /**
     * @param allowed which addresses may be connected to
     */
    Gate(Resolver resolver, Predicate<InetAddress> allowed) throws IOException {
        this.resolver = resolver;
        this.allowed = allowed;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start(this::serve);
    }

    InetSocketAddress address() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), door.getLocalPort());
    }

    /** Whether the host was found to lead into a private network. */
    boolean hasRefused(String host) {
        return refused.contains(host);
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "gate");
        thread.setDaemon(true);
        thread.start();
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                start(() -> handle(client));
            } catch (IOException e) {
                // Closed, or the caller went away: there is nobody left to tell.
            }
        }
    }

    private void handle(Socket client) {
        try (client) {
            client.setSoTimeout(SILENCE_MILLIS);
            String head = head(client.getInputStream());
            String[] line = head.split("\r\n", 2)[0].split(" ");
            boolean tunnel = line[0].equals("CONNECT");
            URI target = URI.create(tunnel ? "https://" + line[1] : line[1]);
            try (Socket server = connect(target)) {
                server.setSoTimeout(SILENCE_MILLIS);
                if (tunnel) {
                    send(client, "HTTP/1.1 200 OK\r\n\r\n");
                } else {
                    send(server, direct(head, line, target));
                }
                start(() -> pass(client, server));
                copy(server.getInputStream(), client.getOutputStream());
            } catch (Refused e) {
                client.getOutputStream().write(REFUSAL);
            }
        } catch (IOException | RuntimeException e) {
            // The client sees its connection end, and says so in its own words.
        }
    }

    /** The request as the server wants it: its own path, and one request a connection. */
    private static String direct(String head, String[] line, URI target) {
        String path = target.getRawPath().isEmpty() ? "/" : target.getRawPath();
        String query = target.getRawQuery() == null ? "" : "?" + target.getRawQuery();
        String rest =
                head.split("\r\n", 2)[1].replaceAll("(?i)(?<=^|\n)(proxy-)?connection:.*\r\n", "");
        return line[0] + " " + path + query + " HTTP/1.1\r\nConnection: close\r\n" + rest;
    }

    private Socket connect(URI target) throws IOException, Refused {
        String host = target.getHost().replaceAll("[\\[\\]]", "");
        int port = target.getPort() >= 0 ? target.getPort() : 80;
        List<InetAddress> open = resolver.resolve(host).stream().filter(allowed).toList();
        if (open.isEmpty()) {
            refused.add(target.getHost());
            throw new Refused();
        }
        Socket socket = new Socket();
        socket.connect(new InetSocketAddress(open.get(0), port), CONNECT_MILLIS);
        return socket;
    }

    private static void pass(Socket from, Socket to) {
        try {
            copy(from.getInputStream(), to.getOutputStream());
        } catch (IOException e) {
            // The other direction ends both.
        }
    }

    private static void copy(InputStream from, OutputStream to) throws IOException {
        byte[] buffer = new byte[16 * 1024];
        for (int n = from.read(buffer); n >= 0; n = from.read(buffer)) {
            to.write(buffer, 0, n);
            to.flush();
        }
    }

    private static void send(Socket to, String text) throws IOException {
        to.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        to.getOutputStream().flush();
    }

    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        int ends = 0;
        while (ends < 4) {
            int c = in.read();
            if (c < 0 || head.size() > LONGEST_HEAD) {
                throw new IOException("no request");
            }
            head.write(c);
            ends = c == "\r\n\r\n".charAt(ends) ? ends + 1 : c == '\r' ? 1 : 0;
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    private static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
