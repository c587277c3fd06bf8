package precis.analysis.actors.mentions;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import precis.analysis.actors.names.Candidate;
import precis.analysis.actors.names.Candidate.Shape;
import precis.analysis.actors.words.Known;
import precis.analysis.actors.words.Line;
import precis.analysis.actors.words.Vocabulary;
import precis.analysis.text.OpeningPhrases;
import precis.language.LanguagePack;
import precis.language.Match;
import precis.language.Token;
import precis.language.Upos;
import precis.model.Span;

/** Reads the surroundings of each candidate. */
public final class MentionReader {

    private static final int LONGEST_SUBJECT = 12;

    private final Vocabulary words;
    private final RoleReader roles;
    private final ClassReader classes;
    private final SyntaxReader syntax;
    private final NeighbourReader neighbours;
    private final Relatives relatives;

    public MentionReader(LanguagePack pack, Vocabulary words) {
        this.words = words;
        this.roles = new RoleReader(pack, words.personNouns());
        this.classes = new ClassReader(words);
        this.syntax = new SyntaxReader(pack, words);
        this.neighbours = new NeighbourReader(words);
        this.relatives = new Relatives(words);
    }

    /** The mentions of all candidates, in the same order. */
    public List<Mention> read(List<Candidate> candidates) {
        List<Mention> mentions = new ArrayList<>();
        candidates.forEach(c -> mentions.add(read(c)));
        return neighbours.read(mentions);
    }

    private Mention read(Candidate candidate) {
        Line line = candidate.line();
        Set<Cue> cues = EnumSet.noneOf(Cue.class);
        int lead = candidate.start();
        int title = words.titles().lengthBefore(line, lead);
        if (title > 0) {
            cues.add(Cue.TITLED);
            lead -= title;
        }
        int end = candidate.end();
        Optional<Match.Range> role = Optional.empty();
        if (candidate.shape() == Shape.NAME) {
            int classed = classes.before(candidate, lead);
            Optional<Match.Range> before =
                    classed < lead || isNoPerson(candidate)
                            ? Optional.empty()
                            : before(line, lead, candidate);
            Optional<Match.Range> after = after(line, candidate, lead, before);
            after = after.filter(r -> !opensScene(line, candidate, r));
            role = after.or(() -> before);
            lead = before.map(Match.Range::start).orElse(lead);
            end = after.map(Match.Range::end).orElse(end);
            if (classed < lead) {
                lead = classed;
                cues.addAll(classes.cues(line.token(classed)));
            }
        }
        if (role.isPresent()) {
            cues.add(Cue.ROLE);
        }
        if (role.isEmpty() && classes.isBeside(candidate)) {
            cues.add(Cue.CLASS);
        }
        cues.addAll(setting(candidate));
        cues.addAll(syntax.cues(line, lead, candidate.start(), end));
        Optional<Span> place = role.filter(r -> !line.isTitle()).map(r -> r.span(line.tokens()));
        return new Mention(candidate.ledBy(lead), cues, place);
    }

    /** "In Kerry, a Polish man died": where something happens, not who the man is. */
    private boolean opensScene(Line line, Candidate candidate, Match.Range role) {
        int at = candidate.start() - 1;
        return words.isHeadLast()
                && at >= 0
                && at < 2
                && words.settings().locative().contains(line.norm(at))
                && !line.norm(role.end()).equals(",");
    }

    /** The role before the title, or the one that the title itself belongs to. */
    private Optional<Match.Range> before(Line line, int lead, Candidate name) {
        return roles.before(line, name.start())
                .or(() -> roles.before(line, lead))
                .map(r -> relatives.meant(line, r, name))
                .filter(r -> !isTold(line, r, name.end()));
    }

    /** "They held a suspect, Ann Lowe said": an apposition would have a comma behind it as well. */
    private boolean isTold(Line line, Match.Range role, int end) {
        boolean apart = line.norm(role.end()).equals(",") || line.norm(role.end() - 1).equals(",");
        boolean verb =
                line.tokens().subList(0, role.start()).stream().anyMatch(Token::isFiniteVerb);
        return apart && words.governs(line, end) && (verb || isWith(line, role));
    }

    /**
     * "After a row with his wife, Tom Reed left": somebody else than whom the sentence is about.
     */
    private boolean isWith(Line line, Match.Range role) {
        return roles.isKin(line, role) && line.is(line.governor(role.start()), Upos.ADP);
    }

    private static boolean isNoPerson(Candidate name) {
        return name.known().filter(k -> k.sort() != Known.Sort.PERSON).isPresent();
    }

    private Optional<Match.Range> after(
            Line line, Candidate name, int lead, Optional<Match.Range> before) {
        boolean body = isNoPerson(name) && !mayBeSomebody(name);
        return body || there(line, name, lead) || employs(line, lead)
                ? Optional.empty()
                : roles.after(line, behindEmployer(line, name.end()), before)
                        .filter(r -> !isSubject(line, lead, r));
    }

    /** « Pour remplacer X, le maire a nommé Y »: somebody else, of whom the sentence tells. */
    private static boolean isSubject(Line line, int lead, Match.Range role) {
        int at = role.start();
        while (at < Math.min(line.size(), role.start() + LONGEST_SUBJECT)
                && line.token(at).isWord()
                && !line.is(at, Upos.SCONJ)
                && !line.token(at).has("rel")
                && !line.token(at).isFiniteVerb()) {
            at++;
        }
        boolean verb = at < line.size() && line.token(at).isFiniteVerb();
        return verb
                && line.is(role.start() - 1, Upos.DET)
                && OpeningPhrases.hold(line.tokens(), lead);
    }

    /** « Virginie, infirmière »: a place's name that is a first name as well. */
    private boolean mayBeSomebody(Candidate name) {
        return name.isTown()
                && name.size() == 1
                && words.isFirstName(name.line().token(name.start()));
    }

    /**
     * "Jane Roe of the University of Marlow, an engineer": it is not the body that is described.
     */
    private boolean employs(Line line, int lead) {
        int of = line.governor(lead);
        return words.isHeadLast()
                && of > 1
                && words.isOf(line, of)
                && line.capitalised(of - 1)
                && line.capitalised(of - 2)
                && words.isFirstName(line.token(of - 2));
    }

    /** Where the words end that say whom somebody works for, up to a comma. */
    private int behindEmployer(Line line, int end) {
        boolean owned = words.isHeadLast() && words.isOf(line, end);
        int at = line.behind(end);
        while (owned && (line.capitalised(at) || words.isOf(line, at))) {
            at++;
        }
        return owned && at > end + 1 && line.norm(at).equals(",") ? at : end;
    }

    /** Whether one word that is no first name stands after a preposition of place. */
    private boolean there(Line line, Candidate candidate, int lead) {
        String before = line.norm(lead - 1);
        boolean place =
                words.settings().locative().contains(before)
                        || words.settings().at().contains(before);
        return (place || settlement(line, lead))
                && candidate.size() == 1
                && !words.isFirstName(line.token(candidate.start()));
    }

    /** Whether it stands in a quotation, and whether it is said to name a place. */
    private Set<Cue> setting(Candidate candidate) {
        Set<Cue> cues = EnumSet.noneOf(Cue.class);
        if (candidate.line().quoted()[candidate.start()]) {
            cues.add(Cue.QUOTED);
        }
        if (candidate.shape() == Shape.NAME && settlement(candidate.line(), candidate.start())) {
            cues.add(Cue.SEATED);
        }
        return cues;
    }

    /** « les villages de X, Y et Z »: whether towns or regions are said to bear the names. */
    private boolean settlement(Line line, int name) {
        int first = line.rows()[name];
        int noun = first - 1;
        if (!words.isOf(line, noun)) {
            return false;
        }
        noun--;
        while (line.is(noun, Upos.ADJ) && line.is(noun - 1, Upos.NOUN)) {
            noun--;
        }
        return noun >= 0
                && words.placeNouns().settlements().contains(line.token(noun))
                && (first == name || line.token(noun).has(words.settings().plural()));
    }
}
