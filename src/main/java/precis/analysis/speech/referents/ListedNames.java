package precis.analysis.speech.referents;

import java.util.ArrayList;
import java.util.List;
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
        if (!SpeechWords.isPlural(head) || words.nouns().isBody(head) && !media) {
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
        List<Actor> names = new ArrayList<>();
        while (at + 1 < tokens.size()
                && (inside && names.isEmpty() || joins(tokens.get(at)))
                && phrases.mention(at + 1) > at) {
            names.add(mentions.in(tokens.get(at + 1).span()).orElseThrow().actor());
            at = phrases.mention(at + 1);
        }
        ActorKind kind = media ? ActorKind.ORGANISATION : ActorKind.PERSON;
        boolean people = names.stream().allMatch(a -> a.kind() == kind);
        if (names.size() < 2 || !people) {
            return List.of();
        }
        names.forEach(a -> roles.learn(a, tokens, phrase, mentions));
        return names.stream().map(roles::voice).toList();
    }

    private static boolean joins(Token token) {
        return token.text().equals(",") || token.pos() == Upos.CCONJ;
    }
}
