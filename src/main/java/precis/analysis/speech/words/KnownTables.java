package precis.analysis.speech.words;

import java.util.Map;
import precis.model.SourceKind;

/**
 * The tables of what is known of bodies, states and who leads them.
 *
 * @param organisations the table of known bodies: name, sort, other names
 * @param sorts what kind of source a sort of body is; an organisation unless told
 * @param countries the table of states; its fifth column names their seats
 * @param holders the table of people whose office goes without saying, if any
 * @param described the table of bodies and the descriptions they go by, if any
 * @param led the table of who led what, if any
 * @param outlets how names are written that only outlets bear, if any are
 * @param offices the table of what the holders of each sort of office are called, if any
 */
public record KnownTables(
        String organisations,
        Map<String, SourceKind> sorts,
        String countries,
        String holders,
        String described,
        String led,
        String outlets,
        String offices) {
    public KnownTables {
        sorts = Map.copyOf(sorts);
    }
}
