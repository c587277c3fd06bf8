package precis.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import precis.model.Bond;
import precis.model.Divergence;
import precis.model.Edition;
import precis.model.Point;
import precis.model.Standing;
import precis.model.Story;
import precis.model.Testimony;

/** Why a story holds its articles together, what was joined in it, and where it stands. */
final class StoryExplanation {

    private final List<String> lines = new ArrayList<>();
    private final Story story;

    private StoryExplanation(Story story) {
        this.story = story;
    }

    static String of(Edition edition, Story story) {
        return new StoryExplanation(story).write(edition);
    }

    private String write(Edition edition) {
        add("story", story.id() + "  " + story.briefing(story.lead()).article().title());
        int rank = edition.stories().indexOf(story) + 1;
        add("edition", edition.id() + ", " + rank + " of " + edition.stories().size());
        standing();
        story.continues().ifPresent(c -> add("continues", c.story() + " of " + c.edition()));
        story.bonds().forEach(this::bond);
        story.points().stream().filter(p -> p.testimonies().size() > 1).forEach(this::point);
        story.divergences().forEach(this::divergence);
        return String.join(System.lineSeparator(), lines);
    }

    private void standing() {
        Standing s = story.standing();
        add(
                "order",
                String.format(
                        Locale.ROOT,
                        "%d outlet%s, %d independent origin%s, latest %s, salience %.2f%s",
                        s.outlets(),
                        s.outlets() == 1 ? "" : "s",
                        s.origins(),
                        s.origins() == 1 ? "" : "s",
                        s.latest().map(Object::toString).orElse("undated"),
                        s.salience(),
                        s.heldBack() ? "; held back: its outlet leads two of the last four" : ""));
    }

    private void bond(Bond bond) {
        add(
                "article",
                String.format(Locale.ROOT, "%s  likeness %.3f", bond.article(), bond.likeness()));
        add("", "words " + String.join(", ", bond.words()));
        if (!bond.names().isEmpty()) {
            add("", "names " + String.join(", ", bond.names()));
        }
        if (!bond.days().isEmpty()) {
            add(
                    "",
                    "days "
                            + String.join(
                                    ", ", bond.days().stream().map(Object::toString).toList()));
        }
    }

    private void point(Point point) {
        add("joined", point.testimonies().size() + " claims, origins: " + origins(point));
        for (int i = 0; i < point.testimonies().size(); i++) {
            claim(point.testimonies().get(i));
            if (i > 0) {
                add("", "  because: " + point.reasons().get(i - 1));
            }
        }
    }

    private static String origins(Point point) {
        return String.join(
                "; ", point.testimonies().stream().map(Testimony::origin).distinct().toList());
    }

    private void divergence(Divergence divergence) {
        add("differs", divergence.kind().name().toLowerCase(Locale.ROOT));
        for (Divergence.Version version : divergence.versions()) {
            version.testimonies().forEach(this::claim);
        }
        divergence.reasons().forEach(r -> add("", "  because: " + r));
    }

    private void claim(Testimony testimony) {
        String text = story.claim(testimony).excerpt().text();
        add("", testimony.briefing() + "#" + testimony.claim() + "  " + text);
    }

    private void add(String label, String text) {
        lines.add(String.format(Locale.ROOT, "%-11s %s", label, text));
    }
}
