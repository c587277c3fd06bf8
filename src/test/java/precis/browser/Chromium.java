package precis.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import precis.Trees;

/** A headless Chromium driven over its DevTools protocol; found on this machine, never fetched. */
final class Chromium implements AutoCloseable {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> FLAGS =
            List.of(
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--hide-scrollbars",
                    "--remote-debugging-port=0",
                    "about:blank");
    private static final int SECONDS = 60;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Process process;
    private final Path profile;
    private final WebSocket socket;
    private final AtomicInteger lastId = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private final Map<String, Consumer<JsonNode>> listeners = new ConcurrentHashMap<>();

    private Chromium(Process process, Path profile, URI address) {
        this.process = process;
        this.profile = profile;
        this.socket =
                HttpClient.newHttpClient()
                        .newWebSocketBuilder()
                        .buildAsync(address, new Listener())
                        .join();
    }

    /** The browser's program on the search path, if there is one. */
    static Optional<Path> find() {
        return Stream.of(System.getenv("PATH").split(":"))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Chromium start(Path program) throws IOException, InterruptedException {
        Path profile = Files.createTempDirectory("precis-chromium");
        List<String> command = new ArrayList<>();
        command.add(program.toString());
        command.add("--user-data-dir=" + profile);
        command.addAll(FLAGS);
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        return new Chromium(process, profile, address(process, profile));
    }

    private static URI address(Process process, Path profile)
            throws IOException, InterruptedException {
        Path file = profile.resolve("DevToolsActivePort");
        for (int tries = 0; tries < SECONDS * 10 && process.isAlive(); tries++) {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            if (lines.size() > 1) {
                return URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1));
            }
            process.waitFor(100, TimeUnit.MILLISECONDS);
        }
        throw new IOException("Chromium did not start");
    }

    Tab open() {
        String target =
                call("", "Target.createTarget", Map.of("url", "about:blank"))
                        .get("targetId")
                        .asText();
        JsonNode attached =
                call("", "Target.attachToTarget", Map.of("targetId", target, "flatten", true));
        return new Tab(this, attached.get("sessionId").asText());
    }

    void listen(String session, Consumer<JsonNode> listener) {
        listeners.put(session, listener);
    }

    /**
     * Sends a command and waits for its result; {@code session} is empty for the browser itself.
     */
    JsonNode call(String session, String method, Map<String, Object> parameters) {
        int id = lastId.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        ObjectNode message = JSON.createObjectNode().put("id", id).put("method", method);
        message.set("params", JSON.valueToTree(parameters));
        if (!session.isEmpty()) {
            message.put("sessionId", session);
        }
        socket.sendText(message.toString(), true).join();
        try {
            JsonNode reply = answer.get(SECONDS, TimeUnit.SECONDS);
            if (reply.has("error")) {
                throw new IllegalStateException(method + ": " + reply.get("error"));
            }
            return reply.get("result");
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException(method + ": no answer", e);
        }
    }

    @Override
    public void close() {
        socket.abort();
        process.destroy();
        try {
            process.waitFor(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Trees.remove(profile.toFile());
    }

    /** Puts messages together and hands them to whoever waits. */
    private final class Listener implements WebSocket.Listener {

        private final StringBuilder message = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            message.append(data);
            if (last) {
                dispatch(message.toString());
                message.setLength(0);
            }
            from.request(1);
            return null;
        }

        private void dispatch(String text) {
            JsonNode node;
            try {
                node = JSON.readTree(text);
            } catch (IOException e) {
                throw new IllegalStateException("not JSON: " + text, e);
            }
            if (node.has("id")) {
                waiting.remove(node.get("id").asInt()).complete(node);
            } else if (node.has("sessionId")) {
                listeners.getOrDefault(node.get("sessionId").asText(), n -> {}).accept(node);
            }
        }
    }
}
