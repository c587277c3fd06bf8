package precis.analysis.speech.discourse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import precis.analysis.speech.phrases.Frame;
import precis.analysis.speech.phrases.Mentions;
import precis.analysis.speech.phrases.Phrase;
import precis.analysis.speech.roles.Roles;
import precis.analysis.speech.roles.Voice;
import precis.analysis.speech.words.Agreement;
import precis.analysis.speech.words.StatusWords;
import precis.language.Match;
import precis.language.Rule;

/** What befell those an article names: « X a été arrêté » makes X « le suspect ». */
public final class Statuses {

    /** How many are remembered; the article that names more is a list of them. */
    private static final int MOST = 100;

    private final StatusWords words;
    private final Mentions mentions;
    private final Roles roles;
    private final List<Status> found = new ArrayList<>();

    /**
     * Someone to whom something happened.
     *
     * @param voice who
     * @param rule what tells it
     * @param sentence where, its number
     */
    private record Status(Voice voice, Rule rule, int sentence) {}

    public Statuses(StatusWords words, Mentions mentions, Roles roles) {
        this.words = words;
        this.mentions = mentions;
        this.roles = roles;
    }

    /** Remembers what a sentence tells to have happened to someone. */
    public void read(Frame frame, Optional<Voice> subject) {
        for (Map.Entry<Rule, List<Match>> told : words.matches(frame.tokens()).entrySet()) {
            for (Match match : told.getValue()) {
                Optional<Voice> whom = whom(match, frame, subject).filter(Voice::isPerson);
                if (whom.isPresent() && found.size() < MOST) {
                    found.add(new Status(whom.get(), told.getKey(), frame.number()));
                }
            }
        }
    }

    private Optional<Voice> whom(Match match, Frame frame, Optional<Voice> subject) {
        return match.capture("who")
                .map(
                        r ->
                                mentions.in(frame.tokens().get(r.end() - 1).span())
                                        .map(m -> roles.voice(m.actor())))
                .orElse(subject);
    }

    /** « le suspect », « la victime »: whoever the text last said this of. */
    public Optional<Voice> meant(Frame frame, Phrase phrase) {
        Agreement wanted = phrase.agreement(frame.tokens());
        for (int i = found.size() - 1; i >= 0; i--) {
            Status status = found.get(i);
            if (words.isCalled(status.rule(), frame.tokens(), phrase.upToHead())
                    && (phrase.end() == phrase.head() + 1 || !StatusWords.isAlone(status.rule()))
                    && (StatusWords.isOfAnyGender(status.rule())
                            || status.voice().agreement().fits(wanted))) {
                return Optional.of(status.voice());
            }
        }
        return Optional.empty();
    }

    /** « Le juge a entendu X »: whoever a sentence tells to have been given the floor. */
    public Optional<Voice> heard(int sentence) {
        return found.stream()
                .filter(s -> s.sentence() == sentence && StatusWords.givesFloor(s.rule()))
                .map(Status::voice)
                .findFirst();
    }

    /** Whether the article tells that someone is on trial, was arrested, convicted, hurt… */
    public boolean befell(Voice voice) {
        return found.stream()
                .filter(s -> !StatusWords.isLuck(s.rule()))
                .anyMatch(s -> s.voice().isSame(voice));
    }

    /** All that somebody is called for what the article tells of them. */
    public Set<String> nouns(Voice voice) {
        return found.stream()
                .filter(s -> s.voice().isSame(voice))
                .flatMap(s -> words.nouns(s.rule()).stream())
                .collect(Collectors.toSet());
    }

    void forget() {
        found.clear();
    }
}
