package precis.analysis.speech.referents;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
import precis.model.ActorKind;

/** Finds whom a noun means that the article has told to be their role. */
final class RoleAntecedents {

    /** A noun and the letters of a party. */
    private static final Pattern LABELLED = Pattern.compile("\\S+ \\p{Lu}{2,6}");

    private final SpeechWords words;
    private final Mentions mentions;
    private final Roles roles;
    private final Discourse discourse;

    /** Told once for each role: an article may hold thousands, of thousands of bodies. */
    private final Map<String, List<String>> led = new HashMap<>();

    RoleAntecedents(SpeechWords words, Mentions mentions, Roles roles, Discourse discourse) {
        this.words = words;
        this.mentions = mentions;
        this.roles = roles;
        this.discourse = discourse;
    }

    /** Whoever was last told of in that role. */
    Optional<Voice> meant(Frame frame, Phrase phrase) {
        Token head = frame.tokens().get(phrase.head());
        Agreement wanted = phrase.agreement(frame.tokens());
        String before = words.nouns().compound(frame.tokens(), phrase.head());
        Predicate<Actor> called =
                a ->
                        roles.isCalled(a, head)
                                && agrees(a, frame.tokens(), phrase)
                                && isOfRank(a, before)
                                && (!wanted.isSure()
                                        || !roles.agreement(a).isSure()
                                        || roles.agreement(a).fits(wanted));
        String rank = rank(frame.tokens(), phrase);
        return ranked(called.and(a -> Offices.role(a).startsWith(rank)))
                .filter(v -> rank.indexOf(' ') > 0)
                .or(() -> ranked(called));
    }

    /** « le premier ministre »: whom the article calls only « le ministre » is none. */
    private boolean isOfRank(Actor actor, String before) {
        return before.isEmpty()
                || (actor.role().isEmpty()
                        ? roles.isCalled(actor, before)
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
    private boolean agrees(Actor actor, List<Token> tokens, Phrase phrase) {
        String role = Offices.role(actor);
        boolean bare = true;
        boolean led = true;
        int from = words.isHeadLast() ? phrase.start() : phrase.head() + 1;
        for (int i = from; i < phrase.end(); i++) {
            Token token = tokens.get(i);
            boolean content = i != phrase.head() && Office.isTelling(token);
            if (content && roles.office(actor).begins(token)) {
                return true;
            }
            bare &= !content;
            led &= !content || isLed(role, token);
        }
        if (led && !bare) {
            return true;
        }
        boolean office = words.nouns().length(tokens, phrase.head()) > 1 || isNamed(tokens, phrase);
        boolean sort = role.isEmpty() && words.nouns().isBody(tokens.get(phrase.end() - 1));
        return bare || sort || isPlain(actor, role) && !office;
    }

    /** « député », « député PS »: a noun that tells no more than a party, which may have a seat. */
    private static boolean isPlain(Actor actor, String role) {
        return role.indexOf(' ') < 0
                || actor.role().filter(r -> LABELLED.matcher(r).matches()).isPresent();
    }

    /**
     * « la présidente du parti »: whether a body in the role is of the sort that the noun names.
     */
    private boolean isLed(String role, Token noun) {
        return words.nouns().sorts().isSorted(noun)
                && !words.nouns().sorts().isPart(noun)
                && led.computeIfAbsent(role, this::bodies).stream()
                        .anyMatch(sort -> words.nouns().sorts().mayBe(noun, sort));
    }

    /** Of which sorts the known bodies are whose names end a role. */
    private List<String> bodies(String role) {
        return mentions.actors().stream()
                .filter(a -> a.kind() == ActorKind.ORGANISATION && isNamed(a, role))
                .flatMap(a -> roles.sort(a).stream())
                .toList();
    }

    private static boolean isNamed(Actor body, String role) {
        return body.names()
                .map(name -> Spelling.plain(name).toLowerCase(Locale.ROOT))
                .anyMatch(role::endsWith);
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
