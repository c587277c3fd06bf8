package precis.analysis.speech.roles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import precis.analysis.speech.words.KnownTables;
import precis.analysis.speech.words.Spelling;
import precis.language.Ahead;
import precis.language.LanguagePack;
import precis.language.Token;
import precis.model.Actor;
import precis.model.SourceKind;
import precis.model.Span;

/** What everyone knows of bodies, seats of government and holders of offices by their names. */
public final class Gazetteer {

    private static final int LONGEST = 7;
    private static final int DEMONYMS = 2;
    private static final int SEATS = 4;

    private final LanguagePack pack;
    private final Map<String, SourceKind> sorts = new HashMap<>();
    private final Map<String, String> known = new HashMap<>();
    private final Set<String> outlets = new HashSet<>();
    private final Ahead<Map<String, String>> articled;
    private final Set<String> countries = new HashSet<>();
    private final Set<String> seats = new HashSet<>();
    private final Set<String> demonyms = new HashSet<>();
    private final Set<String> holders = new HashSet<>();
    private final Optional<Pattern> written;

    Gazetteer(LanguagePack pack, KnownTables tables) {
        this.pack = pack;
        this.written = Optional.ofNullable(tables.outlets()).map(Pattern::compile);
        for (List<String> row : pack.table(tables.countries())) {
            cell(row, 0).forEach(name -> countries.add(Spelling.plain(name)));
            cell(row, 1).forEach(name -> countries.add(Spelling.plain(name)));
            seats.addAll(cell(row, SEATS));
            demonyms.addAll(cell(row, DEMONYMS));
        }
        if (tables.holders() != null) {
            pack.table(tables.holders()).forEach(row -> holders.add(row.get(0)));
        }
        List<String> titles = new ArrayList<>();
        for (List<String> row : pack.table(tables.organisations())) {
            SourceKind kind = tables.sorts().getOrDefault(row.get(1), SourceKind.ORGANISATION);
            names(row).forEach(name -> sorts.put(folded(name), kind));
            names(row).forEach(name -> known.put(folded(name), row.get(1)));
            if (kind == SourceKind.MEDIA) {
                names(row).forEach(name -> outlets.add(folded(name)));
                titles.addAll(names(row));
            }
        }
        this.articled = Ahead.load(() -> articled(titles));
    }

    /** The names that open with an article, by what is left without it. */
    private Map<String, String> articled(List<String> names) {
        Map<String, Boolean> articles = new HashMap<>();
        Map<String, String> articled = new HashMap<>();
        for (String name : names) {
            int first = name.indexOf(' ');
            if (first > 0 && articles.computeIfAbsent(name.substring(0, first), this::isArticle)) {
                articled.putIfAbsent(name.substring(first + 1), name);
            }
        }
        return articled;
    }

    private boolean isArticle(String word) {
        return pack.tokens(word, new Span(0, word.length())).get(0).has("determiner");
    }

    /** Whether it goes without saying that someone of that name holds an office. */
    boolean isHolder(Actor actor) {
        return holders.contains(Spelling.plain(actor.name()));
    }

    private static List<String> cell(List<String> row, int column) {
        return row.size() > column ? List.of(row.get(column).split(";")) : List.of();
    }

    /** Whether the name is that of a seat of government, which speaks under its own name. */
    public boolean isSeat(String name) {
        return seats.contains(Spelling.plain(name));
    }

    /** Whether the words from there on begin with the name of a country. */
    boolean isCountry(List<Token> tokens, int from, int to) {
        for (int end = Math.min(to, from + LONGEST); end > from; end--) {
            if (countries.contains(Spelling.plain(Spelling.form(tokens.subList(from, end))))) {
                return true;
            }
        }
        return false;
    }

    private static List<String> names(List<String> row) {
        String all = row.size() > 2 ? row.get(0) + ";" + row.get(2) : row.get(0);
        return List.of(all.split(";")).stream().filter(n -> !n.isBlank()).toList();
    }

    /** Capitals within a name vary from one article to the next; acronyms keep theirs. */
    private static String folded(String name) {
        String plain = Spelling.plain(name);
        return plain.indexOf(' ') < 0 ? plain : plain.toLowerCase(Locale.ROOT);
    }

    /** The outlet whose article has gone into a preposition: « au Monde », « aux Échos ». */
    public Optional<String> contracted(String name) {
        return Optional.ofNullable(articled.get().get(name));
    }

    public boolean isOutlet(String name) {
        return outlets.contains(folded(name));
    }

    /** The sort of body that the gazetteer tells for an actor. */
    Optional<String> sort(Actor actor) {
        return actor.names()
                .map(name -> known.get(folded(name)))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The kind of the body of that name. */
    Optional<SourceKind> kind(String name) {
        return Optional.ofNullable(sorts.get(folded(name)))
                .or(() -> isOfOutlet(name) ? Optional.of(SourceKind.MEDIA) : Optional.empty());
    }

    /** "KTUU", "WAFB-TV": whether the name is written as only those of outlets are. */
    private boolean isOfOutlet(String name) {
        return isAddress(name) || written.filter(p -> p.matcher(name).matches()).isPresent();
    }

    /** « Varnesactu.fr »: what is called by its address on the web publishes there. */
    private static boolean isAddress(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 1
                && name.length() > dot + 2
                && name.substring(dot + 1).chars().allMatch(Character::isLowerCase);
    }

    /** « État islamique au Sahel »: the kind of the known body whose name this one goes on. */
    Optional<SourceKind> byOpening(String name) {
        int end = name.lastIndexOf(' ');
        int first = name.indexOf(' ');
        SourceKind bare = first > 0 ? sorts.get(folded(name.substring(first + 1))) : null;
        if (bare != null && isArticle(name.substring(0, first))) {
            return Optional.of(bare);
        }
        while (end > first) {
            SourceKind kind = sorts.get(folded(name.substring(0, end)));
            if (kind != null) {
                return Optional.of(kind);
            }
            end = name.lastIndexOf(' ', end - 1);
        }
        return Optional.empty();
    }

    boolean isDemonym(Token token) {
        return demonyms.contains(token.norm())
                || token.morphs().stream().anyMatch(m -> demonyms.contains(m.lemma()));
    }

    /** The kind of the first known body that words name, the longest name first. */
    Optional<SourceKind> knownIn(List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            int longest = tokens.get(i).isCapitalised() ? Math.min(to, i + LONGEST) : i;
            for (int end = longest; end > i; end--) {
                SourceKind kind = sorts.get(folded(Spelling.form(tokens.subList(i, end))));
                if (kind != null && !(end == i + 1 && isCommon(tokens.get(i)))) {
                    return Optional.of(kind);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isCommon(Token token) {
        return !token.isUpperCase()
                && token.morphs().stream().anyMatch(m -> m.features().contains("noun"));
    }
}
