package precis.cli;

import precis.ingest.OverridesReader;
import precis.model.Article;

/** The seed's own file name without its ending, so that results are found beside the inputs. */
final class SeedName {

    private SeedName() {}

    static String of(Article article) {
        String seed = article.seed();
        String file = seed.substring(seed.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    /** Whether the article goes by that name: by its address, or by its file's name. */
    static boolean isOf(Article article, String name) {
        return article.id().equals(name) || OverridesReader.article(article.seed()).equals(name);
    }
}
