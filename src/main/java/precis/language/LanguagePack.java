package precis.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.postag.POSModel;
import precis.model.Span;

/** Everything Précis knows of one language, loaded from one folder of data. */
public final class LanguagePack {

    private final String tag;
    private final PackFiles files;
    private final Tokenizer tokenizer;
    private final SentenceSplitter splitter;
    private final Ahead<Tagger> tagger;
    private final Phrases phrases;
    private final PatternCompiler compiler;
    private final Readings readings;
    private final WordForms forms = new WordForms();
    private final Map<String, WordList> lists = new ConcurrentHashMap<>();
    private final Map<String, List<Rule>> rules = new ConcurrentHashMap<>();

    private LanguagePack(String tag) {
        this.tag = tag;
        this.files = new PackFiles(tag);
        PackSettings settings = files.yaml("pack.yml", PackSettings.class);
        this.tokenizer = new Tokenizer(settings.tokens());
        this.splitter = new SentenceSplitter(settings.sentences(), list("abbreviations"));
        Morphology morphology = files.yaml("morphology.yml", Morphology.class);
        this.tagger = Ahead.load(() -> tagger(settings, morphology));
        this.phrases = Phrases.of(tag);
        this.compiler =
                new PatternCompiler(this::list, files.yaml("patterns.yml", PackFiles.WORDS));
        this.readings = Readings.of(this, forms);
    }

    /**
     * Loads the pack of that BCP 47 tag; the models, on another thread, until they are needed.
     *
     * @throws IllegalStateException with file and line if the folder or a file in it is wrong
     */
    public static LanguagePack load(String tag) {
        return new LanguagePack(tag);
    }

    private Tagger tagger(PackSettings settings, Morphology morphology) {
        Lexicon lexicon = new Lexicon(resource(morphology.dictionary()), morphology);
        PossibleTags possible =
                new PossibleTags(morphology.tags(), w -> lexicon.morphs(w, Tokenizer.norm(w)));
        PartOfSpeechModel model = new PartOfSpeechModel(model(settings.posModel()), possible::of);
        return new Tagger(tokenizer, lexicon, model, forms);
    }

    private static URL resource(String name) {
        URL url = LanguagePack.class.getResource(name);
        if (url == null) {
            throw new IllegalStateException(name + ": not on the class path");
        }
        return url;
    }

    static POSModel model(String name) {
        try (InputStream in = resource(name).openStream()) {
            return new POSModel(in);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    public String tag() {
        return tag;
    }

    public Phrases phrases() {
        return phrases;
    }

    /** The sentences of a block of text, in order. */
    public List<Span> sentences(String text, Span block) {
        return splitter.split(text, block);
    }

    /** The tagged tokens of a sentence of {@code text}. */
    public List<Token> tokens(String text, Span sentence) {
        return readings.settle(tagger.get().tag(text, sentence));
    }

    /** The list of {@code lists/NAME.txt}. */
    public WordList list(String name) {
        return lists.computeIfAbsent(
                name, n -> new WordList(n, files.lines("lists/" + n + ".txt"), tokenizer));
    }

    /** The same; a list without entries for a language that names none. */
    public WordList listIfNamed(String name) {
        return name == null ? new WordList("", List.of(), tokenizer) : list(name);
    }

    /** All entries of several lists as one, to tell at once that none has a word. */
    public WordList union(Collection<String> names) {
        List<String> entries = names.stream().flatMap(n -> list(n).entries().stream()).toList();
        return new WordList(String.join("+", names), entries, tokenizer);
    }

    /** The rules of {@code rules/NAME.yml}, in the file's order. */
    public List<Rule> rules(String name) {
        return rules.computeIfAbsent(
                name,
                n -> RuleFile.compile(files.yaml("rules/" + n + ".yml", RuleFile.TYPE), compiler));
    }

    /** The same; none for a language without that file. */
    public List<Rule> rulesIfAny(String name) {
        return files.has("rules/" + name + ".yml") ? rules(name) : List.of();
    }

    /** The rows of {@code NAME.tsv}: cells between tabs, comments left out. */
    public List<List<String>> table(String name) {
        return files.lines(name + ".tsv").stream().map(l -> List.of(l.split("\t", -1))).toList();
    }

    /** Settings of a stage, read from {@code NAME.yml} into a record of its own. */
    public <T> T settings(String name, Class<T> type) {
        return files.yaml(name + ".yml", type);
    }
}
