package precis.edition.agree;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import precis.edition.words.Word;
import precis.language.LanguagePack;
import precis.language.Token;
import precis.language.Upos;

/** What a word says, whichever of several words for it is used. */
final class Senses {

    private static final Set<Upos> TELLING =
            Set.of(Upos.NOUN, Upos.PROPN, Upos.VERB, Upos.ADJ, Upos.X);

    private final Map<String, String> senses = new HashMap<>();
    private final Set<String> negations;
    private final Set<String> empty;
    private final Set<String> people;
    private final Set<String> tolls;
    private final Set<String> past;
    private final String future;

    Senses(LanguagePack pack) {
        AgreementSettings settings = pack.settings("agreement", AgreementSettings.class);
        negations = new HashSet<>(settings.negations());
        empty = new HashSet<>(settings.empty());
        past = new HashSet<>(settings.past());
        tolls = new HashSet<>(settings.tolls());
        future = settings.future();
        people = new HashSet<>(settings.people());
        settings.senses().forEach(row -> row.forEach(w -> senses.put(w, row.get(0))));
        for (List<String> country : pack.table("gazetteer/countries")) {
            String name = country.get(0).toLowerCase(Locale.ROOT);
            for (String cell : country.subList(1, country.size())) {
                for (String form : cell.split(";")) {
                    senses.putIfAbsent(form.toLowerCase(Locale.ROOT), name);
                }
            }
        }
    }

    /** What the word tells; nothing for words that only hold a sentence together. */
    Optional<String> of(Token token) {
        if (!token.isWord() || !TELLING.contains(token.pos())) {
            return Optional.empty();
        }
        String lemma = Word.lemma(token);
        if (lemma.length() < 2 || empty.contains(lemma) || isNegation(token)) {
            return Optional.empty();
        }
        return Optional.of(sense(token, lemma));
    }

    /** Whether a sense is a noun for people at large. */
    boolean isPeople(String sense) {
        return people.contains(sense);
    }

    /** Whether a sense is what befalls people, whose number is known of an event as a whole. */
    boolean isToll(String sense) {
        return tolls.contains(sense);
    }

    boolean isFuture(Token token) {
        return token.has(future);
    }

    boolean isPast(Token token) {
        return token.pos() == Upos.AUX
                && !token.has(future)
                && past.stream().anyMatch(token::hasLemma);
    }

    boolean isNegation(Token token) {
        return negations.contains(token.norm())
                || token.morphs().stream().anyMatch(m -> negations.contains(m.lemma()));
    }

    /** A form that is listed itself, or any reading of it that is, before the tagged reading. */
    private String sense(Token token, String lemma) {
        String direct = senses.get(token.norm());
        if (direct != null) {
            return direct;
        }
        String tagged = senses.get(lemma);
        if (tagged != null) {
            return tagged;
        }
        return token.morphs().stream()
                .map(m -> senses.get(m.lemma()))
                .filter(s -> s != null)
                .findFirst()
                .orElse(lemma);
    }
}
