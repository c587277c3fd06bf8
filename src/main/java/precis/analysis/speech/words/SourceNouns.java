package precis.analysis.speech.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import precis.language.Token;
import precis.language.Upos;
import precis.language.WordList;
import precis.model.SourceKind;

/** Looks up what kind of source a noun stands for, with the words behind it that tell more. */
final class SourceNouns {

    /** How many words behind its adjectives may tell more of a noun. */
    private static final int LONGEST = 3;

    private final Map<SourceKind, WordList> heads;
    private final WordList leaders;
    private final boolean headLast;

    /**
     * @param heads the nouns of each kind
     * @param leaders those for who speaks for a body
     * @param headLast whether what tells more stands before the noun
     */
    SourceNouns(Map<SourceKind, WordList> heads, WordList leaders, boolean headLast) {
        this.heads = heads;
        this.leaders = leaders;
        this.headLast = headLast;
    }

    /** The kind of the noun there. */
    Optional<SourceKind> kind(List<Token> tokens, int at) {
        return unqualified(tokens, at).or(() -> longest(tokens, at));
    }

    /** « agence kharane de gestion »: what a list says of « agence de gestion ». */
    private Optional<SourceKind> unqualified(List<Token> tokens, int at) {
        int next = at + 1;
        while (next < tokens.size() && tokens.get(next).pos() == Upos.ADJ) {
            next++;
        }
        if (headLast || next == at + 1 || next >= tokens.size()) {
            return Optional.empty();
        }
        List<Token> plain = new ArrayList<>(List.of(tokens.get(at)));
        plain.addAll(tokens.subList(next, Math.min(tokens.size(), next + LONGEST)));
        boolean whole = heads.values().stream().anyMatch(list -> list.longest(plain, 0) > 2);
        boolean here = heads.values().stream().anyMatch(list -> list.longest(tokens, at) > 1);
        return whole && !here ? longest(plain, 0) : Optional.empty();
    }

    /** The longest entry decides. */
    private Optional<SourceKind> longest(List<Token> tokens, int at) {
        int office = leaders.longest(tokens, at);
        SourceKind found = office > 0 ? SourceKind.ORGANISATION : null;
        int longest = Math.max(0, office - 1);
        for (Map.Entry<SourceKind, WordList> entry : heads.entrySet()) {
            int length = entry.getValue().longest(tokens, at);
            if (length > longest) {
                longest = length;
                found = entry.getKey();
            }
        }
        return Optional.ofNullable(found);
    }
}
