package precis.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/** The readings of a form: lemma and features, from a Morfologik dictionary. */
final class Lexicon {

    private static final int REMEMBERED = 50_000;

    /** The fewest letters of either part of a compound. */
    private static final int SHORTEST_PART = 3;

    /** Acute, grave and circumflex, as combining characters. */
    private static final char[] ACCENTS = {'\u0301', '\u0300', '\u0302'};

    private final Map<String, List<String>> names = new HashMap<>();
    private final Map<String, List<Morph>> given = new HashMap<>();
    private final boolean frequencyInTag;
    private final Pattern separators;
    private final boolean lowerLemmas;
    private final List<String> prefixes;
    private final Set<String> heads;
    private final Map<String, String> respelled;
    private final ThreadLocal<DictionaryLookup> lookup;
    private final Map<String, List<Morph>> known = new ConcurrentHashMap<>();

    /**
     * @param dictionary the automaton, its {@code .info} file beside it
     * @param settings feature names and tag layout
     */
    Lexicon(URL dictionary, Morphology settings) {
        settings.features().forEach((code, name) -> names.put(code, List.of(name.split(" "))));
        settings.words().forEach((form, text) -> given.put(form, given(text)));
        this.frequencyInTag = settings.frequencyInTag();
        this.lowerLemmas = settings.lowerLemmas();
        this.prefixes = settings.prefixes();
        this.heads = settings.heads();
        this.respelled = settings.respelled();
        this.separators = Pattern.compile("[" + settings.separators() + "]+");
        Dictionary read = read(dictionary);
        this.lookup = ThreadLocal.withInitial(() -> new DictionaryLookup(read));
    }

    private static Dictionary read(URL dictionary) {
        String info = dictionary.toExternalForm().replaceFirst("\\.dict$", ".info");
        try (InputStream automaton = dictionary.openStream();
                InputStream metadata = new URL(info).openStream()) {
            return Dictionary.read(automaton, metadata);
        } catch (IOException e) {
            throw new UncheckedIOException("dictionary " + dictionary, e);
        }
    }

    private static List<Morph> given(String readings) {
        return Arrays.stream(readings.split(" *; *"))
                .map(r -> List.of(r.split(" ")))
                .map(r -> new Morph(r.get(0), Set.copyOf(r.subList(1, r.size()))))
                .toList();
    }

    /** Readings of the form as written and in lower case, in the dictionary's order. */
    List<Morph> morphs(String written, String norm) {
        List<Morph> fixed = given.get(norm);
        if (fixed != null) {
            return fixed;
        }
        String form = Apostrophes.straight(written);
        List<Morph> found = known.get(form);
        if (found == null) {
            Set<Morph> morphs = new LinkedHashSet<>(read(norm));
            if (!form.equals(norm)) {
                morphs.addAll(read(form));
            }
            if (morphs.isEmpty() && !form.equals(norm)) {
                morphs.addAll(accented(norm));
            }
            if (morphs.isEmpty()) {
                morphs.addAll(behindPrefix(norm));
            }
            if (morphs.isEmpty()) {
                morphs.addAll(respelled(form));
            }
            if (!heads.isEmpty() && !form.equals(norm)) {
                morphs.addAll(heads(norm));
            }
            found = List.copyOf(morphs);
            if (known.size() < REMEMBERED) {
                known.put(form, found);
            }
        }
        return found;
    }

    /** Readings of a word whose first letter lost its accent, as capitals often do. */
    private List<Morph> accented(String norm) {
        for (char accent : ACCENTS) {
            String form =
                    Normalizer.normalize(
                            norm.substring(0, 1) + accent + norm.substring(1), Normalizer.Form.NFC);
            List<Morph> morphs = form.length() == norm.length() ? read(form) : List.of();
            if (!morphs.isEmpty()) {
                return morphs;
            }
        }
        return List.of();
    }

    /** « ex-ministre »: readings of what stands behind the prefix. */
    private List<Morph> behindPrefix(String norm) {
        return prefixes.stream()
                .filter(norm::startsWith)
                .map(p -> read(norm.substring(p.length())))
                .findFirst()
                .orElse(List.of());
    }

    /** « mutmasslich », « Strassen »: readings of the form as the dictionary spells it. */
    private List<Morph> respelled(String form) {
        for (Map.Entry<String, String> e : respelled.entrySet()) {
            int at = form.indexOf(e.getKey());
            while (at >= 0) {
                int end = at + e.getKey().length();
                String other = form.substring(0, at) + e.getValue() + form.substring(end);
                List<Morph> morphs = read(other);
                if (!morphs.isEmpty()) {
                    return morphs;
                }
                at = form.indexOf(e.getKey(), at + 1);
            }
        }
        return List.of();
    }

    /** Readings of the nouns that a compound ends in, those among the heads. */
    private Set<Morph> heads(String norm) {
        Set<Morph> found = new LinkedHashSet<>();
        for (int i = SHORTEST_PART; i <= norm.length() - SHORTEST_PART; i++) {
            String last = norm.substring(i, i + 1).toUpperCase(Locale.ROOT) + norm.substring(i + 1);
            read(last).stream().filter(m -> heads.contains(m.lemma())).forEach(found::add);
        }
        return found;
    }

    private List<Morph> read(String form) {
        List<Morph> morphs = new ArrayList<>();
        for (WordData data : lookup.get().lookup(form)) {
            CharSequence stem = data.getStem();
            CharSequence tag = data.getTag();
            if (stem != null && tag != null && tag.length() > 1) {
                int end = tag.length() - (frequencyInTag ? 1 : 0);
                morphs.add(new Morph(lemma(stem), features(tag.toString().substring(0, end))));
            }
        }
        return morphs;
    }

    private String lemma(CharSequence stem) {
        String lemma = stem.toString();
        return lowerLemmas ? lemma.toLowerCase(Locale.ROOT) : lemma;
    }

    private Set<String> features(String tag) {
        Set<String> features = new LinkedHashSet<>();
        for (String code : separators.split(tag)) {
            features.addAll(names.getOrDefault(code, List.of(code)));
        }
        return features;
    }
}
