package precis.analysis.speech.referents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import precis.analysis.speech.phrases.Phrase;
import precis.analysis.speech.words.Agreement;
import precis.analysis.speech.words.KnownTables;
import precis.analysis.speech.words.SpeechWords;
import precis.analysis.speech.words.Spelling;
import precis.language.LanguagePack;
import precis.language.Morph;
import precis.language.Token;
import precis.language.Upos;
import precis.model.Actor;
import precis.model.ActorKind;

/**
 * What everyone knows of the bodies and leaders of the news: by which descriptions they go. Only
 * whom the article names is ever meant, and only where no other it names would do.
 */
public final class Knowledge {

    /** How many tokens behind a phrase may belong to a description. */
    private static final int BEYOND = 5;

    private static final int DEMONYMS = 2;

    /**
     * Who led what.
     *
     * @param sort of the office
     * @param bodies what they led, in lower case
     */
    private record Lead(String sort, Set<String> bodies) {}

    /**
     * Those of an article's actors whom descriptions may mean.
     *
     * @param bodies by each of their names
     * @param leaders people of whom it is known what they led
     */
    record Known(Map<String, List<Actor>> bodies, List<Actor> leaders) {}

    private final SpeechWords words;
    private final Map<String, List<Set<String>>> described = new HashMap<>();
    private final Set<String> namesDescribed = new HashSet<>();
    private final Map<String, List<Lead>> leads = new HashMap<>();
    private final Map<String, Set<String>> offices = new HashMap<>();
    private final Map<String, Set<String>> alone = new HashMap<>();
    private final Map<String, String> countries = new HashMap<>();

    public Knowledge(LanguagePack pack, SpeechWords words, KnownTables tables) {
        this.words = words;
        if (tables.described() == null) {
            return;
        }
        for (List<String> row : pack.table(tables.described())) {
            namesDescribed.addAll(cell(row, 0));
            for (String description : row.get(1).split(";")) {
                described.computeIfAbsent(description, d -> new ArrayList<>()).add(cell(row, 0));
            }
        }
        for (List<String> row : pack.table(tables.led())) {
            leads.computeIfAbsent(row.get(0), n -> new ArrayList<>())
                    .add(new Lead(row.get(1), lower(row.get(2))));
        }
        for (List<String> row : pack.table(tables.offices())) {
            offices.put(row.get(0), cell(row, 1));
            alone.put(row.get(0), cell(row, 2));
        }
        for (List<String> row : pack.table(tables.countries())) {
            cell(row, DEMONYMS).forEach(d -> countries.put(d, row.get(0).toLowerCase(Locale.ROOT)));
        }
    }

    private static Set<String> cell(List<String> row, int column) {
        return row.size() > column ? Set.copyOf(List.of(row.get(column).split(";"))) : Set.of();
    }

    private static Set<String> lower(String names) {
        return Set.copyOf(List.of(names.toLowerCase(Locale.ROOT).split(";")));
    }

    /** From which country the word says that someone is. */
    Optional<String> country(Token token) {
        return Stream.concat(Stream.of(token.norm()), token.morphs().stream().map(Morph::lemma))
                .map(countries::get)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The countries that a name tells of by their own names or as adjectives. */
    Set<String> countries(String name) {
        List<String> told = Spelling.words(name);
        return countries.entrySet().stream()
                .filter(
                        e ->
                                told.contains(e.getKey().toLowerCase(Locale.ROOT))
                                        || told.contains(e.getValue()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
    }

    /** Sorts out once whom of an article's actors a description may mean. */
    Known among(List<Actor> actors) {
        Map<String, List<Actor>> bodies = new HashMap<>();
        List<Actor> leaders = new ArrayList<>();
        for (Actor actor : actors) {
            actor.names()
                    .map(Spelling::plain)
                    .filter(n -> actor.kind() != ActorKind.PERSON || namesDescribed.contains(n))
                    .forEach(n -> bodies.computeIfAbsent(n, k -> new ArrayList<>()).add(actor));
            if (actor.kind() == ActorKind.PERSON && leads(actor).findAny().isPresent()) {
                leaders.add(actor);
            }
        }
        return new Known(bodies, leaders);
    }

    /** Whom of these a definite noun phrase means. */
    Optional<Actor> meant(List<Token> tokens, Phrase phrase, Known actors) {
        if (described.isEmpty()) {
            return Optional.empty();
        }
        int start = phrase.start();
        while (start < phrase.head() && tokens.get(start).has("determiner")) {
            start++;
        }
        return body(tokens, start, phrase, actors)
                .or(() -> body(tokens, phrase.head(), phrase, actors))
                .or(() -> leader(tokens, phrase, actors));
    }

    private Optional<Actor> body(List<Token> tokens, int start, Phrase phrase, Known actors) {
        for (int end = Math.min(tokens.size(), phrase.end() + BEYOND); end > start; end--) {
            List<Set<String>> bodies = described.get(joined(tokens, start, end));
            if (bodies != null) {
                return goesOn(tokens, end, phrase)
                        ? Optional.empty()
                        : only(
                                bodies.stream()
                                        .flatMap(Set::stream)
                                        .map(n -> actors.bodies().getOrDefault(n, List.of()))
                                        .flatMap(List::stream));
            }
        }
        return Optional.empty();
    }

    private Optional<Actor> leader(List<Token> tokens, Phrase phrase, Known actors) {
        int head = phrase.head();
        if (head > 0 && words.isFormer(tokens.get(head - 1))) {
            return Optional.empty();
        }
        boolean plural = Agreement.of(List.of(tokens.get(head)), false).plural();
        return plural
                ? Optional.empty()
                : only(
                        actors.leaders().stream()
                                .filter(a -> leads(a).anyMatch(l -> leads(l, tokens, phrase))));
    }

    private Stream<Lead> leads(Actor actor) {
        return actor.names()
                .map(Spelling::plain)
                .flatMap(name -> leads.getOrDefault(name, List.of()).stream());
    }

    /** Whether the phrase names that office of theirs, and what they led. */
    private boolean leads(Lead lead, List<Token> tokens, Phrase phrase) {
        int most = Math.min(tokens.size(), phrase.head() + BEYOND);
        for (int end = most; end > phrase.head(); end--) {
            String office = joined(tokens, phrase.head(), end);
            if (offices.get(lead.sort()).contains(office)) {
                boolean bare = end >= phrase.end() && alone.get(lead.sort()).contains(office);
                return bare || end < tokens.size() && isLed(lead, tokens, end, phrase);
            }
        }
        return false;
    }

    private boolean isLed(Lead lead, List<Token> tokens, int at, Phrase phrase) {
        Token next = tokens.get(at);
        boolean state =
                next.morphs().stream()
                        .map(m -> countries.getOrDefault(m.lemma(), ""))
                        .anyMatch(lead.bodies()::contains);
        boolean named = next.pos() == Upos.ADJ && isCalled(lead, next);
        if (state || named) {
            return next.pos() != Upos.PROPN && !goesOn(tokens, at + 1, phrase);
        }
        int start = at + 1;
        if (!words.isOf(next)) {
            return false;
        }
        while (start < tokens.size() && tokens.get(start).has("determiner")) {
            start++;
        }
        for (int end = Math.min(tokens.size(), start + BEYOND); end > start; end--) {
            if (lead.bodies().contains(joined(tokens, start, end))) {
                return !goesOn(tokens, end, phrase);
            }
        }
        return false;
    }

    /** « le candidat socialiste »: whether the adjective is that of what they led. */
    private static boolean isCalled(Lead lead, Token adjective) {
        return adjective.morphs().stream().anyMatch(m -> lead.bodies().contains(m.lemma()));
    }

    /** Whether the phrase has more to tell of whom it means. */
    private boolean goesOn(List<Token> tokens, int end, Phrase phrase) {
        if (end >= phrase.end()) {
            return end < tokens.size() && tokens.get(end).pos() == Upos.PROPN;
        }
        Upos next = tokens.get(end).pos();
        return words.isOf(tokens.get(end))
                || next == Upos.ADJ
                || next == Upos.NOUN
                || next == Upos.PROPN;
    }

    private static Optional<Actor> only(Stream<Actor> found) {
        List<Actor> several = found.distinct().limit(2).toList();
        return several.size() == 1 ? Optional.of(several.get(0)) : Optional.empty();
    }

    private static String joined(List<Token> tokens, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            String norm = tokens.get(i).norm();
            text.append(norm).append(norm.endsWith("'") ? "" : " ");
        }
        return text.toString().strip();
    }
}
