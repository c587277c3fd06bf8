package precis.analysis.text;

import java.util.ArrayList;
import java.util.List;
import precis.language.LanguagePack;
import precis.model.Article;
import precis.model.Paragraph;
import precis.model.Sentence;
import precis.model.Span;

/** Cuts an article into numbered sentences and tags their tokens. */
public final class DocumentReader {

    private final LanguagePack pack;

    public DocumentReader(LanguagePack pack) {
        this.pack = pack;
    }

    public Document read(Article article) {
        String text = article.text();
        List<TaggedSentence> sentences = new ArrayList<>();
        for (int p = 0; p < article.paragraphs().size(); p++) {
            Paragraph block = article.paragraphs().get(p);
            if (block.kind() == Paragraph.Kind.HEADING) {
                continue;
            }
            for (Span span : pack.sentences(text, block.span())) {
                Sentence sentence = new Sentence(sentences.size() + 1, span, span.in(text), p);
                sentences.add(new TaggedSentence(sentence, pack.tokens(text, span)));
            }
        }
        Span title = new Span(0, article.title().length());
        return new Document(article, sentences, pack.tokens(article.title(), title));
    }
}
