package precis.analysis.actors.mentions;

import java.util.List;
import java.util.Optional;
import precis.analysis.actors.names.Candidate;
import precis.analysis.actors.words.Line;
import precis.analysis.actors.words.Vocabulary;
import precis.language.Match;
import precis.language.Token;

/** Tells whose name stands behind « l'épouse du maire », where gender tells. */
final class Relatives {

    private final Vocabulary words;

    Relatives(Vocabulary words) {
        this.words = words;
    }

    /** « (l'épouse du) chef de l'État Odile X »: the office, or what she is to its holder. */
    Match.Range meant(Line line, Match.Range office, Candidate name) {
        int article = office.start() - 1;
        int noun = article >= 0 && words.isOf(line, article) ? article - 1 : article - 2;
        boolean tied = noun == article - 1 || noun >= 0 && words.isOf(line, article - 1);
        if (words.isHeadLast() || noun < 0 || !tied) {
            return office;
        }
        Optional<String> gender = words.gazetteer().gender(line.token(name.start()).text());
        boolean kin =
                words.personNouns().relations().contains(line.token(noun))
                        && gender.filter(g -> isOnly(line.token(noun), g)).isPresent()
                        && gender.filter(g -> !agrees(line, article, office, g)).isPresent();
        return kin ? new Match.Range(noun, office.end()) : office;
    }

    private static boolean isOnly(Token noun, String gender) {
        return List.of("m", "f").contains(gender)
                && noun.has(gender)
                && !noun.has(gender.equals("m") ? "f" : "m");
    }

    private static boolean agrees(Line line, int article, Match.Range office, String gender) {
        Token first = line.token(article);
        boolean told = first.has("m") != first.has("f");
        return (told ? first : line.token(office.start())).has(gender);
    }
}
