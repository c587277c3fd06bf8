package precis.analysis.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import precis.language.LanguagePack;
import precis.language.Token;
import precis.model.Article;
import precis.model.Paragraph;
import precis.model.Sentence;
import precis.model.Span;

/** Cuts an article into numbered sentences and tags their tokens. */
public final class DocumentReader {

    private final LanguagePack pack;
    private final WholeNames names;
    private final Turns turns;
    private final Refutations refutations;

    public DocumentReader(LanguagePack pack) {
        this.pack = pack;
        this.names = new WholeNames(pack);
        this.turns = new Turns(pack.settings("turns", TurnWords.class));
        this.refutations = new Refutations(pack);
    }

    public Document read(Article article) {
        Span title = new Span(0, article.title().length());
        Map<Integer, Turn> marks = turns.of(article);
        List<Candidate> sentences = Labels.without(article, candidates(article, marks));
        return named(
                new Document(
                        article,
                        numbered(article.text(), sentences),
                        pack.tokens(article.title(), title),
                        List.of(),
                        marks));
    }

    private List<Candidate> candidates(Article article, Map<Integer, Turn> marks) {
        String text = article.text();
        List<Candidate> candidates = new ArrayList<>();
        for (int p = 0; p < article.paragraphs().size(); p++) {
            Paragraph block = article.paragraphs().get(p);
            Turn mark = marks.get(p);
            if (block.kind() == Paragraph.Kind.HEADING || mark instanceof Turn.Question) {
                continue;
            }
            int start = mark == null ? block.span().start() : mark.end();
            List<Span> spans = pack.sentences(text, new Span(start, block.span().end()));
            for (Span span : refutations.joined(text, spans)) {
                candidates.add(new Candidate(p, span, pack.tokens(text, span)));
            }
        }
        return candidates;
    }

    private static List<TaggedSentence> numbered(String text, List<Candidate> candidates) {
        List<TaggedSentence> numbered = new ArrayList<>();
        for (Candidate c : candidates) {
            int number = numbered.size() + 1;
            Sentence sentence = new Sentence(number, c.span(), c.span().in(text), c.paragraph());
            numbered.add(new TaggedSentence(sentence, c.tokens()));
        }
        return numbered;
    }

    /** With each name that is a whole phrase as one token. */
    private Document named(Document read) {
        List<List<Token>> all = new ArrayList<>();
        all.add(read.title());
        read.sentences().forEach(s -> all.add(s.tokens()));
        Map<String, List<List<String>>> found = names.in(all);
        if (found.isEmpty()) {
            return read;
        }
        List<Span> marked = new ArrayList<>();
        List<TaggedSentence> sentences = new ArrayList<>();
        for (TaggedSentence s : read.sentences()) {
            List<Token> tokens = WholeNames.fold(read.text(), s.tokens(), found, marked);
            sentences.add(new TaggedSentence(s.sentence(), tokens));
        }
        String title = read.article().title();
        List<Token> heading = WholeNames.fold(title, read.title(), found, new ArrayList<>());
        return new Document(read.article(), sentences, heading, marked, read.turns());
    }
}
