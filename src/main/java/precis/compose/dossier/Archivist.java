package precis.compose.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import precis.compose.dossier.Dossier.Note;
import precis.compose.dossier.Dossier.Said;
import precis.compose.view.Slug;
import precis.compose.view.SourceLabel;
import precis.compose.wording.Wording;
import precis.model.Actor;
import precis.model.ActorKind;
import precis.model.Briefing;
import precis.model.Source;
import precis.model.SourceKind;

/** Gathers what briefings hold on each name; names spelt alike are one. */
final class Archivist {

    /** As in the lists of those with a page: neither capitals nor accents count. */
    private static final Comparator<String> BY_LETTER =
            Comparator.comparing(Slug::of).thenComparing(Comparator.naturalOrder());

    private final List<Briefing> briefings;
    private final Map<String, List<Said>> said = new TreeMap<>();
    private final Map<String, List<Said>> about = new TreeMap<>();
    private final Map<String, List<Briefing>> named = new TreeMap<>();
    private final Set<String> actors = new TreeSet<>();
    private final Set<String> people = new TreeSet<>();
    private final Spellings spellings;

    /** Each role once by name, with the latest article that gives it. */
    private final Map<String, Map<String, Note>> notes = new TreeMap<>();

    /**
     * @param briefings newest first
     */
    Archivist(List<Briefing> briefings) {
        this.briefings = briefings;
        this.spellings = new Spellings(briefings.stream().map(Archivist::names).toList());
        briefings.forEach(this::file);
    }

    private static Set<String> names(Briefing briefing) {
        Set<String> names = new TreeSet<>();
        briefing.actors().forEach(a -> names.add(a.name()));
        briefing.sources().forEach(s -> names.add(s.name()));
        return names;
    }

    private void file(Briefing briefing) {
        briefing.claims().forEach(c -> file(new Said(c, briefing)));
        for (Actor a : briefing.actors()) {
            actors.add(usual(a));
            if (a.kind() == ActorKind.PERSON) {
                people.add(usual(a));
            }
            Map<String, Note> known = notes.computeIfAbsent(usual(a), n -> new LinkedHashMap<>());
            a.role().ifPresent(r -> known.putIfAbsent(r, new Note(r, briefing)));
        }
        names(briefing).stream()
                .map(spellings::usual)
                .distinct()
                .forEach(name -> of(named, name).add(briefing));
    }

    private String usual(Actor actor) {
        return spellings.usual(actor.name());
    }

    private void file(Said claim) {
        Set<String> speakers = new TreeSet<>();
        claim.claim()
                .statement()
                .attribution()
                .ifPresent(a -> a.speakers().forEach(s -> speakers.add(spellings.usual(s.name()))));
        speakers.forEach(name -> of(said, name).add(claim));
        Set<String> others = new TreeSet<>();
        claim.claim().actors().forEach(name -> others.add(spellings.usual(name)));
        others.removeAll(speakers);
        others.forEach(name -> of(about, name).add(claim));
    }

    private static <T> List<T> of(Map<String, List<T>> filed, String name) {
        return filed.computeIfAbsent(name, n -> new ArrayList<>());
    }

    List<Dossier> actors() {
        Map<String, Sort> sorts = new TreeMap<>();
        for (Briefing b : briefings) {
            for (Actor a : b.actors()) {
                sorts.putIfAbsent(
                        usual(a),
                        new Sort(
                                Wording.key("actors", a.kind()),
                                Wording.key("actor", a.kind()),
                                a.kind() == ActorKind.PERSON));
            }
        }
        return dossiers("actors", sorts);
    }

    /** Those with a name: « les autorités » of two articles are hardly the same ones. */
    List<Dossier> sources() {
        Map<String, Sort> sorts = new TreeMap<>();
        for (Briefing b : briefings) {
            for (Source s : b.sources()) {
                String name = spellings.usual(s.name());
                if (isNamed(s)) {
                    sorts.putIfAbsent(
                            name,
                            new Sort(
                                    Wording.key("sources", s.kind()),
                                    SourceLabel.key(b, s.name(), s.kind()),
                                    s.kind() == SourceKind.PERSON || people.contains(name)));
                }
            }
        }
        return dossiers("sources", sorts);
    }

    /** The words for the other sources, by kind, each with the briefings that have them. */
    Map<SourceKind, SortedMap<String, List<Briefing>>> unnamed() {
        Map<SourceKind, SortedMap<String, List<Briefing>>> unnamed =
                new EnumMap<>(SourceKind.class);
        for (Briefing b : briefings) {
            for (Source s : b.sources()) {
                if (!isNamed(s)) {
                    of(unnamed.computeIfAbsent(s.kind(), k -> new TreeMap<>(BY_LETTER)), s.name())
                            .add(b);
                }
            }
        }
        return unnamed;
    }

    /** An actor of any article has a name; so has a person, a paper or a channel written as one. */
    private boolean isNamed(Source source) {
        boolean proper = source.kind() == SourceKind.MEDIA || source.kind() == SourceKind.PERSON;
        return actors.contains(spellings.usual(source.name()))
                || proper && Character.isUpperCase(source.name().codePointAt(0));
    }

    private List<Dossier> dossiers(String plural, Map<String, Sort> sorts) {
        List<Dossier> dossiers = new ArrayList<>();
        Set<String> taken = new TreeSet<>();
        sorts.forEach(
                (name, sort) -> {
                    String slug = Slug.of(name);
                    for (int n = 2; !taken.add(slug); n++) {
                        slug = Slug.of(name) + "-" + n;
                    }
                    String path = plural + "/" + slug + "/index";
                    dossiers.add(dossier(name, path, sort));
                });
        return dossiers;
    }

    private Dossier dossier(String name, String path, Sort sort) {
        return new Dossier(
                name,
                spellings.all(name),
                sort.person(),
                path,
                sort.group(),
                sort.kind(),
                List.copyOf(notes.getOrDefault(name, Map.of()).values()),
                said.getOrDefault(name, List.of()),
                about.getOrDefault(name, List.of()),
                named.getOrDefault(name, List.of()));
    }

    /** Phrase keys of those of the same sort, and of one of them. */
    private record Sort(String group, String kind, boolean person) {}
}
