package precis.ingest.asciidoc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import precis.ingest.text.Draft;

class AsciiDocReaderTest {

    private static final String ARTICLE =
            """
            // une remarque
            = Le pont de la *Loge* fermé
            Jeanne Martin <jm@phare.example>
            2024-03-03
            :toc:

            [.lead]
            La ville a fermé le pont
            dans la nuit.footnote:[Voir le plan.]

            == Une crue

            image::pont.jpg[Le pont]

            La maire, https://phare.example/maire[Anne Roy], l'a dit à la
            link:presse.html[presse]: «{nbsp}_nous_ attendons{nbsp}».

            ____
            Rien n'est décidé.
            ____

            include::/etc/passwd[]

            ----
            du code, rien d'autre
            ----

            * Le *premier* point
            * Le second point,
            sur deux lignes

            |===
            | un | tableau
            |===

            Fin de l'article <<plan,sur le plan>>.
            """;

    private static String text(Draft draft) {
        return draft.blocks().stream()
                .map(b -> b.kind() + " " + b.text())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void theWordsAreReadAndNothingElse() {
        Draft draft = AsciiDocReader.read(ARTICLE);
        assertEquals("Le pont de la Loge fermé", draft.title());
        assertEquals(
                """
                TEXT La ville a fermé le pont dans la nuit.
                HEADING Une crue
                TEXT La maire, Anne Roy, l’a dit à la presse: «\u00a0nous attendons\u00a0».
                QUOTE Rien n’est décidé.
                LIST_ITEM Le premier point
                LIST_ITEM Le second point, sur deux lignes
                TEXT Fin de l’article sur le plan.\
                """,
                text(draft));
    }

    @Test
    void aTextWithoutATitleIsABody() {
        assertEquals("TEXT Rien que du texte.", text(AsciiDocReader.read("Rien que du texte.")));
    }

    @Test
    void longRunsOfMarksEndSoon() {
        for (String mark : new String[] {"*", "_", "`", "#", "<<", "https://a[", "[[", "image:"}) {
            AsciiDocReader.read("= T\n\n" + mark.repeat(60_000) + " a");
            AsciiDocReader.read("= T\n\n" + (mark + "a ").repeat(30_000));
        }
    }
}
