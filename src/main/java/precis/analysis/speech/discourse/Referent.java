package precis.analysis.speech.discourse;

import precis.analysis.speech.roles.Voice;

/**
 * Someone brought up.
 *
 * @param voice who
 * @param sentence where, its number
 * @param part as what
 */
record Referent(Voice voice, int sentence, Discourse.Part part) {

    boolean subject() {
        return part == Discourse.Part.SUBJECT;
    }
}
