package precis.ingest.saved;

import com.dd.plist.NSData;
import com.dd.plist.NSDictionary;
import com.dd.plist.NSObject;
import com.dd.plist.PropertyListParser;
import java.util.Optional;

/** Reads the page of a web archive, as Safari saves them ({@code .webarchive}): a property list. */
public final class Webarchive {

    private Webarchive() {}

    /**
     * The page of a file.
     *
     * @return empty if the bytes are no web archive with a page
     */
    public static Optional<SavedPage> read(byte[] bytes) {
        return root(bytes)
                .flatMap(root -> dictionary(root.get("WebMainResource")))
                .flatMap(Webarchive::saved);
    }

    private static Optional<SavedPage> saved(NSDictionary page) {
        return page.get("WebResourceData") instanceof NSData data
                ? Optional.of(
                        new SavedPage(
                                data.bytes(),
                                text(page, "WebResourceTextEncodingName"),
                                text(page, "WebResourceURL")))
                : Optional.empty();
    }

    /** The library throws whatever a broken file leads it to. */
    private static Optional<NSDictionary> root(byte[] bytes) {
        try {
            return dictionary(PropertyListParser.parse(bytes));
        } catch (Exception e) {
            return Optional.empty();
        }
    }

    private static Optional<NSDictionary> dictionary(NSObject object) {
        return object instanceof NSDictionary found ? Optional.of(found) : Optional.empty();
    }

    private static Optional<String> text(NSDictionary page, String key) {
        return Optional.ofNullable(page.get(key)).map(NSObject::toString);
    }
}
