package precis.ingest.html;

import java.util.regex.Pattern;

/** What the words of a block look like, in any language. */
final class TextFeatures {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
    private static final Pattern CLOCK = Pattern.compile("(?<!\\d)\\d{1,2}[:.h]\\d\\d(?!\\d)");

    private TextFeatures() {}

    static void add(TextBlock block, FeatureRow row) {
        String text = block.text();
        int letters = 0;
        int upper = 0;
        int digits = 0;
        int marks = 0;
        int words = 1;
        int capitals = 0;
        boolean atStart = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                upper += Character.isUpperCase(c) ? 1 : 0;
                capitals += atStart && Character.isUpperCase(c) ? 1 : 0;
            } else if (Character.isDigit(c)) {
                digits++;
            } else if (",.;:!?\u2026\u3001\u3002".indexOf(c) >= 0) {
                marks++;
            }
            words += c == ' ' ? 1 : 0;
            atStart = c == ' ';
        }
        row.add(Math.log1p(block.weight()))
                .add(Math.log1p(words))
                .add(block.linkShare())
                .add((double) upper / Math.max(1, letters))
                .add((double) capitals / words)
                .add((double) digits / text.length())
                .add((double) marks / words)
                .add(block.isEnded())
                .add(block.hasSentenceMark());
        addSigns(text, row);
    }

    private static void addSigns(String text, FeatureRow row) {
        int first = text.codePointAt(0);
        row.add(Character.isLowerCase(first))
                .add(Character.isUpperCase(first))
                .add("\"\u00AB\u201C\u201E\u2018'".indexOf(text.charAt(0)) >= 0)
                .add(text.endsWith("?"))
                .add(text.endsWith(":"))
                .add(text.endsWith("\u2026") || text.endsWith("..."))
                .add(text.indexOf('@') >= 0)
                .add(text.indexOf('\u00A9') >= 0)
                .add(text.indexOf('|') >= 0 || text.indexOf('\u2022') >= 0)
                .add(text.indexOf('/') >= 0)
                .add(text.contains("://") || text.contains("www."))
                .add(YEAR.matcher(text).find())
                .add(CLOCK.matcher(text).find())
                .add(AuthorNames.signs(text));
    }
}
