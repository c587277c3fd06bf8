package precis.compose.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import precis.compose.frame.Frame;
import precis.compose.markup.Blocks;
import precis.compose.markup.Blocks.Item;
import precis.compose.markup.Inline;
import precis.compose.view.Links;
import precis.compose.view.Paths;
import precis.compose.wording.Wording;
import precis.model.Page;

/**
 * The lists of all names of a sort: by kind on one page and, of a kind with many, those of most
 * briefings there and all of them on a page of its own, by letter.
 */
final class DossierIndex {

    /** Names of a kind that the first page holds: two columns of a screen and a half. */
    private static final int FRONT = 60;

    private static final Comparator<Dossier> PRESENCE =
            Comparator.comparing((Dossier d) -> d.briefings().size())
                    .thenComparing(d -> d.said().size())
                    .reversed()
                    .thenComparing(Dossier::path);

    private final Wording words;
    private final Frame frame;
    private final Filing filing;

    DossierIndex(Wording words, Frame frame) {
        this.words = words;
        this.frame = frame;
        this.filing = new Filing(words);
    }

    /**
     * @param folder {@code actors} or {@code sources}
     * @param groups phrase keys of the kinds, in the order of the page
     * @param dossiers in any order
     * @param more a line below them all, or an empty one
     */
    List<Page> compose(String folder, List<String> groups, List<Dossier> dossiers, Inline more) {
        String path = folder + "/index";
        Map<String, List<Dossier>> byGroup =
                dossiers.stream()
                        .sorted(Comparator.comparing((Dossier d) -> filed(d).key()))
                        .collect(Collectors.groupingBy(Dossier::group));
        Blocks body = new Blocks();
        String intro = words.text("intro." + folder);
        body.paragraph("tagline", Inline.text(intro));
        List<Page> pages = new ArrayList<>();
        for (String group : groups) {
            List<Dossier> all = byGroup.getOrDefault(group, List.of());
            if (!all.isEmpty()) {
                body.section(group.replace('.', '-'), Inline.text(words.text(group)));
                body.items("names", front(all).map(d -> item(path, d)).toList());
            }
            if (all.size() > FRONT) {
                String whole = group.replace('.', '/');
                Inline label = Inline.text(words.text("names.all", all.size()));
                body.paragraph("more", Inline.link(Links.between(path, whole), label));
                pages.add(
                        frame.listing(
                                whole, words.text(group), intro, letters(whole, all).source()));
            }
        }
        if (!more.isEmpty()) {
            body.paragraph("more", more);
        }
        pages.add(0, frame.listing(path, words.text("title." + folder), intro, body.source()));
        return pages;
    }

    private static Stream<Dossier> front(List<Dossier> all) {
        Set<String> most =
                all.stream()
                        .sorted(PRESENCE)
                        .limit(FRONT)
                        .map(Dossier::path)
                        .collect(Collectors.toSet());
        return all.stream().filter(d -> most.contains(d.path()));
    }

    private Blocks letters(String path, List<Dossier> all) {
        Map<String, List<Item>> byLetter = new LinkedHashMap<>();
        for (Dossier d : all) {
            byLetter.computeIfAbsent(letter(d), l -> new ArrayList<>()).add(item(path, d));
        }
        Blocks body = new Blocks();
        List<Inline> jumps =
                byLetter.keySet().stream()
                        .map(l -> Inline.reference(id(l), Inline.text(l)))
                        .toList();
        body.paragraph("letters", Inline.join(" ", jumps));
        byLetter.forEach(
                (letter, items) -> {
                    body.section(id(letter), Inline.text(letter));
                    body.items("names", items);
                });
        return body;
    }

    private Filing.Name filed(Dossier dossier) {
        return filing.of(dossier.name(), dossier.person());
    }

    /** What the name is filed under, in plain Latin as in addresses; figures are one letter. */
    private String letter(Dossier dossier) {
        String key = filed(dossier).key();
        return Character.isDigit(key.charAt(0))
                ? "0–9"
                : key.substring(0, 1).toUpperCase(Locale.ROOT);
    }

    private static String id(String letter) {
        return "letter-" + letter.substring(0, 1).toLowerCase(Locale.ROOT);
    }

    private Item item(String path, Dossier dossier) {
        Inline name = name(dossier);
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

    /** Of people, the word that the list goes by stands out. */
    private Inline name(Dossier dossier) {
        Filing.Name filed = filed(dossier);
        if (!dossier.person() || filed.filed().equals(dossier.name())) {
            return Inline.text(words.nameHeading(dossier.name()));
        }
        return Inline.amid(words.typeset(filed.before()))
                .then(Inline.text(words.typeset(filed.filed())).strong())
                .then(Inline.amid(words.typeset(filed.after())));
    }

    /** A name without a page of its own leads to the one briefing where it stands. */
    private static String target(Dossier dossier) {
        return dossier.deservesPage()
                ? dossier.path()
                : Paths.briefing(dossier.briefings().get(0).article().id());
    }
}
