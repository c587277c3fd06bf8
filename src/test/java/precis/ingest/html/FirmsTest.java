package precis.ingest.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirmsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Freier Bote - Lormonter Druck GmbH & Co. KG;Freier Bote",
                "La Gazette de Morvelin SAS;La Gazette de Morvelin",
                "Marlowe Media, Inc.;Marlowe Media",
                "Le Courrier;Le Courrier",
                "Morvelin - Le Courrier;Morvelin - Le Courrier",
                "USA;USA"
            })
    void theCompanyIsNotTheOutlet(String publisher, String outlet) {
        assertEquals(outlet, Firms.outlet(publisher));
    }
}
