package precis.compose.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import precis.compose.view.Paths;
import precis.compose.wording.Wording;
import precis.model.Briefing;
import precis.model.Edition;
import precis.model.Settings;
import precis.model.Story;

/** Decides what the letter of an edition says. */
final class LetterMaker {

    /** Stories whose first sentence stands at the head of the letter. */
    private static final int ESSENTIALS = 3;

    /** Stories told in full; a letter is to be read in one go. */
    private static final int FULL = 7;

    private static final int SENTENCES = 2;
    private static final int SENTENCES_ALONE = 3;

    private final Settings settings;
    private final Function<String, Wording> languages;
    private final Wording words;

    /**
     * @param languages the wording for a language tag
     */
    LetterMaker(Settings settings, Function<String, Wording> languages) {
        this.settings = settings;
        this.languages = languages;
        this.words = languages.apply(settings.language());
    }

    Letter make(Edition edition) {
        List<Story> stories = stories(edition);
        boolean alone = stories.size() == 1;
        List<Said> essentials = new ArrayList<>();
        List<Piece> full = new ArrayList<>();
        List<Piece> briefly = new ArrayList<>();
        for (Story story : stories) {
            PieceMaker maker = new PieceMaker(edition, story, languages);
            if (!alone && full.size() < ESSENTIALS) {
                maker.essential().ifPresent(essentials::add);
            }
            if (full.size() < FULL) {
                full.add(maker.full(alone ? SENTENCES_ALONE : SENTENCES));
            } else {
                briefly.add(maker.brief());
            }
        }
        return new Letter(
                edition.id(),
                edition.date(),
                edition.monday(),
                Paths.newsletter(edition.id()),
                settings,
                words,
                line(edition, stories.size()),
                essentials,
                full,
                briefly,
                0);
    }

    /** Where nothing was grouped, each briefing is a story of its own. */
    private static List<Story> stories(Edition edition) {
        return edition.stories().isEmpty()
                ? edition.briefings().stream().map(LetterMaker::alone).toList()
                : edition.stories();
    }

    private static Story alone(Briefing briefing) {
        String id = briefing.article().id();
        return new Story(id, List.of(briefing), List.of(), List.of(), Optional.empty());
    }

    private String line(Edition edition, int stories) {
        List<String> parts = new ArrayList<>();
        edition.number().ifPresent(n -> parts.add(words.text("mail.number", n)));
        if (stories > 1) {
            parts.add(words.text("mail.stories", stories));
        }
        parts.add(words.text("mail.articles", edition.briefings().size()));
        return String.join(words.text("claim.separator"), parts);
    }
}
