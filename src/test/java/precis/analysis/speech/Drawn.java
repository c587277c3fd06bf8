package precis.analysis.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Sentences drawn from a grammar of attribution: every speaker in every turn. */
final class Drawn {

    private static final String MARKS = "“«\u00a0 ";

    private Drawn() {}

    /**
     * The sentences in which someone else is found, with whom.
     *
     * @param speakers who speaks, as the sentence has it, and how the name wanted begins
     * @param turns what reports them: %s is the speaker
     * @param reader who is credited with each sentence of a text
     */
    static List<String> wrong(
            Map<String, String> speakers,
            List<String> turns,
            Function<String, List<String>> reader) {
        List<String> wrong = new ArrayList<>();
        speakers.forEach(
                (speaker, name) -> {
                    for (String turn : turns) {
                        String sentence = sentence(turn, speaker);
                        List<String> found = reader.apply(sentence);
                        if (!found.stream().allMatch(f -> isMeant(f, name))) {
                            wrong.add(sentence + " " + found);
                        }
                    }
                });
        return wrong;
    }

    private static boolean isMeant(String found, String name) {
        return found.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT))
                || found.contains(name);
    }

    private static String sentence(String turn, String speaker) {
        return written(turn.formatted(speaker));
    }

    /** An apposition's closing comma goes before the next mark; a capital opens the sentence. */
    static String written(String sentence) {
        String text = sentence.replaceAll(",(?=[.,:])", "");
        int first = 0;
        while (MARKS.indexOf(text.charAt(first)) >= 0) {
            first++;
        }
        return text.substring(0, first)
                + Character.toUpperCase(text.charAt(first))
                + text.substring(first + 1);
    }
}
