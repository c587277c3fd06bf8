package precis.analysis.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import precis.language.Token;
import precis.language.Upos;
import precis.model.Article;
import precis.model.Paragraph;

/**
 * Tells by its form a block that is no sentence: a byline, a column's name, a line of links as they
 * come along when a page is copied. It has no full stop and no verb that is conjugated.
 */
final class Labels {

    /** A longer line is text, whatever it lacks; in characters. */
    private static final int LONGEST = 160;

    /** A time or the number of a list before a sentence is no longer than this. */
    private static final int LONGEST_LEAD = 12;

    /** What ends in a full stop and is as long is the article's text, which has begun. */
    private static final int SHORTEST_PROSE = 60;

    /** With as many above its text, an article was copied with the head of its page. */
    private static final int HEAD = 3;

    private static final Set<String> ENDS =
            Set.of(".", "!", "?", "\u2026", "...", ":", ";", "\u00BB", "\u201D", "\"");

    private final Article article;
    private final List<Candidate> sentences;

    private Labels(Article article, List<Candidate> sentences) {
        this.article = article;
        this.sentences = sentences;
    }

    /**
     * The sentences that are left without labels; all of them where that would leave none with a
     * full stop.
     */
    static List<Candidate> without(Article article, List<Candidate> sentences) {
        boolean punctuated = sentences.stream().anyMatch(s -> isEnded(s.tokens()));
        return punctuated ? new Labels(article, sentences).without() : sentences;
    }

    private List<Candidate> without() {
        List<Candidate> kept = sentences.stream().filter(s -> !isLabel(s)).toList();
        int prose = firstProse();
        Set<Integer> spoken = kept.stream().map(s -> s.paragraph()).collect(Collectors.toSet());
        long labels =
                article.paragraphs().subList(0, prose).stream()
                        .filter(b -> b.kind() == Paragraph.Kind.TEXT)
                        .count();
        labels -= spoken.stream().filter(p -> p < prose).count();
        return labels < HEAD
                ? kept
                : kept.stream().filter(s -> s.paragraph() >= prose || isEnded(s.tokens())).toList();
    }

    /** The number of the block in which the article's text begins. */
    private int firstProse() {
        return sentences.stream()
                .filter(s -> isEnded(s.tokens()) && block(s).span().length() >= SHORTEST_PROSE)
                .mapToInt(s -> s.paragraph())
                .findFirst()
                .orElse(0);
    }

    private Paragraph block(Candidate sentence) {
        return article.paragraphs().get(sentence.paragraph());
    }

    private boolean isLabel(Candidate sentence) {
        Paragraph block = block(sentence);
        if (!isAlone(sentence, block)
                || block.kind() != Paragraph.Kind.TEXT
                || block.span().length() > LONGEST) {
            return false;
        }
        List<Token> tokens = sentence.tokens();
        return isTitle(sentence.span().in(article.text()))
                || tokens.stream().noneMatch(Token::isFiniteVerb)
                        && (!isEnded(tokens) || isSigned(tokens));
    }

    /** Whether nothing else stands in the block but the number of a list or a time before it. */
    private static boolean isAlone(Candidate sentence, Paragraph block) {
        return sentence.span().end() == block.span().end()
                && sentence.span().start() - block.span().start() <= LONGEST_LEAD;
    }

    /** The headline, copied twice. */
    private boolean isTitle(String text) {
        return text.toLowerCase(Locale.ROOT).equals(article.title().toLowerCase(Locale.ROOT));
    }

    /** « Jean MARTIN. » */
    private static boolean isSigned(List<Token> tokens) {
        return (tokens.size() == 3 || tokens.size() == 4)
                && tokens.get(tokens.size() - 1).text().equals(".")
                && tokens.subList(0, tokens.size() - 1).stream()
                        .allMatch(t -> t.pos() == Upos.PROPN && t.isCapitalised());
    }

    private static boolean isEnded(List<Token> tokens) {
        return !tokens.isEmpty() && ENDS.contains(tokens.get(tokens.size() - 1).text());
    }
}
