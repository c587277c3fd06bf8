package precis.analysis.speech.referents;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
import precis.model.ActorKind;

/** Finds the person of the article who holds the office that a noun phrase names. */
final class Offices {

    private final SpeechWords words;
    private final Roles roles;
    private final Discourse discourse;
    private final Knowledge knowledge;
    private final LedTogether led;

    /** Everybody with a role, by its first word. */
    private final Map<String, List<Actor>> holders = new HashMap<>();

    private final List<Actor> countries;
    private final Set<String> names;

    /**
     * @param mentions all of the article, also of those whom it is yet to name
     */
    Offices(
            SpeechWords words,
            Mentions mentions,
            Roles roles,
            Discourse discourse,
            Knowledge knowledge,
            LedTogether led) {
        this.knowledge = knowledge;
        this.led = led;
        this.words = words;
        this.roles = roles;
        this.discourse = discourse;
        this.countries =
                mentions.actors().stream().filter(a -> a.kind() == ActorKind.COUNTRY).toList();
        this.names =
                mentions.actors().stream()
                        .flatMap(Actor::names)
                        .collect(Collectors.toUnmodifiableSet());
        mentions.actors().stream()
                .filter(a -> a.kind() == ActorKind.PERSON && a.role().isPresent())
                .forEach(a -> holders.computeIfAbsent(office(a), o -> new ArrayList<>()).add(a));
    }

    private static String office(Actor holder) {
        return Spelling.firstWord(role(holder));
    }

    /** « la nouvelle ministre »: whoever came into an office last. */
    Optional<Voice> newest(Frame frame, Phrase phrase) {
        return discourse.appointments().newest(frame, phrase);
    }

    /** « le chef du gouvernement » for one whose role is « Premier ministre ». */
    Optional<Voice> synonym(List<Token> tokens, Phrase phrase) {
        Collection<String> others = offices(tokens, phrase, words.offices()::synonyms);
        boolean led = tokens.subList(phrase.head(), phrase.end()).stream().anyMatch(words::isOf);
        return holder(others, a -> !led || !isOfOther(a, others));
    }

    /** « le chef de l'État »: not the president of a league, nor who once was a president. */
    private boolean isOfOther(Actor actor, Collection<String> offices) {
        List<Token> role = roles.words(actor);
        String told = role(actor);
        if (role.isEmpty()
                || offices.stream().anyMatch(n -> n.indexOf(' ') > 0 && told.startsWith(n))) {
            return false;
        }
        return words.isFormer(role.get(0))
                || offices.contains(role.get(0).norm())
                        && role.stream().anyMatch(words::isOf)
                        && countries.stream().noneMatch(a -> endsWithName(told, a));
    }

    /** « l'élu » for one whose role is « maire de Lormont ». */
    Optional<Voice> hypernym(List<Token> tokens, Phrase phrase) {
        boolean other =
                words.isPossessive(tokens.get(phrase.start()))
                        || discourse.isIntroduced(tokens.get(phrase.head()).norm());
        Agreement wanted = phrase.agreement(tokens);
        return other
                ? Optional.empty()
                : holder(
                                offices(tokens, phrase, words.offices()::hyponyms),
                                a -> roles.agreement(a).fits(wanted))
                        .or(() -> nameless(tokens, phrase));
    }

    /** « le magistrat » for « le procureur de Lormont », who spoke last and has no name. */
    Optional<Voice> unnamed(Frame frame, Phrase phrase) {
        List<Token> tokens = frame.tokens();
        Agreement wanted = phrase.agreement(tokens);
        Collection<String> same = offices(tokens, phrase, words.offices()::synonyms);
        Collection<String> called =
                new ArrayList<>(offices(tokens, phrase, words.offices()::hyponyms));
        called.addAll(same);
        Predicate<Voice> free =
                v -> v.actor().isEmpty() && v.agreement().fits(wanted) && !isNamed(v.name());
        Predicate<Voice> fits = free.and(v -> begins(v, called));
        return discourse
                .last(frame.number(), 2)
                .filter(fits)
                .or(() -> discourse.noted().free(frame.number(), 1, fits));
    }

    /**
     * « le chef du gouvernement » for « le Premier ministre », who has no name anywhere; « le
     * président » may be that of a club.
     */
    private Optional<Voice> nameless(List<Token> tokens, Phrase phrase) {
        boolean article = tokens.get(phrase.start()).pos() == Upos.DET;
        List<Token> told =
                tokens.subList(article ? phrase.start() + 1 : phrase.start(), phrase.end());
        String office = Spelling.plain(Spelling.form(told)).toLowerCase(Locale.ROOT);
        Collection<String> same = words.offices().synonyms(office);
        Agreement wanted = phrase.agreement(tokens);
        return discourse.everBest(
                v ->
                        v.actor().isEmpty()
                                && v.agreement().fits(wanted)
                                && (v.name().indexOf(' ') > 0 || office.indexOf(' ') < 0)
                                && same.contains(lower(v)));
    }

    private static String lower(Voice voice) {
        return voice.name().toLowerCase(Locale.ROOT);
    }

    /** « commandant Luc Casal »: somebody with a name behind what they are. */
    private static boolean isNamed(String name) {
        int space = name.indexOf(' ');
        return space > 0 && Character.isUpperCase(name.codePointAt(space + 1));
    }

    private static boolean begins(Voice voice, Collection<String> offices) {
        String name = lower(voice) + " ";
        return offices.stream().anyMatch(n -> name.startsWith(n + " "));
    }

    /** What the table has for the longest expression in it that the phrase holds. */
    private Collection<String> offices(
            List<Token> tokens, Phrase phrase, Function<String, Collection<String>> table) {
        Collection<String> others = List.of();
        StringBuilder expression = new StringBuilder();
        int end = phrase.start();
        for (int i = phrase.start(); i < phrase.end(); i++) {
            if (i >= phrase.head() || tokens.get(i).pos() != Upos.DET) {
                String norm = tokens.get(i).norm();
                expression.append(norm).append(norm.endsWith("'") ? "" : " ");
                Collection<String> row = table.apply(expression.toString().strip());
                others = row.isEmpty() ? others : row;
                end = row.isEmpty() ? end : i + 1;
            }
        }
        boolean more = tokens.subList(end, phrase.end()).stream().anyMatch(words::isOf);
        return more ? List.of() : others;
    }

    /** « la dirigeante de la CGT » for one whose role is « secrétaire générale de la CGT ». */
    Optional<Voice> leader(List<Token> tokens, Phrase phrase) {
        Collection<String> others = words.offices().leaders(tokens.get(phrase.head()));
        return holder(others, isSame(tokens, phrase));
    }

    private Optional<Voice> holder(Collection<String> offices, Predicate<Actor> test) {
        return offices.isEmpty()
                ? Optional.empty()
                : discourse.everBest(
                        v ->
                                v.isPerson()
                                        && v.actor()
                                                .filter(a -> holds(a, offices))
                                                .filter(test)
                                                .isPresent());
    }

    private boolean holds(Actor actor, Collection<String> offices) {
        String role = role(actor) + " ";
        return offices.stream()
                .anyMatch(
                        n ->
                                role.startsWith(n + " ")
                                        || role.equals(whole(n) + " ")
                                        || roles.nouns(actor).contains(n)
                                        || holdsThere(actor, n));
    }

    /** « capitaine! »: the office that is meant only where a role tells no more; else nothing. */
    private static String whole(String office) {
        return office.endsWith("!") ? office.substring(0, office.length() - 1) : "!";
    }

    /** "Marland's prime minister", "French prime minister", but not "deputy prime minister". */
    private boolean holdsThere(Actor actor, String office) {
        List<Token> role = roles.words(actor);
        int length = office.split(" ").length;
        for (int i = 1; words.isHeadLast() && i + length <= role.size(); i++) {
            int end = i + length;
            if ((end == role.size() || words.isOf(role.get(end)))
                    && Spelling.form(role.subList(i, end)).equalsIgnoreCase(office)) {
                return tellsWhere(role.subList(0, i));
            }
        }
        return false;
    }

    private boolean tellsWhere(List<Token> before) {
        Token last = before.get(before.size() - 1);
        String name = Spelling.form(before);
        return words.genitives().isMark(last)
                || knowledge.country(last).isPresent()
                || names.contains(name);
    }

    /** « la ministre de la Culture » of a standfirst, whom only the body of the article names. */
    Optional<Voice> namedLater(List<Token> tokens, Phrase phrase) {
        String noun = tokens.get(phrase.head()).norm();
        Agreement wanted = phrase.agreement(tokens);
        List<Actor> meant =
                holders.getOrDefault(Spelling.firstWord(noun), List.of()).stream()
                        .filter(isSame(tokens, phrase))
                        .filter(a -> role(a).startsWith(noun + " "))
                        .filter(a -> roles.agreement(a).fits(wanted))
                        .limit(2)
                        .toList();
        return meant.size() == 1 ? Optional.of(roles.voice(meant.get(0))) : Optional.empty();
    }

    /** Whether the phrase tells which office is meant, and the role tells the same. */
    private Predicate<Actor> isSame(List<Token> tokens, Phrase phrase) {
        Office office = Office.of(tokens.subList(phrase.head(), phrase.end()));
        Optional<Actor> named = led.named(tokens, phrase);
        Token last = tokens.get(phrase.end() - 1);
        boolean noun = phrase.end() > phrase.head() + 1 && named.isEmpty() && led.isWhole(last);
        return a ->
                office.isPartOf(roles.office(a))
                        || named.filter(body -> isLeader(a, body)).isPresent()
                        || noun && led.isLed(role(a), last);
    }

    /**
     * « le chef de la PN » for « directeur de la Police nationale »: another name of the body, or a
     * noun for it.
     */
    private boolean isLeader(Actor actor, Actor body) {
        return endsWithName(role(actor), body) || led.isNoun(roles.words(actor), body);
    }

    private static boolean endsWithName(String role, Actor body) {
        return body.names()
                .map(Spelling::plain)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .anyMatch(role::endsWith);
    }

    /** In lower case, empty where none is told. */
    static String role(Actor actor) {
        return Spelling.plain(actor.role().orElse("")).toLowerCase(Locale.ROOT);
    }
}
