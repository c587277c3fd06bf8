package precis.analysis.speech.discourse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import precis.analysis.speech.roles.Voice;
import precis.analysis.speech.words.SpeechWords;
import precis.language.Token;

/** The documents that an article has told of, as « le rapport » or « le texte » may mean one. */
public final class Papers {

    /** For how many sentences « le texte » means the document told of last. */
    private static final int REACH = 5;

    /**
     * A document brought up.
     *
     * @param noun what it was called
     * @param voice whom what it says is credited to
     * @param sentence where, its number
     * @param speaking whether it takes a stand or tells who made it
     */
    private record Paper(Token noun, Voice voice, int sentence, boolean speaking) {}

    private final SpeechWords words;
    private final List<Paper> papers = new ArrayList<>();
    private final Topic topic = new Topic();

    public Papers(SpeechWords words) {
        this.words = words;
    }

    public void remember(Token noun, Voice voice, int sentence) {
        boolean speaking = words.papers().isVoiced(noun) || voice.actor().isPresent();
        papers.add(new Paper(noun, voice, sentence, speaking));
    }

    /** « Un accord a été signé. Il prévoit … »: the document that a sentence is about. */
    public Topic topic() {
        return topic;
    }

    void forget() {
        papers.clear();
        topic.forget();
    }

    /** Whom a document goes back to that a bare noun means: one called so before a kindred one. */
    public Optional<Voice> meant(Token noun, int sentence) {
        return last(p -> p.noun().norm().equals(noun.norm()))
                .or(() -> last(p -> isKindred(p, noun, sentence)))
                .filter(Paper::speaking)
                .map(Paper::voice);
    }

    private Optional<Paper> last(Predicate<Paper> test) {
        for (int i = papers.size() - 1; i >= 0; i--) {
            if (test.test(papers.get(i))) {
                return Optional.of(papers.get(i));
            }
        }
        return Optional.empty();
    }

    private boolean isKindred(Paper paper, Token noun, int sentence) {
        boolean near = sentence - paper.sentence() <= REACH;
        boolean study = words.papers().isResearch(noun) && words.papers().isResearch(paper.noun());
        return near && (study || words.papers().isAnyPaper(noun));
    }
}
