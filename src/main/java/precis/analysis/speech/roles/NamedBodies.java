package precis.analysis.speech.roles;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import precis.analysis.speech.words.Spelling;
import precis.model.Actor;
import precis.model.ActorKind;

/**
 * The bodies of an article, looked up by the names that a role holds: an article may have thousands
 * of both.
 */
public final class NamedBodies {

    private final List<Actor> bodies;

    /** By name, places in the list. */
    private final Map<String, SortedSet<Integer>> written = new HashMap<>();

    /** The same in lower case, apostrophes straight. */
    private final Map<String, SortedSet<Integer>> plain = new HashMap<>();

    private final int longest;

    public NamedBodies(List<Actor> cast) {
        this.bodies = cast.stream().filter(a -> a.kind() == ActorKind.ORGANISATION).toList();
        for (int i = 0; i < bodies.size(); i++) {
            for (String name : bodies.get(i).names().toList()) {
                written.computeIfAbsent(name, n -> new TreeSet<>()).add(i);
                plain.computeIfAbsent(lower(name), n -> new TreeSet<>()).add(i);
            }
        }
        this.longest = written.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    private static String lower(String name) {
        return Spelling.plain(name).toLowerCase(Locale.ROOT);
    }

    /** The body that the words of a role name first: « président de la FDSEA ». */
    Optional<Actor> first(String role) {
        SortedSet<Integer> places = new TreeSet<>();
        for (int start = 1; start < role.length(); start++) {
            if (!Character.isLetterOrDigit(role.codePointBefore(start))) {
                int last = Math.min(role.length(), start + longest);
                for (int end = start + 1; end <= last; end++) {
                    if (isEnd(role, end)) {
                        places.addAll(
                                written.getOrDefault(role.substring(start, end), new TreeSet<>()));
                    }
                }
            }
        }
        Optional<Actor> first = Optional.empty();
        int at = role.length();
        for (int place : places) {
            int here = at(role, bodies.get(place));
            if (here < at) {
                first = Optional.of(bodies.get(place));
                at = here;
            }
        }
        return first;
    }

    private static boolean isEnd(String role, int end) {
        return end == role.length() || !Character.isLetterOrDigit(role.codePointAt(end));
    }

    /** Where the role first names the body; its end for nowhere. */
    private static int at(String role, Actor body) {
        return body.names()
                .mapToInt(name -> isWhole(role, role.indexOf(name), name) ? role.indexOf(name) : -1)
                .filter(at -> at > 0)
                .min()
                .orElse(role.length());
    }

    private static boolean isWhole(String role, int at, String name) {
        return at > 0
                && !Character.isLetterOrDigit(role.codePointBefore(at))
                && isEnd(role, at + name.length());
    }

    /** The bodies by one of whose names a role ends that is in lower case, apostrophes straight. */
    public Stream<Actor> ending(String role) {
        return IntStream.range(0, role.length())
                .mapToObj(role::substring)
                .flatMap(end -> plain.getOrDefault(end, new TreeSet<>()).stream())
                .distinct()
                .map(bodies::get);
    }
}
