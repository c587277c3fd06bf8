package precis.ingest.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import precis.model.Checked;
import precis.model.Problem;

/** Fetches one address at a time, within limits of size, time and redirects, as robots.txt asks. */
public final class Fetcher implements AutoCloseable {

    private static final int LARGEST = 10 * 1024 * 1024;
    private static final int LARGEST_ROBOTS = 512 * 1024;
    private static final int MOST_REDIRECTS = 5;
    private static final String SAVE = "open it in a browser and save it";

    private final Gate gate;
    private final HttpClient client;
    private final String agent;
    private final Duration patience;
    private final Map<String, Robots> robots = new HashMap<>();

    /**
     * @param agent how the program names itself
     * @param allowPrivate whether addresses of this machine and of private networks are allowed
     * @param patience how long one address may take
     */
    public Fetcher(String agent, boolean allowPrivate, Duration patience) throws IOException {
        this(
                agent,
                patience,
                host -> List.of(InetAddress.getAllByName(host)),
                address -> allowPrivate || Openness.isOpen(address));
    }

    Fetcher(String agent, Duration patience, Resolver resolver, Predicate<InetAddress> allowed)
            throws IOException {
        this.agent = agent;
        this.patience = patience;
        this.gate = new Gate(resolver, allowed);
        this.client =
                HttpClient.newBuilder()
                        .proxy(ProxySelector.of(gate.address()))
                        .version(HttpClient.Version.HTTP_1_1)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .connectTimeout(patience)
                        .build();
    }

    @Override
    public void close() throws IOException {
        gate.close();
    }

    /** What an address answers, or why it gives nothing. */
    public Checked<Optional<Fetched>> fetch(URI address) throws InterruptedException {
        try {
            return new Checked<>(Optional.of(follow(address)), List.of());
        } catch (FetchException e) {
            return new Checked<>(
                    Optional.empty(),
                    List.of(Problem.error(address.toString(), 0, e.getMessage(), e.remedy())));
        }
    }

    private Fetched follow(URI address) throws FetchException, InterruptedException {
        URI current = address;
        for (int i = 0; i <= MOST_REDIRECTS; i++) {
            requireWeb(current);
            requireAllowed(current);
            HttpResponse<InputStream> answer = get(current);
            int status = answer.statusCode();
            Optional<String> next = answer.headers().firstValue("location");
            if (status == 200) {
                String type = answer.headers().firstValue("content-type").orElse("");
                return new Fetched(current, type, bytes(answer, LARGEST));
            } else if (status < 300 || status >= 400 || next.isEmpty()) {
                close(answer);
                throw StatusWords.of(status);
            }
            close(answer);
            current = next(current, next.get());
        }
        throw new FetchException("sends on to other addresses without end", SAVE);
    }

    private static URI next(URI from, String location) throws FetchException {
        try {
            return from.resolve(location);
        } catch (IllegalArgumentException e) {
            throw new FetchException("sends on to something that is no address", SAVE);
        }
    }

    private static void requireWeb(URI address) throws FetchException {
        boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
        if (!web || address.getHost() == null || address.getUserInfo() != null) {
            throw new FetchException(
                    "is no plain web address", "give one that begins with https:// or http://");
        }
    }

    private void requireAllowed(URI address) throws FetchException, InterruptedException {
        String origin = address.getScheme() + "://" + address.getRawAuthority();
        Robots rules = robots.get(origin);
        if (rules == null) {
            rules = robots(URI.create(origin + "/robots.txt"));
            robots.put(origin, rules);
        }
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        if (!rules.allows(address.getRawPath() + query)) {
            throw new FetchException("its site asks programs not to fetch it (robots.txt)", SAVE);
        }
    }

    /** No file means no rules; a site out of order is left alone. */
    private Robots robots(URI file) throws FetchException, InterruptedException {
        HttpResponse<InputStream> answer = get(file);
        if (answer.statusCode() == 200) {
            byte[] text = bytes(answer, LARGEST_ROBOTS);
            return Robots.parse(new String(text, StandardCharsets.UTF_8));
        }
        close(answer);
        if (answer.statusCode() >= 500) {
            throw StatusWords.of(answer.statusCode());
        }
        return Robots.parse("");
    }

    private HttpResponse<InputStream> get(URI address) throws FetchException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(address)
                        .timeout(patience)
                        .header("User-Agent", agent)
                        .header("Accept", "text/html, application/xhtml+xml, */*;q=0.5")
                        .build();
        long start = System.nanoTime();
        try {
            HttpResponse<InputStream> answer =
                    client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            if (gate.hasRefused(address.getHost())) {
                close(answer);
                throw closed();
            }
            return answer;
        } catch (HttpTimeoutException e) {
            throw slow();
        } catch (IOException e) {
            if (gate.hasRefused(address.getHost())) {
                throw closed();
            } else if (System.nanoTime() - start >= patience.toNanos()) {
                // The gate gives up a moment before the client does.
                throw slow();
            }
            throw new FetchException("cannot be reached", "check the address and the connection");
        }
    }

    private static FetchException closed() {
        return new FetchException(
                "leads to this machine or a private network, which is not fetched",
                "add --allow-private if you mean it");
    }

    private FetchException slow() {
        return new FetchException(
                "did not answer in full within " + patience.toSeconds() + " seconds",
                "try again later");
    }

    private byte[] bytes(HttpResponse<InputStream> answer, int limit) throws FetchException {
        long end = System.nanoTime() + patience.toNanos();
        try (InputStream body = answer.body()) {
            java.io.ByteArrayOutputStream all = new java.io.ByteArrayOutputStream();
            byte[] buffer = new byte[16 * 1024];
            for (int n = body.read(buffer); n >= 0; n = body.read(buffer)) {
                all.write(buffer, 0, n);
                if (all.size() > limit) {
                    throw new FetchException(
                            "is larger than " + limit / 1024 + " KB", "save the article alone");
                } else if (System.nanoTime() > end) {
                    throw slow();
                }
            }
            return all.toByteArray();
        } catch (IOException e) {
            throw new FetchException("broke off before its end", "try again");
        }
    }

    private static void close(HttpResponse<InputStream> answer) {
        try {
            answer.body().close();
        } catch (IOException e) {
            // What is thrown away may break.
        }
    }
}
