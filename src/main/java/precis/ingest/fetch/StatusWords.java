package precis.ingest.fetch;

/** What the status code of an answer means to the user. */
final class StatusWords {

    private StatusWords() {}

    static FetchException of(int status) {
        String remedy = "open it in a browser and save it";
        return switch (status) {
            case 401, 402, 407 ->
                    new FetchException(
                            "is for subscribers or members only (" + status + ")", remedy);
            case 403, 451 ->
                    new FetchException("refuses to be read by programs (" + status + ")", remedy);
            case 404, 410 ->
                    new FetchException(
                            "is not there (" + status + ")",
                            "check the address; it may have moved");
            case 429 -> new FetchException("is asked too often (429)", "try again later");
            default ->
                    status >= 500
                            ? new FetchException(
                                    "is out of order (" + status + ")", "try again later")
                            : new FetchException("gives no page, but the status " + status, remedy);
        };
    }
}
