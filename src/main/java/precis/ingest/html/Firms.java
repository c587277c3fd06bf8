package precis.ingest.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the outlet's name out of that of the company which publishes it. */
final class Firms {

    private static final String FORM = "[,]?\\s" + WordFile.alternatives("legal-forms");

    /** « Le Courrier - Imprimerie du Val GmbH »: the company behind the outlet. */
    private static final Pattern COMPANY =
            Pattern.compile("(?<outlet>.*\\S)\\s+[|/\u2013\u2014-]\\s+.*" + FORM);

    private static final Pattern ALONE = Pattern.compile("(?<outlet>.*[^\\s,])" + FORM);

    private Firms() {}

    static String outlet(String publisher) {
        Matcher m = COMPANY.matcher(publisher);
        if (!m.matches()) {
            m = ALONE.matcher(publisher);
        }
        return m.matches() ? m.group("outlet") : publisher;
    }
}
