package precis.analysis.certainty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import precis.analysis.text.TaggedSentence;
import precis.language.LanguagePack;
import precis.model.Evidence;
import precis.model.Sentence;
import precis.model.Span;

class CertaintyFinderTest {

    private static final LanguagePack FR = LanguagePack.load("fr");
    private static final CertaintyFinder FINDER = new CertaintyFinder(FR);

    private static Judgement judge(String text) {
        Span span = new Span(0, text.length());
        int open = text.indexOf('«');
        List<Span> quotes =
                open < 0 ? List.of() : List.of(new Span(open, text.indexOf('»', open) + 1));
        Sentence sentence = new Sentence(1, span, text, 0);
        return FINDER.judge(new TaggedSentence(sentence, FR.tokens(text, span)), quotes);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "La Russie serait prête à geler ses positions si Kiev accepte.|HEDGED|serait",
                "Le suspect aurait été arrêté à Lyon.|HEDGED|aurait été",
                "Il semblerait que le vote soit reporté.|HEDGED|semblerait",
                "La grève pourrait durer.|HEDGED|pourrait",
                "Elle a fait savoir qu'il pourrait s'agir de crimes.|HEDGED|pourrait",
                "Le tireur présumé a fui.|HEDGED|présumé",
                "Le pont ouvrira sans doute en mai.|HEDGED|sans doute",
                "Il a dit qu'il viendrait demain.|ASSERTED|",
                "La direction avait annoncé que cent postes seraient supprimés.|ASSERTED|",
                "S'il pleuvait, la fête serait annulée.|ASSERTED|",
                "Il aurait dû partir hier.|ASSERTED|",
                "Nous voudrions un café.|ASSERTED|",
                "Il préparait, montrait et considérait tout.|ASSERTED|",
                "« Ce serait une erreur », dit-elle.|ASSERTED|",
                "Elle refuse un accord qui interdirait la grève.|ASSERTED|",
                "Les clients pourront payer en ligne.|ASSERTED|",
                "Le public ne pourra plus entrer.|ASSERTED|",
                "Le général est dit favorable au vote.|HEDGED|est dit",
                "Il est présenté comme un modéré.|HEDGED|est présenté comme",
                "Il était peu probable que la vague arrive.|HEDGED|était peu probable",
                "Une éventuelle jonction bloquerait la route.|ASSERTED|",
                "Le chirurgien a vu un expert qui confirmerait la thèse.|HEDGED|confirmerait",
                "Rien ne presse, dit-on à la préfecture.|ASSERTED|",
                "Le ministre dément avoir signé.|DENIED|dément",
                "Le groupe rejette ces accusations.|DENIED|rejette",
                "Le Sénat rejette le texte.|ASSERTED|",
                "L'accusé plaide non coupable.|DENIED|plaide non coupable",
                "Le ministre n'a pas démenti.|ASSERTED|",
            })
    void judges(String text, String certainty, String cues) {
        Judgement judgement = judge(text);
        assertEquals(certainty, judgement.certainty().name());
        List<String> expected = cues == null ? List.of() : List.of(cues.split(";"));
        assertEquals(expected, judgement.cues().stream().map(Evidence::text).toList());
    }
}
