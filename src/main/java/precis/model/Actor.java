package precis.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A named person, organisation, country or place that acts, speaks or is acted upon.
 *
 * @param name the fullest form in the article
 * @param aliases every other form the article uses, in order of first use, without the name
 * @param kind one decision for the whole article
 * @param role the article's own words for who this is
 * @param salience from 0 (named in passing) to 1 (the story is about them)
 * @param mentions where each form stands in the article's text, in order; empty when named in the
 *     title only
 * @param sentences numbers of the sentences that name them, rising, each once
 */
public record Actor(
        String name,
        List<String> aliases,
        ActorKind kind,
        Optional<String> role,
        double salience,
        List<Span> mentions,
        List<Integer> sentences) {

    public Actor {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(role, "role");
        aliases = List.copyOf(aliases);
        mentions = List.copyOf(mentions);
        sentences = List.copyOf(sentences);
        if (name.isBlank() || !(salience >= 0 && salience <= 1)) {
            throw new IllegalArgumentException("no actor: " + name + " " + salience);
        }
    }

    /** The name and the aliases, in that order. */
    public Stream<String> names() {
        return Stream.concat(Stream.of(name), aliases.stream());
    }

    /** The same, told who it is. */
    public Actor withRole(String told) {
        return new Actor(name, aliases, kind, Optional.of(told), salience, mentions, sentences);
    }

    /** Of the name alone: actors are keys of maps, and one may have thousands of mentions. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
