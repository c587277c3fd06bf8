package precis.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import precis.model.Problem;

/**
 * The site's colours: those of the style sheet's tokens, or the user's in their place, for a light
 * and a dark ground.
 */
final class Palette {

    static final String STYLE = "css/precis.css";

    static final String PREFIX = "precis.color.";
    private static final String DARK = "dark.";
    private static final Pattern TOKEN = Pattern.compile("--([a-z]+):\\s*(#[0-9a-fA-F]{6})\\b");
    private static final Pattern COLOR = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final List<String> WORDS = List.of("ink", "muted", "accent");
    private static final double READABLE = 4.5;

    private final Map<String, String> all = new TreeMap<>();
    private final Map<String, String> own = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final ToIntFunction<String> lines;

    /**
     * @param css the style sheet, whose first tokens are the light ones and whose second the dark
     * @param given what {@code jbake.properties} says under {@code precis.color.}
     * @param lines on which line of it a key stands
     */
    Palette(String css, Map<String, String> given, ToIntFunction<String> lines) {
        this.lines = lines;
        Matcher token = TOKEN.matcher(css);
        while (token.find()) {
            String light = all.putIfAbsent(token.group(1), token.group(2));
            if (light != null) {
                all.putIfAbsent(DARK + token.group(1), token.group(2));
            }
        }
        given.forEach(this::take);
        if (!own.isEmpty()) {
            WORDS.forEach(word -> check("", word));
            WORDS.forEach(word -> check(DARK, word));
        }
    }

    private void take(String name, String color) {
        String key = PREFIX + name;
        if (!all.containsKey(name)) {
            String known = String.join(", ", all.keySet());
            wrong(Problem.Severity.ERROR, key, "no such colour", "use one of " + known);
        } else if (!COLOR.matcher(color).matches()) {
            wrong(Problem.Severity.ERROR, key, "no colour: " + color, "write it as #8c2a1c");
        } else {
            all.put(name, color);
            own.put(name, color);
        }
    }

    private void check(String scheme, String word) {
        String paper = all.getOrDefault(scheme + "paper", "#ffffff");
        String color = all.getOrDefault(scheme + word, "#000000");
        double ratio = contrast(paper, color);
        if (ratio < READABLE
                && (own.containsKey(scheme + word) || own.containsKey(scheme + "paper"))) {
            String found =
                    String.format(Locale.ROOT, "%s on %s reads at %.1f : 1", color, paper, ratio);
            String key = PREFIX + scheme + (own.containsKey(scheme + word) ? word : "paper");
            wrong(Problem.Severity.WARNING, key, found, "take it to 4.5 : 1 at least");
        }
    }

    private void wrong(Problem.Severity severity, String key, String message, String remedy) {
        problems.add(
                new Problem(
                        severity,
                        ProjectSettings.FILE,
                        lines.applyAsInt(key),
                        key + ": " + message,
                        remedy));
    }

    /** The contrast of two colours as WCAG 2 defines it. */
    static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String color) {
        int rgb = Integer.parseInt(color.substring(1), 16);
        return 0.2126 * linear(rgb >> 16 & 0xff)
                + 0.7152 * linear(rgb >> 8 & 0xff)
                + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    /** The colour of a token on a light ground. */
    String light(String token) {
        return all.getOrDefault(token, token.equals("paper") ? "#ffffff" : "#000000");
    }

    /** The colour of a token on a dark ground. */
    String dark(String token) {
        return all.getOrDefault(DARK + token, token.equals("paper") ? "#000000" : "#ffffff");
    }

    /**
     * What the style sheet needs at its end for the user's colours; paper and contrast keep theirs.
     */
    String css() {
        return rule("", "") + rule(DARK, " and (prefers-color-scheme: dark)");
    }

    private String rule(String scheme, String condition) {
        StringBuilder tokens = new StringBuilder();
        own.forEach(
                (name, color) -> {
                    boolean isDark = name.startsWith(DARK);
                    if (isDark == scheme.equals(DARK)) {
                        String token = name.substring(scheme.length());
                        tokens.append(" --").append(token).append(": ").append(color).append(';');
                    }
                });
        return tokens.isEmpty()
                ? ""
                : "@media screen and (prefers-contrast: no-preference)%s { :root {%s } }\n"
                        .formatted(condition, tokens);
    }

    List<Problem> problems() {
        return problems;
    }

    @Override
    public String toString() {
        return all.toString();
    }
}
