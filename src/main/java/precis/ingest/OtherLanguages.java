package precis.ingest;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Locale;
import precis.language.Languages;
import precis.model.Problem;

/** Says what to do about a text in a language that is not read, or that cannot be told. */
final class OtherLanguages {

    private static final String READ = String.join(", ", Languages.known());
    private static final String ADD = " as CONTRIBUTING.md tells";

    private OtherLanguages() {}

    /**
     * @param said whether the sidecar names the language
     */
    static Problem unread(SeedFile file, String tag, boolean said) {
        String name = Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
        String folder = "add a folder language/" + tag + ADD;
        return file.error(
                0,
                "no language pack for '" + tag + "'" + (name.equals(tag) ? "" : ", " + name),
                said
                        ? folder + ", or correct language: in the sidecar"
                        : "take it out, or "
                                + folder
                                + "; if it is in another, write that into "
                                + file.stem()
                                + ".yml: language: with one of "
                                + READ);
    }

    /** A language written in other letters is none that a sidecar could name. */
    static Problem unknown(SeedFile file, String prose) {
        int[] letters = prose.codePoints().filter(Character::isLetter).toArray();
        long latin =
                Arrays.stream(letters)
                        .filter(c -> UnicodeScript.of(c) == UnicodeScript.LATIN)
                        .count();
        return 2 * latin < letters.length
                ? file.error(
                        0,
                        "is written in letters of no language that is read here",
                        "take it out, or add its language" + ADD)
                : file.error(
                        0,
                        "its language cannot be told",
                        "add a sidecar "
                                + file.stem()
                                + ".yml with language: and one of "
                                + READ
                                + ", if it is one of these; no other is read");
    }
}
