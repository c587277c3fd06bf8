package precis.analysis.text;

import java.util.List;
import java.util.Set;
import precis.language.Token;
import precis.model.Paragraph;

/**
 * Tells by its form a block that is no sentence: a byline, a column's name, a line of links as they
 * come along when a page is copied. It has no full stop and no verb that is conjugated.
 */
final class Labels {

    /** A longer line is text, whatever it lacks. */
    private static final int LONGEST = 160;

    private static final Set<String> ENDS =
            Set.of(".", "!", "?", "\u2026", "...", ":", ";", "\u00BB", "\u201D", "\"");

    private Labels() {}

    /**
     * The sentences that are left without labels; all of them where that would leave none with a
     * full stop.
     *
     * @param blocks the article's, by number
     */
    static List<TaggedSentence> without(List<TaggedSentence> sentences, List<Paragraph> blocks) {
        boolean punctuated = sentences.stream().anyMatch(s -> isEnded(s.tokens()));
        return punctuated
                ? sentences.stream()
                        .filter(s -> !isLabel(s, blocks.get(s.sentence().paragraph())))
                        .toList()
                : sentences;
    }

    private static boolean isLabel(TaggedSentence sentence, Paragraph block) {
        boolean whole =
                sentence.sentence().span().start() == block.span().start()
                        && sentence.sentence().span().end() == block.span().end();
        return whole
                && block.kind() == Paragraph.Kind.TEXT
                && block.span().length() <= LONGEST
                && !isEnded(sentence.tokens())
                && sentence.tokens().stream().noneMatch(Token::isFiniteVerb);
    }

    private static boolean isEnded(List<Token> tokens) {
        return !tokens.isEmpty() && ENDS.contains(tokens.get(tokens.size() - 1).text());
    }
}
