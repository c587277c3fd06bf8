package precis.analysis.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import precis.language.Token;
import precis.language.WordList;

/** Tells what an article is about by how many different nouns of a topic it uses. */
public final class TopicNouns {

    /** So many make it the news of a topic. */
    private static final int ENOUGH = 3;

    private final WordList nouns;

    public TopicNouns(WordList nouns) {
        this.nouns = nouns;
    }

    /** Whether some lines or sentences of an article, between them, are about the topic. */
    public boolean areTold(List<List<Token>> lines) {
        Set<String> found = new HashSet<>();
        for (List<Token> tokens : lines) {
            for (int at = 0; at < tokens.size() && found.size() < ENOUGH; at++) {
                int length = nouns.longest(tokens, at);
                if (length > 0) {
                    found.add(tokens.get(at + length - 1).norm());
                }
            }
        }
        return found.size() >= ENOUGH;
    }
}
