package precis.compose.mail;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** The quoted-printable encoding of RFC 2045, of UTF-8 text. */
final class QuotedPrintable {

    private static final int LONGEST_LINE = 76;
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private QuotedPrintable() {}

    static String encode(String text) {
        StringBuilder out = new StringBuilder();
        String[] lines = text.replace("\r\n", "\n").split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            out.append(i > 0 ? "\r\n" : "");
            line(out, lines[i]);
        }
        return out.toString();
    }

    /** Soft breaks stand between characters, never within the bytes of one. */
    private static void line(StringBuilder out, String line) {
        int column = 0;
        for (int i = 0; i < line.length(); ) {
            int c = line.codePointAt(i);
            i += Character.charCount(c);
            boolean last = i == line.length();
            String token = token(c, last);
            if (column + token.length() > (last ? LONGEST_LINE : LONGEST_LINE - 1)) {
                out.append("=\r\n");
                column = 0;
            }
            out.append(token);
            column += token.length();
        }
    }

    private static String token(int c, boolean last) {
        boolean blank = c == ' ' || c == '\t';
        if (c > ' ' && c <= '~' && c != '=' || blank && !last) {
            return Character.toString(c);
        }
        StringBuilder token = new StringBuilder();
        for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
            token.append('=').append(HEX.toHexDigits(b));
        }
        return token.toString();
    }
}
