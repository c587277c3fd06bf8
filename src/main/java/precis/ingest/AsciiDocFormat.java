package precis.ingest;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import precis.ingest.asciidoc.AsciiDocReader;
import precis.ingest.text.Draft;
import precis.model.Checked;

/** An AsciiDoc file becomes a draft; attributes of its head say what a sidecar would. */
final class AsciiDocFormat implements Format {

    private static final Pattern ATTRIBUTE = Pattern.compile(":([\\w-]{1,40}):[ \\t]+(\\S.*)");
    private static final Pattern AUTHOR =
            Pattern.compile("(\\p{Lu}[^<>|:=;]{1,80}?)\\s*(?:<[^>]{0,200}>)?");
    private static final Pattern REVISION =
            Pattern.compile("(?:v?[\\d.]+,\\s*)?(\\d{4}-\\d\\d-\\d\\d)(?:[:,;].*)?");

    @Override
    public Checked<List<Draft>> read(SeedFile file, byte[] bytes, Sidecar sidecar) {
        return HeadedText.read(
                file, bytes, text -> new HeadedText(head(text), AsciiDocReader.read(text)));
    }

    /** The head as front matter, line by line, so that problems name the line of the file. */
    private static String head(String text) {
        StringBuilder yaml = new StringBuilder();
        boolean titled = false;
        for (String line : text.split("\r?\n|\r", -1)) {
            if (titled && line.isBlank()) {
                break;
            }
            yaml.append(front(line, titled)).append('\n');
            titled |= line.startsWith("= ");
        }
        return yaml.toString();
    }

    private static String front(String line, boolean titled) {
        Matcher attribute = ATTRIBUTE.matcher(line);
        Matcher revision = REVISION.matcher(line);
        Matcher author = AUTHOR.matcher(line);
        if (attribute.matches()) {
            String key = attribute.group(1).replaceFirst("^(rev|doc)(?=date)", "");
            return key + ": " + quoted(attribute.group(2));
        } else if (titled && revision.matches()) {
            return "date: " + revision.group(1);
        } else if (titled && author.matches()) {
            return "author: " + quoted(author.group(1));
        }
        return "";
    }

    private static String quoted(String value) {
        return "'" + value.strip().replace("'", "''") + "'";
    }
}
