package precis.analysis.actors.words;

import java.util.Set;
import precis.language.LanguagePack;
import precis.language.Token;
import precis.language.WordList;

/** What hyphens and capitals inside a word tell of it as part of a name. */
public final class NameSpelling {

    private final WordList particles;
    private final Set<String> surnameOpenings;
    private final Set<String> compoundTails;

    NameSpelling(LanguagePack pack) {
        particles = pack.list("particle");
        surnameOpenings = Set.copyOf(pack.list("name-prefix").entries());
        compoundTails = Set.copyOf(pack.list("compound-tail").entries());
    }

    /** Whether a name and what follows its hyphen make an adjective. */
    public boolean isCompound(Token token) {
        String text = token.text();
        return compoundTails.contains(text.substring(text.indexOf('-') + 1));
    }

    /** "Ride-hailing": whether small letters stand behind the hyphen. */
    public static boolean isCommon(Token token) {
        int hyphen = token.text().indexOf('-');
        return hyphen > 0
                && token.text().substring(hyphen).chars().noneMatch(Character::isUpperCase);
    }

    /** Whether a particle is written together with its name, the capital inside. */
    public boolean isPrefixed(String text) {
        int mark = text.indexOf('-');
        return mark > 0
                && mark + 1 < text.length()
                && Character.isUpperCase(text.charAt(mark + 1))
                && particles.entries().contains(text.substring(0, mark));
    }

    /**
     * Whether a capital inside the word, or an address on the web, tells of a trade name, not of a
     * surname in two parts.
     */
    public boolean isCoined(Token token) {
        String text = Names.beforeNickname(token.text());
        for (int i = 1; i < text.length(); i++) {
            boolean inner =
                    Character.isUpperCase(text.charAt(i))
                            && Character.isLowerCase(text.charAt(i - 1));
            if (inner) {
                return !surnameOpenings.contains(text.substring(0, i));
            }
            if (text.charAt(i - 1) == '.' && Character.isLowerCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
