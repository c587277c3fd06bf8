package precis.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import precis.model.Article;
import precis.model.Checked;

/** What people get wrong in YAML is told in words for people. */
class SidecarSlipsTest extends WrittenSeeds {

    @Test
    void usualSlipsOfASidecarAreToldInPlainWords() throws IOException {
        write("a.txt", "Un titre\n\n" + BODY);
        List<String> slips =
                List.of(
                        "title: Morvelin : la crue",
                        "outlet: \"Le Courrier",
                        "author: [Anne Rey, Luc Morel",
                        "\toutlet: Le Courrier",
                        "titre: La crue",
                        "titel: La crue");
        List<String> told =
                List.of(
                        "what holds a colon needs quotes, as in title: \"Morvelin : la crue\" (",
                        "a quotation mark is opened here and not closed (",
                        "a bracket is opened here and not closed (",
                        "a tab stands where only spaces may (",
                        "(did you mean title? use",
                        "(did you mean title? use");
        for (int i = 0; i < slips.size(); i++) {
            write("a.yml", slips.get(i) + "\n");
            String first = problems().get(1);
            assertTrue(first.startsWith("seeds/a.yml:1: ") && first.contains(told.get(i)), first);
        }
    }

    @Test
    void aWrongSidecarIsAnErrorAtItsLineAndStopsNoOther() throws IOException {
        write("a.txt", "Titre\n\n" + BODY);
        write("a.yml", "outlet: La Gazette\npublished: 31/02/2012\nauthour: X\n");
        write("b.txt", "Titre\n\n" + BODY);
        assertEquals(List.of("b"), read().value().stream().map(Article::id).toList());
        assertEquals(
                List.of(
                        "seeds/a.txt: left out until its sidecar is mended (see a.yml)",
                        "seeds/a.yml:2: '31/02/2012' is not a day (write it as 2024-03-31)",
                        "seeds/a.yml:3: unknown key 'authour' (did you mean author? use one of: title, slug, url, outlet, author,"
                                + " authors, published, modified, language, status, charset, retrieved, sha256)"),
                problems());
    }

    @Test
    void hostileYamlIsRefused() throws IOException {
        write("a.txt", "Titre\n\n" + BODY);
        for (String yaml :
                List.of(
                        "title: !!javax.script.ScriptEngineManager [x]",
                        "title: !!java.net.URL [http://localhost/]",
                        "a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]",
                        "title: {a: b}",
                        "title: [[[[[[[[x]]]]]]]]",
                        "title: a\ntitle: b",
                        "- list",
                        "url: javascript:alert(1)",
                        "url: file:///etc/passwd",
                        "status: PUBLISHED",
                        "language: '../../etc'",
                        "title: \"unclosed")) {
            write("a.yml", yaml);
            Checked<List<Article>> read = read();
            assertTrue(read.hasErrors(), yaml);
            assertEquals(List.of(), read.value(), yaml);
        }
    }

    @Test
    void aKeyOfOtherProgramsIsTold() throws IOException {
        write("a.txt", "Un titre\n\nUn texte entier.");
        write("a.yml", "date: 2024-03-03\n");
        assertTrue(
                problems().get(1).contains("unknown key 'date' (did you mean published? use"),
                problems()::toString);
    }

    @Test
    void aSidecarWithAnErrorHoldsItsArticleBackAndSaysSo() throws IOException {
        write("a.txt", "Titre\n\n" + BODY);
        write("a.yml", "status: darft\n");
        assertEquals(
                "seeds/a.txt: left out until its sidecar is mended (see a.yml)", problems().get(0));
        assertTrue(problems().get(1).startsWith("seeds/a.yml:1: "), problems()::toString);
    }
}
