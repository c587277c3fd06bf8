package precis.ingest.office;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a paragraph is in its document, as the name of its style says. */
enum Role {
    TITLE,
    HEADING,
    TEXT,
    QUOTE,
    LIST_ITEM,
    /** No part of the text: captions, tables of contents, heads and feet of pages. */
    BESIDES;

    private static final Set<String> QUOTES =
            Set.of("quote", "intense quote", "quotations", "block text", "block quotation");
    private static final Set<String> ASIDE =
            Set.of("caption", "header", "footer", "footnote text", "endnote text", "footnote");

    /**
     * The role of a built-in style, named as the file formats name it in every language.
     *
     * @return empty if the name is that of no such style
     */
    static Optional<Role> of(String style) {
        String name = style.replace("_20_", " ").strip().toLowerCase(Locale.ROOT);
        if (name.equals("title")) {
            return Optional.of(TITLE);
        } else if (name.matches("heading( ?\\d)?")) {
            return Optional.of(HEADING);
        } else if (QUOTES.contains(name)) {
            return Optional.of(QUOTE);
        } else if (name.matches("list (bullet|number)( \\d)?")) {
            return Optional.of(LIST_ITEM);
        } else if (ASIDE.contains(name) || name.matches("(toc|contents) ?\\S*( ?\\d)?")) {
            return Optional.of(BESIDES);
        }
        return Optional.empty();
    }
}
