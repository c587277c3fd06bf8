package precis.analysis.actors.words;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import precis.language.LanguagePack;
import precis.language.Token;
import precis.language.WordList;

/** Whom the news calls by a surname, or a description, without more ado. */
public final class Renowned {

    private final WordList ranks;
    private final WordList common;
    private final WordList nouns;
    private final Set<String> surnames = new HashSet<>();

    Renowned(LanguagePack pack, ActorSettings settings) {
        ranks = pack.listIfNamed(settings.ranks());
        common = pack.list("surname");
        nouns = pack.listIfNamed(settings.surnameNouns());
        for (String table : settings.renowned()) {
            pack.table(table).forEach(row -> add(Names.words(row.get(0))));
        }
    }

    /** Whatever follows the first name, of one word or more. */
    private void add(List<String> name) {
        for (int i = 1; i < name.size(); i++) {
            surnames.add(String.join(" ", name.subList(i, name.size())));
        }
    }

    /** Whether the press writes the surname without a first name too, whoever bears it. */
    boolean isSurname(Token token) {
        return common.contains(token);
    }

    /** "Ann Church": whether a word for something else is a surname, too, behind a first name. */
    public boolean isSurnameNoun(Token token) {
        return nouns.contains(token);
    }

    /** « numéro deux du secteur »: whether a role is what a company may be in its market. */
    public boolean isRanked(List<Token> role) {
        return IntStream.range(0, role.size()).anyMatch(i -> ranks.longest(role, i) > 0);
    }

    /** Whether a name is a surname that alone tells someone known. */
    public boolean isOne(String name) {
        return surnames.contains(Names.key(name));
    }
}
