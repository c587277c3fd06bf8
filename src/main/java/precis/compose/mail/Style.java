package precis.compose.mail;

/** Inline styles, as mail programs honour no others; colours stay legible when inverted. */
enum Style {
    BODY("margin:0;padding:0;background:#fdfcf9"),
    SHEET(
            "width:100%;max-width:600px;margin:0 auto;color:#1c1b19;"
                    + "font:17px/26px Georgia,'Times New Roman',serif"),
    CELL("padding:24px 20px"),
    PREHEADER("display:none;max-height:0;overflow:hidden"),
    SMALL("margin:0 0 16px;color:#5f5b54;font:13px/19px Arial,Helvetica,sans-serif"),
    TITLE("margin:0 0 4px;font:bold 26px/32px Georgia,'Times New Roman',serif"),
    HEADLINE(
            "margin:0 0 4px;padding-top:20px;border-top:1px solid #d9d4c9;"
                    + "font:bold 20px/26px Georgia,'Times New Roman',serif"),
    HEADLINK("color:#1c1b19;text-decoration:none"),
    PART("margin:16px 0 8px;font:bold 13px/19px Arial,Helvetica,sans-serif"),
    TEXT("margin:0 0 2px"),
    LINK("color:#8a2b1d");

    private final String css;

    Style(String css) {
        this.css = css;
    }

    String css() {
        return css;
    }
}
