package precis.ingest.add;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import precis.shipped.Shipped;

/** What tells whether two web addresses are those of one article. */
final class PageAddress {

    private static final List<String> TRACKING =
            Shipped.entries("/extract/tracking-parameters.txt");

    private PageAddress() {}

    /** The address without scheme, fragment, tracking, and the usual other names of one host. */
    static String key(URI address) {
        String host = address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
        String path = address.getRawPath() == null ? "" : address.getRawPath();
        String query = address.getRawQuery() == null ? "" : address.getRawQuery();
        String kept =
                Arrays.stream(query.split("&"))
                        .filter(p -> !p.isEmpty() && !isTracking(p.split("=", 2)[0]))
                        .sorted()
                        .collect(Collectors.joining("&"));
        return host.replaceFirst("^(www|m|amp)\\.", "")
                + (address.getPort() < 0 ? "" : ":" + address.getPort())
                + path.replaceFirst("/+(index\\.html?)?$", "")
                + (kept.isEmpty() ? "" : "?" + kept);
    }

    private static boolean isTracking(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return TRACKING.stream()
                .anyMatch(
                        t ->
                                t.endsWith("*")
                                        ? lower.startsWith(t.substring(0, t.length() - 1))
                                        : lower.equals(t));
    }
}
