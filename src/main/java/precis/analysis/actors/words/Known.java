package precis.analysis.actors.words;

/**
 * What the gazetteer knows of a form.
 *
 * @param name the entry's own name: one and the same for all its forms
 * @param sort what the form stands for
 * @param detail finer sort of an organisation
 */
public record Known(String name, Sort sort, String detail) {

    private static final String CLUB = "club";
    private static final String OUTLET = "outlet";

    /** What a known form stands for. */
    public enum Sort {
        COUNTRY,
        CAPITAL,
        SEAT,
        ORGANISATION,
        PLACE,
        PERSON
    }

    /** Whether it is known as a paper, a site or a station. */
    public boolean isOutlet() {
        return detail.equals(OUTLET);
    }

    /** Whether it is known for a club that plays. */
    public boolean isClub() {
        return detail.equals(CLUB);
    }
}
