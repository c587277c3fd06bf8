package precis.analysis.speech.referents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import precis.analysis.speech.phrases.Clauses;
import precis.analysis.speech.phrases.Mentions;
import precis.analysis.speech.phrases.Phrase;
import precis.analysis.speech.phrases.PhraseReader;
import precis.analysis.speech.roles.Roles;
import precis.analysis.speech.roles.Voice;
import precis.analysis.speech.words.SpeechWords;
import precis.language.Token;
import precis.language.Upos;
import precis.model.Actor;
import precis.model.ActorKind;

/** Finds the people whom a plural noun introduces. */
final class ListedNames {

    private final SpeechWords words;
    private final Mentions mentions;
    private final Roles roles;

    ListedNames(SpeechWords words, Mentions mentions, Roles roles) {
        this.words = words;
        this.mentions = mentions;
        this.roles = roles;
    }

    /** « Les porte-parole du front, X et Y, », « les ministres X et Y »: whom a plural names. */
    List<Voice> in(List<Token> tokens, Phrase phrase) {
        Token head = tokens.get(phrase.head());
        boolean media = words.nouns().isMedium(head) && !words.nouns().isPerson(head);
        if (!SpeechWords.isPlural(head)) {
            return List.of();
        }
        PhraseReader phrases = new PhraseReader(words, mentions, tokens);
        int at = phrase.head() + 1;
        while (at < phrase.end() && (phrases.mention(at) < 0 || words.isGoverned(tokens, at))) {
            at++;
        }
        boolean inside = at < phrase.end();
        at -= inside ? 1 : 0;
        if (!inside && !(at < tokens.size() && tokens.get(at).text().equals(","))) {
            return List.of();
        }
        Optional<Actor> firm =
                inside || media || at > phrase.head() + 1
                        ? Optional.empty()
                        : firm(tokens, phrases, at + 1);
        if (firm.isPresent() || words.nouns().isBody(head) && !media) {
            return firm.map(roles::voice).stream().toList();
        }
        List<Actor> names = several(tokens, phrases, at, inside);
        ActorKind kind = media ? ActorKind.ORGANISATION : ActorKind.PERSON;
        if (names.size() < 2 || !names.stream().allMatch(a -> a.kind() == kind)) {
            return List.of();
        }
        names.forEach(a -> roles.learn(a, tokens, phrase, mentions));
        return names.stream().map(roles::voice).toList();
    }

    /** « (les ministres) X et Y »: all whom a list names that begins behind that place. */
    private List<Actor> several(
            List<Token> tokens, PhraseReader phrases, int before, boolean inside) {
        int at = before;
        List<Actor> names = new ArrayList<>();
        while (at + 1 < tokens.size()
                && (inside && names.isEmpty() || joins(tokens.get(at)))
                && phrases.mention(at + 1) > at) {
            names.add(mentions.in(tokens.get(at + 1).span()).orElseThrow().actor());
            at = phrases.mention(at + 1);
        }
        return names;
    }

    /** "Developers, X, want", « les organisateurs, le comité X, ont »: the one body they are. */
    private Optional<Actor> firm(List<Token> tokens, PhraseReader phrases, int from) {
        int at = from < tokens.size() && tokens.get(from).pos() == Upos.DET ? from + 1 : from;
        int end = at < tokens.size() ? phrases.mention(at) : -1;
        boolean closed =
                end > at
                        && end + 1 < tokens.size()
                        && tokens.get(end).text().equals(",")
                        && Clauses.isFinite(tokens.get(end + 1));
        return closed
                ? phrases.mentioned(at).filter(a -> a.kind() == ActorKind.ORGANISATION)
                : Optional.empty();
    }

    private static boolean joins(Token token) {
        return token.text().equals(",") || token.pos() == Upos.CCONJ;
    }
}
