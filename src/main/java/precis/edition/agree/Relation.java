package precis.edition.agree;

import java.util.List;
import java.util.Optional;
import precis.model.Divergence;

/**
 * How two claims of different articles stand to each other.
 *
 * @param same whether they say the same
 * @param strength how alike they are, from 0 to 1
 * @param differ what they differ on, where they speak of the same thing and do
 * @param here the words of the first that make the difference
 * @param there those of the second
 * @param reasons what decided
 */
record Relation(
        boolean same,
        double strength,
        Optional<Divergence.Kind> differ,
        String here,
        String there,
        List<String> reasons) {

    static final Relation NONE = new Relation(false, 0, Optional.empty(), "", "", List.of());

    Relation {
        reasons = List.copyOf(reasons);
    }

    static Relation same(double strength, List<String> reasons) {
        return new Relation(true, strength, Optional.empty(), "", "", reasons);
    }

    static Relation differ(
            double strength,
            Divergence.Kind kind,
            String here,
            String there,
            List<String> reasons) {
        return new Relation(false, strength, Optional.of(kind), here, there, reasons);
    }
}
