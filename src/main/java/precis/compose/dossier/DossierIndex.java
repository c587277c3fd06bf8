package precis.compose.dossier;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import precis.compose.frame.Frame;
import precis.compose.markup.Blocks;
import precis.compose.markup.Blocks.Item;
import precis.compose.markup.Inline;
import precis.compose.view.Links;
import precis.compose.view.Paths;
import precis.compose.wording.Wording;
import precis.model.Page;

/** The list of all names of a sort, by kind. */
final class DossierIndex {

    private final Wording words;
    private final Frame frame;

    DossierIndex(Wording words, Frame frame) {
        this.words = words;
        this.frame = frame;
    }

    /**
     * @param folder {@code actors} or {@code sources}
     * @param groups phrase keys of the kinds, in the order of the page
     */
    Page compose(String folder, List<String> groups, List<Dossier> dossiers) {
        String path = folder + "/index";
        Map<String, List<Item>> byGroup = new TreeMap<>();
        for (Dossier d : dossiers) {
            byGroup.computeIfAbsent(d.group(), g -> new ArrayList<>()).add(item(path, d));
        }
        Blocks body = new Blocks();
        body.paragraph("tagline", Inline.text(words.text("intro." + folder)));
        for (String group : groups) {
            if (byGroup.containsKey(group)) {
                body.section(group.replace('.', '-'), Inline.text(words.text(group)));
                body.items("names", byGroup.get(group));
            }
        }
        String title = words.text("title." + folder);
        ObjectNode data = frame.page(path, title, words.text("intro." + folder));
        return new Page(
                path,
                "listing",
                title,
                words.language(),
                Optional.empty(),
                data.toString(),
                body.source());
    }

    private Item item(String path, Dossier dossier) {
        Inline name = Inline.text(words.typeset(dossier.name()));
        Inline shown = Inline.link(Links.between(path, target(dossier)), name);
        String briefings = words.text("dossier.briefings", dossier.briefings().size());
        int said = dossier.said().size();
        String counts =
                said == 0
                        ? briefings
                        : words.text("story.claims", said)
                                + words.text("claim.separator")
                                + briefings;
        return new Item(shown.and(Inline.text(counts).as("number")));
    }

    /** A name without a page of its own leads to the one briefing where it stands. */
    private static String target(Dossier dossier) {
        return dossier.deservesPage()
                ? dossier.path()
                : Paths.briefing(dossier.briefings().get(0).article().id());
    }
}
