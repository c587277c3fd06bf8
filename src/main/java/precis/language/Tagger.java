package precis.language;

import java.util.List;
import java.util.stream.IntStream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import precis.model.Span;

/** Tokens of a sentence with part of speech (OpenNLP) and dictionary readings. */
final class Tagger {

    private final Tokenizer tokenizer;
    private final Lexicon lexicon;
    private final ThreadLocal<POSTaggerME> model;

    Tagger(Tokenizer tokenizer, Lexicon lexicon, POSModel model) {
        this.tokenizer = tokenizer;
        this.lexicon = lexicon;
        this.model = ThreadLocal.withInitial(() -> new POSTaggerME(model));
    }

    List<Token> tag(String text, Span sentence) {
        List<Span> spans = tokenizer.spans(text, sentence);
        String[] words =
                spans.stream().map(s -> s.in(text).replace('\u2019', '\'')).toArray(String[]::new);
        String[] tags = words.length == 0 ? words : model.get().tag(words);
        return IntStream.range(0, words.length)
                .mapToObj(
                        i -> {
                            String written = spans.get(i).in(text);
                            String norm = Tokenizer.norm(written);
                            return new Token(
                                    spans.get(i),
                                    written,
                                    norm,
                                    Upos.parse(tags[i]),
                                    lexicon.morphs(written, norm));
                        })
                .toList();
    }
}
