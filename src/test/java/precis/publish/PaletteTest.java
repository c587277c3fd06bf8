package precis.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PaletteTest {

    private static final String CSS =
            """
            /* colours; here */
            :root { --paper: #ffffff; --ink: #111111; --accent: #8c2a1c; --gap: 2rem; }
            @media (prefers-color-scheme: dark) {
              :root { --paper: #000000; --ink: #eeeeee; --accent: #f0a08d; }
            }
            """;

    @Test
    void takesItsColoursFromTheStyleSheet() {
        Palette palette = new Palette(CSS, Map.of(), key -> 0);
        assertEquals("#111111", palette.light("ink"));
        assertEquals("#eeeeee", palette.dark("ink"));
        assertEquals("", palette.css());
    }

    @Test
    void theUsersColoursWinOnScreenUnlessTheReaderWantsContrast() {
        Palette palette =
                new Palette(CSS, Map.of("accent", "#004b87", "dark.accent", "#9fc5ff"), key -> 0);
        assertEquals(
                """
                @media screen and (prefers-contrast: no-preference) { :root { --accent: #004b87; } }
                @media screen and (prefers-contrast: no-preference) and (prefers-color-scheme: dark) { :root { --accent: #9fc5ff; } }
                """,
                palette.css());
        assertEquals(0, palette.problems().size());
    }

    @Test
    void saysWhatIsNoColourAndWhatCannotBeRead() {
        Palette palette =
                new Palette(
                        CSS,
                        Map.of("accent", "#cccccc", "ink", "black", "shade", "#000000"),
                        key -> 7);
        String problems = palette.problems().toString();
        assertTrue(problems.contains("precis.color.ink: no colour: black"), problems);
        assertTrue(problems.contains("precis.color.shade: no such colour"), problems);
        assertTrue(problems.contains("#cccccc on #ffffff reads at 1.6 : 1"), problems);
    }

    @Test
    void contrastIsThatOfTheGuidelines() {
        assertEquals(21, Palette.contrast("#000000", "#ffffff"), 0.001);
        assertEquals(4.54, Palette.contrast("#767676", "#ffffff"), 0.01);
    }

    @Test
    void aStyleSheetLosesOnlyWhatNobodySees() {
        assertEquals(
                """
                a{content:"; : ,  /* no */";color:red}
                @media (min-width:5em) and (x){b > c, d :hover{margin:0 auto}
                }
                """
                        .replace("c, d", "c,d"),
                StyleSheet.compact(
                        """
                        /* a note */
                        a { content: "; : ,  /* no */"; color: red; }
                        @media (min-width: 5em) and (x) {
                          b > c, d :hover { margin: 0 auto; }
                        }
                        """));
    }
}
