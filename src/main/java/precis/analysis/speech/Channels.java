package precis.analysis.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import precis.analysis.speech.phrases.Clauses;
import precis.analysis.speech.phrases.Frame;
import precis.analysis.speech.phrases.Mentions;
import precis.analysis.speech.roles.Roles;
import precis.analysis.speech.roles.SourceKinds;
import precis.analysis.speech.words.SpeechWords;
import precis.language.Token;
import precis.language.Upos;
import precis.model.Actor;
import precis.model.ActorKind;
import precis.model.SourceKind;
import precis.model.Span;
import precis.model.Speaker;

/** Finds the media a speaker speaks to or in: « déclare à l'AFP », « sur France Info ». */
final class Channels {

    private static final int LONGEST_NAME = 5;

    /** How many tokens a relative clause is read that tells who got hold of a document. */
    private static final int SHOWN = 9;

    private final SpeechWords words;
    private final SourceKinds kinds;
    private final Mentions mentions;
    private final Roles roles;
    private final String text;

    Channels(SpeechWords words, SourceKinds kinds, Mentions mentions, Roles roles, String text) {
        this.words = words;
        this.kinds = kinds;
        this.mentions = mentions;
        this.roles = roles;
        this.text = text;
    }

    List<Speaker> in(Frame frame) {
        List<Token> tokens = frame.tokens();
        List<Speaker> found =
                behind(
                        tokens,
                        words.channels()::channel,
                        (i, start) ->
                                isTriggered(tokens, i)
                                        ? anyName(tokens, afterDeterminer(tokens, start))
                                        : Optional.empty());
        found.addAll(shown(tokens));
        return found;
    }

    /** « … », where an aside inside a quotation says who speaks: the media that the aside names. */
    List<Speaker> inside(Frame frame, Span cue) {
        List<Token> tokens = frame.sentence().tokens();
        boolean outside = frame.tokens().stream().anyMatch(t -> t.span().start() == cue.start());
        int from = 0;
        while (from < tokens.size() && tokens.get(from).span().start() < cue.end()) {
            from++;
        }
        int end = from;
        while (end < tokens.size() && !endsAside(tokens.get(end))) {
            end++;
        }
        return outside
                ? List.of()
                : behind(
                        tokens.subList(from, end),
                        words.channels()::channel,
                        (i, start) -> Optional.empty());
    }

    private static boolean endsAside(Token token) {
        return Clauses.isFinite(token) || !token.isWord() && !",()".contains(token.text());
    }

    /** « une note que le journal X a pu consulter »: the media that got hold of a document. */
    private List<Speaker> shown(List<Token> tokens) {
        List<Speaker> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            int end = i;
            while (tokens.get(i).has("rel") && end < tokens.size() && isWithin(tokens, i, end)) {
                end++;
            }
            if (tokens.subList(i, end).stream().anyMatch(words.papers()::isShown)) {
                for (int at = i + 1; at < end && found.isEmpty(); at++) {
                    medium(tokens, at).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static boolean isWithin(List<Token> tokens, int relative, int at) {
        return at - relative < SHOWN && !tokens.get(at).text().equals(",");
    }

    /** The media whose reports a sentence is about, whoever is credited with it. */
    List<Speaker> published(Frame frame) {
        return behind(
                frame.tokens(), words.channels()::publication, (i, start) -> Optional.empty());
    }

    /**
     * The media behind certain words.
     *
     * @param length how many tokens such words have at a place; 0 where there are none
     * @param other whom to take for a medium that nothing tells to be one, by where the words begin
     *     and where they end
     */
    private List<Speaker> behind(
            List<Token> tokens,
            BiFunction<List<Token>, Integer, Integer> length,
            BiFunction<Integer, Integer, Optional<Speaker>> other) {
        List<Speaker> found = new ArrayList<>();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            int at = i;
            int start = i + length.apply(tokens, i);
            if (start > i) {
                medium(tokens, start).or(() -> other.apply(at, start)).ifPresent(found::add);
            }
        }
        return found;
    }

    private boolean isTriggered(List<Token> tokens, int preposition) {
        for (int i = preposition - 1; i >= Math.max(0, preposition - 3); i--) {
            if (words.channels().isTrigger(tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** « publié sur X », « une interview à X »: a medium whatever its name. */
    private Optional<Speaker> anyName(List<Token> tokens, int at) {
        int end = at;
        while (isNamePart(tokens, end)) {
            end++;
        }
        boolean none =
                end == at
                        || words.isTime(tokens.get(at))
                        || words.channels().isOpen(tokens.get(at))
                        || isLanguage(tokens, at, end);
        if (none || isSomeoneElse(tokens, at, end)) {
            return Optional.empty();
        }
        String name = tokens.get(at).span().cover(tokens.get(end - 1).span()).in(text);
        return Optional.of(new Speaker(name, SourceKind.MEDIA));
    }

    /** "told reporters in Greek": where adjectives have capitals one alone is no name. */
    private boolean isLanguage(List<Token> tokens, int at, int end) {
        return words.isHeadLast() && end == at + 1 && tokens.get(at).has("adjective");
    }

    private boolean isSomeoneElse(List<Token> tokens, int at, int end) {
        return mentions.in(tokens.get(at).span())
                        .filter(m -> isNoMedium(m.actor()))
                        .filter(m -> m.span().end() >= tokens.get(end - 1).span().end())
                        .isPresent()
                || mentions.in(tokens.get(end - 1).span())
                        .filter(m -> m.actor().kind() == ActorKind.PERSON)
                        .isPresent();
    }

    /** "wrote to Kent County Council": people, places and authorities. */
    private boolean isNoMedium(Actor actor) {
        return actor.kind() != ActorKind.ORGANISATION || roles.kind(actor) == SourceKind.OFFICIAL;
    }

    private int afterDeterminer(List<Token> tokens, int at) {
        int i = at;
        while (i < tokens.size()
                && i < at + 5
                && (tokens.get(i).has("determiner")
                        || isQuoteMark(tokens.get(i))
                        || words.nouns().isMedium(tokens.get(i))
                        || tokens.get(i).pos() == Upos.ADJ)
                && !tokens.get(i).isCapitalised()) {
            i++;
        }
        return i;
    }

    private static boolean isQuoteMark(Token token) {
        return Character.getType(token.text().charAt(0)) == Character.INITIAL_QUOTE_PUNCTUATION;
    }

    /** The medium behind a preposition that ends where the words start. */
    private Optional<Speaker> medium(List<Token> tokens, int start) {
        int at = afterDeterminer(tokens, start);
        if (at >= tokens.size() || !tokens.get(at).isCapitalised()) {
            return Optional.empty();
        }
        boolean contracted = at == start || isQuoteMark(tokens.get(at - 1)) && at == start + 1;
        Optional<Actor> named = mentions.in(tokens.get(at).span()).map(Mentions.Mention::actor);
        if (named.isPresent()) {
            return named.filter(a -> roles.kind(a) == SourceKind.MEDIA)
                    .map(Actor::name)
                    .or(
                            () ->
                                    named.filter(a -> contracted)
                                            .flatMap(a -> kinds.gazetteer().contracted(a.name())))
                    .map(name -> new Speaker(name, SourceKind.MEDIA));
        }
        for (int end = Math.min(tokens.size(), at + LONGEST_NAME); end > at; end--) {
            String name = tokens.get(at).span().cover(tokens.get(end - 1).span()).in(text);
            Optional<String> whole =
                    contracted ? kinds.gazetteer().contracted(name) : Optional.empty();
            if (whole.isPresent() && !isNamePart(tokens, end)) {
                return whole.map(n -> new Speaker(n, SourceKind.MEDIA));
            }
            if (kinds.gazetteer().isOutlet(name)) {
                return Optional.of(new Speaker(name, SourceKind.MEDIA));
            }
        }
        return Optional.empty();
    }

    private static boolean isNamePart(List<Token> tokens, int at) {
        return at < tokens.size()
                && tokens.get(at).isCapitalised()
                && tokens.get(at).pos() == Upos.PROPN;
    }
}
