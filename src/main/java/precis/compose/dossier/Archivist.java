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
import precis.model.Briefing;
import precis.model.Source;
import precis.model.SourceKind;

/** Gathers what briefings hold on each name; equal names are one. */
final class Archivist {

    /** As in the lists of those with a page: neither capitals nor accents count. */
    private static final Comparator<String> BY_LETTER =
            Comparator.comparing(Slug::of).thenComparing(Comparator.naturalOrder());

    private final List<Briefing> briefings;
    private final Map<String, List<Said>> said = new TreeMap<>();
    private final Map<String, List<Said>> about = new TreeMap<>();
    private final Map<String, List<Briefing>> named = new TreeMap<>();
    private final Set<String> actors = new TreeSet<>();

    /** Each role once by name, with the latest article that gives it. */
    private final Map<String, Map<String, Note>> notes = new TreeMap<>();

    /**
     * @param briefings newest first
     */
    Archivist(List<Briefing> briefings) {
        this.briefings = briefings;
        briefings.forEach(this::file);
    }

    private void file(Briefing briefing) {
        briefing.claims().forEach(c -> file(new Said(c, briefing)));
        Set<String> names = new TreeSet<>();
        briefing.actors().forEach(a -> names.add(a.name()));
        actors.addAll(names);
        briefing.sources().forEach(s -> names.add(s.name()));
        names.forEach(name -> of(named, name).add(briefing));
        for (Actor a : briefing.actors()) {
            Map<String, Note> known = notes.computeIfAbsent(a.name(), n -> new LinkedHashMap<>());
            a.role().ifPresent(r -> known.putIfAbsent(r, new Note(r, briefing)));
        }
    }

    private void file(Said claim) {
        Set<String> speakers = new TreeSet<>();
        claim.claim()
                .statement()
                .attribution()
                .ifPresent(a -> a.speakers().forEach(s -> speakers.add(s.name())));
        speakers.forEach(name -> of(said, name).add(claim));
        Set<String> others = new TreeSet<>(claim.claim().actors());
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
                        a.name(),
                        new Sort(Wording.key("actors", a.kind()), Wording.key("actor", a.kind())));
            }
        }
        return dossiers("actors", sorts);
    }

    /** Those with a name: « les autorités » of two articles are hardly the same ones. */
    List<Dossier> sources() {
        Map<String, Sort> sorts = new TreeMap<>();
        for (Briefing b : briefings) {
            for (Source s : b.sources()) {
                if (isNamed(s)) {
                    sorts.putIfAbsent(
                            s.name(),
                            new Sort(
                                    Wording.key("sources", s.kind()),
                                    SourceLabel.key(b, s.name(), s.kind())));
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
        return actors.contains(source.name())
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
        return dossiers.stream().sorted(Comparator.comparing(Dossier::path)).toList();
    }

    private Dossier dossier(String name, String path, Sort sort) {
        return new Dossier(
                name,
                path,
                sort.group(),
                sort.kind(),
                List.copyOf(notes.getOrDefault(name, Map.of()).values()),
                said.getOrDefault(name, List.of()),
                about.getOrDefault(name, List.of()),
                named.getOrDefault(name, List.of()));
    }

    /** Phrase keys of those of the same sort, and of one of them. */
    private record Sort(String group, String kind) {}
}
