package precis.analysis.digest;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import precis.analysis.text.TaggedSentence;
import precis.language.Token;

/**
 * What each sentence brings into the text and how much of it is taken up again.
 *
 * @param words how many words a sentence has
 * @param fresh how many of its terms no earlier sentence has
 * @param lasting how many of its terms a later sentence has again
 * @param meanWords how many words a sentence has on average
 * @param lengthRank its place by words, the longest 0
 * @param freshRank its place by fresh terms, the richest 0
 */
record Flow(
        int[] words,
        int[] fresh,
        int[] lasting,
        double meanWords,
        int[] lengthRank,
        int[] freshRank) {

    static Flow of(List<Terms> terms, List<TaggedSentence> sentences) {
        int size = terms.size();
        int[] words = new int[size];
        int[] fresh = new int[size];
        int[] lasting = new int[size];
        Map<String, Integer> last = new HashMap<>();
        for (int i = 0; i < size; i++) {
            for (String term : terms.get(i).counts().keySet()) {
                last.put(term, i);
            }
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < size; i++) {
            words[i] = (int) sentences.get(i).tokens().stream().filter(Token::isWord).count();
            for (String term : terms.get(i).counts().keySet()) {
                fresh[i] += seen.add(term) ? 1 : 0;
                lasting[i] += last.get(term) > i ? 1 : 0;
            }
        }
        return new Flow(
                words,
                fresh,
                lasting,
                IntStream.of(words).average().orElse(0),
                ranks(size, i -> words[i]),
                ranks(size, i -> fresh[i]));
    }

    private static int[] ranks(int size, ToDoubleFunction<Integer> worth) {
        List<Integer> order =
                IntStream.range(0, size)
                        .boxed()
                        .sorted(Comparator.comparingDouble(worth).reversed())
                        .toList();
        int[] ranks = new int[size];
        for (int place = 0; place < size; place++) {
            ranks[order.get(place)] = place;
        }
        return ranks;
    }
}
