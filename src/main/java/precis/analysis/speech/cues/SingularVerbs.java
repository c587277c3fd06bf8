package precis.analysis.speech.cues;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import precis.analysis.speech.phrases.Clauses;
import precis.analysis.speech.phrases.Phrase;
import precis.analysis.speech.phrases.PhraseReader;
import precis.language.Token;

/** Leaves a verb in the singular one subject where several nouns seem to be joined. */
final class SingularVerbs {

    private final PhraseReader phrases;
    private final List<Token> tokens;
    private final Insertions insertions;

    SingularVerbs(PhraseReader phrases, List<Token> tokens, Insertions insertions) {
        this.phrases = phrases;
        this.tokens = tokens;
        this.insertions = insertions;
    }

    /** Whom that verb can have of those. */
    SubjectFinder.Subject one(int verb, SubjectFinder.Subject found) {
        List<Phrase> all = found.phrases();
        boolean single = tokens.get(verb).has("s") && !tokens.get(verb).has("p");
        if (!single || all.size() < 2 || found.pronoun() >= 0) {
            return found;
        }
        Phrase last = all.get(all.size() - 1);
        boolean relative = last.end() < verb && Clauses.opensRelative(tokens.get(verb - 1));
        return Optional.of(last)
                .filter(p -> relative && isNamed(p))
                .or(() -> Optional.of(all.get(0)).filter(p -> isNamed(p) && areNouns(all)))
                .or(() -> explained(all))
                .map(p -> new SubjectFinder.Subject(-1, List.of(p)))
                .orElse(found);
    }

    /** « X, médecin et figure du mouvement, a dit » */
    private boolean areNouns(List<Phrase> all) {
        return tokens.get(all.get(0).end()).text().equals(",")
                && all.subList(1, all.size()).stream().noneMatch(this::isNamed);
    }

    /** « X, 73 ans, médecin et figure du mouvement, a dit » */
    private Optional<Phrase> explained(List<Phrase> all) {
        int comma = all.get(0).start() - 1;
        boolean aside =
                comma > 0
                        && tokens.get(comma).text().equals(",")
                        && all.stream().noneMatch(this::isNamed)
                        && !tokens.get(all.get(0).start()).has("determiner");
        return aside ? insertions.before(comma).filter(this::isNamed) : Optional.empty();
    }

    private boolean isNamed(Phrase phrase) {
        return IntStream.range(phrase.start(), phrase.end()).anyMatch(i -> phrases.mention(i) >= 0);
    }
}
