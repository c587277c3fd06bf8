package precis.analysis.actors.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import precis.analysis.actors.names.Candidate.Shape;
import precis.analysis.actors.words.Known;
import precis.analysis.actors.words.Known.Sort;
import precis.analysis.actors.words.Names;
import precis.analysis.actors.words.Vocabulary;

/** Names one slip of the pen away from a known one: two letters swapped, or one doubled or not. */
final class Misspellings {

    private static final int SHORTEST_WORD = 5;
    private static final int SHORTEST_ALONE = 7;

    private final Vocabulary words;

    Misspellings(Vocabulary words) {
        this.words = words;
    }

    /** The name as what it is known for, or what is no name at all as a thing. */
    Candidate judge(Candidate name) {
        if (name.shape() != Shape.NAME || name.known().isPresent()) {
            return name;
        }
        List<String> parts = Names.words(name.form());
        return parts.size() == 1 ? alone(name, parts.get(0)) : together(name, parts);
    }

    private Candidate together(Candidate name, List<String> parts) {
        for (int i = 0; i < parts.size(); i++) {
            for (String variant : variants(parts.get(i))) {
                List<String> right = new ArrayList<>(parts);
                right.set(i, variant);
                Optional<Known> known = words.gazetteer().exactly(right);
                if (known.isPresent()) {
                    return name.knownAs(known.get());
                }
            }
        }
        return name;
    }

    /** One word may be a surname that only looks like a town's name, so that no town is meant. */
    private Candidate alone(Candidate name, String word) {
        boolean own =
                word.length() < SHORTEST_ALONE
                        || words.isWord(name.line().token(name.start()))
                        || words.isFirstName(name.line().token(name.start()))
                        || words.isSurname(name.line().token(name.start()))
                        || words.titles().lengthBefore(name.line(), name.start()) > 0;
        for (String variant : own ? List.<String>of() : variants(word)) {
            Optional<Known> known =
                    words.gazetteer()
                            .exactly(List.of(variant))
                            .filter(k -> k.sort() == Sort.COUNTRY || k.sort() == Sort.ORGANISATION);
            if (known.isPresent()) {
                return name.knownAs(known.get());
            }
            if (words.gazetteer().isAdjective(variant)) {
                return name.as(Shape.THING);
            }
        }
        return name;
    }

    /** The first letter is never wrong. */
    private static List<String> variants(String word) {
        List<String> variants = new ArrayList<>();
        for (int i = 1; word.length() >= SHORTEST_WORD && i < word.length(); i++) {
            char c = word.charAt(i);
            if (i + 1 < word.length() && c != word.charAt(i + 1)) {
                variants.add(word.substring(0, i) + word.charAt(i + 1) + c + word.substring(i + 2));
            }
            boolean twice = c == word.charAt(i - 1);
            variants.add(
                    word.substring(0, i) + (twice ? "" : c) + word.substring(i + (twice ? 1 : 0)));
        }
        return variants;
    }
}
