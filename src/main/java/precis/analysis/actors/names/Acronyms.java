package precis.analysis.actors.names;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import precis.analysis.actors.names.Candidate.Shape;
import precis.analysis.actors.words.Line;
import precis.analysis.actors.words.Vocabulary;
import precis.language.Token;
import precis.language.Upos;

/**
 * Finds the words whose initials make an acronym, where one of the two stands in brackets behind
 * the other: every word counts but articles, prepositions and conjunctions.
 */
final class Acronyms {

    private static final int LONGEST = 14;
    private static final int NONE = -1;

    /** From how many letters on some may stand for a row of fields, with commas. */
    private static final int ROW = 4;

    private static final Set<Upos> SMALL =
            EnumSet.of(Upos.DET, Upos.ADP, Upos.CCONJ, Upos.SCONJ, Upos.PRON);

    private final Vocabulary words;

    Acronyms(Vocabulary words) {
        this.words = words;
    }

    /**
     * The full name that starts there, if an acronym before or behind it is made of it. What has
     * the word for someone who holds an office for its head is no body: « Directeur des soins (DDS)
     * ».
     */
    Optional<Candidate> at(Line line, int at) {
        if (!mayHead(line, at)) {
            return Optional.empty();
        }
        int end = line.norm(at - 1).equals("(") ? inside(line, at) : before(line, at);
        if (end == NONE) {
            return Optional.empty();
        }
        boolean thing = isThing(line, at) || isOffice(line, at, end);
        return thing && words.isHeadLast()
                ? Optional.empty()
                : Optional.of(
                        new Candidate(line, at, end, thing ? Shape.THING : Shape.INSTITUTION));
    }

    /** « Taxe d'habitation (TH) »: no body. */
    private boolean isThing(Line line, int at) {
        Token head = line.token(at);
        return words.thingNouns().events().contains(head)
                || words.thingNouns().works().contains(head);
    }

    private boolean isOffice(Line line, int at, int end) {
        Token head = line.token(words.isHeadLast() ? end - 1 : at);
        return words.personNouns().roles().contains(head)
                && (words.isHeadLast()
                        || line.is(at + 1, Upos.ADP) && !head.has(words.settings().plural()))
                && !words.bodyNouns().institutions().contains(line.token(at));
    }

    /** Where the words begin whose initials the brackets give that open there; -1 for none. */
    int start(Line line, int bracket) {
        String letters = bracketed(line, bracket);
        return letters.isEmpty() ? NONE : start(line, bracket, 0, letters);
    }

    private int before(Line line, int at) {
        int stop = Math.min(line.size(), at + LONGEST);
        for (int i = at + 2; i < stop; i++) {
            if (line.norm(i).equals("(") || line.glosses(i)) {
                return start(line, i) == at ? i : NONE;
            }
        }
        return NONE;
    }

    private int inside(Line line, int at) {
        String letters = letters(line, at - 2);
        int stop = letters.isEmpty() ? at : Math.min(line.size(), at + LONGEST);
        for (int i = at + 2; i < stop; i++) {
            if (line.norm(i).equals(")")) {
                return start(line, i, at, letters) == at ? i : NONE;
            }
        }
        return NONE;
    }

    /** A capital that the start of a sentence does not explain, or a noun for bodies. */
    private boolean mayHead(Line line, int at) {
        Token token = line.token(at);
        if (!token.isWord() || token.isUpperCase()) {
            return false;
        }
        return line.capitalised(at) && (!line.opens(at) || line.norm(at - 1).equals("("))
                || words.bodyNouns().institutions().contains(token)
                || words.bodyNouns().bodies().contains(token);
    }

    private static String bracketed(Line line, int bracket) {
        return bracket > 0 && line.glosses(bracket) ? letters(line, bracket + 1) : "";
    }

    /** The letters of an acronym of two or more; empty for anything else. */
    private static String letters(Line line, int at) {
        if (at < 0 || at >= line.size() || !line.token(at).isUpperCase()) {
            return "";
        }
        String letters = String.join("", line.words(at));
        return letters.length() > 1 && letters.chars().allMatch(Character::isLetter) ? letters : "";
    }

    /** Goes back from {@code end} until every letter has its word. */
    private static int start(Line line, int end, int from, String letters) {
        int left = letters.length();
        boolean row = letters.length() >= ROW;
        for (int i = end - 1; i >= from && left > 0; i--) {
            if (row && left < letters.length() && line.norm(i).equals(",")) {
                continue;
            }
            if (!line.token(i).isWord()) {
                return NONE;
            }
            int next = taken(line.words(i), letters, left);
            if (next == NONE && !SMALL.contains(line.token(i).pos())) {
                return NONE;
            }
            left = next == NONE || SMALL.contains(line.token(i).pos()) ? left : next;
            if (left == 0) {
                return i;
            }
        }
        return NONE;
    }

    /** How many letters are left once the words of one token took theirs; -1 if they do not fit. */
    private static int taken(List<String> parts, String letters, int left) {
        int at = left;
        for (int i = parts.size() - 1; i >= 0; i--) {
            if (at == 0 || parts.get(i).charAt(0) != letters.charAt(at - 1)) {
                return NONE;
            }
            at--;
        }
        return parts.isEmpty() ? NONE : at;
    }
}
