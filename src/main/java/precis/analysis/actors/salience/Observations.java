package precis.analysis.actors.salience;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import precis.analysis.actors.entities.Entity;
import precis.analysis.actors.mentions.Cue;
import precis.analysis.actors.mentions.Mention;
import precis.analysis.actors.names.Candidate;
import precis.analysis.actors.names.Candidate.Shape;
import precis.analysis.actors.words.Known;
import precis.analysis.actors.words.Names;
import precis.analysis.actors.words.Vocabulary;
import precis.language.Token;
import precis.model.ActorKind;

/** What is observed of an entity, by the names that the settings give weights to. */
final class Observations {

    private static final int LEAD = 3;
    private static final Set<String> MEDIA = Set.of("agency", "outlet");
    private static final Set<Cue> OF_PLACE = Set.of(Cue.LOCATIVE, Cue.AT);

    /** What each cue is called in the settings. */
    private static final Map<Cue, String> CUES = new EnumMap<>(Cue.class);

    static {
        for (Cue cue : Cue.values()) {
            CUES.put(cue, name(cue));
        }
    }

    private final Vocabulary words;
    private final Entity entity;
    private final Scene scene;
    private final String kind;
    private final Map<String, Double> found = new TreeMap<>();

    private Observations(Vocabulary words, Entity entity, Scene scene) {
        this.words = words;
        this.scene = scene;
        this.entity = entity;
        this.kind = name(entity.kind());
    }

    static Map<String, Double> of(Entity entity, Scene scene, Vocabulary words) {
        Observations observations = new Observations(words, entity, scene);
        observations.cues();
        observations.place();
        observations.sort();
        observations.action();
        observations.medium();
        return observations.found;
    }

    private void when(boolean holds, String name) {
        if (holds) {
            found.put(name, 1.0);
        }
    }

    /** For all kinds alike, and for its own. */
    private void both(String name, double value) {
        found.put(name, value);
        found.put(name + "-" + kind, value);
    }

    private boolean all(Predicate<Mention> what) {
        for (Mention m : entity.mentions()) {
            if (!what.test(m)) {
                return false;
            }
        }
        return true;
    }

    private void cues() {
        for (Cue cue : Cue.values()) {
            boolean counts = entity.kind() != ActorKind.PERSON || !OF_PLACE.contains(cue);
            if (counts && entity.any(cue)) {
                String name = CUES.get(cue);
                when(true, name);
                when(true, name + "-" + kind);
                if (all(m -> m.is(cue))) {
                    when(true, "only-" + name);
                    when(true, "only-" + name + "-" + kind);
                }
            }
        }
    }

    private void place() {
        double mentions = Math.log(1 + entity.bodyMentions());
        both("mentions", mentions);
        long glosses = entity.mentions().stream().filter(Observations::isGloss).count();
        found.put("glossed", mentions - Math.log(1 + entity.bodyMentions() - glosses));
        boolean title = !all(m -> !m.line().isTitle() || m.is(Cue.HEADING));
        when(title, "title");
        when(title, "title-" + kind);
        when(entity.firstSentence() == 1, "first-sentence");
        when(entity.firstSentence() == 1, "first-sentence-" + kind);
        when(entity.firstSentence() <= LEAD, "lead");
        when(entity.firstSentence() <= LEAD, "lead-" + kind);
        int first = Math.min(entity.firstSentence(), scene.length());
        both("late", Math.log(first));
        both("depth", (double) first / scene.length());
        both("company", Math.log(scene.company(entity)));
        found.put("share-" + kind, (double) entity.bodyMentions() / scene.most());
        both("length", Math.log(scene.length()));
        found.put("crowd-" + kind, Math.log(scene.crowd()));
    }

    /** Whether it only stands in brackets behind the name in full. */
    private static boolean isGloss(Mention m) {
        Candidate c = m.candidate();
        return !m.line().isTitle()
                && c.isAcronym()
                && c.line().norm(c.start() - 1).equals("(")
                && c.line().norm(c.end()).equals(")");
    }

    private void sort() {
        when(true, "base");
        when(true, kind);
        boolean person = entity.kind() == ActorKind.PERSON;
        when(person && entity.longest().indexOf(' ') > 0, "full-name");
        boolean people = entity.isPeople(words.peoples());
        when(people, "people");
        when(!people && (person || isUnknown()) && isGuess(), "guess");
        when(person && firstNamed(), "first-named");
        if (entity.known().isPresent() && entity.kind() == ActorKind.ORGANISATION) {
            when(true, "known");
            when(true, "sort-" + entity.known().get().detail());
        }
        found.put("words-" + kind, Math.log(entity.fullest().size()));
        Shape shape = entity.mentions().get(0).candidate().shape();
        if (shape == Shape.INSTITUTION || shape == Shape.BODY) {
            Names.words(entity.longest()).stream()
                    .findFirst()
                    .ifPresent(w -> when(true, "head-" + w));
        }
        if (shape != Shape.NAME) {
            when(true, name(shape));
            when(all(this::isCommon), "common");
            when(all(m -> m.candidate().size() == 1), "bare");
        }
    }

    /** What a medium does: mostly it only says what others say. */
    private void medium() {
        boolean told = entity.known().filter(k -> MEDIA.contains(k.detail())).isPresent();
        if (told || entity.any(Cue.OUTLET)) {
            when(all(m -> !m.line().isTitle()), "medium-untitled");
            when(all(Observations::isHost), "medium-only-host");
            for (Cue cue : Cue.values()) {
                when(entity.any(cue), "medium-" + CUES.get(cue));
            }
        }
    }

    private void action() {
        when(entity.any(Cue.SUBJECT) || entity.any(Cue.AGENT), "acts-" + kind);
        when(entity.any(Cue.ADDRESSED), "addressed-" + kind);
        when(entity.any(Cue.LISTED), "listed-" + kind);
        when(all(Observations::isThere), "there-" + kind);
        boolean state = entity.kind() == ActorKind.COUNTRY;
        when(state && !all(m -> !isGovernment(m.candidate())), "as-government");
        boolean title = entity.mentions().stream().anyMatch(m -> m.line().isTitle());
        if (!title && all(Observations::isChannel)) {
            entity.known().ifPresent(k -> when(true, "channel-" + k.detail()));
            when(entity.known().isEmpty() && entity.any(Cue.OUTLET), "channel-outlet");
        }
        when(entity.any(Cue.OUTLET), "sort-outlet");
        if (all(Observations::isPassive)) {
            entity.known().ifPresent(k -> when(true, "passive-" + k.detail()));
        }
    }

    /** Where the last word of a name does not tell: whether nothing is known of it. */
    private boolean isUnknown() {
        return (!words.isHeadLast() || words.settings().fullNames() && !entity.any(Cue.CLASS))
                && !words.settings().nounsCapitalised()
                && entity.known().isEmpty()
                && all(m -> m.candidate().shape() == Shape.NAME);
    }

    /** Whether nothing but the lack of other signs makes it a person. */
    private boolean isGuess() {
        return !entity.any(Cue.ROLE)
                && !entity.any(Cue.TITLED)
                && entity.forms().stream().allMatch(f -> Names.words(f).size() == 1);
    }

    /** Whether some form opens with a first name. */
    private boolean firstNamed() {
        return entity.mentions().stream()
                .map(Mention::candidate)
                .anyMatch(c -> c.size() > 1 && words.isFirstName(c.line().token(c.start())));
    }

    private static boolean isGovernment(Candidate c) {
        return c.shape() == Shape.GOVERNMENT
                || c.isKnown(Known.Sort.CAPITAL)
                || c.isKnown(Known.Sort.SEAT);
    }

    private static boolean isThere(Mention m) {
        return m.is(Cue.LOCATIVE) || m.is(Cue.AT) || m.is(Cue.HEADING);
    }

    /** Whether it is named for what it says, or for what someone says there. */
    private static boolean isChannel(Mention m) {
        return m.is(Cue.SOURCE) || m.is(Cue.SPEAKS) || m.is(Cue.AT) || m.is(Cue.LOCATIVE);
    }

    /** Whether it only lets others speak, or learnt what it tells. */
    private static boolean isHost(Mention m) {
        Candidate c = m.candidate();
        boolean bracketed = c.start() > 0 && c.line().norm(c.start() - 1).equals("(");
        boolean told = isChannel(m) && !m.is(Cue.SPEAKS) || m.is(Cue.TAG) || bracketed;
        return !m.line().isTitle() && (m.is(Cue.HOST) || told);
    }

    private static boolean isPassive(Mention m) {
        return m.is(Cue.AT) || m.is(Cue.COMPLEMENT) || m.is(Cue.LOCATIVE) || m.is(Cue.SOURCE);
    }

    /** Whether neither a capital nor the adjective of a country says whose it is. */
    private boolean isCommon(Mention m) {
        Candidate c = m.candidate();
        for (int i = c.start(); i < c.end(); i++) {
            Token token = m.line().token(i);
            if (token.isCapitalised() || words.gazetteer().countryOf(token).isPresent()) {
                return false;
            }
        }
        return true;
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
