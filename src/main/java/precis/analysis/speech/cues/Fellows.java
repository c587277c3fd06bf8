package precis.analysis.speech.cues;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import precis.analysis.speech.phrases.Clauses;
import precis.analysis.speech.phrases.Frame;
import precis.analysis.speech.phrases.Mentions;
import precis.analysis.speech.phrases.Phrase;
import precis.analysis.speech.phrases.PhraseReader;
import precis.analysis.speech.referents.Resolver;
import precis.analysis.speech.referents.Restriction;
import precis.analysis.speech.roles.Roles;
import precis.analysis.speech.roles.Voice;
import precis.analysis.speech.words.SpeechWords;
import precis.language.Token;
import precis.language.Upos;
import precis.model.SourceKind;
import precis.model.Speaker;

/** Finds who is credited beside someone: « selon la police et la mairie, … ». */
final class Fellows {

    /** How many tokens an apposition may have. */
    private static final int LONGEST = 16;

    private final SpeechWords words;
    private final Mentions mentions;
    private final Roles roles;
    private final Resolver resolver;

    Fellows(SpeechWords words, Mentions mentions, Roles roles, Resolver resolver) {
        this.words = words;
        this.mentions = mentions;
        this.roles = roles;
        this.resolver = resolver;
    }

    /** The voices of a phrase, and of the one that « et » joins to it, where a mark ends both. */
    List<Voice> with(List<Voice> first, Frame frame, Phrase phrase, PhraseReader phrases) {
        List<Voice> all = new ArrayList<>(first);
        int and = overApposition(frame.tokens(), phrase.end());
        if (!first.isEmpty() && isJoined(frame.tokens(), and)) {
            phrases
                    .from(and + (words.isOf(frame.tokens().get(and + 1)) ? 2 : 1))
                    .filter(p -> isOver(frame.tokens(), p.end()))
                    .map(p -> resolver.resolveAll(frame, p, Restriction.STRICT))
                    .orElse(List.of())
                    .stream()
                    .filter(v -> all.stream().noneMatch(v::isSame))
                    .forEach(all::add);
        }
        return all;
    }

    /** « X, président du club, et Y »: behind what tells between commas who the first is. */
    private static int overApposition(List<Token> tokens, int end) {
        boolean apart = end < tokens.size() && tokens.get(end).text().equals(",");
        for (int i = end + 1; apart && i < Math.min(tokens.size() - 1, end + LONGEST); i++) {
            if (tokens.get(i).text().equals(",")) {
                return i + 1;
            }
            if (!tokens.get(i).isWord() || Clauses.isFinite(tokens.get(i))) {
                break;
            }
        }
        return end;
    }

    private boolean isJoined(List<Token> tokens, int at) {
        return at + 2 < tokens.size()
                && tokens.get(at).pos() == Upos.CCONJ
                && (!words.isOf(tokens.get(at + 1)) || isSome(tokens, at + 1));
    }

    /** « (la police) et des témoins »: whether the word is an article, as people behind it show. */
    private boolean isSome(List<Token> tokens, int at) {
        return tokens.get(at).has("determiner") && words.nouns().isIndividual(tokens, at + 1);
    }

    private static boolean isOver(List<Token> tokens, int end) {
        return end == tokens.size() || !tokens.get(end).isWord();
    }

    /** « Les syndicats, dont X, ont … »: the ones that are named. */
    List<Voice> including(Frame frame, Phrase phrase, Optional<Voice> all, PhraseReader phrases) {
        List<Token> tokens = frame.tokens();
        int at = phrase.end() + 2;
        boolean relative =
                at < tokens.size()
                        && tokens.get(at - 2).text().equals(",")
                        && tokens.get(at - 1).has("rel");
        List<Voice> named = new ArrayList<>();
        while (relative && at < tokens.size() - 1 && phrases.mention(at) > at) {
            mentions.in(tokens.get(at).span())
                    .map(m -> roles.voice(m.actor()))
                    .map(v -> oneOf(v, all))
                    .ifPresent(named::add);
            at = phrases.mention(at);
            boolean joint = tokens.get(at).text().equals(",") || tokens.get(at).pos() == Upos.CCONJ;
            at += joint ? 1 : 0;
            relative = joint;
        }
        return at > 0 && at <= tokens.size() && tokens.get(at - 1).text().equals(",")
                ? named
                : List.of();
    }

    /** « Trois ministres, dont X »: what the noun tells of whom nothing else is known. */
    private static Voice oneOf(Voice named, Optional<Voice> all) {
        boolean told =
                named.isPerson()
                        && named.kind() == SourceKind.PERSON
                        && all.filter(v -> v.kind() != SourceKind.ANONYMOUS).isPresent();
        return told
                ? new Voice(
                        new Speaker(named.name(), all.get().kind()),
                        named.actor(),
                        named.agreement())
                : named;
    }
}
