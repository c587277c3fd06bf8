package precis.analysis.speech.words;

import java.util.List;
import precis.language.LanguagePack;
import precis.language.Token;
import precis.language.WordList;

/** What people are to one another, and to whoever writes of them. */
public final class PeopleWords {

    private final Nouns nouns;
    private final WordList unnamed;
    private final WordList relations;
    private final WordList audience;

    PeopleWords(LanguagePack pack, PeopleLists lists, Nouns nouns) {
        this.nouns = nouns;
        this.unnamed = pack.listIfNamed(lists.unnamed());
        this.relations = pack.listIfNamed(lists.relations());
        this.audience = pack.listIfNamed(lists.audience());
    }

    /** « sa mère », « son avocat »: whether the noun means someone else than whose they are. */
    public boolean isRelation(Token noun) {
        return relations.contains(noun);
    }

    /** Whether the noun means those to whom one speaks in public: the press, a crowd. */
    public boolean isAudience(Token noun) {
        return audience.contains(noun);
    }

    /** Whether such people, unnamed, speak for themselves only; « directeur de recherche » not. */
    public boolean isUnnamed(List<Token> tokens, int at) {
        int length = unnamed.longest(tokens, at);
        return length > 0 && length >= nouns.length(tokens, at);
    }
}
