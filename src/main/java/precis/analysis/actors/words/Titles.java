package precis.analysis.actors.words;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import precis.language.Gender;
import precis.language.LanguagePack;
import precis.language.Token;
import precis.language.Upos;
import precis.language.WordList;

/** The forms of address that stand before a name. */
public final class Titles {

    private static final int LONGEST = 4;
    private static final int PARTICLES = 2;

    private final WordList titles;
    private final WordList given;
    private final Set<String> ranks;
    private final WordList offices;
    private final Set<String> forms;
    private final Set<String> small;
    private final Set<String> feminine;
    private final Set<String> neutral;
    private final WordList particles;
    private final Set<String> of;

    Titles(LanguagePack pack, ActorSettings settings) {
        ranks = Set.copyOf(pack.listIfNamed(settings.rankAcronyms()).entries());
        given = pack.listIfNamed(settings.givenTitles());
        particles = pack.list("particle");
        of = settings.of();
        offices = pack.list("role");
        titles = pack.list("title");
        forms = lower(titles);
        small =
                titles.entries().stream()
                        .filter(e -> Character.isLowerCase(e.charAt(0)))
                        .collect(Collectors.toUnmodifiableSet());
        feminine = lower(pack.list("title-feminine"));
        neutral = lower(pack.list("title-neutral"));
    }

    private static Set<String> lower(WordList list) {
        return list.entries().stream()
                .map(e -> e.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The gender of a form of address. */
    public Gender gender(Token token) {
        if (feminine.contains(token.norm())) {
            return Gender.FEMININE;
        }
        return neutral.contains(token.norm()) ? Gender.UNKNOWN : Gender.MASCULINE;
    }

    /** Whether a form of address before a name starts there. */
    public boolean startsAt(Line line, int at) {
        return length(line, at) > 0;
    }

    /** How many tokens the form of address has that ends right before {@code end}; 0 for none. */
    public int lengthBefore(Line line, int end) {
        for (int start = Math.max(0, end - LONGEST); start < end; start++) {
            if (length(line, start) == end - start) {
                return end - start;
            }
        }
        return 0;
    }

    /** « M. Rey », « M. de la Varenne »: whether one stands before a surname and its particles. */
    public boolean address(Line line, int at) {
        int from = at;
        while (from > 1
                && at - from < PARTICLES
                && line.capitalised(at)
                && !line.capitalised(from - 1)
                && particles.contains(line.token(from - 1))) {
            from--;
        }
        return from > 0
                && (from == at || of.contains(line.norm(from)))
                && lengthBefore(line, from) > 0;
    }

    /** "Petty Officer First Class Ann Lowe": whether a form of address goes on there. */
    public boolean goesOn(Line line, int at) {
        for (int start = Math.max(0, at - LONGEST + 1); start < at; start++) {
            if (length(line, start) > at - start) {
                return true;
            }
        }
        return false;
    }

    private int length(Line line, int at) {
        if (!line.capitalised(at)) {
            return isSmall(line, at) ? 1 : 0;
        }
        int phrase = titles.longest(line.tokens(), at);
        int form = phrase == 0 && forms.contains(line.norm(at)) ? 1 : phrase;
        return form == 1 && (isAcronym(line, at) || isGiven(line, at)) ? 0 : form;
    }

    /**
     * « selon monsieur Rey », but « le monsieur »: a form that is written without a capital too.
     */
    private boolean isSmall(Line line, int at) {
        return small.contains(line.token(at).text())
                && line.capitalised(at + 1)
                && !line.is(at - 1, Upos.DET);
    }

    /**
     * "Warden Earl Simms": behind an office and before a surname it is a given name; « Pape Ndoye »
     * without an article is no pope.
     */
    boolean isGiven(Line line, int at) {
        Token token = line.token(at);
        if (!given.contains(token) || !token.isCapitalised() || !line.capitalised(at + 1)) {
            return false;
        }
        boolean held =
                at > 0
                        && line.capitalised(at - 1)
                        && (offices.contains(line.token(at - 1))
                                || titles.contains(line.token(at - 1)));
        return held || !titles.contains(token) && !line.determined(at);
    }

    /**
     * « le PR », but "DCI Ann Reed": capitals that no full stop or name makes a form of address.
     */
    private boolean isAcronym(Line line, int at) {
        Token token = line.token(at);
        boolean rank = ranks.contains(token.text()) && line.capitalised(at + 1);
        return token.isUpperCase()
                && !token.text().endsWith(".")
                && !(rank && !line.token(at + 1).isUpperCase());
    }
}
