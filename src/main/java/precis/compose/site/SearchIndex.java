package precis.compose.site;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import java.util.function.Function;
import precis.compose.view.Links;
import precis.compose.view.Paths;
import precis.compose.view.WhoSays;
import precis.compose.wording.Wording;
import precis.model.Actor;
import precis.model.Article;
import precis.model.Briefing;
import precis.model.Claim;

/**
 * What the search page looks through: titles, actors, claims; a script, as it loads from disk too.
 */
final class SearchIndex {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Function<String, Wording> languages;

    SearchIndex(Function<String, Wording> languages) {
        this.languages = languages;
    }

    /**
     * Rows of address, language, title, day, actors, and claims as pairs of words and provenance.
     */
    String write(List<Briefing> briefings) {
        ArrayNode rows = MAPPER.createArrayNode();
        briefings.forEach(b -> row(rows.addArray(), b));
        return "window.precisIndex=" + rows + ";\n";
    }

    private void row(ArrayNode row, Briefing briefing) {
        Article article = briefing.article();
        Wording words = languages.apply(article.language());
        row.add(Links.between(Paths.SEARCH, Paths.briefing(article.id())));
        row.add(article.language()).add(words.typeset(article.title()));
        row.add(Collection.date(briefing).map(words::day).orElse(words.text("unknown-date")));
        List<String> actors = briefing.actors().stream().map(Actor::name).toList();
        row.add(String.join(words.text("list.comma"), actors));
        ArrayNode claims = row.addArray();
        for (Claim claim : briefing.claims()) {
            claims.add(words.cited(claim.excerpt(), claim.statement()));
            claims.add(WhoSays.of(briefing, claim.statement(), words).line(words));
        }
    }
}
