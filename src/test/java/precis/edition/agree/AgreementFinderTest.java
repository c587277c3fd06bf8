package precis.edition.agree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import precis.edition.NewsWeek;
import precis.edition.words.Rarity;
import precis.edition.words.WordReader;
import precis.model.Briefing;
import precis.model.Claim;
import precis.model.Divergence;
import precis.model.Point;
import precis.model.Testimony;

/** Joins and divergences of a week of news, against what its labels say. */
class AgreementFinderTest {

    private enum Truth {
        SAME,
        DIFFER,
        NEITHER
    }

    private static final NewsWeek NEWS = NewsWeek.WEEK;
    private static final Map<String, Agreements> FOUND = find();

    private static Map<String, Agreements> find() {
        WordReader reader = new WordReader(tag -> NewsWeek.PACK);
        Rarity rarity = Rarity.among(NEWS.briefings().stream().map(reader::read).toList());
        AgreementFinder finder = new AgreementFinder(tag -> NewsWeek.PACK);
        Map<String, Agreements> found = new HashMap<>();
        NEWS.stories().forEach(s -> found.put(s, finder.find(NEWS.of(s), Set.of(), rarity)));
        return found;
    }

    @Test
    void theWeekIsLargeEnoughToJudgeBy() {
        assertTrue(NEWS.briefings().size() >= 60);
        assertTrue(NEWS.stories().stream().filter(s -> NEWS.of(s).size() > 1).count() >= 20);
    }

    @Test
    void claimsAreJoinedOnlyWhereTheySayTheSame() {
        List<String> wrong = new ArrayList<>();
        int right = 0;
        for (Agreements agreements : FOUND.values()) {
            for (Point point : agreements.points()) {
                for (Testimony[] pair : pairs(point.testimonies(), point.testimonies())) {
                    if (truth(pair[0], pair[1]) == Truth.SAME) {
                        right++;
                    } else {
                        wrong.add(text(pair[0]) + " || " + text(pair[1]));
                    }
                }
            }
        }
        assertTrue(right >= 58, "joins found: " + right);
        assertTrue(wrong.size() <= 0.05 * (right + wrong.size()), wrong.toString());
    }

    @Test
    void divergencesAreShownOnlyWhereArticlesDiffer() {
        List<String> wrong = new ArrayList<>();
        int right = 0;
        for (Agreements agreements : FOUND.values()) {
            for (Divergence divergence : agreements.divergences()) {
                for (Testimony[] pair : opposed(divergence)) {
                    if (truth(pair[0], pair[1]) == Truth.DIFFER) {
                        right++;
                    } else {
                        wrong.add(text(pair[0]) + " || " + text(pair[1]));
                    }
                }
            }
        }
        assertTrue(right >= 24, "divergences found: " + right);
        assertTrue(wrong.size() <= 0.05 * (right + wrong.size()), wrong.toString());
    }

    @Test
    void aSpeakerQuotedByManyIsOneOrigin() {
        Point deaths = pointWith("kiev", "kiev-a", "Neuf personnes ont été tuées");
        assertTrue(deaths.testimonies().size() > 2, deaths.toString());
        assertEquals(1, deaths.origins(), deaths.toString());
    }

    @Test
    void copiesOfAnAgencyAreOneOrigin() {
        Point fire = pointWith("aude", "aude-a", "Un incendie a parcouru");
        assertTrue(fire.testimonies().size() >= 2, fire.toString());
        assertEquals(
                1,
                fire.testimonies().stream()
                        .filter(t -> !t.briefing().equals("aude-c"))
                        .map(Testimony::origin)
                        .distinct()
                        .count());
    }

    @Test
    void differentOutletsThatSpeakForThemselvesAreIndependent() {
        Point vote = pointWith("eau", "eau-a", "L’Assemblée nationale a adopté");
        assertEquals(2, vote.origins(), vote.toString());
    }

    @Test
    void everyJoinAndEveryDivergenceHasItsReason() {
        for (Agreements agreements : FOUND.values()) {
            for (Point p : agreements.points()) {
                assertEquals(p.testimonies().size() - 1, p.reasons().size());
                assertTrue(p.reasons().stream().noneMatch(String::isBlank));
            }
            for (Divergence d : agreements.divergences()) {
                assertTrue(!d.reasons().isEmpty() && !d.reasons().contains(""));
            }
        }
    }

    @Test
    void everyClaimIsToldOnce() {
        for (String story : NEWS.stories()) {
            List<String> told =
                    FOUND.get(story).points().stream()
                            .flatMap(p -> p.testimonies().stream())
                            .map(t -> t.briefing() + "#" + t.claim())
                            .sorted()
                            .toList();
            assertEquals(told.stream().distinct().toList(), told);
            told = told.stream().filter(t -> !t.contains("#s")).toList();
            List<String> claims =
                    NEWS.of(story).stream()
                            .flatMap(
                                    b ->
                                            b.claims().stream()
                                                    .map(c -> b.article().id() + "#" + c.id()))
                            .sorted()
                            .toList();
            assertEquals(claims, told);
        }
    }

    private static Point pointWith(String story, String article, String start) {
        return FOUND.get(story).points().stream()
                .filter(
                        p ->
                                p.testimonies().stream()
                                        .anyMatch(
                                                t ->
                                                        t.briefing().equals(article)
                                                                && text(t).startsWith(start)))
                .findFirst()
                .orElseThrow();
    }

    private static List<Testimony[]> opposed(Divergence divergence) {
        List<Testimony[]> pairs = new ArrayList<>();
        List<Divergence.Version> versions = divergence.versions();
        for (int i = 0; i < versions.size(); i++) {
            for (int j = 0; j < i; j++) {
                for (Testimony one : versions.get(i).testimonies()) {
                    versions.get(j)
                            .testimonies()
                            .forEach(other -> pairs.add(new Testimony[] {one, other}));
                }
            }
        }
        return pairs;
    }

    private static List<Testimony[]> pairs(List<Testimony> some, List<Testimony> others) {
        List<Testimony[]> pairs = new ArrayList<>();
        for (int i = 0; i < some.size(); i++) {
            for (int j = 0; j < i; j++) {
                pairs.add(new Testimony[] {some.get(i), others.get(j)});
            }
        }
        return pairs;
    }

    private static Truth truth(Testimony one, Testimony other) {
        Map<String, String> here = NEWS.labels(one.briefing(), sentence(one));
        Map<String, String> there = NEWS.labels(other.briefing(), sentence(other));
        Truth truth = Truth.NEITHER;
        for (Map.Entry<String, String> label : here.entrySet()) {
            String value = there.get(label.getKey());
            if (value != null && !value.equals(label.getValue())) {
                return Truth.DIFFER;
            }
            truth = value == null ? truth : Truth.SAME;
        }
        return truth;
    }

    private static String sentence(Testimony testimony) {
        return claim(testimony).statement().sentence().text();
    }

    private static String text(Testimony testimony) {
        return claim(testimony).excerpt().text();
    }

    private static Claim claim(Testimony testimony) {
        Briefing briefing =
                NEWS.briefings().stream()
                        .filter(b -> b.article().id().equals(testimony.briefing()))
                        .findFirst()
                        .orElseThrow();
        return briefing.claim(testimony.claim()).orElseThrow();
    }
}
