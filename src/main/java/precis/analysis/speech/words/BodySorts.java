package precis.analysis.speech.words;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import precis.language.LanguagePack;
import precis.language.Morph;
import precis.language.Token;

/** Which sorts of body a noun may stand for: "the airline" for a company. */
public final class BodySorts {

    /** The sort of no body: what a noun for a part of one stands for. */
    private static final String PART = "part";

    /** The sort of bodies that have parts called by a noun for a body: "the Senate committee". */
    private static final String INSTITUTION = "institution";

    private static final String ITSELF = "itself";
    private static final String COMPANY = "company";
    private static final String OUTLET = "outlet";

    /** What an outlet may be more exactly, never both. */
    private static final Set<String> MEDIA = Set.of("paper", "broadcaster");

    private final Map<String, List<String>> bodySorts = new HashMap<>();
    private final boolean headLast;
    private final boolean joined;
    private final Pattern of;

    BodySorts(LanguagePack pack, SpeechSettings settings) {
        pack.table(settings.nouns().sorts())
                .forEach(row -> bodySorts.put(row.get(0), List.of(row.get(1).split(";"))));
        this.headLast = settings.phrases().headLast();
        this.joined = settings.nouns().compounds();
        this.of =
                pack.list(settings.phrases().of()).entries().stream()
                        .map(Pattern::quote)
                        .collect(
                                Collectors.collectingAndThen(
                                        Collectors.joining("|", " (?:", ") "), Pattern::compile));
    }

    /** « l'hôpital »: whether the noun only means a body that the article calls so. */
    public boolean isItself(Token noun) {
        return sorts(noun).anyMatch(ITSELF::equals);
    }

    /** Whether the noun names a part of a body, never the whole named before: « la direction ». */
    public boolean isPart(Token noun) {
        return sorts(noun).anyMatch(PART::equals);
    }

    /** Whether it is told which sorts of body the noun may stand for. */
    public boolean isSorted(Token noun) {
        return names(noun).anyMatch(bodySorts::containsKey);
    }

    /** Whether the noun says what sort of body bears a name: a newspaper, no court of a state. */
    public boolean isSortOfBody(Token noun) {
        return isSorted(noun) && sorts(noun).noneMatch(INSTITUTION::equals);
    }

    /** « syndicat », « parti »: whether an adjective behind the noun tells which of them it is. */
    public boolean isOfMembers(Token noun) {
        return isSorted(noun) && sorts(noun).allMatch(s -> s.equals("union") || s.equals("party"));
    }

    /** Whether a body of that sort may be called by the noun. */
    public boolean mayBe(Token noun, String sort) {
        return names(noun)
                .filter(bodySorts::containsKey)
                .findFirst()
                .map(name -> bodySorts.get(name).contains(sort))
                .orElse(true);
    }

    /**
     * « l'établissement » for a bank: whether a body called by one noun may be by the other. What
     * is a group may publish a newspaper, but none is told of as one.
     */
    public boolean isKin(Token noun, String other) {
        List<String> sorts = bodySorts.getOrDefault(other, List.of());
        if (areOtherMedia(noun, sorts)) {
            return false;
        }
        boolean outlet = isOnlyOutlet(sorts.stream()) || !isOnlyOutlet(sorts(noun));
        return sorts(noun)
                .anyMatch(s -> isTelling(s) && sorts.contains(s) && (outlet || !s.equals(OUTLET)));
    }

    /** Whether a body called by one noun may at all be by the other: a newspaper is a company. */
    public boolean mayShare(Token noun, String other) {
        List<String> sorts = bodySorts.getOrDefault(other, List.of());
        return !areOtherMedia(noun, sorts)
                && sorts(noun)
                        .anyMatch(
                                s ->
                                        sorts.contains(s)
                                                || s.equals(COMPANY) && sorts.contains(OUTLET));
    }

    private static boolean isOnlyOutlet(Stream<String> sorts) {
        return sorts.allMatch(s -> s.equals(OUTLET) || MEDIA.contains(s));
    }

    /** « La radio » is no « journal », though either is an outlet. */
    private boolean areOtherMedia(Token noun, List<String> sorts) {
        List<String> media = sorts(noun).filter(MEDIA::contains).toList();
        return !media.isEmpty()
                && sorts.stream().anyMatch(MEDIA::contains)
                && media.stream().noneMatch(sorts::contains);
    }

    private Stream<String> sorts(Token noun) {
        return names(noun).distinct().flatMap(n -> bodySorts.getOrDefault(n, List.of()).stream());
    }

    /** Its lemmas and itself: « la centrale » is one of « central ». */
    private static Stream<String> names(Token noun) {
        return Stream.concat(noun.morphs().stream().map(Morph::lemma), Stream.of(noun.norm()));
    }

    private boolean isTelling(String sort) {
        return !sort.equals(PART)
                && !sort.equals(ITSELF)
                && !(headLast && sort.equals(INSTITUTION));
    }

    /** The same of the noun that a body's name has for it. */
    public boolean isKinOf(Token noun, String name) {
        return isKin(noun, headOf(name));
    }

    /** « Die Behörde » for an unnamed « Landratsamt », « l'établissement » for « hôpital X ». */
    public boolean isOfSort(Token noun, String name) {
        return (joined || !headLast) && isKinOf(noun, name);
    }

    /** "the agency" is no "Space Flight Center": its name says what sort of body it is. */
    public boolean isOther(Token noun, String name) {
        return headLast
                && isSorted(noun)
                && isSorted(name)
                && sorts(noun).noneMatch(bodySorts.get(headOf(name))::contains);
    }

    /** Whether the noun in a name tells its sort. */
    public boolean isSorted(String name) {
        return bodySorts.containsKey(headOf(name));
    }

    /** The noun of a name that says what it names: « Farmers Union of X » is a union. */
    public String headOf(String name) {
        String head = headLast ? Spelling.lastWord(beforeOf(name)) : Spelling.firstWord(name);
        return joined && !bodySorts.containsKey(head) ? lastPart(head) : head;
    }

    private String beforeOf(String name) {
        Matcher behind = of.matcher(name);
        return behind.find() && behind.start() > 0 ? name.substring(0, behind.start()) : name;
    }

    /** « Landratsamt » is an « Amt »: the longest noun that a compound ends with. */
    private String lastPart(String compound) {
        return bodySorts.keySet().stream()
                .filter(compound::endsWith)
                .max(Comparator.comparingInt(String::length))
                .orElse(compound);
    }
}
