package precis.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import precis.model.Card;
import precis.publish.card.CardPainter;

/** Paints cards and remembers them by all that decides how they look. */
final class Pictures {

    /** To be raised whenever the same card looks different. */
    private static final String FORMAT = "1";

    private final Path folder;
    private final Palette palette;

    Pictures(Path folder, Palette palette) {
        this.folder = folder;
        this.palette = palette;
    }

    /** The pictures by their path; nothing is painted that is there already. */
    SortedMap<String, Payload> paint(Iterable<Card> cards) throws IOException {
        Files.createDirectories(folder);
        SortedMap<String, Payload> painted = new TreeMap<>();
        Set<String> used = new TreeSet<>();
        CardPainter painter =
                new CardPainter(
                        palette.light("paper"), palette.light("ink"), palette.light("muted"));
        Map<String, Card> missing = new LinkedHashMap<>();
        for (Card card : cards) {
            String name = name(card);
            Path file = folder.resolve(name);
            if (!Files.exists(file)) {
                missing.put(name, card);
            }
            used.add(name);
            painted.put(card.path(), new Payload.Copy(file));
        }
        try {
            missing.entrySet().parallelStream()
                    .forEach(e -> paint(painter, e.getValue(), e.getKey()));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        forgetOthers(used);
        return painted;
    }

    private void paint(CardPainter painter, Card card, String name) {
        try {
            Path unfinished = folder.resolve(name + ".part");
            Files.write(unfinished, painter.paint(card));
            Files.move(unfinished, folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void forgetOthers(Set<String> used) throws IOException {
        for (Path file : Folder.files(folder).values()) {
            if (!used.contains(file.getFileName().toString())) {
                Files.delete(file);
            }
        }
    }

    private String name(Card card) {
        return new Hash().add(FORMAT + palette + card).text() + ".png";
    }
}
