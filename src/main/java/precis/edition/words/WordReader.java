package precis.edition.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import precis.language.LanguagePack;
import precis.language.Token;
import precis.language.Upos;
import precis.model.Article;
import precis.model.Briefing;
import precis.model.Span;
import precis.model.Statement;

/** Reads the content words of briefed articles, of each once. */
public final class WordReader {

    private final Function<String, LanguagePack> packs;
    private Map<Briefing, ArticleWords> known = Map.of();

    /**
     * @param packs the pack of a language tag
     */
    public WordReader(Function<String, LanguagePack> packs) {
        this.packs = packs;
    }

    /** Reads what was not read before, and forgets what is none of these. */
    public void prepare(List<Briefing> briefings) {
        Map<Briefing, ArticleWords> former = known;
        known =
                briefings.parallelStream()
                        .distinct()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        b -> b,
                                        b -> {
                                            ArticleWords words = former.get(b);
                                            return words == null ? compose(b) : words;
                                        }));
    }

    public ArticleWords read(Briefing briefing) {
        ArticleWords words = known.get(briefing);
        return words == null ? compose(briefing) : words;
    }

    private ArticleWords compose(Briefing briefing) {
        Article article = briefing.article();
        LanguagePack pack = packs.apply(article.language());
        String title = article.title();
        return new ArticleWords(
                briefing,
                words(pack.tokens(title, new Span(0, title.length()))),
                briefing.statements().stream().map(s -> line(pack, article.text(), s)).toList());
    }

    private static Line line(LanguagePack pack, String text, Statement statement) {
        List<Token> tokens = pack.tokens(text, statement.sentence().span());
        boolean complete =
                tokens.stream().anyMatch(t -> t.pos() == Upos.VERB || t.pos() == Upos.AUX)
                        && !statement.sentence().text().strip().endsWith("?");
        int length = (int) tokens.stream().filter(Token::isWord).count();
        return new Line(
                statement, words(tokens), length, complete, complete && !leans(pack, tokens));
    }

    private static boolean leans(LanguagePack pack, List<Token> tokens) {
        List<Token> words = tokens.stream().filter(Token::isWord).toList();
        return pack.list("connectives").longest(words, 0) > 0
                || pack.list("leaning-words").longest(words, 0) > 0;
    }

    private static List<Word> words(List<Token> tokens) {
        return tokens.stream().map(Word::of).flatMap(Optional::stream).toList();
    }
}
