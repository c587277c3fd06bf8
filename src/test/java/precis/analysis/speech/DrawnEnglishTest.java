package precis.analysis.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Every kind of speaker in every turn that English news has for reporting one. */
class DrawnEnglishTest {

    /** Who speaks, as the sentence has it, and the name wanted. */
    private static final Map<String, String> SPEAKERS =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry("Anna Holm", "Anna Holm"),
                            Map.entry("Health Minister Karl Bakke", "Karl Bakke"),
                            Map.entry("Anna Holm, a farmer from Zavel,", "Anna Holm"),
                            Map.entry("the mayor of Zavel, Karl Bakke,", "Karl Bakke"),
                            Map.entry("the rights group Free Voices", "Free Voices"),
                            Map.entry("the Department of Justice", "Department of Justice"),
                            Map.entry("a senior official", "senior official"),
                            Map.entry("one of the organisers", "one of the organisers"),
                            Map.entry("one of the survivors, Anna Holm,", "Anna Holm"),
                            Map.entry("the study's lead author, Karl Bakke,", "Karl Bakke"),
                            Map.entry("an aide to Mayor Karl Bakke", "aide to Mayor"),
                            Map.entry("the wife of the singer Karl Bakke", "wife of the singer"),
                            Map.entry("prosecutors", "prosecutors"),
                            Map.entry("a source close to the talks", "source close to the talks"),
                            Map.entry("a spokeswoman for the airline", "spokeswoman"),
                            Map.entry("the Goat Breeders Association (GBA)", "Goat Breeders"),
                            Map.entry("police officers", "police officers")));

    /** What reports them: %s is the speaker, who opens the sentence or stands inside it. */
    private static final List<String> TURNS =
            List.of(
                    "%s said that the road would stay closed.",
                    "%s told reporters on Monday the road would stay closed.",
                    "%s said in a statement that the road would stay closed.",
                    "%s warned more than 300 homes were flooded.",
                    "%s confirmed earlier this week that the road would stay closed.",
                    "%s accused the council of lying.",
                    "%s expressed confidence that the road would open.",
                    "“The water came up very fast,” %s explained.",
                    "“The water came up very fast,” %s added on Monday.",
                    "“The water came up very fast,” said %s.",
                    "“The water came up very fast,” %s told the BBC. “The house is gone.”",
                    "The road would stay closed, according to %s.",
                    "The road would stay closed, as %s pointed out.",
                    "In the view of %s, the road should stay closed.",
                    "The BBC quoted %s as saying that the road would stay closed.",
                    "The plan was condemned by %s.");

    @Test
    void everySpeakerIsFoundInEveryTurn() {
        assertEquals(List.of(), Drawn.wrong(SPEAKERS, TURNS, Readings::english));
    }

    @Test
    void whatNobodySaysIsNobodys() {
        List<String> plain =
                List.of(
                        "The council met on Monday.",
                        "Prosecutors arrested three men on Friday.",
                        "The company lost $3 million in the first quarter.",
                        "Anna Holm won the prize on Sunday.",
                        "A crowd gathered to support the mayor.",
                        "The measure passed by 54 votes to 46.",
                        "Officials from both countries met in Geneva.");
        plain.forEach(s -> assertEquals(List.of("-"), Readings.english(s), s));
    }
}
