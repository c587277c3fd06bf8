package precis.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import precis.language.Languages;

/** Tells which key somebody meant who wrote another word for it. */
final class KeyWords {

    private static final Map<String, String> OTHERS =
            Languages.lines("page/sidecar-keys.txt").stream()
                    .flatMap(List::stream)
                    .map(line -> line.split(" = ", 2))
                    .collect(Collectors.toMap(w -> w[0], w -> w[1], (one, other) -> one));

    private KeyWords() {}

    /**
     * What to do about a key that is not known.
     *
     * @param meant what another program's word stands for, if it is one
     */
    static String remedy(String written, Optional<String> meant, List<String> keys) {
        String word = written.toLowerCase(Locale.ROOT);
        Optional<String> key =
                meant.or(() -> Optional.ofNullable(OTHERS.get(word)))
                        .filter(keys::contains)
                        .or(() -> Alike.to(word, keys).stream().findFirst());
        return key.map(k -> "did you mean " + k + "? ").orElse("")
                + "use one of: "
                + String.join(", ", keys);
    }
}
