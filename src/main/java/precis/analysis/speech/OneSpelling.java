package precis.analysis.speech;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import precis.analysis.speech.cues.Credit;
import precis.analysis.speech.roles.Voice;
import precis.model.Speaker;

/** "Authorities say …", "…, authorities say": one source, whatever stands at the head. */
final class OneSpelling {

    private final Set<String> names = new HashSet<>();

    private OneSpelling(List<Optional<Credit>> credits) {
        credits.stream()
                .flatMap(Optional::stream)
                .flatMap(c -> c.voices().stream())
                .map(Voice::name)
                .forEach(names::add);
    }

    /** The same credits, the unnamed in them with one name each. */
    static List<Optional<Credit>> of(List<Optional<Credit>> credits) {
        OneSpelling spelling = new OneSpelling(credits);
        return credits.stream().map(c -> c.map(k -> k.with(spelling::spelt))).toList();
    }

    private Voice spelt(Voice voice) {
        String name = voice.name();
        String small = Character.toLowerCase(name.charAt(0)) + name.substring(1);
        return voice.actor().isPresent() || !names.contains(small)
                ? voice
                : new Voice(new Speaker(small, voice.kind()), voice.actor(), voice.agreement());
    }
}
