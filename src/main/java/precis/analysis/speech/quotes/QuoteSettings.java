package precis.analysis.speech.quotes;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How a language marks direct quotation.
 *
 * @param pairs two characters each: what opens and what closes
 * @param apostrophes marks that are apostrophes too, if any
 * @param reopened whether each paragraph of a quotation has an opening mark, only the last a
 *     closing one
 * @param doubled two equal marks each that are written for one of a pair, and that one, if any are
 * @param minWords the fewest words of a quotation that states something
 * @param share of a sentence from which a quotation carries it
 * @param standIn the token that takes a quotation's place when rules read the rest
 * @param signature marks before the name of a quotation's author
 */
public record QuoteSettings(
        List<String> pairs,
        String apostrophes,
        Boolean reopened,
        Map<String, String> doubled,
        int minWords,
        double share,
        String standIn,
        String signature) {

    /** What is neither a letter nor a space. */
    private static final String FILLER = "\u2060";

    public QuoteSettings {
        pairs = List.copyOf(pairs);
        apostrophes = apostrophes == null ? "" : apostrophes;
        reopened = reopened != null && reopened;
        doubled = doubled == null ? Map.of() : Map.copyOf(doubled);
    }

    /**
     * The marks of one text: of two pairs that are each other's reverse, « » and » «, it keeps to
     * whichever opens in it first.
     */
    QuoteSettings in(String text) {
        List<String> kept = pairs.stream().filter(p -> !isTurned(p, text)).toList();
        return new QuoteSettings(
                kept, apostrophes, reopened, doubled, minWords, share, standIn, signature);
    }

    private boolean isTurned(String pair, String text) {
        String turned = new StringBuilder(pair).reverse().toString();
        int own = text.indexOf(pair.charAt(0));
        int other = text.indexOf(turned.charAt(0));
        return !turned.equals(pair)
                && pairs.contains(turned)
                && (other >= 0 && other < own || own < 0 && isSecond(pair, turned));
    }

    private boolean isSecond(String pair, String turned) {
        return pairs.indexOf(pair) > pairs.indexOf(turned);
    }

    /** The text as marks are looked for in it: one mark and a space for two, no place moved. */
    String single(String text) {
        String single = text;
        for (Map.Entry<String, String> two : doubled.entrySet()) {
            String one = two.getValue();
            boolean opens = pairs.stream().anyMatch(p -> p.startsWith(one));
            boolean closes = pairs.stream().anyMatch(p -> p.endsWith(one));
            single =
                    opens && closes
                            ? straight(single, two.getKey(), one)
                            : single.replace(two.getKey(), opens ? one + ' ' : ' ' + one);
        }
        return single;
    }

    /** Two marks that may open or close: the outer one stays, a filler beside it. */
    private static String straight(String text, String two, String one) {
        return text.replaceAll(Pattern.quote(two) + "(?=[\\p{L}\\p{N}])", one + FILLER)
                .replace(two, FILLER + one);
    }

    /** The pair that this character opens, or -1. */
    int opened(char c) {
        return find(c, 0);
    }

    /** The pair that this character closes, or -1. */
    int closed(char c) {
        return find(c, 1);
    }

    /** Whether the mark may be an apostrophe as well. */
    boolean isApostrophe(char c) {
        return apostrophes.indexOf(c) >= 0;
    }

    public boolean isMark(char c) {
        return opened(c) >= 0 || closed(c) >= 0;
    }

    private int find(char c, int side) {
        for (int i = 0; i < pairs.size(); i++) {
            if (pairs.get(i).charAt(side) == c) {
                return i;
            }
        }
        return -1;
    }

    char opener(int pair) {
        return pairs.get(pair).charAt(0);
    }

    char closer(int pair) {
        return pairs.get(pair).charAt(1);
    }

    /** Whether opening and closing look the same. */
    boolean straight(int pair) {
        return opener(pair) == closer(pair);
    }
}
