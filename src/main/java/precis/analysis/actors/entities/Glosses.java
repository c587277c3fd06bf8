package precis.analysis.actors.entities;

import java.util.List;
import java.util.Map;
import precis.analysis.actors.mentions.Cue;
import precis.analysis.actors.mentions.Mention;
import precis.analysis.actors.names.Candidate;
import precis.analysis.actors.names.Candidate.Shape;
import precis.analysis.actors.words.Known;
import precis.analysis.actors.words.Line;
import precis.analysis.actors.words.Names;
import precis.analysis.actors.words.Vocabulary;

/**
 * A name in brackets or between dashes right after another form of it: an acronym, or what it
 * stands for.
 */
final class Glosses {

    private final Vocabulary words;

    Glosses(Vocabulary words) {
        this.words = words;
    }

    /** Puts those that are placed nowhere yet with the entity of the form beside them. */
    void gather(List<Mention> mentions, Map<Mention, Entity> placed, Register register) {
        for (int i = 1; i < mentions.size(); i++) {
            Mention a = mentions.get(i - 1);
            Mention b = mentions.get(i);
            if (!bracketed(a.candidate(), b.candidate())) {
                continue;
            }
            if (i > 1 && located(mentions.get(i - 2), a) && b.candidate().isAcronym()) {
                a = mentions.get(i - 2);
            }
            Entity first = placed.get(a);
            Entity second = placed.get(b);
            boolean apart = second == null && isNamed(register, b.candidate(), first);
            if (first != null
                    && second == null
                    && !apart
                    && isBrief(a.candidate(), b.candidate())) {
                first.add(b);
                placed.put(b, first);
                register.alias(b.candidate(), first);
            } else if (first == null && second != null && a.candidate().isAcronym()) {
                second.add(a);
                placed.put(a, second);
                register.alias(a.candidate(), second);
            }
        }
    }

    /** « les milices (FDS) »: whether the brackets hold another body, named in full elsewhere. */
    private static boolean isNamed(Register register, Candidate brief, Entity before) {
        return brief.isKnown(Known.Sort.ORGANISATION)
                && register.known(Known.Sort.ORGANISATION, brief.known().get().name())
                        .filter(e -> e != before && !e.mentions().isEmpty())
                        .isPresent();
    }

    /** Whether a place stands between a body and the brackets: where that body works. */
    private static boolean located(Mention body, Mention place) {
        return body.line() == place.line()
                && body.candidate().shape() != Shape.NAME
                && (place.is(Cue.LOCATIVE) || place.is(Cue.AT))
                && place.candidate().known().isPresent()
                && place.candidate().lead() - body.candidate().end() <= 2;
    }

    private boolean bracketed(Candidate a, Candidate b) {
        Line line = a.line();
        boolean person =
                a.shape() == Shape.NAME
                        && a.known().isEmpty()
                        && words.isFirstName(line.token(a.start()));
        return line == b.line()
                && !person
                && b.start() == a.end() + 1
                && (line.norm(a.end()).equals("(") && line.norm(b.end()).equals(")")
                        || b.size() == 1 && line.glosses(a.end()));
    }

    /** An acronym, or one made-up word after the full name of an institution. */
    private static boolean isBrief(Candidate a, Candidate b) {
        boolean institution = a.shape() == Shape.INSTITUTION || a.isKnown(Known.Sort.ORGANISATION);
        return b.isAcronym()
                || institution && b.size() == 1 && !b.isTown()
                || b.size() == 1 && isBlend(Names.words(a.form()), Names.key(b.form()));
    }

    /** « Prémar » of « préfecture maritime »: the beginnings of two words or more, in order. */
    private static boolean isBlend(List<String> full, String brief) {
        int at = 0;
        int taken = 0;
        for (String word : full) {
            int from = at;
            while (at < brief.length()
                    && at - from < word.length()
                    && word.charAt(at - from) == brief.charAt(at)) {
                at++;
            }
            taken += at > from ? 1 : 0;
        }
        return at == brief.length() && taken > 1;
    }
}
