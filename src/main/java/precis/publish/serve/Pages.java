package precis.publish.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;
import precis.model.Problem;
import precis.shipped.Shipped;

/** Answers with the files of the site, its pages with the script that loads them again. */
final class Pages implements HttpHandler {

    private static final Charset UTF_8 = StandardCharsets.UTF_8;
    private static final String SCRIPT_PATH = "/.precis/reload.js";
    private static final String HTML = "text/html; charset=utf-8";
    private static final Map<String, String> TYPES =
            Map.ofEntries(
                    Map.entry("css", "text/css; charset=utf-8"),
                    Map.entry("eml", "message/rfc822"),
                    Map.entry("html", HTML),
                    Map.entry("ico", "image/x-icon"),
                    Map.entry("jpg", "image/jpeg"),
                    Map.entry("js", "text/javascript; charset=utf-8"),
                    Map.entry("json", "application/json"),
                    Map.entry("png", "image/png"),
                    Map.entry("svg", "image/svg+xml"),
                    Map.entry("txt", "text/plain; charset=utf-8"),
                    Map.entry("webmanifest", "application/manifest+json"),
                    Map.entry("xml", "application/xml"));

    private final Path site;
    private final Browsers browsers;

    Pages(Path site, Browsers browsers) {
        this.site = site.toAbsolutePath().normalize();
        this.browsers = browsers;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String script = script(browsers.built());
            List<Problem> errors = browsers.errors();
            if (!List.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
                answer(exchange, 405, HTML, new byte[0]);
            } else if (path.equals(SCRIPT_PATH)) {
                answer(exchange, 200, TYPES.get("js"), resource("reload.js").getBytes(UTF_8));
            } else if (!errors.isEmpty() && !browsers.isMade() && isPage(path)) {
                answer(exchange, 500, HTML, errorPage(errors, script).getBytes(UTF_8));
            } else {
                file(exchange, path, new Added(script, notice(errors)));
            }
        }
    }

    private static boolean isPage(String path) {
        return path.endsWith("/") || path.endsWith(".html");
    }

    /** Names the build it is part of, so that none that follows is missed. */
    private static String script(int build) {
        return "<script src=\"" + SCRIPT_PATH + "?" + build + "\" defer></script>";
    }

    /** What a page is shown with: a script in its head, a notice above its words. */
    private record Added(String script, String notice) {}

    private void file(HttpExchange exchange, String path, Added added) throws IOException {
        // No file has a zero byte in its name, and Path refuses it.
        Path file = site.resolve(path.substring(1).replace('\0', '/')).normalize();
        if (file.startsWith(site) && Files.isDirectory(file)) {
            if (!path.endsWith("/")) {
                exchange.getResponseHeaders()
                        .set("Location", exchange.getRequestURI().getRawPath() + "/");
                answer(exchange, 301, HTML, new byte[0]);
                return;
            }
            file = file.resolve("index.html");
        }
        if (file.startsWith(site) && Files.isRegularFile(file)) {
            send(exchange, 200, file, added);
        } else if (Files.isRegularFile(site.resolve("404.html"))) {
            send(exchange, 404, site.resolve("404.html"), added);
        } else {
            answer(exchange, 404, HTML, new byte[0]);
        }
    }

    private static void send(HttpExchange exchange, int status, Path file, Added added)
            throws IOException {
        String name = file.getFileName().toString();
        String suffix = name.substring(name.lastIndexOf('.') + 1);
        byte[] bytes = Files.readAllBytes(file);
        if (suffix.equals("html")) {
            bytes = with(added, new String(bytes, UTF_8)).getBytes(UTF_8);
        }
        answer(exchange, status, TYPES.getOrDefault(suffix, "application/octet-stream"), bytes);
    }

    /** Where the page's own policy allows no connection, it may hear of the next build here. */
    private static String with(Added added, String page) {
        String open =
                page.contains("connect-src 'self'")
                        ? page
                        : page.replaceFirst(
                                "default-src 'none'", "default-src 'none'; connect-src 'self'");
        String told = open.replaceFirst("</head>", added.script() + "</head>");
        int body = told.indexOf("<body");
        int words = body < 0 ? told.length() : told.indexOf('>', body) + 1;
        return told.substring(0, words) + added.notice() + told.substring(words);
    }

    private static String errorPage(List<Problem> errors, String script) {
        return resource("error.html").replace("{script}", script).replace("{errors}", list(errors));
    }

    /** What the page above says of what the site was built without; nothing if it is whole. */
    private static String notice(List<Problem> errors) {
        return errors.isEmpty() ? "" : resource("notice.html").replace("{errors}", list(errors));
    }

    private static String list(List<Problem> errors) {
        return errors.stream()
                .map(problem -> "<li>" + Entities.escape(problem.toString()) + "</li>\n")
                .collect(Collectors.joining());
    }

    private static String resource(String name) {
        return Shipped.text("/serve/" + name);
    }

    private static void answer(HttpExchange exchange, int status, String type, byte[] bytes)
            throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        boolean body = !exchange.getRequestMethod().equals("HEAD") && bytes.length > 0;
        exchange.sendResponseHeaders(status, body ? bytes.length : -1);
        if (body) {
            exchange.getResponseBody().write(bytes);
        }
    }
}
