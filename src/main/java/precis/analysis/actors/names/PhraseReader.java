package precis.analysis.actors.names;

import java.util.Optional;
import precis.analysis.actors.names.Candidate.Shape;
import precis.analysis.actors.words.Line;
import precis.analysis.actors.words.Vocabulary;
import precis.language.Token;
import precis.language.Upos;

/** Reads institutions, bodies and governments: a head noun with its adjectives and complements. */
final class PhraseReader {

    private final Vocabulary words;
    private final Offices offices;
    private final GovernmentReader governments;
    private final Complements complements;
    private final GlossReader glosses;
    private final SortNouns sorts;
    private final Fields fields;

    PhraseReader(Vocabulary words) {
        this.words = words;
        this.offices = new Offices(words);
        this.governments = new GovernmentReader(words);
        this.complements = new Complements(words);
        this.glosses = new GlossReader(words);
        this.sorts = new SortNouns(words);
        this.fields = new Fields(words);
    }

    Optional<Candidate> at(Line line, int at) {
        Token head = line.token(at);
        if (head.pos() == Upos.VERB || head.pos() == Upos.AUX) {
            return Optional.empty();
        }
        return governments.at(line, at).or(() -> institution(line, at));
    }

    /** Whether the noun only tells something of another. */
    private boolean isOnlyTold(Line line, int at, boolean capital) {
        return line.is(at, Upos.ADJ) && !line.determined(at)
                || isPost(line, at)
                || offices.endsHeldOffice(line, at)
                || sorts.introduces(line, at) && namesake(line, at, at + 1) == at + 1
                || !capital && sorts.isApposed(line, at);
    }

    /** "a small-town police chief": someone's post, whom no name tells. */
    private boolean isPost(Line line, int at) {
        return words.isHeadLast()
                && at + 1 < line.size()
                && words.personNouns().employers().contains(line.token(at + 1))
                && !line.token(at + 1).has(words.settings().plural())
                && !words.personAt(line, at + 2);
    }

    private Optional<Candidate> institution(Line line, int at) {
        boolean capital = line.capitalised(at) && !sorts.isSort(line.token(at));
        int noun = noun(line, at, capital);
        int body = body(line, at);
        if (noun == 0 && body == 0 || isOnlyTold(line, at, capital)) {
            return Optional.empty();
        }
        int head = at + Math.max(noun, body);
        int end = words.adjectives(line, head);
        end = end == head ? named(line, at, head, body > 0 && !capital, capital) : end;
        boolean sorted =
                words.bodyNouns().classes().contains(line.token(at)) && !capital && body == 0;
        int bare = end;
        boolean national =
                (body > 0 || capital && words.isHeadLast())
                                && complements.hasCountry(line, head, end)
                        || capital && sorts.isWhole(line, at, end);
        end = national ? complements.named(line, end) : complements.complements(line, end, capital);
        end = fields.end(line, at, bare, capital ? complements.purpose(line, at, end) : end);
        if (body > 0 && !capital && !complements.named(line, bare, end)) {
            end = bare;
        }
        end = glosses.end(line, at, complements.posted(line, head, end));
        boolean team = end > head && sorts.isTeam(line, at, end);
        boolean told = !capital && body == 0 && end > bare && !isNamed(line, bare, end);
        boolean unnamedSort = end == bare || bare == head && isSortOnly(line, bare, end);
        if (sorted && unnamedSort && !line.capitalised(end - 1) && !team
                || words.isHeadLast() && told) {
            return Optional.empty();
        }
        boolean unnamed = end == head && body == 0 && isUnnamed(line, at, capital);
        if (unnamed
                || !capital && isAnyBody(line, at, end)
                || noun > 0 && onlyOpens(line, at, end)
                || isThing(line, at, head, end)) {
            return Optional.empty();
        }
        Shape shape = body > 0 && !capital ? Shape.BODY : Shape.INSTITUTION;
        return Optional.of(new Candidate(line, at, end, shape));
    }

    /** Whether nothing but how it is written could make a noun alone a name, and does not. */
    private boolean isUnnamed(Line line, int at, boolean capital) {
        boolean written = capital && !words.settings().nounsCapitalised();
        return !written || line.token(at).isUpperCase() || line.opens(at);
    }

    /** « un mouvement singulier du parasite »: brought up anew, and named by nothing. */
    private boolean isAnyBody(Line line, int at, int end) {
        return !words.isHeadLast()
                && at > 0
                && words.borrowing().isIndefinite(line.token(at - 1))
                && line.is(at - 1, Upos.DET)
                && !complements.named(line, at, end);
    }

    /** "league of Norland clubs", but not "office for a decade", "office of Norland's minister" */
    private boolean isNamed(Line line, int from, int end) {
        return complements.named(line, from, end)
                && !words.settings().genitive().contains(line.norm(end));
    }

    /** « banque de détail »: what sort of body it is, told without an article or a name. */
    private boolean isSortOnly(Line line, int from, int end) {
        return !words.isHeadLast()
                && end == from + 2
                && words.isOf(line, from)
                && !words.settings().contracted().contains(line.norm(from))
                && !line.is(from + 1, Upos.DET)
                && !complements.named(line, from, end);
    }

    /** Whether the noun has its capital from where it stands, and nothing behind it has one. */
    private boolean onlyOpens(Line line, int at, int end) {
        return line.opens(at) && !line.isTitle() && !complements.named(line, at + 1, end);
    }

    /** « la formation du Système solaire »: whether that, or its complement, is no body. */
    private boolean isThing(Line line, int at, int from, int end) {
        if (words.never().contains(line.form(at, end))) {
            return true;
        }
        for (int i = from; i < end; i++) {
            int thing = words.never().at(line, i);
            if (thing > 0 && i + thing >= end) {
                return true;
            }
        }
        return false;
    }

    /** How many tokens of a noun for what acts without a name stand there; 0 for none. */
    private int body(Line line, int at) {
        return words.bodyNouns().isHead(line.token(at))
                ? words.bodyNouns().bodies().longest(line.tokens(), at)
                : 0;
    }

    /** Whether no body of the sort, or told by several words, bears someone's name. */
    private boolean isUnborne(Line line, int at, int head) {
        return head > at + 1 || words.isUnborne(line, at);
    }

    /** Where the capitals end that go on the name of a body; {@code head} if they are someone's. */
    private int named(Line line, int at, int head, boolean plain, boolean capital) {
        int namesake = namesake(line, at, head);
        boolean someone = (plain || isUnborne(line, at, head)) && words.personAt(line, head);
        boolean goesOn = capital || !words.isHeadLast();
        return namesake > head || someone || !goesOn ? namesake : complements.capitals(line, head);
    }

    /** « le lycée X », « l'hôpital X de Y »: where the name ends of whom a body is named after. */
    private int namesake(Line line, int at, int head) {
        if (head == line.size()
                || !words.borrowing().isNamedAfter(line.token(at))
                || !words.isFirstName(line.token(head))) {
            return head;
        }
        int end = afterCapitals(line, head);
        if (end == head + 1 && words.isOf(line, end)) {
            int rest = line.behind(end);
            return line.capitalised(rest) ? afterCapitals(line, rest) : head;
        }
        return end > head + 1 ? end : head;
    }

    private static int afterCapitals(Line line, int from) {
        int end = from;
        while (line.capitalised(end) && line.token(end).isWord()) {
            end++;
        }
        return end;
    }

    /** How many tokens of a noun for institutions stand there; 0 for none. */
    private int noun(Line line, int at, boolean capital) {
        int noun =
                words.bodyNouns().isHead(line.token(at))
                        ? words.bodyNouns().institutions().longest(line.tokens(), at)
                        : 0;
        return noun == 0 && capital && words.bodyNouns().isHeadName(line.token(at)) ? 1 : noun;
    }
}
