package precis.analysis.speech;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import precis.language.Token;
import precis.language.Upos;
import precis.model.Actor;
import precis.model.ActorKind;
import precis.model.SourceKind;

/** Finds whom a pronoun or a common noun refers back to. */
final class Antecedents {

    /** How many tokens before a pronoun its sentence is searched. */
    private static final int REACH = 60;

    private final SpeechWords words;
    private final Mentions mentions;
    private final Roles roles;
    private final Discourse discourse;

    Antecedents(SpeechWords words, Mentions mentions, Roles roles, Discourse discourse) {
        this.words = words;
        this.mentions = mentions;
        this.roles = roles;
        this.discourse = discourse;
    }

    /**
     * Whom a pronoun or possessive stands for.
     *
     * @param inverted whether it follows its verb, so that what stands before is the speech itself
     */
    Optional<Voice> pronoun(Frame frame, int at, boolean inverted) {
        Token token = frame.tokens().get(at);
        Agreement agreement = words.agreement(token);
        int end = inverted ? Math.min(at, Clauses.firstQuote(frame)) : at;
        Optional<Voice> here =
                end == at && inverted ? Optional.empty() : before(frame, end, agreement);
        return here.or(() -> discourse.best(frame.number(), v -> stands(token, agreement, v)))
                .or(() -> before(frame, at, agreement));
    }

    private static boolean stands(Token pronoun, Agreement agreement, Voice voice) {
        boolean fits = voice.agreement().fits(agreement) || SpeechWords.isGroup(pronoun, voice);
        return fits && SpeechWords.suits(pronoun, voice);
    }

    /** Whom a pronoun stands for that is the subject of a verb. */
    Optional<Voice> subject(Frame frame, int at) {
        List<Token> tokens = frame.tokens();
        if (words.isPersonal(tokens.get(at))) {
            return pronoun(frame, at, false);
        }
        boolean latter = words.isLatter(tokens, at);
        if (latter || at + 1 < tokens.size() && words.isLatter(tokens, at + 1)) {
            return latter(frame, at);
        }
        return Optional.empty();
    }

    /** « ce dernier »: whoever of that gender was named last. */
    private Optional<Voice> latter(Frame frame, int at) {
        Agreement agreement = words.agreement(frame.tokens().get(at));
        PhraseReader phrases = new PhraseReader(words, mentions, frame.tokens());
        for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
            if (phrases.mention(i) > i) {
                Actor actor = mentions.in(frame.tokens().get(i).span()).orElseThrow().actor();
                if (actor.kind() == ActorKind.PERSON && roles.agreement(actor).fits(agreement)) {
                    return Optional.of(roles.voice(actor));
                }
            }
        }
        return discourse.recent(agreement, frame.number());
    }

    private Optional<Voice> before(Frame frame, int at, Agreement agreement) {
        PhraseReader phrases = new PhraseReader(words, mentions, frame.tokens());
        for (int i = Math.max(0, at - REACH); i < at; i++) {
            int end = phrases.mention(i);
            if (end > i) {
                Actor actor = mentions.in(frame.tokens().get(i).span()).orElseThrow().actor();
                Agreement has = roles.agreement(actor);
                if (actor.kind() == ActorKind.PERSON
                        && !frame.tokens().get(at).has("thing")
                        && has.fits(agreement)
                        && !phrases.isGoverned(i)) {
                    return Optional.of(roles.voice(actor));
                }
                i = end - 1;
            }
        }
        return Optional.empty();
    }

    /** « le porte-parole », « le groupe »: one the article has already named. */
    Optional<Voice> noun(Frame frame, Phrase phrase, SourceKind kind) {
        List<Token> tokens = frame.tokens();
        Token head = tokens.get(phrase.head());
        if (!isDefinite(tokens, phrase) || SpeechWords.isPlural(head)) {
            return Optional.empty();
        }
        return role(frame, phrase, head)
                .or(() -> synonym(tokens, phrase))
                .or(() -> lastSpokesperson(frame, phrase))
                .or(() -> body(frame, phrase, kind))
                .or(() -> colleague(frame, phrase, head, kind));
    }

    private boolean isDefinite(List<Token> tokens, Phrase phrase) {
        Token first = tokens.get(phrase.start());
        boolean contracted = phrase.start() > 0 && tokens.get(phrase.start() - 1).has("determiner");
        return (contracted || phrase.start() < phrase.head() && first.has("determiner"))
                && !words.isIndefinite(first);
    }

    private Optional<Voice> role(Frame frame, Phrase phrase, Token head) {
        Agreement wanted = Agreement.of(List.of(head), false);
        String before = words.nouns().compound(frame.tokens(), phrase.head());
        return discourse.everBest(
                v ->
                        v.actor()
                                .filter(a -> roles.isCalled(a, head))
                                .filter(a -> agrees(a, frame.tokens(), phrase))
                                .filter(
                                        a ->
                                                a.role()
                                                        .orElse(before)
                                                        .toLowerCase(Locale.ROOT)
                                                        .contains(before))
                                .filter(
                                        a ->
                                                !wanted.isSure()
                                                        || !roles.agreement(a).isSure()
                                                        || roles.agreement(a).fits(wanted))
                                .isPresent());
    }

    /** « le chef du gouvernement » for one whose role is « Premier ministre ». */
    private Optional<Voice> synonym(List<Token> tokens, Phrase phrase) {
        StringBuilder expression = new StringBuilder();
        for (int i = phrase.start(); i < phrase.end(); i++) {
            if (i >= phrase.head() || tokens.get(i).pos() != Upos.DET) {
                String norm = tokens.get(i).norm();
                expression.append(norm).append(norm.endsWith("'") ? "" : " ");
            }
        }
        List<String> others = words.synonyms(expression.toString());
        return others.isEmpty()
                ? Optional.empty()
                : discourse.everBest(v -> v.isPerson() && hasRole(v, others));
    }

    private static boolean hasRole(Voice voice, List<String> names) {
        String role = voice.actor().flatMap(Actor::role).orElse("").toLowerCase(Locale.ROOT) + " ";
        return names.stream().anyMatch(n -> role.startsWith(n + " "));
    }

    /** Whether what follows the noun says nothing that the known role does not. */
    private boolean agrees(Actor actor, List<Token> tokens, Phrase phrase) {
        String role = actor.role().orElse("").toLowerCase(Locale.ROOT);
        boolean bare = true;
        int from = words.isHeadLast() ? phrase.start() : phrase.head() + 1;
        for (int i = from; i < phrase.end(); i++) {
            Token token = tokens.get(i);
            boolean content =
                    i != phrase.head()
                            && switch (token.pos()) {
                                case NOUN, PROPN, ADJ -> true;
                                default -> false;
                            };
            if (content && role.contains(token.norm())) {
                return true;
            }
            bare &= !content;
        }
        return bare || role.indexOf(' ') < 0;
    }

    /** « Le porte-parole » right after someone spoke whose role is still unknown. */
    private Optional<Voice> lastSpokesperson(Frame frame, Phrase phrase) {
        if (!words.nouns().isLeader(frame.tokens(), phrase.head())) {
            return Optional.empty();
        }
        return discourse
                .last(frame.number(), 1)
                .filter(v -> v.isPerson() && v.actor().filter(roles::hasRole).isEmpty());
    }

    /** « le chef du gouvernement » right after a person of that sort was named. */
    private Optional<Voice> colleague(Frame frame, Phrase phrase, Token head, SourceKind kind) {
        boolean named = false;
        for (int i = phrase.head() + 1; i < phrase.end(); i++) {
            named |=
                    mentions.in(frame.tokens().get(i).span())
                            .filter(m -> Character.isUpperCase(m.actor().name().codePointAt(0)))
                            .isPresent();
        }
        if (named || words.nouns().isBody(head) || kind == SourceKind.DOCUMENT) {
            return Optional.empty();
        }
        Agreement wanted = Agreement.of(List.of(head), false);
        boolean person = kind == SourceKind.PERSON;
        return discourse
                .subject(frame.number(), 2)
                .filter(v -> v.isPerson() && v.kind() == kind && v.agreement().fits(wanted))
                .filter(v -> person || v.actor().filter(roles::hasRole).isEmpty());
    }

    /** Whether nothing but adjectives follows the noun. */
    private static boolean isBare(List<Token> tokens, Phrase phrase) {
        return tokens.subList(phrase.head() + 1, phrase.end()).stream()
                .allMatch(t -> t.pos() == Upos.ADJ && !t.isCapitalised());
    }

    private static boolean isIn(String name, Token noun) {
        return name.toLowerCase(Locale.ROOT).contains(noun.norm());
    }

    /** « le groupe », « l'ONG »: the body brought up last. */
    private Optional<Voice> body(Frame frame, Phrase phrase, SourceKind kind) {
        List<Token> tokens = frame.tokens();
        Token head = tokens.get(phrase.head());
        boolean bare = isBare(tokens, phrase) && !isSpecified(tokens, phrase);
        if (!bare || !words.nouns().isBody(head) || head.pos() == Upos.PROPN) {
            return Optional.empty();
        }
        Predicate<Voice> meant =
                v ->
                        (isIn(v.name(), head) || v.kind() == kind && kind != SourceKind.OFFICIAL)
                                && v.actor()
                                        .flatMap(roles::sort)
                                        .map(sort -> words.nouns().mayBe(head, sort))
                                        .orElse(true)
                                && v.actor()
                                        .map(a -> a.kind() == ActorKind.ORGANISATION)
                                        .orElse(isIn(v.name(), head));
        Optional<Voice> here = words.isHeadLast() ? bodyHere(frame, phrase) : Optional.empty();
        return here.filter(meant).or(() -> discourse.best(frame.number(), meant));
    }

    /** « X has closed a plant, the company said »: what the sentence itself began with. */
    private Optional<Voice> bodyHere(Frame frame, Phrase phrase) {
        PhraseReader phrases = new PhraseReader(words, mentions, frame.tokens());
        for (int i = 0; i < phrase.start(); i++) {
            if (phrases.mention(i) > i && !phrases.isGoverned(i)) {
                return mentions.in(frame.tokens().get(i).span())
                        .map(Mentions.Mention::actor)
                        .filter(a -> a.kind() == ActorKind.ORGANISATION)
                        .map(roles::voice);
            }
        }
        return Optional.empty();
    }

    /** Whether a noun or name before a head that comes last says which is meant. */
    private boolean isSpecified(List<Token> tokens, Phrase phrase) {
        return words.isHeadLast()
                && tokens.subList(phrase.start(), phrase.head()).stream()
                        .anyMatch(t -> t.pos() == Upos.NOUN || t.pos() == Upos.PROPN);
    }
}
