package precis.ingest;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The one way a name becomes an identifier: lower-case ASCII letters and digits joined by hyphens.
 */
public final class Slug {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ENDS = Pattern.compile("^-|-$");

    private Slug() {}

    /** The slug of a name; empty if it holds no letter or digit that ASCII knows. */
    public static String of(String name) {
        String folded =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        String lower =
                folded.toLowerCase(Locale.ROOT)
                        .replace("\u0153", "oe")
                        .replace("\u00e6", "ae")
                        .replace("\u00df", "ss")
                        .replace("\u00f8", "o")
                        .replace("\u0142", "l");
        return ENDS.matcher(OTHER.matcher(lower).replaceAll("-")).replaceAll("");
    }
}
