package precis.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import precis.model.Article;
import precis.model.Checked;
import precis.model.Detail;
import precis.model.Metadata;
import precis.model.Origin;
import precis.model.Problem;
import precis.model.Reprint;
import precis.model.Status;

class ReprintsTest {

    private static final Path SEEDS = Path.of("seeds");
    private static final String COPY =
            "La ville a fermé le pont de la Loge dans la nuit de lundi à mardi, après une crue"
                    + " que personne n'attendait à cette saison. Les services techniques doivent"
                    + " contrôler les piles avant la fin de la semaine, a indiqué la maire, qui ne"
                    + " veut prendre aucun risque pour les habitants du quartier.";

    private static Article article(String id, String outlet, String day, String text) {
        Metadata metadata =
                new Metadata(
                        Optional.of(new Detail<>(outlet, Origin.META)),
                        Optional.of(
                                new Detail<>(
                                        URI.create("https://" + id + ".example/a"), Origin.META)),
                        Optional.empty(),
                        Optional.of(new Detail<>(LocalDate.parse(day), Origin.META)),
                        Optional.empty());
        return new Article(
                id,
                id + ".html",
                "fr",
                "Titre " + id,
                text,
                List.of(),
                metadata,
                "0".repeat(64),
                false,
                Status.PUBLISHED);
    }

    @Test
    void theNewestVersionStaysAndTellsOfTheOthers() {
        Article first = article("a", "Le Matin", "2024-03-01", COPY);
        Article newer = article("b", "Le Soir", "2024-03-02", COPY + " Le pont rouvrira jeudi.");
        Article other = article("c", "Le Phare", "2024-03-03", "Tout autre chose. ".repeat(20));
        Checked<List<Article>> folded = Reprints.fold(List.of(first, newer, other), SEEDS);

        assertEquals(List.of("b", "c"), folded.value().stream().map(Article::id).toList());
        assertEquals(List.of(Reprint.of(first)), folded.value().get(0).reprints());
        assertEquals(List.of(), folded.value().get(1).reprints());
        assertEquals(
                List.of(
                        "seeds/a.html: has the text of another seed, which alone is briefed (see b.html)"),
                folded.problems().stream().map(Problem::toString).toList());
    }

    @Test
    void amongCopiesOfOneDayTheLongestStaysThenTheFirstByPath() {
        Article short1 = article("a", "Le Matin", "2024-03-01", COPY);
        Article long1 = article("b", "Le Soir", "2024-03-01", COPY + " Le pont rouvrira jeudi.");
        Article long2 = article("c", "Le Phare", "2024-03-01", COPY + " Le pont rouvrira jeudi.");
        Checked<List<Article>> folded = Reprints.fold(List.of(short1, long1, long2), SEEDS);

        assertEquals(List.of("b"), folded.value().stream().map(Article::id).toList());
        assertEquals(2, folded.value().get(0).reprints().size());
    }
}
