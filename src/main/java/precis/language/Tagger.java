package precis.language;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import precis.model.Span;

/** Tokens of a sentence with part of speech (OpenNLP) and dictionary readings. */
final class Tagger {

    /** How many words are tagged at once. */
    private static final int PIECE = 200;

    /** How many forms of one part of speech are kept. */
    private static final int REMEMBERED = 10_000;

    private final Tokenizer tokenizer;
    private final Lexicon lexicon;
    private final PartOfSpeechModel model;
    private final WordForms shared;
    private final Map<Upos, Map<String, WordForm>> forms = new EnumMap<>(Upos.class);

    Tagger(Tokenizer tokenizer, Lexicon lexicon, PartOfSpeechModel model, WordForms shared) {
        this.tokenizer = tokenizer;
        this.lexicon = lexicon;
        this.model = model;
        this.shared = shared;
        for (Upos pos : Upos.values()) {
            forms.put(pos, new ConcurrentHashMap<>());
        }
    }

    private WordForm form(String written, Upos pos) {
        Map<String, WordForm> known = forms.get(pos);
        WordForm form = known.get(written);
        if (form == null) {
            String norm = Tokenizer.norm(written);
            form = shared.shared(new WordForm(written, norm, pos, lexicon.morphs(written, norm)));
            if (known.size() < REMEMBERED) {
                known.put(written, form);
            }
        }
        return form;
    }

    /** Long sentences in pieces, whose words alone are then held at once. */
    private String[] tags(String[] words) {
        String[] tags = new String[words.length];
        for (int from = 0; from < words.length; from += PIECE) {
            String[] piece = Arrays.copyOfRange(words, from, Math.min(words.length, from + PIECE));
            System.arraycopy(model.tag(piece), 0, tags, from, piece.length);
        }
        return tags;
    }

    List<Token> tag(String text, Span sentence) {
        List<Span> spans = tokenizer.spans(text, sentence);
        String[] written = new String[spans.size()];
        Arrays.setAll(written, i -> spans.get(i).in(text));
        String[] words = new String[written.length];
        Arrays.setAll(words, i -> Apostrophes.straight(written[i]));
        String[] tags = tags(words);
        Token[] tokens = new Token[words.length];
        Arrays.setAll(tokens, i -> new Token(spans.get(i), form(written[i], Upos.parse(tags[i]))));
        return List.of(tokens);
    }
}
