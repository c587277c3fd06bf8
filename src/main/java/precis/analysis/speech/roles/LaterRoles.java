package precis.analysis.speech.roles;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import precis.analysis.speech.phrases.Phrase;
import precis.analysis.speech.words.SpeechWords;
import precis.language.Token;
import precis.language.Upos;
import precis.model.Actor;
import precis.model.ActorKind;
import precis.model.Span;

/** Who people are whom no words beside their names describe: « X a dit … La ministre de Y a … ». */
public final class LaterRoles {

    private final SpeechWords words;
    private final Map<String, Span> told = new HashMap<>();

    public LaterRoles(SpeechWords words) {
        this.words = words;
    }

    /** Learns from a phrase that stands for someone; the first that tells which office counts. */
    void learn(Actor actor, List<Token> tokens, Phrase phrase) {
        if (actor.kind() != ActorKind.PERSON || actor.role().isPresent()) {
            return;
        }
        int from = phrase.start();
        while (from < phrase.head() && tokens.get(from).has("determiner")) {
            from++;
        }
        List<Token> role = tokens.subList(from, phrase.end());
        boolean one = words.nouns().isRole(tokens, phrase.head()) && !isOneOfMany(tokens, phrase);
        boolean named =
                role.stream().anyMatch(t -> t.isCapitalised() && actor.name().contains(t.text()));
        boolean owned = words.isPossessive(tokens.get(phrase.start()));
        if (one && role.size() > 1 && !named && !owned) {
            Span span = role.get(0).span().cover(role.get(role.size() - 1).span());
            told.putIfAbsent(actor.name(), span);
        }
    }

    /** « les ministres », "the vice president and the former one": whose role it is is open. */
    private static boolean isOneOfMany(List<Token> tokens, Phrase phrase) {
        boolean joined =
                phrase.end() < tokens.size() && tokens.get(phrase.end()).pos() == Upos.CCONJ;
        return joined || SpeechWords.isPlural(tokens.get(phrase.head()));
    }

    /** Where the words stand that say who someone is, by the name. */
    public Map<String, Span> told() {
        return Map.copyOf(told);
    }
}
