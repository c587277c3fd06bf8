package precis.ingest.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Text documents for tests, packed as the programs that write them do. */
public final class Archives {

    private static final String TYPES =
            "<Types><Override PartName='/%s' ContentType='application/vnd.openxmlformats-"
                    + "officedocument.wordprocessingml.document.main+xml'/><Override"
                    + " PartName='/word/styles.xml' ContentType='application/vnd."
                    + "openxmlformats-officedocument.wordprocessingml.styles+xml'/></Types>";

    private Archives() {}

    /** An archive of these parts. */
    public static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    /** A document as Word writes it; its text is below {@code w:body}. */
    public static byte[] word(String body, String styles) throws IOException {
        return word("word/document.xml", body, styles);
    }

    static byte[] word(String part, String body, String styles) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", utf8(TYPES.formatted(part)));
        parts.put(
                part,
                utf8("<w:document xmlns:w='urn:w'><w:body>" + body + "</w:body></w:document>"));
        parts.put("word/styles.xml", utf8("<w:styles xmlns:w='urn:w'>" + styles + "</w:styles>"));
        return zip(parts);
    }

    /** A paragraph of a Word document. */
    public static String paragraph(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val='%s'/></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>"
                .formatted(style, text);
    }

    /** A document as LibreOffice writes it; its text is below {@code office:text}. */
    public static byte[] openDocument(String text, String own) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", utf8("application/vnd.oasis.opendocument.text"));
        parts.put(
                "content.xml",
                utf8(
                        "<office:document-content><office:automatic-styles>"
                                + own
                                + "</office:automatic-styles><office:body><office:text>"
                                + text
                                + "</office:text></office:body></office:document-content>"));
        return zip(parts);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
