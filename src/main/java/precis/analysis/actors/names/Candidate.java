package precis.analysis.actors.names;

import java.util.Optional;
import precis.analysis.actors.words.Known;
import precis.analysis.actors.words.Line;
import precis.analysis.actors.words.Names;
import precis.analysis.text.Marks;
import precis.model.Span;

/**
 * A stretch of a sentence that may name an actor.
 *
 * @param line the sentence
 * @param start first token
 * @param end after the last token
 * @param shape how it was recognised
 * @param known what the gazetteer says
 * @param lead first token of what introduces it: title, role or class noun; {@code start} if none
 */
public record Candidate(
        Line line, int start, int end, Shape shape, Optional<Known> known, int lead) {

    /** How a candidate was recognised. */
    public enum Shape {
        /** Capitalised words. */
        NAME,
        /** A noun of institutions with its complement. */
        INSTITUTION,
        /** A body of the state or a group in lower case. */
        BODY,
        /** Words for a government with the adjective or name of its country. */
        GOVERNMENT,
        /** People of one name, with the noun that says so. */
        FAMILY,
        /** A noun of places with its name. */
        SITE,
        /** A name right behind a common noun, which may say what thing bears it. */
        LABEL,
        /** What never acts, though it bears a name. */
        THING
    }

    public Candidate(Line line, int start, int end, Shape shape) {
        this(line, start, end, shape, Optional.empty(), start);
    }

    /** The same words taken for something of another shape, whatever else was told of them. */
    Candidate as(Shape other) {
        return new Candidate(line, start, end, other);
    }

    public Candidate ledBy(int token) {
        return new Candidate(line, start, end, shape, known, token);
    }

    Candidate knownAs(Known name) {
        return new Candidate(line, start, end, shape, Optional.of(name), lead);
    }

    /** Whether it is known for a town's name, a capital's or another's. */
    public boolean isTown() {
        return isKnown(Known.Sort.PLACE) || isKnown(Known.Sort.CAPITAL);
    }

    /** « Fondation Brévex »: whether a name that no dictionary has follows a noun for bodies. */
    public boolean isProperAfterFirst() {
        return shape == Shape.INSTITUTION
                && known.isEmpty()
                && size() > 1
                && line.capitalised(start)
                && line.tokens().subList(start + 1, end).stream()
                        .allMatch(t -> t.isWord() && t.morphs().isEmpty());
    }

    public boolean isKnown(Known.Sort sort) {
        return known.isPresent() && known.get().sort() == sort;
    }

    /** As written, but of a known name in the genitive the name: « Norlands » */
    public String form() {
        String form = line.form(start, end);
        return known.map(Known::name)
                .filter(name -> size() == 1 && form.length() == name.length() + 1)
                .filter(name -> form.startsWith(name) && isTown() || isKnown(Known.Sort.COUNTRY))
                .orElse(form);
    }

    /** With what introduces it. */
    public String introduced() {
        return Marks.closed(line.span(lead, end), line.text()).in(line.text());
    }

    public Span span() {
        return line.span(start, end);
    }

    public int size() {
        return end - start;
    }

    /** Whether it is one word in capitals. */
    public boolean isAcronym() {
        return size() == 1 && line.token(start).isUpperCase();
    }

    /** The one word of two or more capitals that brackets behind it give; empty for none. */
    public String bracketed() {
        String word = line.glosses(end) ? line.token(end + 1).text() : "";
        return word.chars().filter(Character::isUpperCase).count() > 1 ? word : "";
    }

    /** « Jean « Jeannot » Morel »: a phrase that a nickname is part of, so someone's name. */
    public boolean hasNickname() {
        return isPhrase() && !Names.beforeNickname(form()).equals(form());
    }

    /** Whether it is a phrase that was taken for one word. */
    public boolean isPhrase() {
        return size() == 1 && line.words(start).size() > 1 && form().indexOf(' ') > 0;
    }

    /** How many words it has, a phrase's counted. */
    public int length() {
        return isPhrase() ? line.words(start).size() : size();
    }
}
