package precis.ingest.dateline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises the datelines of one language. */
public final class Datelines {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");

    /** Parts may name parts, but not for ever. */
    private static final int DEEPEST_NESTING = 8;

    /** No dateline reaches further into a text; a longer look would only cost time. */
    private static final int LONGEST = 200;

    private record Form(String rule, Pattern pattern) {}

    private final DatelineData data;
    private final List<Pattern> months;
    private final List<Form> forms = new ArrayList<>();
    private final List<Pattern> days;

    /** Compiles a language's {@code dateline.yml}. */
    public Datelines(DatelineData data) {
        this.data = data;
        this.months = data.months().stream().map(Datelines::caseless).toList();
        this.days = data.dates().stream().map(d -> Pattern.compile(expand(d, parts()))).toList();
        data.rules().forEach(this::compile);
    }

    /** The dateline that opens a text, if one does. */
    public Optional<Dateline> find(String text) {
        return forms.stream().flatMap(form -> read(form, text).stream()).findFirst();
    }

    /** What one rule alone reads, for its examples. */
    Optional<Dateline> find(String rule, String text) {
        return forms.stream()
                .filter(form -> form.rule().equals(rule))
                .flatMap(form -> read(form, text).stream())
                .findFirst();
    }

    private Optional<Dateline> read(Form form, String text) {
        Matcher m = form.pattern().matcher(text);
        m.region(0, Math.min(LONGEST, text.length()))
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
        if (!m.lookingAt()) {
            return Optional.empty();
        }
        Optional<LocalDate> date = date(m);
        boolean impossible = group(m, "year").isPresent() && date.isEmpty();
        return impossible
                ? Optional.empty()
                : Optional.of(
                        new Dateline(text.substring(m.end()), date, modified(m, date), agency(m)));
    }

    /** The day behind words for a change, or the only one where such words stand before it. */
    private Optional<LocalDate> modified(Matcher m, Optional<LocalDate> date) {
        Optional<LocalDate> since = group(m, "since").flatMap(this::day);
        return since.isEmpty() && group(m, "renewed").isPresent() ? date : since;
    }

    /** The first day that a text names. */
    private Optional<LocalDate> day(String text) {
        return days.stream()
                .map(d -> d.matcher(text))
                .filter(Matcher::find)
                .flatMap(m -> date(m).stream())
                .findFirst();
    }

    private Optional<LocalDate> date(Matcher m) {
        Optional<String> year = group(m, "year");
        if (year.isEmpty()) {
            return Optional.empty();
        }
        try {
            int day = Integer.parseInt(group(m, "day").orElseThrow());
            int month = month(group(m, "month").orElseThrow());
            return Optional.of(LocalDate.of(Integer.parseInt(year.get()), month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private int month(String name) {
        if (Character.isDigit(name.charAt(0))) {
            return Integer.parseInt(name);
        }
        for (int i = 0; i < months.size(); i++) {
            if (months.get(i).matcher(name).matches()) {
                return i + 1;
            }
        }
        throw new IllegalStateException("no month: " + name);
    }

    private Optional<String> agency(Matcher m) {
        return group(m, "agency")
                .flatMap(
                        signed ->
                                data.agencies().stream()
                                        .filter(known -> known.equalsIgnoreCase(signed))
                                        .findFirst());
    }

    private static Optional<String> group(Matcher m, String name) {
        return m.pattern().pattern().contains("(?<" + name + ">")
                ? Optional.ofNullable(m.group(name))
                : Optional.empty();
    }

    private Map<String, String> parts() {
        Map<String, String> parts = new TreeMap<>(data.parts());
        parts.put("month", "(?<month>(?iu:" + String.join("|", data.months()) + "))");
        parts.put("agency", "(?<agency>(?iu:" + alternatives(data.agencies()) + "))");
        return parts;
    }

    private void compile(DatelineData.Rule rule) {
        Map<String, String> parts = parts();
        for (String date : data.dates()) {
            parts.put("date", date);
            forms.add(new Form(rule.id(), Pattern.compile(expand(rule.pattern(), parts))));
            if (!rule.pattern().contains("{date}")) {
                return;
            }
        }
    }

    private static String expand(String pattern, Map<String, String> parts) {
        String expanded = pattern;
        for (int i = 0; i < DEEPEST_NESTING && PLACEHOLDER.matcher(expanded).find(); i++) {
            expanded =
                    PLACEHOLDER
                            .matcher(expanded)
                            .replaceAll(m -> Matcher.quoteReplacement(part(m.group(1), parts)));
        }
        return expanded;
    }

    private static String part(String name, Map<String, String> parts) {
        if (!parts.containsKey(name)) {
            throw new IllegalArgumentException("dateline.yml: no part is called " + name);
        }
        return parts.get(name);
    }

    private static String alternatives(List<String> words) {
        return String.join("|", words.stream().map(Pattern::quote).toList());
    }

    private static Pattern caseless(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
