package precis.compose.mail;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import precis.compose.wording.Wording;

/**
 * A story as the letter tells it, ready to print in any form.
 *
 * @param words what is said of it, in its language
 * @param title typeset headline of its leading article
 * @param page of the site where it reads on
 * @param origin outlets and date
 * @param before page of the letter that told it last
 * @param sentences what it says in short
 * @param claims what else matters in it
 * @param divergences what its articles tell differently, version by version
 * @param sources whom the articles credit, empty where nobody
 * @param notes of the editor
 */
record Piece(
        Wording words,
        String title,
        String page,
        String origin,
        Optional<String> before,
        List<Said> sentences,
        List<Said> claims,
        List<List<Said>> divergences,
        String sources,
        List<String> notes) {

    Piece {
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(sources, "sources");
        sentences = List.copyOf(sentences);
        claims = List.copyOf(claims);
        divergences = List.copyOf(divergences);
        notes = List.copyOf(notes);
    }

    /** The language of what is said of the story and, as a rule, of the story. */
    String language() {
        return words.language();
    }
}
