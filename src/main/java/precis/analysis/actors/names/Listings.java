package precis.analysis.actors.names;

import precis.analysis.actors.words.Line;

/** "Norvane (NYSE: NVN)", "Norvane (NVN.N)": where a share is listed and under which letters. */
final class Listings {

    private static final int LONGEST = 12;

    /** Whether a name stands in such brackets. */
    boolean covers(Candidate name) {
        Line line = name.line();
        int open = open(line, name.start());
        return open > 0
                && line.capitalised(open - 1) | isMark(line, open - 1)
                && isListing(line, open);
    }

    private static int open(Line line, int at) {
        for (int i = at - 1; i >= Math.max(0, at - LONGEST); i--) {
            if (line.norm(i).equals("(")) {
                return i;
            }
            if (!isPart(line, i)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isMark(Line line, int at) {
        return line.norm(at).equals(")") || line.norm(at).equals(".");
    }

    /** Whether nothing but names of exchanges and letters of shares stands up to the bracket. */
    private static boolean isListing(Line line, int open) {
        boolean listed = false;
        for (int i = open + 1; i < Math.min(line.size(), open + LONGEST); i++) {
            if (line.norm(i).equals(")")) {
                return listed;
            }
            if (!isPart(line, i)) {
                return false;
            }
            listed |= isCode(line, i);
        }
        return false;
    }

    private static boolean isPart(Line line, int at) {
        String text = line.token(at).text();
        return line.capitalised(at) || text.matches("[:;,.\\d]+");
    }

    /** Capitals behind a colon, or joined to more of them by a colon or a full stop. */
    private static boolean isCode(Line line, int at) {
        String text = line.token(at).text();
        boolean behind = line.norm(at - 1).equals(":") && text.matches("[A-Z\\d.]{1,6}");
        return behind || text.matches("\\p{Lu}{2,6}:[A-Z\\d.]{1,6}|[A-Z\\d]{2,5}\\.[A-Z]{1,2}");
    }
}
