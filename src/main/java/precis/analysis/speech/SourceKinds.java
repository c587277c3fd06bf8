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

    private static final int LONGEST = 7;

    private final LanguagePack pack;
    private final SpeechWords words;
    private final Map<String, SourceKind> sorts = new HashMap<>();
    private final Map<String, String> known = new HashMap<>();
    private final Set<String> outlets = new HashSet<>();
    private final Set<String> seats = new HashSet<>();
    private final Set<String> holders = new HashSet<>();

    SourceKinds(LanguagePack pack, SpeechWords words, SpeechSettings settings) {
        this.pack = pack;
        this.words = words;
        pack.table(settings.countries()).forEach(row -> seats.addAll(seats(row)));
        if (settings.holders() != null) {
            pack.table(settings.holders()).forEach(row -> holders.add(row.get(0)));
        }
        for (List<String> row : pack.table(settings.organisations())) {
            SourceKind kind = settings.sorts().getOrDefault(row.get(1), SourceKind.ORGANISATION);
            names(row).forEach(name -> sorts.put(folded(name), kind));
            names(row).forEach(name -> known.put(folded(name), row.get(1)));
            if (kind == SourceKind.MEDIA) {
                names(row).forEach(name -> outlets.add(folded(name)));
            }
        }
    }

    /** Whether it goes without saying that someone of that name holds an office. */
    boolean isHolder(Actor actor) {
        return holders.contains(actor.name());
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
                int last = i + words.nouns().leader(tokens, i) - 1;
                boolean common =
                        kind.filter(k -> k == SourceKind.OFFICIAL).isPresent()
                                && isBodyless(tokens, i + 1, to);
                Optional<SourceKind> of =
                        knownIn(tokens, i + 1, to)
                                .or(() -> body.map(this::body))
                                .or(() -> complement(tokens, to, last));
                return of.or(() -> common ? Optional.of(SourceKind.ORGANISATION) : kind);
            }
            if (kind.isPresent()) {
                return kind;
            }
        }
        return Optional.empty();
    }

    /** Whether a common noun, which is no public body, says what is led. */
    private boolean isBodyless(List<Token> tokens, int of, int to) {
        if (of >= to || !words.isOf(tokens.get(of))) {
            return false;
        }
        int noun = of + 1;
        while (noun < to && tokens.get(noun).pos() == Upos.DET) {
            noun++;
        }
        return noun < to
                && tokens.get(noun).pos() == Upos.NOUN
                && !tokens.get(noun).isCapitalised();
    }

    /** The kind of the first known body that words name, the longest name first. */
    private Optional<SourceKind> knownIn(List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            for (int end = Math.min(to, i + LONGEST); end > i; end--) {
                String form = form(tokens.subList(i, end));
                SourceKind kind = tokens.get(i).isCapitalised() ? sorts.get(folded(form)) : null;
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

    /** Tokens as written, a space where one was. */
    private static String form(List<Token> tokens) {
        StringBuilder form = new StringBuilder();
        int last = tokens.get(0).span().start();
        for (Token token : tokens) {
            form.append(token.span().start() > last ? " " : "").append(token.text());
            last = token.span().end();
        }
        return form.toString();
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
