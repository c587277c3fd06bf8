package precis.analysis.actors;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import precis.language.LanguagePack;
import precis.language.Token;
import precis.language.Upos;
import precis.language.WordList;

/** The words of a language that tell names apart. */
final class Vocabulary {

    private static final int MINISTER = 3;
    private static final int OFFICE = 3;

    final Gazetteer gazetteer;
    final WordList roles;

    final WordList institutions;
    final WordList classes;
    final WordList bodies;
    final WordList governments;
    final WordList governmentsAlone;
    final WordList events;
    final WordList works;
    final WordList places;
    final WordList settlements;
    final WordList days;
    final WordList particles;
    final WordList connectors;
    final WordList companyWords;
    final WordList placeOpenings;
    final Set<String> suffixes;
    final ActorSettings settings;
    final Titles titles;
    final NeverActing never;
    final Peoples peoples;
    final BorrowingWords borrowing;
    final SportWords sport;
    final Renowned renowned;
    private final Set<String> institutionNames;
    private final Set<String> heads;
    final WordList employers;
    final WordList past;
    final WordList fates;
    final WordList voices;
    final WordList speech;
    final WordList families;
    final WordList outlets;
    final WordList localRoles;
    final WordList artefacts;
    private final WordList ministers;
    private final Set<String> surnameOpenings;
    private final Set<String> compoundTails;

    Vocabulary(LanguagePack pack) {
        gazetteer = new Gazetteer(pack);
        roles = pack.list("role");
        institutions = pack.list("institution");
        classes = pack.list("class-noun");
        institutionNames = Set.copyOf(pack.list("institution-name").entries());
        heads = firstWords(institutions, pack.list("government"), pack.list("body"));
        employers = pack.list("employer");
        voices = pack.list("voice-noun");
        outlets = pack.list("heads-media");
        localRoles = pack.list("local-role");
        families = pack.list("family");
        artefacts = pack.list("artefact");
        ministers = pack.list("minister");
        speech = pack.list("speech-verbs");
        past = pack.list("past-marker");
        fates = pack.list("fate-nouns");
        bodies = pack.list("body");
        governments = pack.list("government");
        governmentsAlone = pack.list("government-alone");
        events = pack.list("event");
        works = pack.list("work");
        places = pack.list("place-noun");
        settlements = pack.list("settlement");
        days = pack.list("month-day");
        particles = pack.list("particle");
        connectors = pack.list("connector");
        companyWords = pack.list("company-word");
        placeOpenings = pack.list("place-opening");
        compoundTails = Set.copyOf(pack.list("compound-tail").entries());
        surnameOpenings = Set.copyOf(pack.list("name-prefix").entries());
        suffixes = keys(pack.list("name-suffix"));
        settings = pack.settings("actors", ActorSettings.class);
        titles = new Titles(pack, settings.givenTitles(), settings.rankAcronyms());
        sport = new SportWords(pack, settings);
        renowned = new Renowned(pack, settings);
        peoples = new Peoples(pack, settings);
        borrowing = new BorrowingWords(pack, settings);
        never = new NeverActing(pack.list("not-actor"), pack.listIfNamed(settings.openings()));
    }

    private static Set<String> keys(WordList list) {
        return list.entries().stream().map(Names::key).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> firstWords(WordList... lists) {
        return Stream.of(lists)
                .flatMap(l -> l.entries().stream().map(e -> e.split("[ ']")[0]))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the form itself, not only its lemma, heads names of organisations. */
    boolean isHead(Token token) {
        return heads.contains(token.norm());
    }

    /** Whether a capitalised noun heads names of organisations, though not in lower case. */
    boolean isInstitutionName(Token token) {
        return institutionNames.contains(token.text());
    }

    /** Whether a name and what follows its hyphen make an adjective. */
    boolean isCompound(Token token) {
        String text = token.text();
        return compoundTails.contains(text.substring(text.indexOf('-') + 1));
    }

    /** "the Ann Lowe-led panel": whether the rest of a name is part of an adjective there. */
    boolean isCompoundAt(Line line, int at) {
        return settings.headLast() && line.capitalised(at) && isCompound(line.token(at));
    }

    /** Whether a particle is written together with its name, the capital inside. */
    boolean isPrefixed(String text) {
        int mark = text.indexOf('-');
        return mark > 0
                && mark + 1 < text.length()
                && Character.isUpperCase(text.charAt(mark + 1))
                && particles.entries().contains(text.substring(0, mark));
    }

    /** Whether a particle stands there, a name right behind it. */
    boolean isSmall(Line line, int at) {
        return particles.contains(line.token(at)) && line.capitalised(at + 1);
    }

    boolean isFirstName(Token token) {
        if (!token.isCapitalised()) {
            return false;
        }
        if (gazetteer.gender(Names.beforeNickname(token.text())).isPresent()) {
            return true;
        }
        // The dictionary gives acronyms the same code as first names.
        return !token.isUpperCase()
                && token.morphs().stream()
                        .anyMatch(
                                m ->
                                        settings.firstNames().stream()
                                                .anyMatch(m.features()::containsAll));
    }

    /** Whether it is a first name, as a form of address can be behind an office. */
    boolean isGiven(Line line, int at) {
        return isFirstName(line.token(at)) || titles.isGiven(line, at);
    }

    /** Whether the dictionary knows the form as a word, not only as a name. */
    boolean isWord(Token token) {
        return token.morphs().stream().anyMatch(m -> !m.features().contains(settings.name()));
    }

    /** Whether a capital inside the word tells of a trade name, not of a surname in two parts. */
    boolean isCoined(Token token) {
        String text = Names.beforeNickname(token.text());
        for (int i = 1; i < text.length(); i++) {
            boolean inner =
                    Character.isUpperCase(text.charAt(i))
                            && Character.isLowerCase(text.charAt(i - 1));
            if (inner) {
                return !surnameOpenings.contains(text.substring(0, i));
            }
        }
        return false;
    }

    /** Whether some word of a name says that it names an organisation. */
    boolean isBody(Line line, int start, int end) {
        return line.tokens().subList(start, end).stream().anyMatch(companyWords::contains);
    }

    /** Whether the word may stand for a person though it is no first name. */
    boolean isSurname(Token token) {
        return renowned.isSurname(token) || roles.contains(token);
    }

    /** Whether the word opens the name of a saint, which hospitals and schools bear. */
    boolean isSaint(Token token) {
        return settings.saints().contains(token.norm());
    }

    /** Whether a first name and another capitalised word stand there. */
    boolean personAt(Line line, int at) {
        return at + 1 < line.size()
                && isFirstName(line.token(at))
                && Names.capitals(line.token(at + 1).text()) > 0;
    }

    /** Whether a capital there only names what a minister is in charge of. */
    boolean portfolio(Line line, int at) {
        int of = line.is(at - 1, Upos.DET) ? at - 2 : at - 1;
        if (of < 1
                || !settings.of().contains(line.norm(of))
                        && !settings.at().contains(line.norm(of))) {
            return false;
        }
        int holder = of;
        while (holder > 1 && line.is(holder - 1, Upos.ADJ)) {
            holder--;
        }
        for (int from = Math.max(0, holder - MINISTER); from < holder; from++) {
            if (ministers.longest(line.tokens(), from) == holder - from) {
                return true;
            }
        }
        return false;
    }

    /**
     * « homme d'affaires », « fabricant de puces »: whether what ends there, more than one word,
     * says who someone is or what sort of body bears the name behind.
     */
    boolean endsOffice(Line line, int at) {
        int of = line.is(at - 1, Upos.NOUN) ? at - 2 : at - 1;
        if (settings.of().contains(line.norm(of))
                && of > 0
                && classes.contains(line.token(of - 1))) {
            return true;
        }
        for (int from = Math.max(0, at - OFFICE); from < at; from++) {
            if (roles.longest(line.tokens(), from) == at + 1 - from) {
                return true;
            }
        }
        return false;
    }

    /** "Superintendent of Police Ann Lowe": the last word of an office, its holder behind it. */
    boolean endsHeldOffice(Line line, int at) {
        return settings.headLast()
                && settings.of().contains(line.norm(at - 1))
                && endsOffice(line, at)
                && personAt(line, at + 1);
    }

    boolean mayQualify(Token token) {
        return token.has(settings.adjective());
    }

    /** Whether the dictionary reads the form as a finite verb, among others. */
    boolean mayGovern(Token token) {
        return token.morphs().stream()
                .anyMatch(m -> m.features().containsAll(settings.finiteVerb()));
    }

    /** « leur » of « le rectorat leur a répondu », which the model takes for an adjective. */
    private boolean isObject(Token token) {
        return token.has("obj") && !token.has(settings.adjective());
    }

    /** Where the adjectives and demonyms that start there end. */
    int adjectives(Line line, int from) {
        int end = from;
        while (line.is(end, Upos.ADJ)
                        && line.token(end).isWord()
                        && !mayGovern(line.token(end))
                        && !isObject(line.token(end))
                || end < line.size()
                        && line.token(end).isWord()
                        && !line.capitalised(end)
                        && gazetteer.countryOf(line.token(end)).isPresent()) {
            end++;
        }
        boolean next = settings.headLast() && line.is(end, Upos.NOUN) && !line.capitalised(end);
        return next ? from : end;
    }

    /** Whether the dictionary knows the form as a name. */
    boolean isName(Token token) {
        return token.has(settings.name());
    }

    /** « Merel van 't Hoff »: a word of no language before a particle that is no preposition. */
    boolean opensForeignName(Line line, int start, int particle) {
        return !isWord(line.token(start))
                && gazetteer.longest(line, start).isEmpty()
                && line.norm(particle).length() > 2
                && !line.token(particle).has("determiner")
                && !settings.of().contains(line.norm(particle));
    }
}
