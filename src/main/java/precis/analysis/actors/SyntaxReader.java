package precis.analysis.actors;

import java.util.EnumSet;
import java.util.Set;
import precis.language.Token;
import precis.language.Upos;

/** Tells from the neighbouring words which part a noun phrase plays in its sentence. */
final class SyntaxReader {

    private final Vocabulary words;

    SyntaxReader(Vocabulary words) {
        this.words = words;
    }

    /**
     * @param lead first token of title, role or class noun before the name
     * @param start first token of the name
     * @param end after the name and the apposition that follows it
     */
    Set<Cue> cues(Line line, int lead, int start, int end) {
        Set<Cue> cues = EnumSet.noneOf(Cue.class);
        int before = lead - 1;
        if (line.is(before, Upos.DET) || line.norm(before).equals("l'")) {
            if (lead == start) {
                cues.add(Cue.DETERMINED);
            }
            before--;
        }
        boolean free = preposition(line, before, lead, start, cues);
        if (free && line.is(before, Upos.VERB) || free && line.is(before, Upos.AUX)) {
            cues.add(Cue.AFTER_VERB);
        }
        if (free && governs(line, end)) {
            cues.add(Cue.SUBJECT);
        }
        if (line.isTitle() && start == 0 && line.norm(end).equals(":")) {
            cues.add(Cue.HEADING);
        }
        return cues;
    }

    private boolean preposition(Line line, int before, int lead, int start, Set<Cue> cues) {
        if (before < 0) {
            return true;
        }
        String word = line.norm(before);
        Token token = line.token(before);
        boolean source =
                words.settings.source().contains(word)
                        && (!words.settings.of().contains(word) || false);
        if (source) {
            cues.add(Cue.SOURCE);
            return false;
        }
        if (words.settings.of().contains(word)) {
            cues.add(Cue.COMPLEMENT);
            if (lead == start && !word.equals("de") && !word.equals("d'")) {
                cues.add(Cue.DETERMINED);
            }
            return false;
        }
        if (words.settings.agent().contains(word)) {
            cues.add(Cue.AGENT);
            return false;
        }
        if (words.settings.locative().contains(word)) {
            cues.add(Cue.LOCATIVE);
            return false;
        }
        return token.pos() != Upos.ADP;
    }

    /** Whether a finite verb follows, adverbs and clitics aside. */
    private boolean governs(Line line, int end) {
        int at = end;
        if (at < line.size() && line.norm(at).equals(",")) {
            at++;
        }
        for (int n = 0; n < 4 && at < line.size(); n++, at++) {
            if (line.is(at, Upos.VERB) || line.is(at, Upos.AUX)) {
                return finite(line.token(at));
            }
            if (!line.is(at, Upos.PRON) && !line.is(at, Upos.ADV)) {
                return false;
            }
        }
        return false;
    }

    private static boolean finite(Token token) {
        return token.morphs().isEmpty() || token.has("3");
    }
}
