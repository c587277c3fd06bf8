package precis.analysis.speech.cues;

import java.util.List;
import java.util.function.UnaryOperator;
import precis.analysis.speech.roles.Roles;
import precis.analysis.speech.roles.Voice;
import precis.model.Attribution;
import precis.model.Evidence;
import precis.model.Span;

/**
 * Whom a sentence is credited to, before it becomes an attribution.
 *
 * @param voices at least one, the more specific first
 * @param evidence the words that decided; none where it carries over
 * @param said the words that say who speaks, no part of what is stated
 * @param reach what else is theirs
 */
public record Credit(List<Voice> voices, List<Evidence> evidence, List<Span> said, Reach reach) {

    /** What else than the sentence itself is whoever's the sentence is. */
    public enum Reach {
        SENTENCE,
        /** The rest of the paragraph. */
        PARAGRAPH,
        /** « … » C'est par ces mots que …: the quotation right before. */
        QUOTATION,
        /** The bridge is old. That is the view of …: what is told right before, quoted or not. */
        BEFORE
    }

    public Credit {
        voices = List.copyOf(voices);
        evidence = List.copyOf(evidence);
        said = List.copyOf(said);
    }

    public Credit(List<Voice> voices, List<Evidence> evidence, List<Span> said) {
        this(voices, evidence, said, Reach.SENTENCE);
    }

    public boolean spreads() {
        return reach == Reach.PARAGRAPH;
    }

    public boolean takesUp() {
        return reach == Reach.QUOTATION || reach == Reach.BEFORE;
    }

    /** Whether it tells whose the sentence right before is, whatever it says. */
    public boolean isOfSentenceBefore() {
        return reach == Reach.BEFORE && !evidence.isEmpty();
    }

    public Voice first() {
        return voices.get(0);
    }

    /** The same speaker for a neighbouring sentence, or all whom one cue names together. */
    public Credit carried() {
        List<Voice> same = evidence.size() > 1 ? List.of(first()) : voices;
        return new Credit(same, List.of(), List.of(), reach);
    }

    /** The same once all that the article says of its people is known. */
    public Credit told(Roles roles) {
        return with(v -> v.actor().map(roles::voice).orElse(v));
    }

    public Credit with(UnaryOperator<Voice> told) {
        return new Credit(voices.stream().map(told).toList(), evidence, said, reach);
    }

    public Attribution attribution() {
        return new Attribution(voices.stream().map(Voice::speaker).distinct().toList(), evidence);
    }
}
