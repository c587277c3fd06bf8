package precis.model;

/** Where a detail about an article was read, from the strongest evidence to the weakest. */
public enum Origin {
    OVERRIDE("override"),
    SIDECAR("sidecar"),
    JSON_LD("json-ld"),
    META("meta"),
    MICRODATA("microdata"),
    TIME("time"),
    HEADING("heading"),
    MAIL_HEADER("mail-header"),
    FEED("feed"),
    DOCUMENT("document"),
    BYLINE("byline"),
    DATELINE("dateline"),
    ADDRESS("address");

    private final String code;

    Origin(String code) {
        this.code = code;
    }

    /** The word for it in the public JSON. */
    public String code() {
        return code;
    }
}
