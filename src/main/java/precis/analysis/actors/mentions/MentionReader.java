package precis.analysis.actors.mentions;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import precis.analysis.actors.names.Candidate;
import precis.analysis.actors.names.Candidate.Shape;
import precis.analysis.actors.words.Line;
import precis.analysis.actors.words.Vocabulary;
import precis.language.LanguagePack;
import precis.language.Match;
import precis.language.Token;
import precis.language.Upos;
import precis.model.Span;

/** Reads the surroundings of each candidate. */
public final class MentionReader {

    private static final int CLASS_REACH = 5;

    /** How many tokens more a complement takes that stands between. */
    private static final int COMPLEMENT = 3;

    private final Vocabulary words;
    private final RoleReader roles;
    private final SyntaxReader syntax;
    private final NeighbourReader neighbours;

    public MentionReader(LanguagePack pack, Vocabulary words) {
        this.words = words;
        this.roles = new RoleReader(pack, pack.listIfNamed(words.settings().relations()));
        this.syntax = new SyntaxReader(pack, words);
        this.neighbours = new NeighbourReader(words);
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
            int classed = classNoun(line, candidate, lead);
            Optional<Match.Range> before =
                    classed < lead || named(candidate)
                            ? Optional.empty()
                            : before(line, lead, candidate);
            Optional<Match.Range> after = after(line, candidate, lead, before);
            after = after.filter(r -> !opensScene(line, candidate, r));
            role = after.or(() -> before);
            lead = before.map(Match.Range::start).orElse(lead);
            end = after.map(Match.Range::end).orElse(end);
            if (classed < lead) {
                lead = classed;
                cues.addAll(sort(line.token(classed)));
            }
        }
        if (role.isPresent()) {
            cues.add(Cue.ROLE);
        }
        if (role.isEmpty() && isSorted(candidate)) {
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
                .filter(r -> !isTold(line, r, name.end()));
    }

    /** "They held a suspect, Ann Lowe said": an apposition would have a comma behind it as well. */
    private boolean isTold(Line line, Match.Range role, int end) {
        boolean apart = line.norm(role.end()).equals(",") || line.norm(role.end() - 1).equals(",");
        return apart
                && governs(line, end)
                && line.tokens().subList(0, role.start()).stream().anyMatch(Token::isFiniteVerb);
    }

    private Optional<Match.Range> after(
            Line line, Candidate name, int lead, Optional<Match.Range> before) {
        return named(name) || there(line, name, lead) || employs(line, lead)
                ? Optional.empty()
                : roles.after(line, behindEmployer(line, name.end()), before);
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

    private boolean isSorted(Candidate name) {
        return name.shape() == Shape.NAME
                && (isExplained(name.line(), name) || isIntroduced(name.line(), name));
    }

    /**
     * « X, une association qui … »: whether what follows the comma says what sort of body it is.
     */
    private boolean isExplained(Line line, Candidate name) {
        int at = name.end();
        if (named(name) || !line.norm(at).equals(",") || !line.is(at + 1, Upos.DET)) {
            return false;
        }
        int noun = at + 2;
        while (words.isHeadLast() && noun < at + CLASS_REACH && qualifies(line, noun)) {
            noun++;
        }
        boolean someone = name.size() > 1 && words.isFirstName(line.token(name.start()));
        return noun < line.size()
                && words.bodyNouns().classes().contains(line.token(noun))
                && !(someone && governs(line, noun + 1));
    }

    /** « sa filiale, X, »: whether a noun for a sort of body, a comma behind it, introduces it. */
    private boolean isIntroduced(Line line, Candidate name) {
        int at = name.start() - 2;
        boolean someone = words.isFirstName(line.token(name.start()));
        boolean apart =
                line.norm(name.start() - 1).equals(",") && line.norm(name.end()).equals(",");
        if (words.isHeadLast() || named(name) || someone || !apart) {
            return false;
        }
        int phrase = classPhrase(line, at + 1);
        if (phrase <= at) {
            return phrase > 0 && line.is(phrase - 1, Upos.DET);
        }
        while (line.is(at, Upos.ADJ) && at > name.start() - CLASS_REACH) {
            at--;
        }
        return at > 0
                && line.is(at - 1, Upos.DET)
                && words.bodyNouns().classes().contains(line.token(at));
    }

    /** Whether a verb follows: what stands before it is no apposition but its subject. */
    private boolean governs(Line line, int at) {
        return (line.is(at, Upos.VERB) || line.is(at, Upos.AUX)) && words.mayGovern(line.token(at));
    }

    /** Whether it stands before the noun that says what something is. */
    private static boolean qualifies(Line line, int at) {
        boolean noun = line.is(at + 1, Upos.NOUN) || line.is(at + 1, Upos.ADJ);
        return noun && !line.is(at, Upos.PUNCT) && !line.is(at, Upos.ADP);
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

    private Set<Cue> sort(Token noun) {
        return words.bodyNouns().outlets().contains(noun)
                ? Set.of(Cue.CLASS, Cue.OUTLET)
                : Set.of(Cue.CLASS);
    }

    /** How many tokens a noun takes that completes another, with its preposition; 0 for none. */
    private int linked(Line line, int noun) {
        boolean closed = !words.isHeadLast() && line.is(noun - 1, Upos.DET);
        int of = closed ? noun - 2 : noun - 1;
        boolean links =
                words.isOf(line, of)
                        || !words.isHeadLast()
                                && line.is(of, Upos.ADP)
                                && line.is(of - 1, Upos.NOUN);
        return links && !words.bodyNouns().classes().contains(line.token(noun)) ? noun - of + 1 : 0;
    }

    /** Whether the gazetteer knows it for something else than a person. */
    private static boolean named(Candidate candidate) {
        return candidate.known().isPresent();
    }

    /** Where a noun for a sort of organisation, with its adjectives, stands before the name. */
    private int classNoun(Line line, Candidate name, int lead) {
        boolean person = name.size() > 1 && words.isFirstName(line.token(name.start()));
        int phrase = classPhrase(line, lead);
        if (phrase < lead) {
            return !person || bears(line, phrase, phrase) ? phrase : lead;
        }
        int at = lead - 1;
        int reach = words.isHeadLast() ? CLASS_REACH : CLASS_REACH + COMPLEMENT;
        while (at > 0
                && at > lead - reach
                && (line.is(at, Upos.ADJ)
                        || line.is(at, Upos.DET) && at == lead - 1
                        || line.is(at, Upos.NOUN) && linked(line, at) > 0)) {
            at -= line.is(at, Upos.NOUN) ? linked(line, at) : 1;
        }
        boolean sort = at >= 0 && words.bodyNouns().classes().contains(line.token(at));
        return sort && (!person || bears(line, at, lead)) ? at : lead;
    }

    /** Where a noun of several words that says so begins, « groupe armé »; {@code lead} if none. */
    private int classPhrase(Line line, int lead) {
        for (int at = Math.max(0, lead - CLASS_REACH + 1); at < lead - 1; at++) {
            if (words.bodyNouns().classes().longest(line.tokens(), at) == lead - at) {
                return at;
            }
        }
        return lead;
    }

    /** « la fondation Pierre Rey »: a body called by someone's name, not whom it belongs to. */
    private boolean bears(Line line, int noun, int name) {
        for (int i = noun + 1; i < name; i++) {
            if (!line.is(i, Upos.ADJ)) {
                return false;
            }
        }
        int before = line.governor(noun);
        return !words.isHeadLast()
                && words.bodyNouns().institutions().contains(line.token(noun))
                && !words.isOf(line, before)
                && !words.personNouns().roles().contains(line.token(noun));
    }
}
