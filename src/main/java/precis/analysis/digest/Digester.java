package precis.analysis.digest;

import java.util.ArrayList;
import java.util.List;
import precis.language.LanguagePack;
import precis.model.Claim;
import precis.model.Excerpt;

/** Chooses the key claims and the summary of an article. */
public final class Digester {

    private final Features features;
    private final ClaimChooser claims;
    private final SummaryChooser summary;
    private final ClaimWriter writer;
    private final ClauseCutter cutter;

    public Digester(LanguagePack pack) {
        Ranking ranking = pack.settings("ranking", Ranking.class);
        this.features = new Features(pack);
        this.claims = new ClaimChooser(ranking.claims());
        this.summary = new SummaryChooser(ranking.summary());
        RuleFeatures rules = new RuleFeatures(pack);
        this.cutter = new ClauseCutter(pack, rules);
        this.writer = new ClaimWriter(pack, new Weigher(ranking.claims().model()), rules, cutter);
    }

    public Digest digest(Reading reading) {
        Sketch sketch = Sketch.of(reading);
        List<Row> rows = features.of(sketch);
        List<Claim> written = new ArrayList<>();
        for (int index : claims.choose(sketch, rows)) {
            written.add(writer.write(reading, written.size() + 1, index, rows.get(index)));
        }
        List<Excerpt> lines =
                summary.choose(sketch, rows).stream()
                        .map(i -> cutter.unlinked(reading, i).excerpt(reading, i))
                        .toList();
        return new Digest(lines, written);
    }
}
