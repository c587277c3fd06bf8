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
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import precis.SharedFiles;

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
        Path folder = publicCases("html5lib");
        List<String> wrong = new ArrayList<>();
        int cases = 0;
        for (Path file : files(folder, ".dat")) {
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

    /**
     * The name of each case ends in the encoding meant; the standard reads UTF-16 in a meta as
     * UTF-8.
     */
    @Test
    void publicSnifferCasesHold() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path folder : List.of(publicCases("sniffer/bom"), publicCases("sniffer/normal"))) {
            for (Path file : files(folder, ".html")) {
                String name = file.getFileName().toString();
                compare(
                        file,
                        name.substring(name.lastIndexOf('_') + 1, name.indexOf(".html")),
                        wrong);
            }
        }
        for (Path file : files(publicCases("sniffer/utf"), ".html")) {
            compare(file, "utf-8", wrong);
        }
        for (Path file : files(publicCases("sniffer/no-result"), ".html")) {
            compare(file, "windows-1252", wrong);
        }
        assertEquals(List.of(), wrong);
    }

    /** Pages as found, with what they declare and what their bytes say they are. */
    @Test
    void publicPagesAreReadAsWhatTheirBytesAre() throws IOException {
        Path folder = publicCases("real");
        List<String> wrong = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("INDEX.tsv"))) {
            Map<String, String> said = new TreeMap<>();
            for (String field : line.split("\t")) {
                said.put(field.replaceAll("=.*", ""), field.replaceAll("^[^=]*=", ""));
            }
            String likely = said.get("likely");
            Path page = folder.resolve(line.substring(0, line.indexOf('\t')));
            if (Files.exists(page)) {
                compare(page, likely.equals("?") ? said.get("declared") : likely, wrong);
            }
        }
        assertEquals(List.of(), wrong);
    }

    private void compare(Path file, String label, List<String> wrong) throws IOException {
        Charset wanted = EncodingLabels.charset(label.toLowerCase(Locale.ROOT)).orElseThrow();
        Charset found = decoder.decodePage(Files.readAllBytes(file)).charset();
        if (!found.equals(wanted)) {
            wrong.add(file.getFileName() + ": " + found + " instead of " + wanted);
        }
    }

    private static Path publicCases(String name) {
        Path folder = SharedFiles.folder().resolve("extract/encoding");
        Assumptions.assumeTrue(Files.isDirectory(folder), "no public cases at " + folder);
        return folder.resolve(name);
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
        }
    }
}
