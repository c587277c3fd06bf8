package precis.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** One page of the browser, and what it complained of. */
final class Tab {

    private static final int SECONDS = 60;

    /**
     * One request.
     *
     * @param url what was asked for
     * @param document the address of the page that needs it
     */
    record Request(String url, String document) {}

    private final Chromium browser;
    private final String session;
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final BlockingQueue<Boolean> loaded = new LinkedBlockingQueue<>();

    Tab(Chromium browser, String session) {
        this.browser = browser;
        this.session = session;
        browser.listen(session, this::hear);
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            call(domain + ".enable", Map.of());
        }
    }

    private void hear(JsonNode event) {
        JsonNode params = event.get("params");
        switch (event.get("method").asText()) {
            case "Page.loadEventFired" -> loaded.add(true);
            case "Runtime.exceptionThrown" -> complaints.add(params.toString());
            case "Log.entryAdded" -> complaints.add(params.get("entry").get("text").asText());
            case "Network.requestWillBeSent" ->
                    requests.add(
                            new Request(
                                    params.get("request").get("url").asText(),
                                    params.get("documentURL").asText()));
            case "Runtime.consoleAPICalled" -> {
                if (params.get("type").asText().equals("error")) {
                    complaints.add(params.toString());
                }
            }
            default -> {}
        }
    }

    /** Opens an address and waits until it is loaded. */
    void open(String url) {
        complaints.clear();
        requests.clear();
        loaded.clear();
        call("Page.navigate", Map.of("url", url));
        try {
            if (loaded.poll(SECONDS, TimeUnit.SECONDS) == null) {
                throw new IllegalStateException("not loaded: " + url);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    void size(int width, int height) {
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    void scheme(String scheme) {
        media("prefers-color-scheme", scheme);
    }

    /** The reader wants this of a page, and nothing else. */
    void media(String feature, String value) {
        call(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", feature, "value", value))));
    }

    /** Shows pages as they print. */
    void print(boolean print) {
        call("Emulation.setEmulatedMedia", Map.of("media", print ? "print" : ""));
    }

    void script(boolean allowed) {
        call("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
    }

    /** The value of a JavaScript expression; a promise is awaited. */
    JsonNode evaluate(String expression) {
        JsonNode result =
                call(
                        "Runtime.evaluate",
                        Map.of(
                                "expression",
                                expression,
                                "awaitPromise",
                                true,
                                "returnByValue",
                                true));
        if (result.has("exceptionDetails")) {
            throw new IllegalStateException(result.get("exceptionDetails").toString());
        }
        return result.get("result").path("value");
    }

    /** A PNG of the part of the page that shows. */
    byte[] view() {
        JsonNode shot = call("Page.captureScreenshot", Map.of("format", "png"));
        return Base64.getDecoder().decode(shot.get("data").asText());
    }

    /** The page as it prints, on A4. */
    byte[] pdf() {
        JsonNode pdf =
                call(
                        "Page.printToPDF",
                        Map.of(
                                "paperWidth",
                                8.27,
                                "paperHeight",
                                11.69,
                                "preferCSSPageSize",
                                true));
        return Base64.getDecoder().decode(pdf.get("data").asText());
    }

    /** Errors and warnings the page gave rise to since it was opened. */
    List<String> complaints() {
        return complaints;
    }

    /**
     * What was asked for since the page was opened; a browser asks for icons and manifests when it
     * has time, so some may be of the page before.
     */
    List<Request> requests() {
        return requests;
    }

    JsonNode call(String method, Map<String, Object> parameters) {
        return browser.call(session, method, parameters);
    }
}
