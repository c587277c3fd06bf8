package precis.analysis.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import precis.language.Token;
import precis.language.Upos;
import precis.model.ActorKind;
import precis.model.SourceKind;
import precis.model.Speaker;

/** Finds the media a speaker speaks to or in: « déclare à l'AFP », « sur France Info ». */
final class Channels {

    private static final int LONGEST_NAME = 5;

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
        List<Speaker> found = new ArrayList<>();
        List<Token> tokens = frame.tokens();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (words.isChannelPreposition(tokens.get(i))) {
                boolean triggered = isTriggered(tokens, i);
                int name = afterDeterminer(tokens, i + 1);
                medium(tokens, name)
                        .or(() -> triggered ? anyName(tokens, name) : Optional.empty())
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private boolean isTriggered(List<Token> tokens, int preposition) {
        for (int i = preposition - 1; i >= Math.max(0, preposition - 3); i--) {
            if (words.isChannelTrigger(tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** « publié sur X », « une interview à X »: a medium whatever its name. */
    private Optional<Speaker> anyName(List<Token> tokens, int at) {
        int end = at;
        while (end < tokens.size()
                && tokens.get(end).isCapitalised()
                && tokens.get(end).pos() == Upos.PROPN) {
            end++;
        }
        if (end == at || words.isTime(tokens.get(at)) || isSomeoneElse(tokens, at, end)) {
            return Optional.empty();
        }
        String name = tokens.get(at).span().cover(tokens.get(end - 1).span()).in(text);
        return Optional.of(new Speaker(name, SourceKind.MEDIA));
    }

    private boolean isSomeoneElse(List<Token> tokens, int at, int end) {
        return mentions.in(tokens.get(at).span())
                .filter(m -> m.actor().kind() != ActorKind.ORGANISATION)
                .filter(m -> m.span().end() >= tokens.get(end - 1).span().end())
                .isPresent();
    }

    private int afterDeterminer(List<Token> tokens, int at) {
        int i = at;
        while (i < tokens.size()
                && i < at + 5
                && (tokens.get(i).has("determiner")
                        || words.nouns().isMedium(tokens.get(i))
                        || tokens.get(i).pos() == Upos.ADJ)
                && !tokens.get(i).isCapitalised()) {
            i++;
        }
        return i;
    }

    private Optional<Speaker> medium(List<Token> tokens, int at) {
        if (at >= tokens.size() || !tokens.get(at).isCapitalised()) {
            return Optional.empty();
        }
        Optional<Mentions.Mention> named = mentions.in(tokens.get(at).span());
        if (named.isPresent()) {
            return named.map(Mentions.Mention::actor)
                    .filter(a -> roles.kind(a) == SourceKind.MEDIA)
                    .map(a -> new Speaker(a.name(), SourceKind.MEDIA));
        }
        for (int end = Math.min(tokens.size(), at + LONGEST_NAME); end > at; end--) {
            String name = tokens.get(at).span().cover(tokens.get(end - 1).span()).in(text);
            if (kinds.isOutlet(name)) {
                return Optional.of(new Speaker(name, SourceKind.MEDIA));
            }
        }
        return Optional.empty();
    }
}
