package precis.analysis.actors;

import java.util.Optional;
import precis.analysis.actors.Candidate.Shape;
import precis.language.Token;
import precis.language.Upos;

/** Reads institutions, bodies and governments: a head noun with its adjectives and complements. */
final class PhraseReader {

    private static final int COMPLEMENTS = 3;

    private final Vocabulary words;
    private final Offices offices;
    private final GlossReader glosses;
    private final SortNouns sorts;

    PhraseReader(Vocabulary words) {
        this.words = words;
        this.offices = new Offices(words);
        this.glosses = new GlossReader(words);
        this.sorts = new SortNouns(words);
    }

    Optional<Candidate> at(Line line, int at) {
        Token head = line.token(at);
        if (head.pos() == Upos.VERB || head.pos() == Upos.AUX) {
            return Optional.empty();
        }
        return government(line, at).or(() -> institution(line, at));
    }

    private Optional<Candidate> government(Line line, int at) {
        int start = afterOwner(line, at);
        if (start == line.size()) {
            return Optional.empty();
        }
        int head = words.isHead(line.token(start)) ? governmentAt(line, start) : 0;
        if (head == 0) {
            return Optional.empty();
        }
        int end = words.adjectives(line, start + head);
        boolean named =
                hasCountry(line, start + head, end)
                        || start > at + 1
                        || start > at && hasCountry(line, at, start);
        int name = end;
        if (words.settings().of().contains(line.norm(name))) {
            name += line.is(name + 1, Upos.DET) ? 2 : 1;
        }
        Optional<Gazetteer.Found> found =
                name < line.size() ? words.gazetteer().longest(line, name) : Optional.empty();
        if (found.filter(f -> f.known().sort() != Known.Sort.ORGANISATION).isPresent()) {
            end = found.get().end();
            named = true;
        } else if ((found.isPresent() || !named && words.personAt(line, name))
                && !words.borrowing().isLed(line.token(start))) {
            return Optional.empty();
        } else if (!named && words.personAt(line, name)) {
            end = someone(line, name);
            named = true;
        } else if (!named && !words.settings().headLast() && capitals(line, name) > name) {
            end = capitals(line, name);
            named = true;
        } else if (words.bodyNouns().governmentsAlone().contains(line.token(start))
                && definite(line, at)) {
            end = words.settings().headLast() ? named(line, end) : complement(line, end);
            named = true;
        }
        return named
                ? Optional.of(new Candidate(line, at, end, Shape.GOVERNMENT))
                : Optional.empty();
    }

    /** How many tokens of words for a government stand there; 0 for none. */
    private int governmentAt(Line line, int at) {
        boolean verb = line.is(at, Upos.VERB) || line.is(at, Upos.AUX);
        return verb ? 0 : words.bodyNouns().governments().longest(line.tokens(), at);
    }

    /** « du régime de X »: whether someone's government stands there, read by itself. */
    private boolean isLed(Line line, int noun) {
        return words.borrowing().isLed(line.token(noun))
                && words.settings().of().contains(line.norm(noun + 1))
                && words.personAt(line, noun + 2);
    }

    /** Where the name of whoever leads a government ends. */
    private int someone(Line line, int from) {
        int end = from + 1;
        while (end < line.size() && (isPart(line, end) || words.isSmall(line, end))) {
            end++;
        }
        return end;
    }

    private boolean isPart(Line line, int at) {
        return line.token(at).isWord()
                && (line.capitalised(at) || words.spelling().isPrefixed(line.token(at).text()));
    }

    /** Where a noun may stand after an adjective or, if demonyms lead, after a country's name. */
    private int afterOwner(Line line, int at) {
        if (words.settings().headLast() && line.capitalised(at)) {
            int end =
                    words.gazetteer()
                            .longest(line, at)
                            .filter(f -> f.known().sort() == Known.Sort.COUNTRY)
                            .map(Gazetteer.Found::end)
                            .orElse(
                                    words.gazetteer().countryOf(line.token(at)).isPresent()
                                            ? at + 1
                                            : at);
            if (end > at) {
                return words.settings().genitive().contains(line.norm(end)) ? end + 1 : end;
            }
        }
        return line.is(at, Upos.ADJ) ? at + 1 : at;
    }

    /** Headlines leave articles out. */
    private static boolean definite(Line line, int at) {
        return line.determined(at) || line.isTitle();
    }

    private boolean hasCountry(Line line, int from, int end) {
        for (int i = from; i < end; i++) {
            if (words.gazetteer().countryOf(line.token(i)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the noun only tells something of another. */
    private boolean isOnlyTold(Line line, int at, boolean capital) {
        return line.is(at, Upos.ADJ) && !line.is(at - 1, Upos.DET)
                || isPost(line, at)
                || offices.endsHeldOffice(line, at)
                || sorts.introduces(line, at)
                || !capital && sorts.isApposed(line, at);
    }

    /** "a small-town police chief": someone's post, whom no name tells. */
    private boolean isPost(Line line, int at) {
        return words.settings().headLast()
                && at + 1 < line.size()
                && words.personNouns().employers().contains(line.token(at + 1))
                && !line.token(at + 1).has(words.settings().plural())
                && !words.personAt(line, at + 2);
    }

    private Optional<Candidate> institution(Line line, int at) {
        boolean capital = line.capitalised(at) && !sorts.isSort(line.token(at));
        int noun = noun(line, at, capital);
        int body =
                words.isHead(line.token(at))
                        ? words.bodyNouns().bodies().longest(line.tokens(), at)
                        : 0;
        if (noun == 0 && body == 0 || isOnlyTold(line, at, capital)) {
            return Optional.empty();
        }
        int head = at + Math.max(noun, body);
        int end = words.adjectives(line, head);
        boolean someone =
                (head > at + 1
                                || body > 0 && !capital
                                || words.borrowing().isUnborne(line.token(at)))
                        && words.personAt(line, head);
        boolean goesOn = capital || !words.settings().headLast();
        end = end == head && !someone && goesOn ? capitals(line, head) : end;
        boolean sorted =
                words.bodyNouns().classes().contains(line.token(at)) && !capital && body == 0;
        int bare = end;
        boolean national =
                hasCountry(line, head, end) && (body > 0 || capital)
                        || capital && sorts.isWhole(line, at, end);
        end = national ? named(line, end) : complements(line, end, capital);
        if (body > 0 && !capital && !named(line, bare, end)) {
            end = bare;
        }
        end = glosses.end(line, at, posted(line, head, end));
        boolean team = end > head && sorts.isTeam(line, at, end);
        if (sorted && end == bare && !line.capitalised(end - 1) && !team) {
            return Optional.empty();
        }
        boolean opening =
                line.opens(at) && !line.isTitle() && noun > 0 && !named(line, at + 1, end);
        boolean spelt = line.token(at).isUpperCase();
        if (end == head && body == 0 && (!capital || spelt || line.opens(at)) || opening) {
            return Optional.empty();
        }
        if (words.never().contains(line.form(at, end)) || isOfThing(line, head, end)) {
            return Optional.empty();
        }
        Shape shape = body > 0 && !capital ? Shape.BODY : Shape.INSTITUTION;
        return Optional.of(new Candidate(line, at, end, shape));
    }

    /** « la formation du Système solaire »: whether the complement is nothing that has bodies. */
    private boolean isOfThing(Line line, int from, int end) {
        for (int i = from; i < end; i++) {
            int thing = words.never().at(line, i);
            if (thing > 0 && i + thing >= end) {
                return true;
            }
        }
        return false;
    }

    /** How many tokens of a noun for institutions stand there; 0 for none. */
    private int noun(Line line, int at, boolean capital) {
        int noun =
                words.isHead(line.token(at))
                        ? words.bodyNouns().institutions().longest(line.tokens(), at)
                        : 0;
        return noun == 0 && capital && words.isInstitutionName(line.token(at)) ? 1 : noun;
    }

    /** After the adjective of a country only a complement with a capital goes on. */
    private int named(Line line, int from) {
        int end = complement(line, from);
        return end > from && line.capitalised(end - 1) ? end : from;
    }

    /** Whether a capital or a demonym stands between. */
    private boolean named(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.capitalised(i)) {
                return true;
            }
        }
        return hasCountry(line, from, to);
    }

    /** What one country keeps in the capital of another. */
    private int posted(Line line, int head, int end) {
        boolean abroad = words.settings().at().contains(line.norm(end)) && end + 1 < line.size();
        return abroad && sortAt(line, head + 1, Known.Sort.COUNTRY) == end
                ? Math.max(end, sortAt(line, end + 1, Known.Sort.CAPITAL))
                : end;
    }

    /** Where the known name that starts there ends, if it is one of that sort. */
    private int sortAt(Line line, int at, Known.Sort sort) {
        return words.gazetteer()
                .longest(line, at)
                .filter(f -> f.known().sort() == sort)
                .map(Gazetteer.Found::end)
                .orElse(-1);
    }

    private int capitals(Line line, int from) {
        int end = from;
        while (line.capitalised(end)
                && line.token(end).isWord()
                && !words.isWord(line.token(end))) {
            end++;
        }
        return end;
    }

    private int complements(Line line, int from, boolean capital) {
        int end = from;
        int most = words.settings().headLast() ? 1 : COMPLEMENTS;
        for (int n = 0; n < most; n++) {
            int next = complement(line, end);
            if (next == end) {
                return end;
            }
            boolean named = line.capitalised(next - 1);
            end = next;
            if (named && !capital) {
                return end;
            }
        }
        return end;
    }

    /** A preposition, an article, a noun or name and its adjectives. */
    private int complement(Line line, int from) {
        if (!words.settings().of().contains(line.norm(from))) {
            return from;
        }
        int noun = from + 1;
        if (line.is(noun, Upos.DET)) {
            noun++;
        }
        if (noun >= line.size() || !line.token(noun).isWord() || isLed(line, noun)) {
            return from;
        }
        Optional<Gazetteer.Found> known = words.gazetteer().longest(line, noun);
        if (known.isPresent()) {
            return known.get().end();
        }
        if (words.personAt(line, noun)
                || words.days().contains(line.token(noun))
                || !line.is(noun, Upos.NOUN) && !line.is(noun, Upos.PROPN)) {
            return from;
        }
        int end = noun + 1;
        while (line.capitalised(noun)
                && line.is(end, Upos.PROPN)
                && line.capitalised(end)
                && !words.isFirstName(line.token(end))) {
            end++;
        }
        return line.capitalised(noun) && !words.isWord(line.token(noun))
                ? end
                : words.adjectives(line, end);
    }
}
