package precis.compose.briefing;

import java.util.ArrayList;
import java.util.List;
import precis.compose.markup.Blocks;
import precis.compose.markup.Blocks.Item;
import precis.compose.markup.Blocks.Styled;
import precis.compose.markup.Inline;
import precis.model.Claim;
import precis.model.Figure;

/** The claims, each at a permanent address, with its provenance under it. */
final class KeyClaims implements Part {

    /** More figures than this are no longer the news of the claim. */
    private static final int NUMERALS = 2;

    @Override
    public void print(Subject subject, Blocks out) {
        if (subject.briefing().claims().isEmpty()) {
            return;
        }
        out.section("claims", subject.phrase("title.claims"));
        out.numbered(
                "claims", subject.briefing().claims().stream().map(c -> item(subject, c)).toList());
    }

    private static Item item(Subject subject, Claim claim) {
        Inline text = Inline.anchor(claim.id()).then(new Typesetter(subject).claim(claim));
        List<Styled> below = new ArrayList<>();
        if (!claim.figures().isEmpty()) {
            below.add(new Styled("numerals", numerals(subject, claim.figures())));
        }
        Inline says = new Voice(subject).line(claim.statement()).and(address(subject, claim));
        below.add(new Styled("says", says));
        return new Item(text, below);
    }

    private static Inline numerals(Subject subject, List<Figure> figures) {
        List<Inline> shown = new ArrayList<>();
        for (Figure figure : figures.subList(0, Math.min(figures.size(), NUMERALS))) {
            Inline counted =
                    figure.counted()
                            .filter(c -> !figure.text().endsWith(c))
                            .map(subject::quoted)
                            .orElse(Inline.EMPTY);
            Inline number = subject.quoted(figure.text()).as("numeral");
            shown.add(counted.isEmpty() ? number : number.and(counted.as("counted")));
        }
        return Inline.join(" ", shown);
    }

    private static Inline address(Subject subject, Claim claim) {
        String number = claim.id().substring(1);
        return Inline.reference(claim.id(), subject.phrase("claim.address", number)).as("address");
    }
}
