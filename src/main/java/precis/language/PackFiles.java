package precis.language;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.util.List;
import java.util.Map;
import precis.shipped.Shipped;

/** The files of one language folder, read from the class path. */
final class PackFiles {

    private static final ObjectMapper YAML =
            new ObjectMapper(new YAMLFactory())
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);

    static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};

    private final String folder;

    PackFiles(String tag) {
        this.folder = "/language/" + tag + "/";
    }

    private PackFiles() {
        this.folder = "/language/";
    }

    /** What all languages share. */
    static PackFiles shared() {
        return new PackFiles();
    }

    boolean has(String file) {
        return PackFiles.class.getResource(folder + file) != null;
    }

    /** Lines that are neither empty nor a comment, trimmed. */
    List<String> lines(String file) {
        return text(file).lines().map(PackFiles::withoutComment).filter(l -> !l.isEmpty()).toList();
    }

    private static String withoutComment(String line) {
        int hash = line.startsWith("#") ? 0 : line.indexOf(" #");
        return (hash < 0 ? line : line.substring(0, hash)).strip();
    }

    <T> T yaml(String file, TypeReference<T> type) {
        return yaml(file, YAML.constructType(type));
    }

    <T> T yaml(String file, Class<T> type) {
        return yaml(file, YAML.constructType(type));
    }

    private <T> T yaml(String file, JavaType type) {
        try {
            return YAML.readValue(text(file), type);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            String where = folder.substring(1) + file + ":" + line;
            throw new IllegalStateException(where + ": " + e.getOriginalMessage(), e);
        }
    }

    String text(String file) {
        return Shipped.textIfAny(folder + file)
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        folder.substring(1) + file + ": no such file"));
    }
}
