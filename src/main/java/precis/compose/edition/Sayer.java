package precis.compose.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import precis.compose.markup.Blocks;
import precis.compose.markup.Inline;
import precis.compose.view.Links;
import precis.compose.view.Paths;
import precis.compose.view.WhoSays;
import precis.compose.wording.Wording;
import precis.model.Briefing;
import precis.model.Claim;
import precis.model.Detail;
import precis.model.Story;
import precis.model.StoryLine;
import precis.model.Testimony;

/** Prints words of a story's articles with who says them, how surely, and in which article. */
final class Sayer {

    private final String path;
    private final Story story;
    private final Function<String, Wording> languages;

    Sayer(String path, Story story, Function<String, Wording> languages) {
        this.path = path;
        this.story = story;
        this.languages = languages;
    }

    void line(StoryLine line, Blocks out) {
        Briefing briefing = story.briefing(line.article());
        Wording own = own(briefing);
        out.paragraph("lead", Inline.text(own.typeset(line.excerpt().text())));
        int sentence = line.excerpt().sentence();
        WhoSays says = WhoSays.of(briefing, briefing.statement(sentence), own);
        out.paragraph("says", who(briefing, says, ""));
    }

    /** A claim's own words. */
    Inline words(Testimony testimony) {
        Briefing briefing = story.briefing(testimony.briefing());
        return Inline.text(own(briefing).typeset(story.claim(testimony).excerpt().text()));
    }

    String typeset(Testimony testimony, String text) {
        return own(story.briefing(testimony.briefing())).typeset(text);
    }

    /** Outlet, speaker, certainty; leads to the claim. */
    Inline who(Testimony testimony) {
        Briefing briefing = story.briefing(testimony.briefing());
        Claim claim = story.claim(testimony);
        WhoSays says = WhoSays.of(briefing, claim.statement(), own(briefing));
        return who(briefing, says, "#" + claim.id());
    }

    private Inline who(Briefing briefing, WhoSays says, String anchor) {
        Wording own = own(briefing);
        String target = Links.between(path, Paths.briefing(briefing.article().id())) + anchor;
        String outlet =
                briefing.article()
                        .metadata()
                        .outlet()
                        .map(Detail::value)
                        .orElse(briefing.article().title());
        List<Inline> parts = new ArrayList<>();
        parts.add(Inline.text(says.who(own)));
        parts.add(Inline.text(says.sure()));
        parts.add(Inline.link(target, Inline.text(own.typeset(outlet))));
        return Inline.join(own.text("claim.separator"), parts);
    }

    private Wording own(Briefing briefing) {
        return languages.apply(briefing.article().language());
    }
}
