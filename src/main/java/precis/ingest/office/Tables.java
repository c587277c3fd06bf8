package precis.ingest.office;

import org.jsoup.nodes.Element;

/** Tells tables from frames around the text: those have one cell a row. */
final class Tables {

    private Tables() {}

    /**
     * @param row the format's element for one
     * @param cell likewise
     */
    static boolean isTable(Element table, String row, String cell) {
        return table.children().stream()
                .filter(r -> r.tagName().equals(row))
                .anyMatch(r -> cells(r, cell) > 1);
    }

    private static long cells(Element row, String cell) {
        return row.children().stream().filter(c -> c.tagName().equals(cell)).count();
    }
}
