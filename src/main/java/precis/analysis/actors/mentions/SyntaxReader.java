package precis.analysis.actors.mentions;

import java.util.EnumSet;
import java.util.Set;
import precis.analysis.actors.words.ActorSettings;
import precis.analysis.actors.words.Line;
import precis.analysis.actors.words.Vocabulary;
import precis.language.LanguagePack;
import precis.language.Token;
import precis.language.Upos;
import precis.language.WordList;

/** Tells from the neighbouring words which part a noun phrase plays in its sentence. */
final class SyntaxReader {

    private static final int BEFORE_VERB = 4;
    private static final int APPOSITION = 40;
    private static final int BEATEN = 5;
    private static final int NONE = -1;
    private static final String CLOSING = "\u00BB";

    private final ActorSettings settings;
    private final WordList voices;
    private final WordList days;
    private final WordList speech;
    private final WordList toward;
    private final WordList hosts;
    private final WordList learning;
    private final WordList asking;
    private final WordList quoting;
    private final WordList corporate;
    private final WordList bodily;
    private final WordList owned;
    private final WordList invested;
    private final WordList games;
    private final WordList rivals;

    SyntaxReader(LanguagePack pack, Vocabulary words) {
        this.voices = words.personNouns().voices();
        this.days = words.days();
        this.speech = words.speech();
        this.settings = words.settings();
        this.toward = pack.listIfNamed(settings.toward());
        this.hosts = pack.listIfNamed(settings.hosts());
        this.learning = pack.listIfNamed(settings.learning());
        this.asking = pack.listIfNamed(settings.asking());
        this.quoting = pack.listIfNamed(settings.quoting());
        this.corporate = pack.listIfNamed(settings.corporate());
        this.bodily = pack.listIfNamed(settings.bodily());
        this.owned = pack.listIfNamed(settings.owned());
        this.invested = pack.listIfNamed(settings.invested());
        this.games = pack.listIfNamed(settings.games());
        this.rivals = pack.listIfNamed(settings.rivals());
    }

    /**
     * @param lead first token of title, role or class noun before the name
     * @param start first token of the name
     * @param end after the name and the apposition that follows it
     */
    Set<Cue> cues(Line line, int lead, int start, int end) {
        Set<Cue> cues = EnumSet.noneOf(Cue.class);
        int before = lead - 1;
        if (line.determined(lead)) {
            if (lead == start) {
                cues.add(Cue.DETERMINED);
            }
            before -= line.is(before, Upos.DET) ? 1 : 0;
        }
        while (before > 0 && days.contains(line.token(before))) {
            before--;
        }
        if (before == start - 1 && line.is(before, Upos.NOUN)) {
            return EnumSet.of(Cue.MODIFIER);
        }
        boolean free = free(line, before, cues);
        if (free && (line.is(before, Upos.VERB) || line.is(before, Upos.AUX))) {
            cues.add(learning.contains(line.token(before)) ? Cue.HOST : Cue.AFTER_VERB);
            if (speech.contains(line.token(before)) || quotes(line, before)) {
                cues.add(Cue.SPEAKS);
            }
            String next = line.norm(end);
            if (settings.of().contains(next) || settings.at().contains(next)) {
                cues.add(Cue.ADDRESSED);
            }
        }
        int verb = free ? governed(line, end) : NONE;
        if (verb != NONE) {
            cues.add(Cue.SUBJECT);
            cues.addAll(acts(line, main(line, verb)));
        }
        if (owns(line, end)) {
            cues.add(Cue.CORPORATE);
        }
        if (plays(line, before, verb, cues)) {
            cues.add(Cue.PLAYS);
        }
        cues.addAll(apart(line, start, end));
        return cues;
    }

    /** What the verb tells of whoever governs it. */
    private Set<Cue> acts(Line line, int main) {
        Set<Cue> cues = EnumSet.noneOf(Cue.class);
        if (main != NONE && learning.contains(line.token(main))) {
            cues.add(Cue.HOST);
        }
        if (main != NONE && speech.contains(line.token(main))) {
            cues.add(Cue.SPEAKS);
        }
        if (main != NONE && corporate.contains(line.token(main))) {
            cues.add(Cue.CORPORATE);
        }
        if (main != NONE && bodily.longest(line.tokens(), main) > 0) {
            cues.add(Cue.BODILY);
        }
        return cues;
    }

    /**
     * Whether it meets another side: as who does so, or behind the verb or a word such as
     * "against".
     */
    private boolean plays(Line line, int before, int verb, Set<Cue> cues) {
        int main = verb == NONE ? NONE : main(line, verb);
        int act = cues.contains(Cue.AFTER_VERB) ? before : main;
        boolean meets = act != NONE && games.contains(line.token(act));
        return meets
                || cues.contains(Cue.AGENT) && isBeaten(line, before)
                || before >= 0 && rivals.longest(line.tokens(), before) == 1
                || before > 0 && rivals.longest(line.tokens(), before - 1) == 2;
    }

    /** « battue 3-0 par X »: whether such a verb stands right before the preposition. */
    private boolean isBeaten(Line line, int preposition) {
        for (int at = preposition - 1; at >= Math.max(0, preposition - BEATEN); at--) {
            if (games.contains(line.token(at))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it stands apart from the sentence: in brackets, in a score, heading the title. */
    private static Set<Cue> apart(Line line, int start, int end) {
        if (Scores.isSide(line, start, end)) {
            return EnumSet.of(Cue.SCORES);
        }
        if (start > 1 && line.norm(start - 1).equals("(") && line.norm(end).equals(")")) {
            return EnumSet.of(Cue.TAG);
        }
        return line.isTitle() && start == 0 && line.norm(end).equals(":")
                ? EnumSet.of(Cue.HEADING)
                : EnumSet.noneOf(Cue.class);
    }

    /** Whether no preposition governs the phrase; else notes what the preposition says. */
    private boolean free(Line line, int before, Set<Cue> cues) {
        String word = line.norm(before);
        boolean after = settings.sourceAfter().contains(word);
        if (settings.source().contains(word)
                || after && settings.sourceFirst().contains(line.norm(before - 1))) {
            cues.add(Cue.SOURCE);
        } else if (settings.of().contains(word) && toward(line, before - 1)) {
            cues.add(Cue.AGENT);
        } else if (settings.of().contains(word) && isHost(line, before - 1)) {
            cues.add(Cue.HOST);
        } else if (settings.of().contains(word)) {
            cues.add(voice(line, before - 1) ? Cue.VOICE : Cue.COMPLEMENT);
            if (isOwned(line, before - 1)) {
                cues.add(Cue.CORPORATE);
            }
        } else if (settings.agent().contains(word)) {
            cues.add(isAsked(line, before) ? Cue.HOST : Cue.AGENT);
        } else if (settings.locative().contains(word) && isOf(invested, line, before - 1)) {
            cues.add(Cue.CORPORATE);
        } else if (settings.locative().contains(word)) {
            cues.add(Cue.LOCATIVE);
            if (settings.firms().contains(word)) {
                cues.add(Cue.CORPORATE);
            }
        } else if (settings.at().contains(word)) {
            cues.add(Cue.AT);
        } else {
            return !line.is(before, Upos.ADP);
        }
        return false;
    }

    /** « de la part de X », « à l'encontre de X »: whether the noun belongs to a preposition. */
    private boolean toward(Line line, int noun) {
        return noun > 0 && toward.contains(line.token(noun));
    }

    /** « interrogé mardi par X »: whether it is by whom somebody was asked. */
    private boolean isAsked(Line line, int by) {
        int verb = by - 1;
        while (verb > 0 && days.contains(line.token(verb))) {
            verb--;
        }
        return verb >= 0 && asking.contains(line.token(verb));
    }

    /** « au micro de X »: whether the noun tells where people speak. */
    private boolean isHost(Line line, int noun) {
        return noun >= 0 && hosts.contains(line.token(noun));
    }

    private boolean voice(Line line, int noun) {
        int at = line.is(noun, Upos.ADJ) ? noun - 1 : noun;
        return at >= 0 && voices.contains(line.token(at));
    }

    /** The finite verb that follows, brackets, appositions, adverbs and clitics aside. */
    private int governed(Line line, int end) {
        int at = end;
        if (line.norm(at).equals("(")) {
            at = after(line, at, ")");
        }
        if (!line.norm(at).equals(",")) {
            return verb(line, at);
        }
        int stop = Math.min(line.size(), at + APPOSITION);
        for (int i = at; i < stop && !line.norm(i).equals(";"); i++) {
            if (line.norm(i).equals(",") && verb(line, i + 1) != NONE) {
                return verb(line, i + 1);
            }
        }
        return NONE;
    }

    /** « …, a prévenu X »: whether the verb comes right behind what is quoted. */
    private boolean quotes(Line line, int verb) {
        int from = verb;
        while (line.is(from - 1, Upos.AUX) || line.is(from - 1, Upos.PRON)) {
            from--;
        }
        return line.norm(from - 1).equals(",")
                && line.norm(from - 2).equals(CLOSING)
                && quoting.contains(line.token(verb));
    }

    /** The verb, or the participle after it; {@link #NONE} for none. */
    private static int main(Line line, int verb) {
        if (!line.is(verb, Upos.AUX)) {
            return verb;
        }
        int at = verb + 1;
        while (line.is(at, Upos.ADV) || line.is(at, Upos.AUX)) {
            at++;
        }
        return line.is(at, Upos.VERB) ? at : NONE;
    }

    /** « le siège de X »: whether the noun tells what only a body has. */
    private boolean isOwned(Line line, int noun) {
        return isOf(owned, line, noun);
    }

    private static boolean isOf(WordList nouns, Line line, int noun) {
        int at = line.is(noun, Upos.ADJ) ? noun - 1 : noun;
        return at >= 0 && nouns.contains(line.token(at));
    }

    /** "Norvane shares", "Norvane's chief executive": whether what only a body has follows. */
    private boolean owns(Line line, int end) {
        int at = settings.genitive().contains(line.norm(end)) ? end + 1 : end;
        return settings.headLast()
                && at < line.size()
                && !line.capitalised(at)
                && owned.longest(line.tokens(), at) > 0;
    }

    private static int after(Line line, int from, String mark) {
        for (int i = from; i < Math.min(line.size(), from + APPOSITION); i++) {
            if (line.norm(i).equals(mark)) {
                return i + 1;
            }
        }
        return from;
    }

    private int verb(Line line, int from) {
        int stop = Math.min(line.size(), from + BEFORE_VERB);
        for (int at = from; at < stop; at++) {
            if (line.is(at, Upos.VERB) || line.is(at, Upos.AUX)) {
                return finite(line.token(at)) ? at : NONE;
            }
            if (!line.is(at, Upos.PRON) && !line.is(at, Upos.ADV)) {
                return NONE;
            }
        }
        return NONE;
    }

    private boolean finite(Token token) {
        return token.morphs().isEmpty() || token.has(settings.finite());
    }
}
