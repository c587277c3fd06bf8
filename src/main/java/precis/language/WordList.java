package precis.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A list of words and expressions of a language, one file of the pack. Each word of an entry
 * matches a token by its normalised form or by a lemma; of several entries the longest wins.
 */
public final class WordList {

    private final String name;
    private final List<String> entries;
    private final Map<String, List<List<String>>> byFirstWord = new HashMap<>();
    private final Set<String> singles = new HashSet<>();

    /** How many words the longest entry has. */
    private final int words;

    private final Question whole = new Question(token -> isAny(token, singles));
    private final Question first = new Question(token -> isAny(token, byFirstWord.keySet()));

    WordList(String name, List<String> entries, Tokenizer tokenizer) {
        this.name = name;
        this.entries = List.copyOf(entries);
        for (String entry : entries) {
            List<String> words = tokenizer.norms(entry);
            byFirstWord.computeIfAbsent(words.get(0), w -> new ArrayList<>()).add(words);
            if (words.size() == 1) {
                singles.add(words.get(0));
            }
        }
        byFirstWord.values().forEach(l -> l.sort((a, b) -> Integer.compare(b.size(), a.size())));
        this.words = byFirstWord.values().stream().mapToInt(l -> l.get(0).size()).max().orElse(0);
    }

    public String name() {
        return name;
    }

    /** The entries as written in the file, in its order. */
    public List<String> entries() {
        return entries;
    }

    /** Whether the token alone is an entry. */
    public boolean contains(Token token) {
        return whole.holds(token);
    }

    /** Whether some entry begins with the token. */
    public boolean begins(Token token) {
        return first.holds(token);
    }

    private static boolean isAny(Token token, Set<String> words) {
        if (words.contains(token.norm())) {
            return true;
        }
        for (Morph m : token.morphs()) {
            if (words.contains(m.lemma())) {
                return true;
            }
        }
        return false;
    }

    /** How many tokens from {@code at} on the longest matching entry covers; 0 for none. */
    public int longest(List<Token> tokens, int at) {
        List<Integer> lengths = matches(tokens, at);
        return lengths.isEmpty() ? 0 : lengths.get(0);
    }

    /** How many tokens right before {@code end} the longest entry that ends there covers, or 0. */
    public int longestBefore(List<Token> tokens, int end) {
        for (int start = Math.max(0, end - words); start < end; start++) {
            if (matches(tokens, start).contains(end - start)) {
                return end - start;
            }
        }
        return 0;
    }

    /** The lengths of all matching entries from {@code at} on, the longest first. */
    public List<Integer> matches(List<Token> tokens, int at) {
        if (at >= tokens.size()) {
            return List.of();
        }
        Token first = tokens.get(at);
        if (!begins(first)) {
            return List.of();
        }
        List<Integer> lengths = new ArrayList<>(1);
        collect(first.norm(), tokens, at, lengths);
        String last = first.norm();
        for (Morph m : first.morphs()) {
            if (!m.lemma().equals(last)) {
                collect(m.lemma(), tokens, at, lengths);
                last = m.lemma();
            }
        }
        if (lengths.size() > 1) {
            lengths.sort(Collections.reverseOrder());
        }
        return lengths;
    }

    private void collect(String word, List<Token> tokens, int at, List<Integer> lengths) {
        for (List<String> entry : byFirstWord.getOrDefault(word, List.of())) {
            if (!lengths.contains(entry.size()) && continues(entry, tokens, at)) {
                lengths.add(entry.size());
            }
        }
    }

    private static boolean continues(List<String> entry, List<Token> tokens, int at) {
        if (at + entry.size() > tokens.size()) {
            return false;
        }
        for (int i = 1; i < entry.size(); i++) {
            Token token = tokens.get(at + i);
            if (!token.norm().equals(entry.get(i)) && !token.hasLemma(entry.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The entry that equals these words, compared by normalised form. */
    public Optional<String> find(String words) {
        String wanted = Tokenizer.norm(words);
        return entries.stream().filter(e -> Tokenizer.norm(e).equals(wanted)).findFirst();
    }
}
