package precis.analysis.facts;

import java.time.LocalDate;
import java.util.Optional;
import precis.Articles;
import precis.analysis.text.DocumentReader;
import precis.language.LanguagePack;
import precis.model.Article;

/** What the finder reads in an article of one paragraph. */
final class Reading {

    private Reading() {}

    static Facts facts(LanguagePack pack, String text, Optional<LocalDate> published) {
        Article article = Articles.of("fr", "", text, published);
        return new FactFinder(pack).find(new DocumentReader(pack).read(article));
    }
}
