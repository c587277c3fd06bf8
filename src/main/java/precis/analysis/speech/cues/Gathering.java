package precis.analysis.speech.cues;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import precis.analysis.speech.phrases.Clauses;
import precis.analysis.speech.phrases.Frame;
import precis.analysis.speech.roles.Voice;
import precis.model.Evidence;
import precis.model.SourceKind;
import precis.model.Span;

/** Whom the cues of one sentence credit, as they are read from the surest on. */
final class Gathering {

    private static final int SECOND_RANK = 3;

    private final List<Voice> voices = new ArrayList<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<Span> said = new ArrayList<>();
    private Optional<String> first = Optional.empty();
    private int leading;
    private boolean more = true;
    private Credit.Reach reach = Credit.Reach.SENTENCE;
    private boolean second;
    private boolean passedOn;

    /** Where the verb stands by which a medium passes on the sentence; -1 for nowhere. */
    private int relayed = -1;

    /** Whether a cue may still credit somebody. */
    boolean isDue(Cue cue, Frame frame) {
        boolean due =
                cue.rule().isAlso()
                        || more && (voices.isEmpty() || cue.rule().rank() <= SECOND_RANK);
        return due
                && !isPartOfRelayed(cue, frame)
                && (voices.isEmpty() || !cue.isHearsay(voices.get(0), frame));
    }

    /**
     * Takes in whom a cue credits.
     *
     * @param words where the sentence says so
     */
    void add(Cue cue, Found found, Evidence proof, Span words) {
        boolean again = first.filter(cue.rule().id()::equals).isPresent();
        relayed = isRelayed(cue, found) && voices.isEmpty() ? cue.range().start() : relayed;
        more = (cue.rule().mayBeFollowed() || isRelayed(cue, found)) && (voices.isEmpty() || again);
        reach = reach == Credit.Reach.SENTENCE ? cue.rule().credited() : reach;
        second |= cue.rule().isSecond();
        passedOn |= isPassedOn(cue, found);
        evidence.add(proof);
        if (cue.rule().rank() <= 2) {
            said.add(words);
        }
        found.voices().stream()
                .filter(v -> voices.stream().noneMatch(v::isSame))
                .forEach(voices::add);
        if (first.isEmpty()) {
            first = Optional.of(cue.rule().id());
            leading = voices.size();
        }
    }

    /** « X a dit que …, a rapporté La Gazette »: whether a medium passes on what others say. */
    private static boolean isRelayed(Cue cue, Found found) {
        return cue.rule().followsClause()
                && found.voices().stream().allMatch(v -> v.kind() == SourceKind.MEDIA);
    }

    /** Whether it is the medium's own verb, or in a clause that says nothing of who speaks. */
    private boolean isPartOfRelayed(Cue cue, Frame frame) {
        int start = cue.range().start();
        return relayed >= 0
                && !cue.rule().isAlso()
                && (cue.range().end() >= relayed || Clauses.isSubordinate(frame.tokens(), start));
    }

    /** « …, selon la commission, a indiqué X »: whether someone tells what a body has found. */
    private boolean isPassedOn(Cue cue, Found found) {
        return cue.rule().isAside()
                && !voices.isEmpty()
                && voices.size() == leading
                && voices.stream().noneMatch(Voice::isPerson)
                && found.voices().stream().anyMatch(Voice::isPerson);
    }

    /** « X affirme, selon un rapport, que … »: a paper without a name, and somebody named. */
    private boolean isOfPaper() {
        return voices.get(0).kind() == SourceKind.DOCUMENT
                && voices.get(0).actor().isEmpty()
                && voices.get(1).actor().isPresent();
    }

    /** All that are credited; a medium or paper comes after whoever speaks in it. */
    Optional<Credit> credit() {
        if (!second
                && evidence.size() > 1
                && voices.size() == leading + 1
                && (passedOn || voices.get(0).kind() == SourceKind.MEDIA || isOfPaper())) {
            Collections.rotate(voices, 1);
        }
        return voices.isEmpty()
                ? Optional.empty()
                : Optional.of(new Credit(voices, evidence, said, reach));
    }
}
