package precis.analysis.speech;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import precis.language.LanguagePack;
import precis.language.Token;
import precis.language.Upos;
import precis.model.Actor;
import precis.model.ActorKind;
import precis.model.SourceKind;
import precis.model.Span;

/** Decides what sort of source someone is. */
final class SourceKinds {

    private final LanguagePack pack;
    private final SpeechWords words;
    private final Map<String, SourceKind> sorts = new HashMap<>();
    private final Map<String, String> known = new HashMap<>();
    private final Set<String> outlets = new HashSet<>();
    private final Set<String> seats = new HashSet<>();

    SourceKinds(LanguagePack pack, SpeechWords words, SpeechSettings settings) {
        this.pack = pack;
        this.words = words;
        pack.table(settings.countries()).forEach(row -> seats.addAll(seats(row)));
        for (List<String> row : pack.table(settings.organisations())) {
            SourceKind kind = settings.sorts().getOrDefault(row.get(1), SourceKind.ORGANISATION);
            names(row).forEach(name -> sorts.put(folded(name), kind));
            names(row).forEach(name -> known.put(folded(name), row.get(1)));
            if (kind == SourceKind.MEDIA) {
                names(row).forEach(name -> outlets.add(folded(name)));
            }
        }
    }

    private static List<String> seats(List<String> row) {
        return row.size() > 4 ? List.of(row.get(4).split(";")) : List.of();
    }

    /** Whether the name is that of a seat of government, which speaks under its own name. */
    boolean isSeat(String name) {
        return seats.contains(name);
    }

    private static List<String> names(List<String> row) {
        String all = row.size() > 2 ? row.get(0) + ";" + row.get(2) : row.get(0);
        return List.of(all.split(";")).stream().filter(n -> !n.isBlank()).toList();
    }

    /** Capitals within a name vary from one article to the next; acronyms keep theirs. */
    private static String folded(String name) {
        return name.indexOf(' ') < 0 ? name : name.toLowerCase(Locale.ROOT);
    }

    boolean isOutlet(String name) {
        return outlets.contains(folded(name));
    }

    /** The sort of body that the gazetteer tells for an actor. */
    Optional<String> sort(Actor actor) {
        return allNames(actor).stream()
                .map(name -> known.get(folded(name)))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** What the gazetteer says of a name that is no actor of the article. */
    SourceKind named(Token name) {
        SourceKind kind = sorts.get(folded(name.text()));
        if (kind != null) {
            return kind;
        }
        return name.isUpperCase() ? SourceKind.ORGANISATION : SourceKind.PERSON;
    }

    /** The kind of a body, by the gazetteer or by the words of its name. */
    SourceKind body(Actor actor) {
        if (actor.kind() == ActorKind.COUNTRY || actor.kind() == ActorKind.PLACE) {
            return SourceKind.OFFICIAL;
        }
        for (String name : allNames(actor)) {
            SourceKind kind = sorts.get(folded(name));
            if (kind != null) {
                return kind;
            }
        }
        return byWords(actor.name())
                .or(() -> actor.role().flatMap(this::byWords))
                .orElse(SourceKind.ORGANISATION);
    }

    private static List<String> allNames(Actor actor) {
        List<String> names = new java.util.ArrayList<>(List.of(actor.name()));
        names.addAll(actor.aliases());
        return names;
    }

    private Optional<SourceKind> byWords(String name) {
        List<Token> tokens = pack.tokens(name, new Span(0, name.length()));
        return headKind(tokens, 0, tokens.size(), Optional.empty());
    }

    /** The kind that a role gives: that of its noun, or of the body it belongs to. */
    Optional<SourceKind> headKind(List<Token> tokens, int from, int to, Optional<Actor> body) {
        for (int i = from; i < to; i++) {
            boolean open = words.nouns().isLeader(tokens, i);
            Optional<SourceKind> kind = words.nouns().kind(tokens, i);
            if (open) {
                Optional<SourceKind> of =
                        body.map(this::body).or(() -> complement(tokens, to, from));
                return of.or(() -> kind);
            }
            if (kind.isPresent()) {
                return kind;
            }
        }
        return Optional.empty();
    }

    private Optional<SourceKind> complement(List<Token> tokens, int to, int head) {
        for (int i = head + 1; i < to; i++) {
            Optional<SourceKind> kind = words.nouns().kind(tokens, i);
            if (kind.isPresent()
                    && tokens.get(i).pos() != Upos.ADJ
                    && kind.get() != SourceKind.PERSON
                    && kind.get() != SourceKind.DOCUMENT
                    && !words.nouns().isLeader(tokens, i)) {
                return kind;
            }
        }
        return Optional.empty();
    }
}
