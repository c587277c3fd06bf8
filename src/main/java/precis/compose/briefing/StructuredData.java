package precis.compose.briefing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import precis.compose.view.Links;
import precis.model.Article;
import precis.model.Excerpt;
import precis.model.Metadata;

/** What the page says of itself in the vocabulary of schema.org; no verdict, so no ClaimReview. */
final class StructuredData {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private StructuredData() {}

    /** JSON-LD that is safe within a script element. */
    static String write(Subject subject) {
        Article article = subject.briefing().article();
        ObjectNode data = MAPPER.createObjectNode();
        data.put("@context", "https://schema.org").put("@type", "NewsArticle");
        data.put("headline", article.title()).put("inLanguage", article.language());
        String page = new Links(subject.settings().baseUrl()).absolute(subject.path());
        data.put("url", page).put("mainEntityOfPage", page);
        Metadata metadata = article.metadata();
        metadata.published().ifPresent(d -> data.put("datePublished", d.value().toString()));
        metadata.modified().ifPresent(d -> data.put("dateModified", d.value().toString()));
        data.putObject("publisher")
                .put("@type", "Organization")
                .put("name", subject.settings().title());
        source(data.putObject("isBasedOn"), article);
        ArrayNode citations = data.putArray("citation");
        for (Excerpt excerpt : subject.briefing().summary()) {
            citations.addObject().put("@type", "Quotation").put("text", excerpt.text());
        }
        return data.toString().replace("<", "\\u003c").replace(">", "\\u003e");
    }

    private static void source(ObjectNode node, Article article) {
        Metadata metadata = article.metadata();
        node.put("@type", "NewsArticle").put("headline", article.title());
        metadata.url().ifPresent(u -> node.put("url", u.value().toASCIIString()));
        metadata.outlet()
                .ifPresent(
                        o ->
                                node.putObject("publisher")
                                        .put("@type", "Organization")
                                        .put("name", o.value()));
        metadata.authors()
                .ifPresent(
                        names -> {
                            ArrayNode authors = node.putArray("author");
                            names.value()
                                    .forEach(
                                            n ->
                                                    authors.addObject()
                                                            .put("@type", "Person")
                                                            .put("name", n));
                        });
    }
}
