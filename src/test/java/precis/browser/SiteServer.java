package precis.browser;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Serves a built site on the loopback address, below a sub-path as project pages are. */
final class SiteServer implements AutoCloseable {

    static final String SUB_PATH = "/sub/";

    private static final Map<String, String> TYPES =
            Map.of(
                    "html", "text/html; charset=utf-8",
                    "css", "text/css; charset=utf-8",
                    "js", "text/javascript; charset=utf-8",
                    "svg", "image/svg+xml",
                    "png", "image/png",
                    "json", "application/json; charset=utf-8",
                    "webmanifest", "application/manifest+json",
                    "xml", "application/xml; charset=utf-8");

    private final HttpServer server;

    SiteServer(Path site) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                SUB_PATH,
                exchange -> {
                    String path = exchange.getRequestURI().getPath().substring(SUB_PATH.length());
                    Path file =
                            site.resolve(
                                    path.isEmpty() || path.endsWith("/")
                                            ? path + "index.html"
                                            : path);
                    boolean found = Files.isRegularFile(file);
                    byte[] body = Files.readAllBytes(found ? file : site.resolve("404.html"));
                    String name = file.getFileName().toString();
                    String ending = name.substring(name.lastIndexOf('.') + 1);
                    exchange.getResponseHeaders()
                            .set(
                                    "Content-Type",
                                    found
                                            ? TYPES.getOrDefault(ending, "application/octet-stream")
                                            : TYPES.get("html"));
                    exchange.sendResponseHeaders(found ? 200 : 404, body.length);
                    try (OutputStream out = exchange.getResponseBody()) {
                        out.write(body);
                    }
                });
        // A letter names no icon, and browsers then ask for one.
        server.createContext(
                "/favicon.ico",
                exchange -> {
                    exchange.sendResponseHeaders(204, -1);
                    exchange.close();
                });
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + SUB_PATH;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
