package precis.analysis.digest;

import java.util.List;
import precis.model.Claim;
import precis.model.Excerpt;

/**
 * What an article comes down to.
 *
 * @param summary up to three sentences, in text order
 * @param claims the key claims, most important first
 */
public record Digest(List<Excerpt> summary, List<Claim> claims) {

    public Digest {
        summary = List.copyOf(summary);
        claims = List.copyOf(claims);
    }
}
