package precis.compose.view;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.zip.CRC32;

/** A name as part of an address: the same name always gives the same address. */
public final class Slug {

    private static final int LONGEST = 60;

    private Slug() {}

    public static String of(String name) {
        String folded = folded(name);
        if (folded.isEmpty() || folded.length() > LONGEST || !isLatin(name)) {
            return (folded.substring(0, Math.min(folded.length(), LONGEST)) + "-" + code(name))
                    .replaceAll("-+", "-")
                    .replaceAll("^-", "");
        }
        return folded;
    }

    /** What two spellings of a name have in common: neither capitals, accents nor marks count. */
    public static String common(String name) {
        return isLatin(name) ? folded(name) : name;
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replace("\u0153", "oe")
                .replace("\u00e6", "ae")
                .replace("\u00df", "ss")
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    private static boolean isLatin(String name) {
        return name.codePoints()
                .filter(Character::isLetter)
                .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }

    /** Tells apart names of which too little is left. */
    private static String code(String name) {
        CRC32 sum = new CRC32();
        sum.update(name.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }
}
