package precis.analysis.actors.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import precis.language.LanguagePack;
import precis.language.Morph;
import precis.language.Token;

/** The known names of a language, looked up along the tokens of a sentence. */
public final class Gazetteer {

    private static final String FOLDER = "gazetteer/";
    private static final String BETWEEN = ";";
    private static final int ENDING = 3;
    private static final int SHORT = 4;

    private final Node root = new Node();
    private final Map<String, String> countryOfAdjective = new HashMap<>();
    private final Map<String, String> countryOfLeader = new HashMap<>();
    private final Set<String> cityStates = new HashSet<>();
    private final Map<String, String> genders = new HashMap<>();
    private final Map<String, List<String>> organisationsIn = new HashMap<>();
    private final Set<String> institutions;
    private final Optional<String> owner;

    /** A known form found in a sentence, up to token {@code end}. */
    public record Found(Known known, int end) {}

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final List<Form> forms = new ArrayList<>(1);
    }

    private record Form(Known known, String written, boolean anyCase) {}

    /**
     * @param owner dictionary feature of a name in the genitive, if names have one of their own
     */
    Gazetteer(LanguagePack pack, Optional<String> owner) {
        this.owner = owner;
        institutions =
                pack.list("institution").entries().stream()
                        .map(Names::key)
                        .collect(Collectors.toUnmodifiableSet());
        for (List<String> row : pack.table(FOLDER + "countries")) {
            addCountry(row);
        }
        for (List<String> row : pack.table(FOLDER + "organisations")) {
            Known known = new Known(row.get(0), Known.Sort.ORGANISATION, row.get(1));
            add(row.get(0), known);
            split(row, 2).forEach(f -> add(f, known));
            split(row, 3).forEach(s -> seat(s, row.get(0)));
        }
        for (List<String> row : pack.table(FOLDER + "places")) {
            Known place = new Known(row.get(0), Known.Sort.PLACE, "");
            add(row.get(0), place);
            split(row, 1).forEach(f -> add(f, place));
        }
        for (List<String> row : pack.table(FOLDER + "people")) {
            Known person = new Known(row.get(0), Known.Sort.PERSON, "");
            add(row.get(0), person);
            split(row, 1).forEach(f -> add(f, person));
        }
        pack.table(FOLDER + "first-names").forEach(r -> genders.put(r.get(0), r.get(1)));
    }

    private void addCountry(List<String> row) {
        String name = row.get(0);
        Known country = new Known(name, Known.Sort.COUNTRY, "");
        add(name, country);
        split(row, 1).forEach(f -> add(f, country));
        split(row, 2).forEach(a -> countryOfAdjective.putIfAbsent(a, name));
        List<String> capitals = split(row, 3);
        capitals.forEach(f -> add(f, new Known(name, Known.Sort.CAPITAL, "")));
        if (capitals.isEmpty()) {
            cityStates.add(name);
        }
        split(row, 4).forEach(f -> add(f, new Known(name, Known.Sort.SEAT, "")));
        split(row, 5).forEach(leader -> led(Names.words(leader), name));
    }

    /** By the full name, and by whatever part of it a surname may be. */
    private void led(List<String> leader, String country) {
        for (int i = 0; i < leader.size(); i++) {
            String name = String.join(" ", leader.subList(i, leader.size()));
            if (i == 0 || name.length() >= ENDING) {
                countryOfLeader.putIfAbsent(name, country);
            }
        }
    }

    /** Whether a country's name is its capital's too: « Monaco ». */
    public boolean isCityState(Known known) {
        return known.sort() == Known.Sort.COUNTRY && cityStates.contains(known.name());
    }

    /** The country that someone of that name or surname leads or led. */
    public Optional<String> ledBy(String name) {
        return Optional.ofNullable(countryOfLeader.get(name));
    }

    private void seat(String town, String organisation) {
        organisationsIn.computeIfAbsent(Names.key(town), t -> new ArrayList<>()).add(organisation);
    }

    /** The organisations that a town may stand for. */
    public List<String> organisationsIn(String town) {
        return organisationsIn.getOrDefault(Names.key(town), List.of());
    }

    private static List<String> split(List<String> row, int cell) {
        return row.size() <= cell || row.get(cell).isEmpty()
                ? List.of()
                : List.of(row.get(cell).split(BETWEEN));
    }

    private void add(String form, Known known) {
        Node node = root;
        List<String> words = Names.words(form);
        for (String word : words) {
            node = node.next.computeIfAbsent(word, w -> new Node());
        }
        boolean anyCase = words.size() > 1 && institutions.contains(words.get(0));
        node.forms.add(new Form(known, form, anyCase));
    }

    /** The longest known form that starts at token {@code at}; none behind the last one. */
    public Optional<Found> longest(Line line, int at) {
        return at < line.size()
                ? longest(root, 0, line, at).or(() -> owning(line.token(at), at))
                : Optional.empty();
    }

    /**
     * « Norlands Wirtschaft »: a country or place whose name the dictionary knows in the genitive.
     */
    private Optional<Found> owning(Token token, int at) {
        boolean genitive =
                owner.isPresent()
                        && token.isCapitalised()
                        && !token.morphs().isEmpty()
                        && token.morphs().stream()
                                .allMatch(m -> m.features().contains(owner.get()));
        return genitive
                ? exactly(Names.words(token.morphs().get(0).lemma()))
                        .filter(known -> known.sort() != Known.Sort.ORGANISATION)
                        .map(known -> new Found(known, at + 1))
                : Optional.empty();
    }

    /** The longest known form of which {@code article} comes before token {@code at}. */
    public Optional<Found> after(String article, Line line, int at) {
        Node node = root.next.get(Names.key(article));
        return node == null ? Optional.empty() : longest(node, 1, line, at);
    }

    /** What is known by exactly these words, as {@link Names#words} cuts them. */
    public Optional<Known> exactly(List<String> name) {
        Node node = root;
        for (String word : name) {
            node = node.next.get(word);
            if (node == null) {
                return Optional.empty();
            }
        }
        return node.forms.stream().map(Form::known).findFirst();
    }

    /** Whether the word, in lower case, is a demonym or its adjective. */
    public boolean isAdjective(String word) {
        return countryOfAdjective.containsKey(word);
    }

    private static Optional<Found> longest(Node from, int before, Line line, int at) {
        Node node = from;
        Found best = null;
        for (int i = at; i < line.size() && !isBracket(line.norm(i)); i++) {
            for (String word : line.words(i)) {
                node = node.next.get(word);
                if (node == null) {
                    return Optional.ofNullable(best);
                }
            }
            for (Form form : line.words(i).isEmpty() ? List.<Form>of() : node.forms) {
                if (written(line.form(at, i + 1), before, form)) {
                    best = new Found(form.known(), i + 1);
                    break;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean isBracket(String mark) {
        return mark.equals("(") || mark.equals(")");
    }

    /**
     * Capitals of the entry must be capitals in the text; short acronyms and figures altogether.
     */
    private static boolean written(String text, int before, Form form) {
        String entry = form.written();
        boolean acronym = entry.length() <= 4 && entry.chars().allMatch(Character::isUpperCase);
        if (acronym || entry.chars().noneMatch(Character::isLetter)) {
            return text.equals(entry);
        }
        return form.anyCase() || Names.capitals(text) + before >= Names.capitals(entry);
    }

    /** The country a demonym or its adjective belongs to. */
    public Optional<String> countryOf(Token token) {
        return countryOfOne(token).or(() -> ofCompound(token.norm()));
    }

    /** The same, but for a demonym of two countries. */
    public Optional<String> countryOfOne(Token token) {
        String country = countryOfAdjective.get(token.norm());
        if (country != null) {
            return Optional.of(country);
        }
        return token.morphs().stream()
                .map(Morph::lemma)
                .map(countryOfAdjective::get)
                .filter(c -> c != null)
                .findFirst();
    }

    /** The second half of a double demonym, in whatever gender or number. */
    private Optional<String> ofCompound(String word) {
        String half = word.substring(word.lastIndexOf('-') + 1);
        for (int end = half.length();
                end >= half.length() - ENDING && half.length() < word.length();
                end--) {
            String country = end < SHORT ? null : countryOfAdjective.get(half.substring(0, end));
            if (country != null) {
                return Optional.of(country);
            }
        }
        return Optional.empty();
    }

    /** Gender code of a first name: m, f or u; empty for no first name. */
    public Optional<String> gender(String word) {
        String known = genders.get(word);
        if (known == null && word.indexOf('-') > 0) {
            known = genders.get(word.substring(0, word.indexOf('-')));
        }
        return Optional.ofNullable(known);
    }
}
