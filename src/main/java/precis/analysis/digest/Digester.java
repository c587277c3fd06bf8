package precis.analysis.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import precis.language.LanguagePack;
import precis.model.Claim;
import precis.model.Excerpt;
import precis.model.Sentence;

/** Chooses the key claims and the summary of an article. */
public final class Digester {

    private final Features features;
    private final ClaimChooser claims;
    private final SummaryChooser summary;
    private final ClaimWriter writer;

    public Digester(LanguagePack pack) {
        Ranking ranking = pack.settings("ranking", Ranking.class);
        this.features = new Features(pack);
        this.claims = new ClaimChooser(ranking.claims());
        this.summary = new SummaryChooser(ranking.summary());
        this.writer = new ClaimWriter(pack, ranking.claims().model());
    }

    public Digest digest(Reading reading) {
        Sketch sketch = Sketch.of(reading);
        List<Map<String, Double>> rows = features.of(sketch);
        List<Claim> written = new ArrayList<>();
        for (int index : claims.choose(sketch, rows)) {
            written.add(writer.write(reading, written.size() + 1, index, rows.get(index)));
        }
        List<Excerpt> lines =
                summary.choose(sketch, rows).stream().map(i -> line(reading, i)).toList();
        return new Digest(lines, written);
    }

    private static Excerpt line(Reading reading, int index) {
        Sentence sentence = reading.document().sentences().get(index).sentence();
        return new Excerpt(sentence.text(), sentence.span(), sentence.number());
    }
}
