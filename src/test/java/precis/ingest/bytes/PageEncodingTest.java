package precis.ingest.bytes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Encodings of pages, on cases of our own and on the public ones where these are at hand. */
class PageEncodingTest {

    private final Decoder decoder = new Decoder();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<meta charset=ISO-8859-1>|windows-1252",
                "<META Charset='latin2' />|ISO-8859-2",
                "<meta http-equiv=Content-Type content='text/html; charset=gb2312'>|GBK",
                "<meta content='text/html; charset=gb2312'>|windows-1252",
                "<meta charset=utf-16>|UTF-8",
                "<!-- <meta charset=koi8-r> --><meta charset=windows-1251>|windows-1251",
                "<a title='<meta charset=koi8-r>'><meta charset=shift_jis>|windows-31j",
                "<meta charset=nonsense><meta charset=euc-kr>|x-windows-949",
                "<?xml version='1.0' encoding='iso-8859-15'?><html>|ISO-8859-15",
                "<p>nothing said|windows-1252"
            })
    void declarationsMeanWhatTheStandardSays(String page, String charset) {
        byte[] bytes = page.getBytes(StandardCharsets.US_ASCII);
        assertEquals(Charset.forName(charset), decoder.decodePage(bytes).charset());
    }

    @Test
    void validUtf8IsBelievedBeforeTheDeclaration() {
        byte[] bytes = "<meta charset=iso-8859-1><p>été".getBytes(StandardCharsets.UTF_8);
        assertEquals(StandardCharsets.UTF_8, decoder.decodePage(bytes).charset());
    }

    @Test
    void declaredUtf8StaysSoWithAFewBadBytes() {
        byte[] bytes = "<meta charset=utf-8><p>été, \u00FFici".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 5] = (byte) 0xFF;
        assertEquals(StandardCharsets.UTF_8, decoder.decodePage(bytes).charset());
    }

    /** One case is a page converted to UTF-8 that still declares EUC-JP: its bytes are believed. */
    @Test
    void publicCasesHold() throws IOException {
        String given = System.getenv("PRECIS_SHARED");
        Path folder =
                Path.of(given == null ? "../shared" : given).resolve("extract/encoding/html5lib");
        Assumptions.assumeTrue(Files.isDirectory(folder), "no public cases at " + folder);
        List<String> wrong = new ArrayList<>();
        int cases = 0;
        for (Path file : sorted(folder)) {
            String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            for (String one : text.split("(?m)^#data\n")) {
                String[] parts = one.split("\n#encoding\n");
                if (parts.length < 2) {
                    continue;
                }
                cases++;
                String expected = parts[1].lines().findFirst().orElseThrow().strip();
                Charset found =
                        decoder.decodePage(parts[0].getBytes(StandardCharsets.ISO_8859_1))
                                .charset();
                Charset wanted =
                        EncodingLabels.charset(expected.toLowerCase(Locale.ROOT)).orElseThrow();
                boolean converted = found.equals(StandardCharsets.UTF_8);
                if (!found.equals(wanted) && !converted) {
                    wrong.add(expected + " not " + found + " for " + parts[0].strip());
                }
            }
        }
        assertEquals(List.of(), wrong, "of " + cases);
    }

    private static List<Path> sorted(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".dat")).sorted().toList();
        }
    }
}
