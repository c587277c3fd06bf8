package precis.compose.mail;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import precis.compose.wording.Wording;

/**
 * What every form of the letter says.
 *
 * @param edition the edition's id
 * @param date of the edition
 * @param site the site's name
 * @param address of the web version
 * @param contact address for replies, may be empty
 * @param words the letter's language
 * @param stories in reading order
 */
record Letter(
        String edition,
        Optional<LocalDate> date,
        String site,
        String address,
        String contact,
        Wording words,
        List<Story> stories) {

    private static final int PREHEADER = 100;

    Letter {
        stories = List.copyOf(stories);
    }

    /** Site and date, as the subject and the heading have it. */
    String title() {
        return date.map(d -> words.text("mail.title", site, words.day(d))).orElse(site);
    }

    /** What mail programs show beside the subject. */
    String preheader() {
        String first = stories.isEmpty() ? site : stories.get(0).title();
        if (first.length() <= PREHEADER) {
            return first;
        }
        int cut = first.lastIndexOf(' ', PREHEADER - 1);
        return first.substring(0, cut > 0 ? cut : PREHEADER - 1) + "\u2026";
    }
}
