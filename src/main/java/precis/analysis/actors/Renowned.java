package precis.analysis.actors;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import precis.language.LanguagePack;
import precis.language.Token;
import precis.language.WordList;

/** Knows the surnames by which alone the news names some people. */
final class Renowned {

    private final WordList common;
    private final Set<String> surnames = new HashSet<>();

    Renowned(LanguagePack pack, ActorSettings settings) {
        common = pack.list("surname");
        for (String table : settings.renowned()) {
            pack.table(table).forEach(row -> add(Names.words(row.get(0))));
        }
    }

    private void add(List<String> name) {
        if (name.size() > 1) {
            surnames.add(name.get(name.size() - 1));
        }
    }

    /** Whether some person of renown, or many a person, bears the word as surname. */
    boolean isSurname(Token word) {
        return common.contains(word) || surnames.contains(Names.key(word.text()));
    }
}
