package precis.analysis.facts;

/** Which side of the anchor a date without a year lies on. */
enum Direction {
    PAST,
    FUTURE,
    /** Not before the anchor. */
    AHEAD,
    /** Not after the anchor. */
    BEHIND,
    /** Behind for a weekday, whatever is nearest for a day of a month. */
    NEAREST,
    /** Not half a week away. */
    CLOSEST
}
