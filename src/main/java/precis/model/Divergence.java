package precis.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Something that articles of a story tell differently; nobody is held to be right.
 *
 * @param kind what differs
 * @param versions at least two, in order of first publication
 * @param reasons why they are held to speak of the same thing
 */
public record Divergence(Kind kind, List<Version> versions, List<String> reasons) {

    /** What two versions differ on. */
    public enum Kind {
        FIGURE,
        DATE,
        /** One affirms what the other denies. */
        FACT
    }

    public Divergence {
        Objects.requireNonNull(kind, "kind");
        versions = List.copyOf(versions);
        reasons = List.copyOf(reasons);
        if (versions.size() < 2) {
            throw new IllegalArgumentException("a divergence needs two versions");
        }
    }

    /** The days on which the articles to quote for its versions appeared. */
    public Set<LocalDate> days(Story story) {
        Set<LocalDate> days = new TreeSet<>();
        versions.forEach(v -> story.day(v.testimonies().get(0)).ifPresent(days::add));
        return days;
    }

    /**
     * One way of telling it.
     *
     * @param words of the first testimony that make the difference ("22 août")
     * @param testimonies the claims that tell it so, at least one
     */
    public record Version(String words, List<Testimony> testimonies) {

        public Version {
            Objects.requireNonNull(words, "words");
            testimonies = List.copyOf(testimonies);
            if (testimonies.isEmpty()) {
                throw new IllegalArgumentException("a version needs a testimony: " + words);
            }
        }
    }
}
