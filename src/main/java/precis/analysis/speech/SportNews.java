package precis.analysis.speech;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import precis.analysis.text.Document;
import precis.language.LanguagePack;
import precis.language.Token;
import precis.language.WordList;

/** Tells the news of sport, where a captain plays rather than commands. */
final class SportNews {

    /** So many different nouns make it the news of sport. */
    private static final int ENOUGH = 3;

    private final WordList nouns;
    private final WordList captains;

    SportNews(LanguagePack pack, SpeechSettings settings) {
        this.nouns = pack.listIfNamed(settings.sports());
        this.captains = pack.listIfNamed(settings.captains());
    }

    boolean isTold(Document document) {
        Set<String> found = new HashSet<>();
        document.sentences().forEach(s -> add(s.tokens(), found));
        return found.size() >= ENOUGH;
    }

    private void add(List<Token> tokens, Set<String> found) {
        for (int at = 0; at < tokens.size() && found.size() < ENOUGH; at++) {
            int length = nouns.longest(tokens, at);
            if (length > 0) {
                found.add(tokens.get(at + length - 1).norm());
            }
        }
    }

    /** Whether the noun is for an officer elsewhere. */
    boolean isCaptain(Token noun) {
        return captains.contains(noun);
    }
}
