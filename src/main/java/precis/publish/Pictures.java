package precis.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        for (Card card : cards) {
            String name = name(card);
            Path file = folder.resolve(name);
            if (!Files.exists(file)) {
                Path unfinished = folder.resolve(name + ".part");
                Files.write(unfinished, painter.paint(card));
                Files.move(unfinished, file);
            }
            used.add(name);
            painted.put(card.path(), new Payload.Copy(file));
        }
        forgetOthers(used);
        return painted;
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
