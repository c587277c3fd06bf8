package precis.analysis.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import precis.analysis.speech.cues.Credit;
import precis.analysis.speech.phrases.Clauses;
import precis.analysis.speech.phrases.Frame;
import precis.analysis.speech.phrases.Mentions;
import precis.analysis.speech.roles.Roles;
import precis.language.Token;
import precis.model.ActorKind;

/**
 * Credits words that someone is given without quotation marks: a block in the first person with a
 * name under it, and the same words where they stand again.
 */
final class UnmarkedSpeech {

    private static final int SHORTEST = 2;

    private final Mentions mentions;
    private final Roles roles;
    private final List<Frame> frames;
    private final List<Optional<Credit>> credits;

    UnmarkedSpeech(
            Mentions mentions, Roles roles, List<Frame> frames, List<Optional<Credit>> credits) {
        this.mentions = mentions;
        this.roles = roles;
        this.frames = frames;
        this.credits = new ArrayList<>(credits);
    }

    List<Optional<Credit>> credit() {
        Map<String, Credit> signed = new HashMap<>();
        int start = 0;
        while (start < frames.size()) {
            int end = start + 1;
            while (end < frames.size() && paragraph(end) == paragraph(start)) {
                end++;
            }
            Optional<Credit> author = author(start, end);
            for (int i = start; author.isPresent() && i < end; i++) {
                fill(i, author.get());
                signed.putIfAbsent(text(i), author.get());
            }
            start = end;
        }
        for (int i = 0; !signed.isEmpty() && i < frames.size(); i++) {
            if (signed.containsKey(text(i))) {
                fill(i, signed.get(text(i)));
            }
        }
        return List.copyOf(credits);
    }

    private void fill(int at, Credit credit) {
        if (credits.get(at).isEmpty()) {
            credits.set(at, Optional.of(credit.carried()));
        }
    }

    /** Who signs a block in the first person: the name that is all of its last sentence. */
    private Optional<Credit> author(int start, int end) {
        if (end - start < SHORTEST || !isUnmarked(start, end) || !isPersonal(start, end - 1)) {
            return Optional.empty();
        }
        List<Token> name = words(end - 1);
        return name.isEmpty()
                ? Optional.empty()
                : mentions.in(name.get(0).span())
                        .filter(m -> m.actor().kind() == ActorKind.PERSON && name.size() > 1)
                        .filter(m -> m.span().end() == name.get(name.size() - 1).span().end())
                        .map(
                                m ->
                                        new Credit(
                                                List.of(roles.voice(m.actor())),
                                                List.of(),
                                                List.of()));
    }

    private boolean isUnmarked(int start, int end) {
        return frames.subList(start, end).stream().allMatch(f -> f.quotes().isEmpty());
    }

    private boolean isPersonal(int start, int end) {
        return frames.subList(start, end).stream()
                .flatMap(f -> f.tokens().stream())
                .anyMatch(Clauses::isFirstPerson);
    }

    private List<Token> words(int at) {
        return frames.get(at).tokens().stream().filter(Token::isWord).toList();
    }

    private String text(int at) {
        return String.join(" ", words(at).stream().map(Token::text).toList());
    }

    private int paragraph(int at) {
        return frames.get(at).sentence().sentence().paragraph();
    }
}
