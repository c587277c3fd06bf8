package precis.compose.edition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import precis.compose.markup.Blocks;
import precis.compose.markup.Inline;
import precis.compose.view.Anchors;
import precis.compose.view.Links;
import precis.compose.view.Paths;
import precis.compose.view.WhoSays;
import precis.compose.wording.Wording;
import precis.model.Briefing;
import precis.model.Claim;
import precis.model.Detail;
import precis.model.Statement;
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
        Statement statement = briefing.statement(line.excerpt().sentence());
        out.paragraph("lead", Inline.text(own.cited(line.excerpt(), statement)));
        WhoSays says = WhoSays.of(briefing, statement, own);
        out.paragraph("says", who(briefing, says, statement.sentence().number()));
    }

    /** A claim's own words. */
    Inline words(Testimony testimony) {
        Briefing briefing = story.briefing(testimony.briefing());
        Claim claim = story.claim(testimony);
        return Inline.text(own(briefing).cited(claim.excerpt(), claim.statement()));
    }

    String typeset(Testimony testimony, String text) {
        return own(story.briefing(testimony.briefing())).typeset(text);
    }

    /**
     * Speaker, certainty, and each outlet that has it so, leading to its claim.
     *
     * @param dated whether to tell the day of each
     */
    List<Inline> who(List<Testimony> testimonies, boolean dated) {
        Map<Inline, List<Inline>> outlets = new LinkedHashMap<>();
        for (Testimony testimony : testimonies) {
            Briefing briefing = story.briefing(testimony.briefing());
            Claim claim = story.claim(testimony);
            WhoSays says = WhoSays.of(briefing, claim.statement(), own(briefing));
            outlets.computeIfAbsent(ground(briefing, says), w -> new ArrayList<>())
                    .add(
                            dated(
                                    outlet(
                                            briefing,
                                            Anchors.of(briefing, claim),
                                            claim.excerpt().sentence()),
                                    testimony,
                                    dated));
        }
        List<Inline> lines = new ArrayList<>();
        Wording own = own(story.briefing(testimonies.get(0).briefing()));
        outlets.forEach(
                (ground, links) ->
                        lines.add(
                                Inline.join(
                                        own.text("claim.separator"),
                                        List.of(
                                                ground,
                                                Inline.join(own.text("list.comma"), links)))));
        return lines;
    }

    private Inline dated(Inline outlet, Testimony testimony, boolean dated) {
        Wording own = own(story.briefing(testimony.briefing()));
        return story.day(testimony)
                .filter(d -> dated)
                .map(d -> outlet.then(Inline.text(own.text("list.comma") + own.day(d))))
                .orElse(outlet);
    }

    private Inline who(Briefing briefing, WhoSays says, int sentence) {
        String separator = own(briefing).text("claim.separator");
        String anchor = alone() ? Anchors.of(briefing, sentence) : "";
        return Inline.join(
                separator, List.of(ground(briefing, says), outlet(briefing, anchor, sentence)));
    }

    private Inline ground(Briefing briefing, WhoSays says) {
        Wording own = own(briefing);
        return Inline.text(says.who(own) + own.text("claim.separator") + says.sure());
    }

    /** Under the headline of the only article its title would stand a second time. */
    private boolean alone() {
        return story.briefings().size() == 1;
    }

    private Inline outlet(Briefing briefing, String anchor, int sentence) {
        Wording own = own(briefing);
        String target = Links.between(path, Paths.briefing(briefing.article().id()));
        String outlet =
                briefing.article()
                        .metadata()
                        .outlet()
                        .map(Detail::value)
                        .orElseGet(
                                () ->
                                        alone()
                                                ? own.text("claim.sentence", sentence)
                                                : briefing.article().title());
        return Inline.link(
                anchor.isEmpty() ? target : target + "#" + anchor,
                Inline.text(own.typeset(outlet)));
    }

    private Wording own(Briefing briefing) {
        return languages.apply(briefing.article().language());
    }
}
