package precis.compose.briefing;

import java.util.ArrayList;
import java.util.List;
import precis.compose.view.Glance;
import precis.compose.view.Paths;
import precis.compose.wording.Wording;
import precis.model.Article;
import precis.model.Briefing;
import precis.model.Card;
import precis.model.Detail;
import precis.model.Settings;

/** Composes what the picture of a briefing shows: title, outlet, date, and how it divides. */
public final class BriefingCard {

    private BriefingCard() {}

    public static Card compose(Briefing briefing, Wording words, Settings settings) {
        Article article = briefing.article();
        Glance glance = Glance.of(briefing.statements());
        List<String> origin = new ArrayList<>();
        article.metadata().outlet().map(Detail::value).ifPresent(origin::add);
        article.metadata().published().map(d -> words.day(d.value())).ifPresent(origin::add);
        return new Card(
                Paths.card(article.id()),
                settings.title(),
                words.typeset(article.title()),
                String.join(words.text("claim.separator"), origin),
                GlanceBar.ORDER.stream().map(glance::percent).toList());
    }
}
