package precis.compose.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import precis.compose.markup.Blocks;
import precis.compose.markup.Blocks.Item;
import precis.compose.markup.Blocks.Styled;
import precis.compose.markup.Inline;
import precis.model.Certainty;
import precis.model.Claim;
import precis.model.Figure;

/** The claims, each at a permanent address, with its provenance under it. */
final class KeyClaims implements Part {

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
        below.add(new Styled("numerals", numeral(subject, claim)));
        Inline says = new Voice(subject).line(claim.statement());
        List<Inline> links = List.of(subject.outward(claim.statement()), address(subject, claim));
        below.add(new Styled("says", subject.more(says, links)));
        return new Item(text, below);
    }

    /** One figure is the news of a claim: the first in order written in digits, or else none. */
    private static Inline numeral(Subject subject, Claim claim) {
        return news(claim)
                .map(f -> Numeral.of(subject, f))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Inline.EMPTY);
    }

    /**
     * The figures that may be the news of a claim. What is denied has none: set large, it would be
     * read before the denial.
     */
    static Stream<Figure> news(Claim claim) {
        return claim.statement().certainty() == Certainty.DENIED
                ? Stream.empty()
                : claim.figures().stream()
                        .filter(f -> !f.background())
                        .sorted(Numeral.order(claim.excerpt()));
    }

    private static Inline address(Subject subject, Claim claim) {
        String number = claim.id().substring(1);
        return Inline.reference(claim.id(), subject.phrase("claim.address", number));
    }
}
