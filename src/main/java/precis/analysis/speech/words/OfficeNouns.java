package precis.analysis.speech.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import precis.language.LanguagePack;
import precis.language.Token;
import precis.language.Upos;
import precis.language.WordList;
import precis.model.SourceKind;

/** What a language's tables say of the nouns for those who hold an office or play a role. */
public final class OfficeNouns {

    private final Map<String, List<String>> synonyms;
    private final Map<String, List<String>> leaders;
    private final WordList local;
    private final Map<String, Set<String>> hypernyms = new HashMap<>();
    private final List<List<Set<String>>> apart = new ArrayList<>();
    private final Map<String, Set<String>> titled = new HashMap<>();

    OfficeNouns(LanguagePack pack, OfficeTables tables) {
        this.synonyms = besides(pack.table(tables.synonyms()));
        this.local = pack.list("local-role");
        this.leaders = tables.leaders() == null ? Map.of() : besides(pack.table(tables.leaders()));
        if (tables.hypernyms() != null) {
            pack.table(tables.hypernyms()).forEach(this::addHypernyms);
        }
        if (tables.titled() != null) {
            pack.table(tables.titled())
                    .forEach(row -> titled.put(row.get(0), Set.of(row.get(1).split(";"))));
        }
        if (tables.apart() != null) {
            pack.table(tables.apart())
                    .forEach(
                            row ->
                                    apart.add(
                                            row.stream()
                                                    .map(cell -> Set.of(cell.split(";")))
                                                    .toList()));
        }
    }

    /** Whether the noun is for who is in charge of a place. */
    public boolean isLocal(Token noun) {
        return local.contains(noun);
    }

    /** « le buteur » for someone called « entraîneur » alone: whether nobody is both. */
    public boolean areApart(String noun, Set<String> called) {
        return apart.stream().anyMatch(row -> areApart(row, noun, called));
    }

    private static boolean areApart(List<Set<String>> row, String noun, Set<String> called) {
        boolean other = false;
        boolean own = false;
        boolean told = false;
        for (Set<String> cell : row) {
            boolean here = cell.contains(noun);
            boolean them = called.stream().anyMatch(cell::contains);
            told |= here;
            own |= here && them;
            other |= !here && them;
        }
        return told && other && !own;
    }

    private void addHypernyms(List<String> row) {
        for (String noun : row.get(0).split(";")) {
            hypernyms
                    .computeIfAbsent(noun, n -> new LinkedHashSet<>())
                    .addAll(List.of(row.get(1).split(";")));
        }
    }

    /** « Me »: what whoever is so addressed is called; empty for what says nothing of that. */
    public Set<String> titled(Token address) {
        return titled.getOrDefault(address.text(), Set.of());
    }

    /** All words for the office that the expression names; empty if there are no others. */
    public Collection<String> synonyms(String expression) {
        return synonyms.getOrDefault(expression, List.of());
    }

    /** « premier magistrat »: the noun that ends the words, with what makes it another office. */
    public String expression(List<Token> words) {
        String noun = words.get(words.size() - 1).norm();
        String before = words.size() > 1 ? words.get(words.size() - 2).norm() + " " : "";
        return synonyms(before + noun).isEmpty() ? noun : before + noun;
    }

    /** « maire », « député » for « élu »: the roles that the expression may stand for. */
    public Collection<String> hyponyms(String expression) {
        return hypernyms.getOrDefault(expression, Set.of());
    }

    /** Offices that the noun may mean, which says no more than who leads; empty if it says more. */
    public Collection<String> leaders(Token noun) {
        return leaders.getOrDefault(noun.norm(), List.of());
    }

    /** By each cell of a table all cells of the rows that have it, once for all. */
    private static Map<String, List<String>> besides(List<List<String>> table) {
        Map<String, Set<String>> rows = new HashMap<>();
        for (List<String> row : table) {
            row.forEach(c -> rows.computeIfAbsent(c, k -> new LinkedHashSet<>()).addAll(row));
        }
        Map<String, List<String>> besides = new HashMap<>();
        rows.forEach((cell, cells) -> besides.put(cell, List.copyOf(cells)));
        return besides;
    }

    /** Whether a common noun, which is no public body, says there what is led. */
    public static boolean isCommonBehind(List<Token> tokens, int from, int to) {
        int noun = from;
        while (noun < to && tokens.get(noun).pos() == Upos.DET) {
            noun++;
        }
        return noun < to
                && tokens.get(noun).pos() == Upos.NOUN
                && !tokens.get(noun).isCapitalised();
    }

    /** « l'avocat de X devant la cour »: up to where the words of an office tell what is led. */
    public static int end(SpeechWords words, List<Token> tokens, int at, int to) {
        boolean person =
                words.nouns().kind(tokens, at).filter(SourceKind.PERSON::equals).isPresent();
        int end = at + 1;
        while (end < to && !(person && !words.isHeadLast() && words.isLoose(tokens.get(end)))) {
            end++;
        }
        return end;
    }
}
