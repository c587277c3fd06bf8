package precis.ingest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DaysTest {

    @Test
    void theFirstInstantOfAProgramsCalendarIsNoDay() {
        assertEquals(Optional.empty(), Days.AS_WRITTEN.find("0001-01-01T00:00:00Z"));
        assertEquals(
                Optional.of(LocalDate.of(2019, 11, 19)),
                Days.AS_WRITTEN.find("2019-11-19T18:15:00-05:00"));
    }
}
