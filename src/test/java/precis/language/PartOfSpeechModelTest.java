package precis.language;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.util.SequenceValidator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import precis.model.Span;

/** Tags are those that the library's own search finds when it follows one reading. */
class PartOfSpeechModelTest {

    private static final Path TEXTS = Path.of("src/test/resources/golden/briefings");

    static List<String> tags() {
        return Languages.load().tags();
    }

    @ParameterizedTest
    @MethodSource("tags")
    void tagsAsTheLibraryDoes(String tag) throws IOException {
        PackFiles files = new PackFiles(tag);
        PackSettings settings = files.yaml("pack.yml", PackSettings.class);
        Tokenizer tokenizer = new Tokenizer(settings.tokens());
        POSModel model = LanguagePack.model(settings.posModel());
        PartOfSpeechModel ours = new PartOfSpeechModel(model, w -> EnumSet.allOf(Upos.class));
        int words = 0;
        for (String line : lines()) {
            String[] sentence =
                    tokenizer.spans(line, new Span(0, line.length())).stream()
                            .map(s -> s.in(line))
                            .toArray(String[]::new);
            assertArrayEquals(library(model, sentence), ours.tag(sentence), line);
            words += sentence.length;
        }
        assertTrue(words > 2_000, "words compared: " + words);
    }

    /** Texts of all languages: a model must give an answer to words that it does not know, too. */
    private static List<String> lines() throws IOException {
        try (Stream<Path> files = Files.list(TEXTS)) {
            List<String> lines = new ArrayList<>(List.of("Un", "Un mot", "Un mot de"));
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                for (String line : Files.readAllLines(file)) {
                    lines.addAll(Arrays.asList(line.split("(?<=\\.) ")));
                }
            }
            return lines.stream().filter(l -> !l.isBlank()).toList();
        }
    }

    private static String[] library(POSModel model, String[] sentence) {
        MaxentModel weights = model.getArtifact("pos.model");
        SequenceValidator<String> validator = model.getFactory().getSequenceValidator();
        return new BeamSearch(1, weights, 0)
                .bestSequence(
                        sentence, null, model.getFactory().getPOSContextGenerator(0), validator)
                .getOutcomes()
                .toArray(String[]::new);
    }
}
