package precis.compose.wording;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import precis.language.Phrases;
import precis.model.Excerpt;
import precis.model.Moment;
import precis.model.Statement;

/** What a page says of its own accord, in its language. */
public final class Wording {

    private final String language;
    private final Locale locale;
    private final Phrases phrases;
    private final Typography typography;
    private final StraightMarks straight;

    public Wording(String language, Phrases phrases) {
        this.language = language;
        this.locale = Locale.forLanguageTag(language);
        this.phrases = phrases;
        this.straight =
                new StraightMarks(
                        phrases.text("typography.apostrophe"),
                        phrases.text("typography.quotes"),
                        phrases.text("typography.single"));
        this.typography =
                new Typography(
                        phrases.text("typography.wide-before"),
                        phrases.text("typography.thin-before"),
                        phrases.text("typography.wide-after"),
                        phrases.text("typography.apart"));
    }

    public String language() {
        return language;
    }

    public String text(String key, Object... arguments) {
        return typography.set(phrases.text(key, arguments));
    }

    /** The phrase for one of a closed set: {@code kind.media}. */
    public String name(String group, Enum<?> constant) {
        return text(key(group, constant));
    }

    /** The key of the words for a constant. */
    public static String key(String group, Enum<?> constant) {
        return group + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Words of an article as this language prints them: only white space and marks change. */
    public String typeset(String words) {
        return open(aligned(words), 0, words.length());
    }

    /** The same in as many characters: each mark and space as printed, none that is lacking. */
    public String aligned(String words) {
        return typography.set(straight.set(words));
    }

    /** A part of aligned words, with the spaces that its marks lack. */
    public String open(String aligned, int start, int end) {
        return typography.open(aligned, start, end);
    }

    /** Words taken out of an article, as print sets them. */
    public String cited(Excerpt excerpt, Statement statement) {
        return typeset(finish(excerpt, statement).set(excerpt.text()));
    }

    /** What print adds to the words because they were taken out of their sentence. */
    public Finish finish(Excerpt excerpt, Statement statement) {
        Finish finish =
                Finish.of(
                        excerpt,
                        statement,
                        phrases.text("quote.opening"),
                        phrases.text("quote.closing"),
                        phrases.text("claim.cut"));
        return new Finish(
                typography.set(finish.before()), finish.capital(), typography.set(finish.after()));
    }

    public String day(LocalDate date) {
        String key = date.getDayOfMonth() == 1 ? "date.first" : "date.day";
        return format(key, date);
    }

    /** A phrase of a week's first and last day, after those of others. */
    public String week(String key, LocalDate monday, Object... others) {
        LocalDate sunday = monday.plusDays(6);
        List<Object> arguments = new ArrayList<>(List.of(others));
        arguments.addAll(List.of(start(monday, sunday), day(sunday)));
        return phrases.text(key, arguments.toArray());
    }

    /** The first day of a period that ends on the other, without what both have in common. */
    private String start(LocalDate first, LocalDate last) {
        if (first.getYear() != last.getYear()) {
            return day(first);
        }
        String common = first.getMonth() == last.getMonth() ? "month" : "year";
        String day = first.getDayOfMonth() == 1 ? "date.first-in-" : "date.day-in-";
        return format(day + common, first);
    }

    public String month(LocalDate date) {
        return format("date.month", date);
    }

    /** A month as a heading, which opens with a capital in every language. */
    public String monthHeading(LocalDate date) {
        return capital(month(date));
    }

    /**
     * A name as a heading: « état-major de Valdor » opens with a capital; a word alone may be a
     * name that is written small.
     */
    public String nameHeading(String name) {
        int end = name.indexOf(' ');
        boolean small = end > 0 && name.substring(0, end).chars().noneMatch(Character::isUpperCase);
        return typeset(small ? capital(name) : name);
    }

    private String capital(String text) {
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(locale) + text.substring(first);
    }

    public String moment(Moment moment) {
        return switch (moment.precision()) {
            case DAY -> day(moment.date());
            case MONTH -> month(moment.date());
            case YEAR -> format("date.year", moment.date());
        };
    }

    /** The parts as the language enumerates them, with its word before the last. */
    public String list(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        int last = parts.size() - 1;
        String head = String.join(text("list.comma"), parts.subList(0, last));
        return text("list.last", head, parts.get(last));
    }

    private String format(String key, LocalDate date) {
        return typography.set(DateTimeFormatter.ofPattern(phrases.text(key), locale).format(date));
    }
}
