package precis.compose.markup;

import java.util.List;
import java.util.Random;

/** An endless, repeatable row of texts that try to be markup. */
final class HostileText {

    private static final List<String> PIECES =
            List.of(
                    "*",
                    "**",
                    "_",
                    "__",
                    "`",
                    "``",
                    "#",
                    "##",
                    "^",
                    "~",
                    "+",
                    "++",
                    "+++",
                    "++++",
                    "=",
                    "==",
                    "====",
                    "-",
                    "--",
                    "---",
                    "----",
                    "....",
                    "...",
                    "|",
                    "|===",
                    "!",
                    "!===",
                    "a|",
                    "<",
                    "<<",
                    ">>",
                    "<s1,",
                    "[",
                    "]",
                    "[[",
                    "]]",
                    "[.role]",
                    "[#id]",
                    "[quote]",
                    "(",
                    "((",
                    "))",
                    "(((",
                    "(C)",
                    "(R)",
                    "(TM)",
                    "{",
                    "}",
                    "{user-secret}",
                    "{set:a:b}",
                    "{counter:x}",
                    "\\",
                    "\\*",
                    "'",
                    "\"",
                    "\"`",
                    "`\"",
                    "'`",
                    "`'",
                    ":",
                    "::",
                    ":::",
                    ";;",
                    ":attr: value",
                    "include::/etc/passwd[]",
                    "image::a.png[]",
                    "image:a.png[]",
                    "link:a[b]",
                    "xref:a[b]",
                    "mailto:a@b.c[d]",
                    "https://a.example/b",
                    "http://a.example[b]",
                    "a@b.example",
                    "pass:[<b>]",
                    "stem:[x]",
                    "kbd:[a]",
                    "btn:[a]",
                    "menu:a[b]",
                    "footnote:[a]",
                    "indexterm:[a]",
                    "anchor:a[]",
                    "ifdef::a[]",
                    "endif::[]",
                    "toc::[]",
                    "//",
                    "////",
                    "/",
                    "* a",
                    ". a",
                    "- a",
                    "1. a",
                    "a. b",
                    "i) c",
                    "<1> a",
                    "a:: b",
                    "NOTE: a",
                    "TIP:",
                    ".title",
                    " +",
                    " + ",
                    "->",
                    "=>",
                    "<-",
                    "<=",
                    " -- ",
                    "&",
                    "&amp;",
                    "&#39;",
                    "&lt;",
                    "&nbsp",
                    "<b>",
                    "<script>alert(1)</script>",
                    "-->",
                    "<!--",
                    "]]>",
                    "<?",
                    "\n",
                    "\n\n",
                    "\r\n",
                    "\r",
                    "\t",
                    " ",
                    "  ",
                    "\u00a0",
                    "\u202f",
                    "\u2028",
                    "\u200b",
                    "\u00ad",
                    "\ufeff",
                    "\u0096",
                    "\u0097",
                    "\u0018",
                    "\u007f",
                    "\u0000",
                    "\u0085",
                    "\ud800",
                    "\udfff",
                    "\ufffe",
                    "\u202e",
                    "\u0301",
                    "é",
                    "œ",
                    "ß",
                    "İ",
                    "ı",
                    "日本",
                    "\ud83d\ude00",
                    "\u2019",
                    "l\u2019",
                    "«",
                    "»",
                    "…",
                    "–",
                    "—",
                    "·",
                    "§",
                    "°",
                    "€",
                    "$1",
                    "\\1",
                    "%",
                    "?",
                    "?>",
                    ",",
                    ";",
                    ".",
                    "word",
                    "Mot",
                    "a",
                    "9",
                    "42 %",
                    "M. Faure",
                    "porte-parole",
                    "18 h 30",
                    "(selon lui)",
                    "M.",
                    "x:");

    private final Random random;

    HostileText(long seed) {
        random = new Random(seed);
    }

    /** Never blank once cleaned, as no one prints an empty text. */
    String next() {
        String text;
        do {
            text = random.nextInt(4) == 0 ? characters() : pieces();
        } while (Escaper.clean(text).isBlank());
        return text;
    }

    private String pieces() {
        StringBuilder out = new StringBuilder();
        for (int n = 1 + random.nextInt(7); n > 0; n--) {
            out.append(PIECES.get(random.nextInt(PIECES.size())));
            if (random.nextInt(3) == 0) {
                out.append(' ');
            }
        }
        return out.toString();
    }

    private String characters() {
        StringBuilder out = new StringBuilder();
        for (int n = 1 + random.nextInt(12); n > 0; n--) {
            int limit = random.nextInt(10) == 0 ? 0x20000 : random.nextInt(3) == 0 ? 0x2600 : 128;
            out.appendCodePoint(random.nextInt(limit));
        }
        return out.toString();
    }
}
