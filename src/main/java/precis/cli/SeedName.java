package precis.cli;

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
}
