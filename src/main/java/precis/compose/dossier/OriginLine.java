package precis.compose.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import precis.compose.markup.Inline;
import precis.compose.view.Links;
import precis.compose.view.Paths;
import precis.compose.wording.Wording;
import precis.model.Article;
import precis.model.Briefing;
import precis.model.Detail;

/** Names the article that something is from: its title, linked, then outlet and date if known. */
final class OriginLine {

    private final Function<String, Wording> languages;
    private final Wording words;

    OriginLine(Function<String, Wording> languages, Wording words) {
        this.languages = languages;
        this.words = words;
    }

    /**
     * @param path of the page the line stands on
     */
    Inline of(String path, Briefing briefing) {
        Article article = briefing.article();
        String target = Links.between(path, Paths.briefing(article.id()));
        Wording own = languages.apply(article.language());
        List<Inline> parts = new ArrayList<>();
        parts.add(
                Inline.link(target, Inline.text(own.typeset(article.title())))
                        .in(article.language(), words.language()));
        article.metadata().outlet().map(Detail::value).map(Inline::text).ifPresent(parts::add);
        article.metadata()
                .published()
                .map(Detail::value)
                .map(words::day)
                .map(Inline::text)
                .ifPresent(parts::add);
        return Inline.join(words.text("list.comma"), parts);
    }
}
