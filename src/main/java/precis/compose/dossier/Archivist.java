package precis.compose.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import precis.compose.dossier.Dossier.Note;
import precis.compose.dossier.Dossier.Said;
import precis.compose.view.Slug;
import precis.model.Actor;
import precis.model.Briefing;
import precis.model.Claim;
import precis.model.Speaker;

/** Gathers what briefings hold on each name; equal names are one. */
final class Archivist {

    private final List<Briefing> briefings;

    /**
     * @param briefings newest first
     */
    Archivist(List<Briefing> briefings) {
        this.briefings = briefings;
    }

    List<Dossier> actors() {
        Map<String, String> kinds = new TreeMap<>();
        for (Briefing b : briefings) {
            b.actors().forEach(a -> kinds.putIfAbsent(a.name(), code(a.kind())));
        }
        return dossiers("actors", "actor", kinds);
    }

    List<Dossier> sources() {
        Map<String, String> kinds = new TreeMap<>();
        for (Briefing b : briefings) {
            b.sources().forEach(s -> kinds.putIfAbsent(s.name(), code(s.kind())));
        }
        return dossiers("sources", "kind", kinds);
    }

    private List<Dossier> dossiers(String plural, String singular, Map<String, String> kinds) {
        List<Dossier> dossiers = new ArrayList<>();
        Set<String> taken = new TreeSet<>();
        kinds.forEach(
                (name, kind) -> {
                    String slug = Slug.of(name);
                    for (int n = 2; !taken.add(slug); n++) {
                        slug = Slug.of(name) + "-" + n;
                    }
                    String path = plural + "/" + slug + "/index";
                    dossiers.add(dossier(name, path, plural + "." + kind, singular + "." + kind));
                });
        return dossiers.stream().sorted(Comparator.comparing(Dossier::path)).toList();
    }

    private Dossier dossier(String name, String path, String group, String kind) {
        List<Said> said = new ArrayList<>();
        List<Said> about = new ArrayList<>();
        List<Briefing> named = new ArrayList<>();
        for (Briefing b : briefings) {
            for (Claim c : b.claims()) {
                if (isSaidBy(c, name)) {
                    said.add(new Said(c, b));
                } else if (c.actors().contains(name)) {
                    about.add(new Said(c, b));
                }
            }
            if (isNamed(b, name)) {
                named.add(b);
            }
        }
        return new Dossier(name, path, group, kind, notes(name), said, about, named);
    }

    /** Each role once, with the latest article that gives it. */
    private List<Note> notes(String name) {
        Map<String, Note> notes = new LinkedHashMap<>();
        for (Briefing b : briefings) {
            for (Actor a : b.actors()) {
                if (a.name().equals(name)) {
                    a.role().ifPresent(r -> notes.putIfAbsent(r, new Note(r, b)));
                }
            }
        }
        return List.copyOf(notes.values());
    }

    private static boolean isSaidBy(Claim claim, String name) {
        return claim.statement().attribution().stream()
                .flatMap(a -> a.speakers().stream())
                .map(Speaker::name)
                .anyMatch(name::equals);
    }

    private static boolean isNamed(Briefing briefing, String name) {
        return briefing.actors().stream().anyMatch(a -> a.name().equals(name))
                || briefing.sources().stream().anyMatch(s -> s.name().equals(name));
    }

    private static String code(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
