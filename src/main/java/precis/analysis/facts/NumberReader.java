package precis.analysis.facts;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a number written in figures, words or both, such as the words of "1,2 million". */
final class NumberReader {

    /** White space, or where the letters of "900m" begin. */
    private static final String BETWEEN = "[\\s\\u00A0\\u202F]+|(?<=\\d)(?=[a-z])";

    private static final int LONGEST = 80;

    private static final Pattern SIGN = Pattern.compile("^([-\u2212\u2013+])[\\s\\u00A0\\u202F]*");

    private static final Pattern PLAIN = Pattern.compile("\\d+(?:[.,]\\d+)?");

    private final String group;
    private final Pattern grouped;
    private final Map<String, BigDecimal> worth = new HashMap<>();

    /**
     * @param table rows of word and value
     */
    NumberReader(NumberMarks marks, List<List<String>> table) {
        this.group = marks.group();
        this.grouped = marks.grouped();
        table.forEach(r -> worth.put(r.get(0), new BigDecimal(r.get(1))));
    }

    /** The value, unless some part of {@code words} is no number. */
    Optional<BigDecimal> read(String words) {
        if (words.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher sign = SIGN.matcher(words);
        boolean below = sign.find() && !sign.group(1).equals("+");
        String joined =
                sign.replaceFirst("").replaceAll("(?<=\\d)[ '\u2019\\u00A0\\u202F](?=\\d{3})", "");
        return sum(joined.toLowerCase(Locale.ROOT).split(BETWEEN)).map(v -> below ? v.negate() : v);
    }

    private Optional<BigDecimal> sum(String[] words) {
        Sum sum = new Sum();
        boolean afterFigures = false;
        for (String word : words) {
            Optional<BigDecimal> figures = figures(word);
            if (figures.isPresent() && !afterFigures) {
                sum.add(figures.get());
            } else if (figures.isPresent() || !add(word, sum)) {
                return Optional.empty();
            }
            afterFigures = figures.isPresent();
        }
        return Optional.of(plain(sum.total.add(sum.group)));
    }

    /**
     * The worth of figures. Where a mark can only be the other language's it is read as such: "3.5"
     * is no group, so it is a fraction.
     */
    private Optional<BigDecimal> figures(String word) {
        String bare = grouped.matcher(word).matches() ? word.replace(group, "") : word;
        return PLAIN.matcher(bare).matches()
                ? Optional.of(new BigDecimal(bare.replace(',', '.')))
                : Optional.empty();
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private boolean add(String word, Sum sum) {
        int from = 0;
        while (from < word.length()) {
            int end = longestPart(word, from);
            if (end < 0) {
                return false;
            }
            sum.add(worth.get(word.substring(from, end)));
            from = end + 1;
        }
        return from > 0;
    }

    private int longestPart(String word, int from) {
        for (int end = word.length(); end > from; end = word.lastIndexOf('-', end - 1)) {
            if (worth.containsKey(word.substring(from, end))) {
                return end;
            }
        }
        return -1;
    }

    /**
     * Hundreds multiply what stands before them, thousands and more close a group, and a greater
     * one right behind multiplies all: "a thousand million".
     */
    private static final class Sum {

        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
        private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

        private BigDecimal total = BigDecimal.ZERO;
        private BigDecimal group = BigDecimal.ZERO;

        /** The last million or the like: half of one may follow. */
        private BigDecimal last = BigDecimal.ZERO;

        void add(BigDecimal part) {
            boolean fraction = part.signum() > 0 && part.compareTo(BigDecimal.ONE) < 0;
            if (fraction && last.signum() > 0 && group.signum() == 0) {
                total = total.add(last.multiply(part));
                return;
            }
            boolean plain =
                    part.compareTo(HUNDRED) < 0 || part.stripTrailingZeros().precision() > 1;
            if (plain) {
                group = group.add(part);
                return;
            }
            if (group.signum() == 0 && last.signum() > 0 && part.compareTo(last) > 0) {
                total = total.multiply(part);
                last = part;
                return;
            }
            BigDecimal times = group.signum() == 0 ? BigDecimal.ONE : group;
            if (part.compareTo(THOUSAND) < 0) {
                group = times.multiply(part);
            } else {
                total = total.add(times.multiply(part));
                group = BigDecimal.ZERO;
                last = part;
            }
        }
    }
}
