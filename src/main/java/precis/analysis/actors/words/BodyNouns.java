package precis.analysis.actors.words;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import precis.language.LanguagePack;
import precis.language.Token;
import precis.language.WordList;

/**
 * The nouns of organisations, and the words inside their names.
 *
 * @param institutions nouns that head the name of a body: « ministère de … »
 * @param classes nouns that say what sort of body bears the name behind
 * @param bodies nouns of a body of the state or a group that is told in lower case
 * @param governments nouns of a government, before the adjective or name of its country
 * @param governmentsAlone those that name it without a country as well
 * @param companyWords words that mark the name of an organisation
 * @param outlets nouns of the press and those who write for it
 * @param names nouns that head the name of a body only where they have a capital
 * @param heads what names of bodies open with
 */
public record BodyNouns(
        WordList institutions,
        WordList classes,
        WordList bodies,
        WordList governments,
        WordList governmentsAlone,
        WordList companyWords,
        WordList outlets,
        Set<String> names,
        Set<String> heads) {

    BodyNouns(LanguagePack pack) {
        this(
                pack.list("institution"),
                pack.list("class-noun"),
                pack.list("body"),
                pack.list("government"),
                pack.list("government-alone"),
                pack.list("company-word"),
                pack.list("heads-media"),
                Set.copyOf(pack.list("institution-name").entries()),
                firstWords(pack, "institution", "government", "body"));
    }

    private static Set<String> firstWords(LanguagePack pack, String... lists) {
        return Stream.of(lists)
                .flatMap(name -> pack.list(name).entries().stream())
                .map(entry -> entry.split("[ ']")[0])
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the form itself, not only its lemma, heads names of organisations. */
    public boolean isHead(Token token) {
        return heads.contains(token.norm());
    }

    /** Whether a capitalised noun heads names of organisations, though not in lower case. */
    public boolean isHeadName(Token token) {
        return names.contains(token.text());
    }
}
