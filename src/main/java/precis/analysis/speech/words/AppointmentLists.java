package precis.analysis.speech.words;

/**
 * The words that tell that somebody comes into an office.
 *
 * @param appointing words that tell that someone comes into an office, if any
 * @param newcomers adjectives for someone new to an office, if any
 * @param chosen verbs whose object is chosen for an office, if any
 */
record AppointmentLists(String appointing, String newcomers, String chosen) {
    /** Of a language that lists none. */
    static final AppointmentLists NONE = new AppointmentLists(null, null, null);
}
