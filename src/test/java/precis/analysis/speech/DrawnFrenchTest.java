package precis.analysis.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Every kind of speaker in every turn that French news has for reporting one. */
class DrawnFrenchTest {

    /** Who speaks, in the singular, and the name wanted. */
    private static final Map<String, String> SPEAKERS =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry("Claire Vasseur", "Claire Vasseur"),
                            Map.entry("Claire Vasseur, maire de Lormont,", "Claire Vasseur"),
                            Map.entry("le préfet Paul Renard", "Paul Renard"),
                            Map.entry("la maire de Lormont, Claire Vasseur,", "Claire Vasseur"),
                            Map.entry("Paul Renard, chargé du dossier,", "Paul Renard"),
                            Map.entry("Paul Renard, joint par téléphone,", "Paul Renard"),
                            Map.entry("Paul Renard, qui dirige le port,", "Paul Renard"),
                            Map.entry("Mme Vasseur", "Vasseur"),
                            Map.entry("la société Brévex", "Brévex"),
                            Map.entry("l'association Eaux vives", "Eaux vives"),
                            Map.entry("le collectif « Un toit pour tous »", "Un toit pour tous"),
                            Map.entry(
                                    "la Fédération des éleveurs (FEC)", "Fédération des éleveurs"),
                            Map.entry("la préfecture du Nord", "préfecture du Nord"),
                            Map.entry("un porte-parole de Brévex", "porte-parole de Brévex"),
                            Map.entry("l'un des organisateurs", "un des organisateurs"),
                            Map.entry("une source proche du dossier", "source proche du dossier"),
                            Map.entry("un témoin", "témoin"),
                            Map.entry("l'avocat du maire Paul Renard", "avocat du maire"),
                            Map.entry("la sœur de la victime Inès Roy", "sœur de la victime"),
                            Map.entry("sa famille", "famille"),
                            Map.entry("le gouvernement allemand", "gouvernement allemand")));

    /** What reports them, by frame and by what stands between verb and speaker. */
    private static final List<String> TURNS =
            List.of(
                    "%s a déclaré que le pont restera fermé.",
                    "%s a indiqué mardi soir à l'AFP que le pont restera fermé.",
                    "%s a expliqué à la revue Pierre et Eau que le pont restera fermé.",
                    "%s estime que le pont restera fermé.",
                    "%s a annoncé jeudi la fermeture du pont.",
                    "%s dénonce un retard de trois mois.",
                    "%s a fait savoir, dans un communiqué, que le pont restera fermé.",
                    "%s n'exclut pas que le pont reste fermé.",
                    "Le pont restera fermé, a affirmé %s.",
                    "Le pont restera fermé, a affirmé jeudi 12 mars %s.",
                    "Le pont restera fermé, a affirmé vendredi dernier %s à l'AFP.",
                    "Le pont restera fermé, a affirmé à l'agence Reuters %s.",
                    "« Le pont restera fermé », assure %s.",
                    "« Le pont restera fermé », a lancé %s, avant de quitter la salle.",
                    "« Le pont, a précisé %s, restera fermé jusqu'en mai. »",
                    "Selon %s, le pont restera fermé.",
                    "Le pont restera fermé, d'après %s.",
                    "À en croire %s, le pont restera fermé.",
                    "Le pont restera fermé : c'est ce qu'a indiqué mardi soir %s.",
                    "Le pont restera fermé, comme l'a reconnu %s.",
                    "En outre, a précisé %s, le pont restera fermé.",
                    "Depuis lundi, a affirmé vendredi %s, le pont est fermé.",
                    "De l'aveu de %s, le pont restera fermé.");

    @Test
    void everySpeakerIsFoundInEveryTurn() {
        assertEquals(List.of(), Drawn.wrong(SPEAKERS, TURNS, Readings::speakers));
    }

    @Test
    void whatNobodySaysIsNobodys() {
        List<String> plain =
                List.of(
                        "Le conseil s'est réuni lundi.",
                        "La police a arrêté trois hommes vendredi.",
                        "La société Brévex a perdu 3 millions d'euros.",
                        "Claire Vasseur a remporté le prix dimanche.",
                        "La médaille d'or pour les femmes revient à une Polonaise.",
                        "Le texte a été adopté par 54 voix contre 46.",
                        "Les délégués des deux pays se sont retrouvés à Genève.");
        plain.forEach(s -> assertEquals(List.of("-"), Readings.speakers(s), s));
    }
}
