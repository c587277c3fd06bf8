package precis.analysis.actors.entities;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import precis.analysis.actors.mentions.Cue;
import precis.analysis.actors.mentions.Mention;
import precis.analysis.actors.names.Candidate;
import precis.analysis.actors.words.Vocabulary;
import precis.analysis.text.BinarySearch;
import precis.language.Gender;
import precis.language.LanguagePack;
import precis.language.Morph;
import precis.language.Rule;
import precis.language.Token;
import precis.language.Upos;

/** Tells whether a name stands for a man or a woman: form of address, first name, role. */
public final class GenderReader {

    /** How the lists say that a first name is both men's and women's, or whose nobody knows. */
    private static final String EITHER = "u";

    private static final String WORD = "word";
    private static final String PRONOUN = "pronoun";

    private final Vocabulary words;
    private final List<Rule> agreeing;

    public GenderReader(LanguagePack pack, Vocabulary words) {
        this.words = words;
        this.agreeing = pack.rulesIfAny("gender");
    }

    public Gender of(Entity entity) {
        int masculine = 0;
        int feminine = 0;
        Set<String> surnames = surnames(entity);
        for (Mention m : entity.mentions()) {
            List<Token> tokens = m.line().tokens();
            int start = m.candidate().start();
            if (m.is(Cue.TITLED)) {
                Gender title = words.titles().gender(tokens.get(start - 1));
                masculine += title == Gender.MASCULINE ? 4 : 0;
                feminine += title == Gender.FEMININE ? 4 : 0;
            }
            Gender name =
                    surnames.contains(m.candidate().form())
                            ? Gender.UNKNOWN
                            : firstName(tokens.get(start));
            masculine += name == Gender.MASCULINE ? 2 : 0;
            feminine += name == Gender.FEMININE ? 2 : 0;
            Gender role = role(m);
            masculine += role == Gender.MASCULINE ? 1 : 0;
            feminine += role == Gender.FEMININE ? 3 : 0;
            feminine += role == Gender.UNKNOWN && isFeminine(article(m)) ? 3 : 0;
            Optional<Token> told = agreeing(m);
            Gender agreed = told.map(t -> features(agreeing(t))).orElse(Gender.UNKNOWN);
            boolean pronoun = told.filter(t -> t.has(PRONOUN)).isPresent();
            masculine += agreed == Gender.MASCULINE ? 1 : 0;
            feminine += agreed == Gender.FEMININE ? pronoun ? 1 : 2 : 0;
        }
        return decide(masculine, feminine);
    }

    /** « X est arrivée », « X, née en 1970 », "X said she": the word that agrees with the name. */
    private Optional<Token> agreeing(Mention m) {
        List<Token> tokens = m.line().tokens();
        return agreeing.stream()
                .flatMap(r -> r.pattern().at(tokens, m.candidate().end()).stream())
                .flatMap(match -> match.capture(WORD).stream())
                .findFirst()
                .map(at -> tokens.get(at.start()));
    }

    private static List<Morph> agreeing(Token token) {
        return token.morphs().stream()
                .filter(m -> m.features().contains("ppart") || m.features().contains(PRONOUN))
                .toList();
    }

    /** « Rivière » of « Paul Rivière »: no first name, and no noun. */
    private static Set<String> surnames(Entity entity) {
        return entity.mentions().stream()
                .filter(m -> m.candidate().size() > 1)
                .map(m -> m.candidate().form())
                .map(form -> form.substring(form.lastIndexOf(' ') + 1))
                .collect(Collectors.toSet());
    }

    /** What the first name tells that someone is first called by. */
    Gender byFirstName(Entity entity) {
        Candidate c = entity.mentions().get(0).candidate();
        return c.size() > 1 ? firstName(c.line().token(c.start())) : Gender.UNKNOWN;
    }

    /** What the form of address tells that someone is first named with, else the first name. */
    Gender atFirst(Entity entity) {
        Mention m = entity.mentions().get(0);
        Candidate c = m.candidate();
        Gender title =
                m.is(Cue.TITLED)
                        ? words.titles().gender(c.line().token(c.start() - 1))
                        : Gender.UNKNOWN;
        return title == Gender.UNKNOWN ? byFirstName(entity) : title;
    }

    private static Gender decide(int masculine, int feminine) {
        if (masculine == feminine) {
            return Gender.UNKNOWN;
        }
        return masculine > feminine ? Gender.MASCULINE : Gender.FEMININE;
    }

    private Gender firstName(Token token) {
        String code = words.gazetteer().gender(token.text()).orElse("");
        if (code.equals("m")) {
            return Gender.MASCULINE;
        }
        if (code.equals("f")) {
            return Gender.FEMININE;
        }
        // « Dominique » is a feminine name of the dictionary for an island's sake.
        if (code.equals(EITHER) && !words.settings().firstNames().isEmpty()) {
            return features(token.morphs().stream().filter(this::isFirstName).toList());
        }
        Predicate<Morph> named = morph -> morph.features().contains(words.settings().name());
        return features(token.morphs().stream().filter(named).toList());
    }

    private boolean isFirstName(Morph morph) {
        return words.settings().firstNames().stream().anyMatch(morph.features()::containsAll);
    }

    /** The gender that the head noun of the role has and the other has not. */
    private Gender role(Mention m) {
        return m.roleTokens().stream()
                .filter(words.personNouns().roles()::contains)
                .findFirst()
                .map(token -> features(token.morphs()))
                .orElse(Gender.UNKNOWN);
    }

    /** « la ministre »: the article before a noun that is either; none at the head of a line. */
    private static Optional<Token> article(Mention m) {
        List<Token> tokens = m.line().tokens();
        return m.role()
                .map(r -> BinarySearch.first(tokens, t -> t.span().start(), r.start()))
                .filter(at -> at > 0 && tokens.get(at - 1).pos() == Upos.DET)
                .map(at -> tokens.get(at - 1));
    }

    private boolean isFeminine(Optional<Token> article) {
        return article.filter(t -> features(t.morphs()) == Gender.FEMININE).isPresent();
    }

    private Gender features(List<Morph> readings) {
        boolean masculine = tell(readings, words.settings().masculine());
        boolean feminine = tell(readings, words.settings().feminine());
        if (masculine == feminine) {
            return Gender.UNKNOWN;
        }
        return masculine ? Gender.MASCULINE : Gender.FEMININE;
    }

    private static boolean tell(List<Morph> readings, String feature) {
        return readings.stream().anyMatch(morph -> morph.features().contains(feature));
    }
}
