package precis.compose.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import precis.compose.view.Links;
import precis.compose.view.Paths;
import precis.compose.view.WhoSays;
import precis.compose.wording.Wording;
import precis.model.Article;
import precis.model.Briefing;
import precis.model.Claim;
import precis.model.Detail;
import precis.model.Source;

/**
 * A briefing as a letter tells it, ready to print in any form.
 *
 * @param title typeset
 * @param origin outlet and date
 * @param address of its page
 * @param essentials its first two summary sentences
 * @param claims up to three that the essentials do not carry already
 * @param sources whom the article credits, empty where nobody
 * @param page path of its page on the site
 */
record Story(
        String title,
        String origin,
        String address,
        List<Said> essentials,
        List<Said> claims,
        String sources,
        String page) {

    private static final int ESSENTIALS = 2;
    private static final int CLAIMS = 3;

    Story {
        essentials = List.copyOf(essentials);
        claims = List.copyOf(claims);
    }

    /**
     * Words of the article with their provenance.
     *
     * @param text typeset
     * @param ground who says so, how sure, on what words
     * @param place the mark of its sentence
     * @param anchor where the briefing's page has it
     */
    record Said(String text, String ground, String place, String anchor) {}

    static Story of(Briefing briefing, Wording words, Links links) {
        Article article = briefing.article();
        String page = Paths.briefing(article.id());
        return new Story(
                words.typeset(article.title()),
                origin(article, words),
                links.absolute(page),
                briefing.summary().stream()
                        .limit(ESSENTIALS)
                        .map(e -> said(briefing, words, e.text(), e.sentence(), "s" + e.sentence()))
                        .toList(),
                claims(briefing, words),
                sources(briefing, words),
                page);
    }

    private static List<Said> claims(Briefing briefing, Wording words) {
        List<Integer> told =
                briefing.summary().stream().limit(ESSENTIALS).map(e -> e.sentence()).toList();
        return briefing.claims().stream()
                .filter(c -> !told.contains(c.excerpt().sentence()))
                .limit(CLAIMS)
                .map(c -> said(briefing, words, c))
                .toList();
    }

    private static Said said(Briefing briefing, Wording words, Claim claim) {
        int sentence = claim.excerpt().sentence();
        return said(briefing, words, claim.excerpt().text(), sentence, claim.id());
    }

    private static Said said(
            Briefing briefing, Wording words, String text, int sentence, String anchor) {
        WhoSays says = WhoSays.of(briefing, briefing.statement(sentence), words);
        return new Said(words.typeset(text), says.ground(words), says.place(), anchor);
    }

    private static String origin(Article article, Wording words) {
        List<String> parts = new ArrayList<>();
        article.metadata().outlet().map(Detail::value).ifPresent(parts::add);
        Optional<String> day = article.metadata().published().map(d -> words.day(d.value()));
        parts.add(day.orElseGet(() -> words.text("unknown-date")));
        if (article.partial()) {
            parts.add(words.text("dateline.partial"));
        }
        return String.join(words.text("claim.separator"), parts);
    }

    private static String sources(Briefing briefing, Wording words) {
        List<String> names =
                briefing.sources().stream().map(Source::name).map(words::typeset).toList();
        return names.isEmpty() ? "" : words.text("mail.sources", words.list(names));
    }
}
