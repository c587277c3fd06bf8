package precis.analysis.speech.referents;

import java.util.List;
import java.util.Optional;
import precis.analysis.speech.discourse.Appointments;
import precis.analysis.speech.discourse.Discourse;
import precis.analysis.speech.discourse.Discourse.Part;
import precis.analysis.speech.discourse.Papers;
import precis.analysis.speech.discourse.Statuses;
import precis.analysis.speech.phrases.Asides;
import precis.analysis.speech.phrases.Frame;
import precis.analysis.speech.phrases.Mentions;
import precis.analysis.speech.phrases.PhraseReader;
import precis.analysis.speech.roles.Roles;
import precis.analysis.speech.roles.SourceKinds;
import precis.analysis.speech.roles.Voice;
import precis.analysis.speech.words.SpeechWords;

/** Follows whom the sentences of an article bring up, for those behind to mean them. */
public final class DiscourseReader {

    private final SpeechWords words;
    private final Roles roles;
    private final Discourse discourse;
    private final Resolver resolver;
    private final Antecedents antecedents;
    private final BroughtUpReader broughtUp;
    private final NotedReader noted;
    private final String text;

    public DiscourseReader(
            SpeechWords words,
            SourceKinds kinds,
            Mentions mentions,
            Roles roles,
            Knowledge knowledge,
            String text) {
        this.words = words;
        this.roles = roles;
        this.text = text;
        this.discourse =
                new Discourse(
                        mentions.titled(),
                        new Papers(words),
                        new Appointments(words),
                        new Statuses(words.statuses(), mentions, roles));
        NounAntecedents nouns = new NounAntecedents(words, mentions, roles, discourse, knowledge);
        this.resolver = new Resolver(words, kinds, mentions, roles, nouns, text);
        Places places = new Places(words, mentions, roles, resolver);
        this.antecedents = new Antecedents(words, mentions, roles, discourse, nouns, places);
        this.broughtUp =
                new BroughtUpReader(words, mentions, roles, discourse, resolver, antecedents);
        this.noted = new NotedReader(words, discourse, nouns, resolver, places);
    }

    public Discourse discourse() {
        return discourse;
    }

    public Resolver resolver() {
        return resolver;
    }

    public Antecedents antecedents() {
        return antecedents;
    }

    /** Forgets what was told so far where the sentence opens an entry of a live report. */
    public void open(Frame frame) {
        if (words.turns().opensEntry(frame.sentence().sentence().span().in(text))) {
            discourse.restart();
        }
    }

    /**
     * Remembers what the sentence brings up.
     *
     * @param speakers whom it credits, if anybody
     */
    public void read(Frame frame, PhraseReader phrases, List<Voice> speakers) {
        broughtUp.read(frame, phrases);
        noted.read(frame, phrases, speakers);
        if (!speakers.isEmpty()) {
            spoke(speakers, frame, phrases);
            discourse.pairs().remember(speakers, frame.number());
        }
        if (speakers.isEmpty() && frame.isAllQuote()) {
            discourse.goesOn(frame.number());
        } else {
            discourse.tells(frame.number());
        }
        discourse.pairs().read(frame, phrases, roles);
        Optional<Voice> subject = discourse.subject(frame.number(), 0);
        discourse.appointments().read(frame, phrases, roles, subject);
        discourse.statuses().read(frame, subject);
    }

    /** « X a été accusé par Y »: who spoke is what the sentence is about, unless X is. */
    private void spoke(List<Voice> together, Frame frame, PhraseReader phrases) {
        Voice speaker = together.get(0);
        Asides asides = new Asides(words, phrases, frame.tokens());
        boolean agent =
                discourse.subject(frame.number(), 0).filter(Voice::isPerson).isPresent()
                        && speaker.actor().filter(asides::isAgent).isPresent();
        discourse.bringUp(speaker, frame.number(), agent ? Part.GOVERNED : Part.SUBJECT);
        discourse.spoke(together, frame.number());
    }
}
