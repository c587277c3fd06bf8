package precis.analysis.actors.names;

import java.util.Set;
import precis.analysis.actors.words.Line;
import precis.analysis.actors.words.Names;
import precis.analysis.actors.words.Vocabulary;
import precis.language.Token;

/** Keeps the letters behind someone's name apart from it: "Tom Reed MP", "Ann Lowe, KC". */
final class Honours {

    private static final int FULL = 2;

    private static final int REACH = 5;

    private final Vocabulary words;
    private final Set<String> letters;

    Honours(Vocabulary words) {
        this.words = words;
        this.letters = Set.copyOf(words.personNouns().honours().entries());
    }

    /** Where a name ends, less such letters behind a first name and a surname. */
    int end(Line line, int start, int end) {
        int last = end;
        while (last - start > FULL && isOne(line.token(last - 1))) {
            last--;
        }
        return words.isFirstName(line.token(start)) ? last : end;
    }

    /** Whether the word at {@code at} only honours whom the name before it means. */
    boolean at(Line line, int at) {
        return behindComma(line, at) || behindName(line, at);
    }

    private boolean behindComma(Line line, int at) {
        Token token = line.token(at);
        return at > 1
                && line.norm(at - 1).equals(",")
                && line.capitalised(at - 2)
                && (isOne(token)
                        || token.isUpperCase()
                                && words.suffixes().contains(Names.key(token.text())));
    }

    private boolean behindName(Line line, int at) {
        int from = isOne(line.token(at)) ? Math.max(0, at - REACH) : at;
        for (int i = at - FULL; i >= from; i--) {
            if (words.isFirstName(line.token(i))) {
                return line.tokens().subList(i, at).stream().allMatch(this::isOfName);
            }
        }
        return false;
    }

    private boolean isOfName(Token token) {
        return token.isWord() && token.isCapitalised() || words.particles().contains(token);
    }

    private boolean isOne(Token token) {
        return letters.contains(token.text());
    }
}
