package precis.analysis.speech.referents;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import precis.analysis.speech.discourse.Discourse;
import precis.analysis.speech.phrases.Frame;
import precis.analysis.speech.phrases.Mentions;
import precis.analysis.speech.phrases.Phrase;
import precis.analysis.speech.roles.Office;
import precis.analysis.speech.roles.Roles;
import precis.analysis.speech.roles.Voice;
import precis.analysis.speech.words.Agreement;
import precis.analysis.speech.words.SpeechWords;
import precis.analysis.speech.words.Spelling;
import precis.language.Token;
import precis.language.Upos;
import precis.model.Actor;

/** Finds whom a noun means that the article has told to be their role. */
final class RoleAntecedents {

    /** A noun and the letters of a party. */
    private static final Pattern LABELLED = Pattern.compile("\\S+ \\p{Lu}{2,6}");

    private final SpeechWords words;
    private final Mentions mentions;
    private final Roles roles;
    private final Discourse discourse;
    private final LedTogether led;

    RoleAntecedents(
            SpeechWords words,
            Mentions mentions,
            Roles roles,
            Discourse discourse,
            LedTogether led) {
        this.words = words;
        this.mentions = mentions;
        this.roles = roles;
        this.discourse = discourse;
        this.led = led;
    }

    /** Whoever was last told of in that role. */
    Optional<Voice> meant(Frame frame, Phrase phrase) {
        Token head = frame.tokens().get(phrase.head());
        Agreement wanted = phrase.agreement(frame.tokens());
        String before = words.nouns().compound(frame.tokens(), phrase.head());
        Predicate<Actor> called =
                roles.called(head)
                        .and(agreeing(frame.tokens(), phrase))
                        .and(a -> isOfRank(a, before))
                        .and(
                                a ->
                                        !wanted.isSure()
                                                || !roles.agreement(a).isSure()
                                                || roles.agreement(a).fits(wanted));
        String rank = rank(frame.tokens(), phrase);
        return rank.indexOf(' ') > 0
                ? ranked(called.and(a -> Offices.role(a).startsWith(rank))).or(() -> ranked(called))
                : ranked(called);
    }

    /** « le premier ministre »: whom the article calls only « le ministre » is none. */
    private boolean isOfRank(Actor actor, String before) {
        return before.isEmpty()
                || (actor.role().isEmpty()
                        ? roles.nouns(actor).contains(before)
                        : Offices.role(actor).contains(before));
    }

    private Optional<Voice> ranked(Predicate<Actor> called) {
        return discourse.everBest(v -> v.actor().filter(called).isPresent());
    }

    /** « la secrétaire adjointe »: the noun with its adjectives, which tell one from another. */
    private static String rank(List<Token> tokens, Phrase phrase) {
        return tokens.subList(phrase.head(), phrase.end()).stream()
                .takeWhile(t -> t == tokens.get(phrase.head()) || t.pos() == Upos.ADJ)
                .map(t -> Spelling.plain(t.text()).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    /** Whether what follows the noun says nothing that the known role does not. */
    private Predicate<Actor> agreeing(List<Token> tokens, Phrase phrase) {
        int from = words.isHeadLast() ? phrase.start() : phrase.head() + 1;
        List<Token> telling =
                IntStream.range(from, phrase.end())
                        .filter(i -> i != phrase.head())
                        .mapToObj(tokens::get)
                        .filter(Office::isTelling)
                        .toList();
        if (telling.isEmpty()) {
            return actor -> true;
        }
        boolean sorted = telling.stream().allMatch(led::isWhole);
        boolean office = words.nouns().length(tokens, phrase.head()) > 1 || isNamed(tokens, phrase);
        boolean body = words.nouns().isBody(tokens.get(phrase.end() - 1));
        Optional<Actor> named = led.named(tokens, phrase);
        return actor -> {
            String role = Offices.role(actor);
            return telling.stream().anyMatch(roles.office(actor)::begins)
                    || sorted && telling.stream().allMatch(noun -> led.isLed(role, noun))
                    || named.filter(n -> led.isNoun(roles.words(actor), n)).isPresent()
                    || body && role.isEmpty()
                    || !office && isPlain(actor, role);
        };
    }

    /** « député », « député PS »: a noun that tells no more than a party, which may have a seat. */
    private static boolean isPlain(Actor actor, String role) {
        return role.indexOf(' ') < 0
                || actor.role().filter(r -> LABELLED.matcher(r).matches()).isPresent();
    }

    /** « le président de la banque Ferrand »: whether an unknown name ends the phrase. */
    private boolean isNamed(List<Token> tokens, Phrase phrase) {
        Token last = tokens.get(phrase.end() - 1);
        int before = Math.max(phrase.head(), phrase.end() - 2);
        return last.pos() == Upos.PROPN
                && before > phrase.head()
                && mentions.in(last.span()).isEmpty()
                && !words.isOf(tokens.get(before))
                && !tokens.get(before).has("determiner");
    }
}
