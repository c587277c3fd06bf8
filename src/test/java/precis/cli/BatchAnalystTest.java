package precis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import precis.Articles;
import precis.analysis.Analyst;
import precis.language.LanguagePack;
import precis.model.Article;
import precis.model.Briefing;
import precis.model.Checked;
import precis.model.Problem;

class BatchAnalystTest {

    private static final Analyst ANALYST = new Analyst(LanguagePack.load("fr"));

    private static final Article SOUND = Articles.of("fr", "Le pont ferme", "Le pont a fermé.");
    private static final Article BROKEN = Articles.of("fr", "Le port ferme", "Le port a fermé.");

    private static Briefing brief(Article article) {
        if (article.equals(BROKEN)) {
            throw new IllegalStateException("une faute");
        }
        return ANALYST.brief(article);
    }

    @Test
    void aFaultMetOnOneArticleIsToldAndStopsNoOther() {
        Function<Article, Briefing> analyst = BatchAnalystTest::brief;
        Checked<List<Briefing>> made =
                new BatchAnalyst(tag -> analyst, Quiet.console())
                        .brief(List.of(SOUND, BROKEN, SOUND));
        assertEquals(List.of(SOUND, SOUND), made.value().stream().map(Briefing::article).toList());
        assertEquals(1, made.problems().size());
        Problem problem = made.problems().get(0);
        assertTrue(problem.isError());
        assertEquals("a.txt", problem.file());
        assertTrue(problem.message().contains("une faute"), problem.message());
    }
}
