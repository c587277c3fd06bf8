package precis.analysis.actors.names;

import java.util.Optional;
import precis.analysis.actors.names.Candidate.Shape;
import precis.analysis.actors.words.Gazetteer;
import precis.analysis.actors.words.Known;
import precis.analysis.actors.words.Line;
import precis.analysis.actors.words.Names;
import precis.analysis.actors.words.Vocabulary;
import precis.language.Token;
import precis.language.Upos;

/** Reads the names that the gazetteer knows, but where a word only looks like one. */
final class KnownNames {

    private final Vocabulary words;
    private final PhraseReader phrases;

    KnownNames(Vocabulary words, PhraseReader phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    /** The known name that starts there and stands for no common word. */
    Optional<Candidate> at(Line line, int at) {
        return words.gazetteer()
                .longest(line, at)
                .filter(f -> f.end() > at + 1 || !doubtful(line, at, f.known()))
                .filter(f -> !words.never().contains(line.form(at, f.end())))
                .filter(f -> !overtaken(line, at, f))
                .filter(f -> !borrowed(line, at, f))
                .filter(f -> !someone(line, at, f))
                .filter(f -> !isSurname(line, at, f))
                .filter(f -> !isSpelt(line, at, f))
                .map(f -> of(line, at, withForm(line, f)))
                .or(() -> contracted(line, at))
                .or(() -> quoted(line, at))
                .or(() -> grouped(line, at));
    }

    /** « Crédit agricole SA »: with the form of the firm, which its name goes on with. */
    private Gazetteer.Found withForm(Line line, Gazetteer.Found firm) {
        int end = firm.end();
        boolean form =
                firm.known().sort() == Known.Sort.ORGANISATION
                        && end < line.size()
                        && line.token(end).isUpperCase()
                        && !line.capitalised(end - 1)
                        && words.bodyNouns().companyWords().contains(line.token(end));
        return form ? new Gazetteer.Found(firm.known(), end + 1) : firm;
    }

    /** « le Groupe Renault »: a known firm behind a word that it may do without. */
    private Optional<Candidate> grouped(Line line, int at) {
        boolean group =
                !words.isHeadLast()
                        && line.capitalised(at)
                        && words.settings().groups().contains(line.norm(at));
        return group
                ? words.gazetteer()
                        .longest(line, at + 1)
                        .filter(f -> f.known().sort() == Known.Sort.ORGANISATION)
                        .map(f -> of(line, at, f))
                : Optional.empty();
    }

    /** Whether a known name begins there and goes on behind that place. */
    boolean reaches(Line line, int at, int end) {
        return words.gazetteer().longest(line, at).filter(f -> f.end() > end).isPresent();
    }

    /** A town's name that is a first name too, right after the word for a person. */
    private boolean someone(Line line, int at, Gazetteer.Found found) {
        boolean town =
                found.known().sort() == Known.Sort.PLACE
                        || found.known().sort() == Known.Sort.CAPITAL;
        return town
                && at > 0
                && words.isFirstName(line.token(at))
                && words.personNouns().roles().contains(line.token(at - 1));
    }

    /** « M. La Garde », « Mme de La Garde »: a town's name of several words behind a title. */
    private boolean isSurname(Line line, int at, Gazetteer.Found found) {
        return found.known().sort() == Known.Sort.PLACE
                && found.end() > at + 1
                && words.titles().address(line, at);
    }

    /** « le PAU »: letters with an article are no town. */
    private boolean isSpelt(Line line, int at, Gazetteer.Found found) {
        return !words.isHeadLast()
                && found.known().sort() == Known.Sort.PLACE
                && found.end() == at + 1
                && line.token(at).isUpperCase()
                && line.determined(at)
                && !line.isTitle();
    }

    /** « en 24 heures »: a span of time, unless something tells that the paper is meant. */
    private boolean borrowed(Line line, int at, Gazetteer.Found found) {
        String form = line.form(at, found.end());
        boolean told =
                words.settings().source().contains(line.norm(at - 1))
                        || at > 0 && words.bodyNouns().classes().contains(line.token(at - 1));
        return Character.isDigit(form.charAt(0)) && Names.capitals(form) == 0 && !told;
    }

    /** A name whose article went into the preposition before it. */
    private Optional<Candidate> contracted(Line line, int at) {
        return words.settings()
                .articleIn(line.norm(at - 1))
                .filter(article -> line.capitalised(at))
                .flatMap(article -> words.gazetteer().after(article, line, at))
                .map(f -> of(line, at, f));
    }

    /** « selon le Monde », « la Croix rapporte »: an outlet whose article is written small. */
    private Optional<Candidate> quoted(Line line, int at) {
        if (words.isHeadLast() || at < 2 || !line.capitalised(at) || line.capitalised(at - 1)) {
            return Optional.empty();
        }
        String before = line.norm(at - 2);
        boolean cited =
                words.settings().source().contains(before)
                        || words.settings().sourceAfter().contains(before)
                        || words.speech().contains(line.token(at - 2));
        if (!line.determined(at)) {
            return Optional.empty();
        }
        return words.gazetteer()
                .after(line.norm(at - 1), line, at)
                .filter(f -> f.known().isOutlet())
                .filter(f -> cited || says(line, f.end()))
                .map(f -> of(line, at, f));
    }

    private boolean says(Line line, int verb) {
        return verb < line.size()
                && line.is(verb, Upos.VERB)
                && line.token(verb).isFiniteVerb()
                && words.speech().contains(line.token(verb));
    }

    /** Whether what looks like a title with its article is the start of a longer name. */
    private boolean overtaken(Line line, int at, Gazetteer.Found found) {
        boolean article = line.opens(at) && line.is(at, Upos.DET) && found.end() > at + 1;
        if (!article) {
            return false;
        }
        Optional<Integer> name = words.gazetteer().longest(line, at + 1).map(Gazetteer.Found::end);
        Optional<Integer> phrase = phrases.at(line, at + 1).map(Candidate::end);
        return Math.max(name.orElse(0), phrase.orElse(0)) > found.end();
    }

    static Candidate of(Line line, int at, Gazetteer.Found found) {
        return new Candidate(line, at, found.end(), Shape.NAME, Optional.of(found.known()), at);
    }

    /** « Oracle a annoncé »: whether a noun without its article is the subject of a verb. */
    private static boolean governs(Line line, int at) {
        boolean noun = line.is(at, Upos.NOUN) || line.is(at, Upos.PROPN);
        boolean verb = line.is(at + 1, Upos.VERB) || line.is(at + 1, Upos.AUX);
        return noun && verb && !line.isTitle();
    }

    /** A word that opens a sentence may be the common one; a demonym may precede a name. */
    private boolean doubtful(Line line, int at, Known known) {
        Token token = line.token(at);
        boolean common = words.isWord(token) && !words.isName(token) && !token.isUpperCase();
        return line.opens(at)
                        && common
                        && known.sort() == Known.Sort.ORGANISATION
                        && !governs(line, at)
                || words.gazetteer().countryOf(token).isPresent()
                        && at + 1 < line.size()
                        && words.isFirstName(line.token(at + 1));
    }
}
