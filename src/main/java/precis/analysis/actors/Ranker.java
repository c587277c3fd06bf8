package precis.analysis.actors;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import precis.analysis.actors.Candidate.Shape;
import precis.language.Token;
import precis.model.ActorKind;

/** Says how much an article is about an entity, from 0 to 1. */
final class Ranker {

    private static final int LEAD = 3;

    private static final Set<Cue> PLACES = Set.of(Cue.LOCATIVE, Cue.AT);

    private final Vocabulary words;
    private final ActorSettings settings;

    Ranker(Vocabulary words) {
        this.words = words;
        this.settings = words.settings;
    }

    /** Whether an entity with these features acts enough to be listed. */
    boolean acts(Map<String, Double> features) {
        return logistic(features, settings.acts()) >= settings.threshold();
    }

    /** How much the story is about an entity with these features, from 0 to 1. */
    double salience(Map<String, Double> features) {
        return logistic(features, settings.salience());
    }

    private static double logistic(Map<String, Double> features, Map<String, Double> weights) {
        double score =
                features.entrySet().stream()
                        .mapToDouble(f -> f.getValue() * weights.getOrDefault(f.getKey(), 0.0))
                        .sum();
        return 1 / (1 + Math.exp(-score));
    }

    /** What is observed of an entity, by the names that the settings give weights to. */
    Map<String, Double> features(Entity entity) {
        Map<String, Double> features = new TreeMap<>();
        String kind = name(entity.kind());
        features.put("base", 1.0);
        features.put(kind, 1.0);
        for (Cue cue : Cue.values()) {
            if (entity.kind() == ActorKind.PERSON && PLACES.contains(cue)) {
                continue;
            }
            double share = entity.count(cue);
            if (share > 0) {
                features.put(name(cue), 1.0);
                if (share == entity.mentions().size()) {
                    features.put("only-" + name(cue), 1.0);
                }
            }
        }
        double mentions = Math.log(1 + entity.bodyMentions());
        features.put("mentions", mentions);
        features.put("mentions-" + kind, mentions);
        if (entity.mentions().stream().anyMatch(m -> m.line().isTitle() && !m.is(Cue.HEADING))) {
            features.put("title", 1.0);
            features.put("title-" + kind, 1.0);
        }
        int first = entity.firstSentence();
        if (first == 1) {
            features.put("first-sentence", 1.0);
        }
        if (first <= LEAD) {
            features.put("lead", 1.0);
        }
        shape(entity, kind, features);
        return features;
    }

    private void shape(Entity entity, String kind, Map<String, Double> features) {
        Shape shape = entity.mentions().get(0).candidate().shape();
        if (shape != Shape.NAME) {
            features.put(name(shape), 1.0);
        }
        if (entity.known().isPresent() && entity.kind() == ActorKind.ORGANISATION) {
            features.put("known", 1.0);
            features.put("sort-" + entity.known().get().detail(), 1.0);
        }
        if (entity.kind() == ActorKind.PERSON && entity.longest().indexOf(' ') > 0) {
            features.put("full-name", 1.0);
        }
        if (shape != Shape.NAME && entity.mentions().stream().allMatch(this::common)) {
            features.put("common", 1.0);
        }
        if (shape != Shape.NAME
                && entity.mentions().stream().allMatch(m -> m.candidate().size() == 1)) {
            features.put("bare", 1.0);
        }
        if (entity.kind() == ActorKind.PERSON && guessed(entity)) {
            features.put("guess", 1.0);
        }
        if (entity.any(Cue.LISTED)) {
            features.put("listed-" + kind, 1.0);
        }
        if (entity.mentions().stream()
                .allMatch(m -> m.is(Cue.LOCATIVE) || m.is(Cue.AT) || m.is(Cue.HEADING))) {
            features.put("there-" + kind, 1.0);
        }
        if (entity.any(Cue.ADDRESSED)) {
            features.put("addressed-" + kind, 1.0);
        }
        boolean acts = entity.any(Cue.SUBJECT) || entity.any(Cue.AGENT);
        if (acts) {
            features.put("acts-" + kind, 1.0);
        }
        if (entity.kind() == ActorKind.COUNTRY
                && entity.mentions().stream().anyMatch(Ranker::asGovernment)) {
            features.put("as-government", 1.0);
        }
        if (entity.mentions().stream().allMatch(Ranker::passive)) {
            entity.known().ifPresent(k -> features.put("passive-" + k.detail(), 1.0));
        }
    }

    private static boolean guessed(Entity entity) {
        return !entity.any(Cue.ROLE)
                && !entity.any(Cue.TITLED)
                && entity.forms().stream().allMatch(f -> Names.words(f).size() == 1);
    }

    private static boolean asGovernment(Mention m) {
        return m.candidate().shape() == Shape.GOVERNMENT
                || m.candidate().isKnown(Known.Sort.CAPITAL)
                || m.candidate().isKnown(Known.Sort.SEAT);
    }

    private static boolean passive(Mention m) {
        return m.is(Cue.AT) || m.is(Cue.COMPLEMENT) || m.is(Cue.LOCATIVE) || m.is(Cue.SOURCE);
    }

    /** Whether neither a capital nor the adjective of a country says whose it is. */
    private boolean common(Mention m) {
        Candidate c = m.candidate();
        for (int i = c.start(); i < c.end(); i++) {
            Token token = m.line().token(i);
            if (token.isCapitalised() || words.gazetteer.countryOf(token).isPresent()) {
                return false;
            }
        }
        return true;
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
