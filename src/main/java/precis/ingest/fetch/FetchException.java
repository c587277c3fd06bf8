package precis.ingest.fetch;

/** Why an address gave nothing, and what can be done about it; both are printed. */
final class FetchException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    FetchException(String message, String remedy) {
        super(message);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
