package precis.compose.mail;

import com.helger.css.decl.CSSDeclaration;
import com.helger.css.decl.CSSMediaRule;
import com.helger.css.decl.CSSSelector;
import com.helger.css.decl.CSSStyleRule;
import com.helger.css.decl.CascadingStyleSheet;
import com.helger.css.reader.CSSReader;
import com.helger.css.writer.CSSWriterSettings;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import precis.shipped.Shipped;

/**
 * The letter's style sheet, laid into {@code style} attributes, as many mail programs honour no
 * others; only what depends on the reader's screen stays in the head.
 */
final class StyleSheet {

    private static final CSSWriterSettings COMPACT =
            new CSSWriterSettings().setOptimizedOutput(true);

    private final CascadingStyleSheet rules;

    private StyleSheet(CascadingStyleSheet rules) {
        this.rules = rules;
    }

    static StyleSheet load() {
        return new StyleSheet(CSSReader.readFromString(Shipped.text("/mail/letter.css")));
    }

    /** Later rules win, so the sheet names the general before the special. */
    void layInto(Document document) {
        for (CSSStyleRule rule : rules.getAllStyleRules()) {
            String style =
                    rule.getAllDeclarations().stream()
                            .map(StyleSheet::written)
                            .collect(Collectors.joining(";"));
            for (CSSSelector selector : rule.getAllSelectors()) {
                document.select(written(selector)).forEach(e -> add(e, style));
            }
        }
        String kept = kept();
        document.head().appendElement("style").appendChild(new org.jsoup.nodes.DataNode(kept));
        document.select("[class]").stream()
                .filter(e -> e.classNames().stream().noneMatch(c -> kept.contains("." + c)))
                .forEach(e -> e.removeAttr("class"));
    }

    private static void add(Element element, String style) {
        String before = element.attr("style");
        element.attr("style", before.isEmpty() ? style : before + ";" + style);
    }

    private String kept() {
        return rules.getAllMediaRules().stream()
                .map((CSSMediaRule r) -> r.getAsCSSString(COMPACT, 0))
                .collect(Collectors.joining())
                .replace("\n", "");
    }

    private static String written(CSSDeclaration declaration) {
        return declaration.getAsCSSString(COMPACT, 0);
    }

    private static String written(CSSSelector selector) {
        return selector.getAsCSSString(COMPACT, 0);
    }
}
