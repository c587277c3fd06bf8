package precis.analysis.actors.kinds;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import precis.analysis.actors.entities.Entity;
import precis.analysis.actors.entities.Sides;
import precis.analysis.actors.mentions.Cue;
import precis.analysis.actors.mentions.Mention;
import precis.analysis.actors.names.Candidate;
import precis.analysis.actors.names.Candidate.Shape;
import precis.analysis.actors.words.Known;
import precis.analysis.actors.words.Names;
import precis.analysis.actors.words.Topic;
import precis.analysis.actors.words.Vocabulary;
import precis.language.Token;
import precis.model.ActorKind;

/** Decides once for the whole article what a name stands for. */
public final class KindJudge {

    /** Of how many letters initials are that are written as one word. */
    private static final int LETTERS = 3;

    private final Vocabulary words;
    private final KindSigns signs;
    private final BodySigns bodies;

    public KindJudge(Vocabulary words) {
        this.words = words;
        this.signs = new KindSigns(words);
        this.bodies = new BodySigns(words, signs);
    }

    public void judge(List<Entity> entities, Topic topic) {
        boolean nations =
                topic == Topic.SPORT
                        && entities.stream()
                                .filter(e -> e.isKnown(Known.Sort.COUNTRY))
                                .anyMatch(Sides::plays);
        for (Entity entity : entities) {
            entity.kind(judge(entity, topic, nations));
        }
    }

    /**
     * @param nations whether countries meet each other in what the article tells
     */
    private ActorKind judge(Entity entity, Topic topic, boolean nations) {
        boolean team =
                topic == Topic.SPORT && (Sides.plays(entity) || Sides.scores(entity))
                        || nations && Sides.mayPlay(entity);
        if (team && !named(entity)) {
            return ActorKind.ORGANISATION;
        }
        if (entity.known().isPresent() && !named(entity) && !isSomebody(entity)) {
            return switch (entity.known().get().sort()) {
                case COUNTRY, SEAT -> ActorKind.COUNTRY;
                case ORGANISATION -> ActorKind.ORGANISATION;
                case PERSON -> ActorKind.PERSON;
                case CAPITAL, PLACE ->
                        hasPlayers(entity) ? ActorKind.ORGANISATION : ActorKind.PLACE;
            };
        }
        Shape shape = entity.mentions().get(0).candidate().shape();
        if (shape == Shape.GOVERNMENT) {
            return ActorKind.COUNTRY;
        }
        if (shape == Shape.FAMILY || entity.isPeople(words.peoples())) {
            return ActorKind.PERSON;
        }
        if (shape == Shape.SITE) {
            return ActorKind.PLACE;
        }
        if (shape == Shape.INSTITUTION || shape == Shape.BODY) {
            return ActorKind.ORGANISATION;
        }
        return vote(entity.mentions(), topic);
    }

    /** « Virginie, infirmière »: a place's name that is a first name too, with somebody's role. */
    private boolean isSomebody(Entity entity) {
        boolean place = entity.isKnown(Known.Sort.PLACE) || entity.isKnown(Known.Sort.CAPITAL);
        return place
                && entity.mentions().stream()
                        .filter(m -> m.is(Cue.ROLE))
                        .map(Mention::candidate)
                        .anyMatch(
                                c -> c.size() == 1 && words.isFirstName(c.line().token(c.start())));
    }

    /** Whether a coach or player is said to be a town's: it stands for its club. */
    private boolean hasPlayers(Entity town) {
        return town.mentions().stream().map(Mention::candidate).anyMatch(this::hasPlayers);
    }

    private boolean hasPlayers(Candidate c) {
        return words.isOf(c.line(), c.start() - 1)
                        && c.start() > 1
                        && words.sport().isPlayer(c.line().token(c.start() - 2))
                || words.isHeadLast() && words.sport().isPlayer(c.line(), c.end());
    }

    /** "Marlow City won": whether a name that ends as a town's may does what only teams do. */
    private boolean isTownOfPlayers(Mention m) {
        Candidate c = m.candidate();
        return m.is(Cue.PLAYS)
                && words.isHeadLast()
                && words.placeNouns().places().contains(c.line().token(noun(c)));
    }

    private static boolean named(Entity entity) {
        return entity.mentions().stream().anyMatch(m -> m.is(Cue.TITLED));
    }

    private ActorKind vote(List<Mention> mentions, Topic topic) {
        double person = 0;
        double organisation = 0;
        double place = 2 * standing(mentions);
        boolean surname = isFollowed(mentions);
        for (Mention m : mentions) {
            Candidate c = m.candidate();
            boolean first = isFirstNamed(c);
            person += first ? (c.size() > 1 ? 4 : 1.5) : 0;
            person += m.is(Cue.TITLED) ? 5 : 0;
            person += m.is(Cue.ROLE) && !bodies.isFirm(m) ? 3 : 0;
            person += c.size() == 2 || c.size() == 3 ? 1 : 0;
            person += initial(c) || m.is(Cue.ROLE) && opensWithLetters(c) ? 3 : 0;
            person += signs.isPersonal(c) || m.is(Cue.BODILY) ? 4 : 0;
            person += m.is(Cue.DETERMINED) || there(m) || c.isAcronym() ? 0 : 0.5;
            organisation += surname && isOfWords(c) ? 0 : bodies.votes(m);
            organisation += topic == Topic.SPORT && isTownOfPlayers(m) ? 9 : 0;
            place += named(c, surname);
            place += bodies.venue(c) ? 9 : 0;
            place += m.is(Cue.SEATED) || signs.isScene(c) ? 3 : 0;
            place += partOfPlace(c) || signs.placeFollows(c) || signs.isHome(c) ? 5 : 0;
        }
        if (mentions.stream().allMatch(m -> isBareWord(m, topic))) {
            boolean town = signs.isTown(mentions.get(0).candidate());
            boolean body = topic == Topic.BUSINESS || words.settings().fullNames();
            boolean active = mentions.stream().anyMatch(m -> m.is(Cue.SUBJECT));
            place = topic == Topic.BUSINESS && active && !town ? 0 : place;
            place += town ? person : 0;
            organisation += body && !town ? person : 0;
            person = body || town ? 0 : person;
        }
        person = isBorne(mentions) ? 0 : person;
        if (person >= organisation && person >= place && person > 0) {
            return ActorKind.PERSON;
        }
        return organisation >= place ? ActorKind.ORGANISATION : ActorKind.PLACE;
    }

    /** How much the word for a place that ends the name tells, which may be a surname. */
    private double named(Candidate c, boolean surname) {
        boolean place = words.placeNouns().places().contains(c.line().token(noun(c)));
        boolean told = place && !bodies.isOfFirm(c);
        return !told ? 0 : surname ? 1 : isSurnameToo(c) ? 4 : 9;
    }

    /**
     * Whether a body is called by what looks like someone's name, and nothing tells of a person.
     */
    private boolean isBorne(List<Mention> mentions) {
        return mentions.stream().noneMatch(m -> m.is(Cue.TITLED) || m.is(Cue.ROLE))
                && mentions.stream()
                        .filter(m -> m.is(Cue.CLASS))
                        .map(Mention::candidate)
                        .anyMatch(c -> words.isFirstName(c.line().token(c.start())));
    }

    /** Whether a mention is one word that nothing tells to be a person's name. */
    private boolean isBareWord(Mention m, Topic topic) {
        Candidate c = m.candidate();
        boolean ranked = topic == Topic.BUSINESS && words.renowned().isRanked(m.roleTokens());
        return c.size() == 1
                && !signs.isPersonal(c)
                && !m.is(Cue.BODILY)
                && !m.is(Cue.TITLED)
                && (!m.is(Cue.ROLE) || ranked)
                && words.gazetteer().ledBy(Names.key(c.form())).isEmpty()
                && !words.renowned().isOne(c.form())
                && !words.isSurname(c.line().token(c.start()))
                && !words.isFirstName(c.line().token(c.start()));
    }

    /** "Ann Hill", unlike "Harlan County": whether the word for a place may be a surname. */
    private boolean isSurnameToo(Candidate c) {
        return !words.isHeadLast() || c.size() == 1 || words.isSurname(c.line().token(noun(c)));
    }

    /**
     * "Ann Pole was late. Pole said": whether that surname is used alone as well, as no word for a
     * place is, or what it ends says something.
     */
    private boolean isFollowed(Set<String> alone, Mention full) {
        Candidate c = full.candidate();
        String surname = c.line().token(noun(c)).text();
        boolean person = c.size() == 2 && words.isFirstName(c.line().token(c.start()));
        boolean unknown = c.size() == 2 && signs.isUnknownFirst(c);
        return person && (full.is(Cue.SPEAKS) || alone.contains(surname))
                || unknown && alone.contains(surname);
    }

    /**
     * "Ann Church … Church said": a surname that is a word for a body, which tells nothing here.
     */
    private boolean isOfWords(Candidate c) {
        return words.renowned().isSurnameNoun(c.line().token(c.end() - 1));
    }

    private boolean isFollowed(List<Mention> mentions) {
        Set<String> alone =
                mentions.stream()
                        .filter(m -> !m.is(Cue.DETERMINED))
                        .map(Mention::candidate)
                        .filter(c -> c.size() == 1)
                        .map(Candidate::form)
                        .collect(Collectors.toSet());
        return mentions.stream().anyMatch(m -> isFollowed(alone, m));
    }

    private boolean isFirstNamed(Candidate c) {
        return words.isFirstName(c.line().token(c.start()))
                && !endsInLetters(c)
                && !bodies.goesOn(c);
    }

    /** "Edo APC": letters behind a word that may be a first name too. */
    private static boolean endsInLetters(Candidate c) {
        Token last = c.line().token(c.end() - 1);
        return c.size() == 2
                && last.isUpperCase()
                && last.text().length() > 1
                && last.text().length() <= LETTERS
                && !c.line().token(c.start()).isUpperCase();
    }

    /** The word of a name that says what sort of place it is. */
    private int noun(Candidate c) {
        return words.isHeadLast() ? c.end() - 1 : c.start();
    }

    /** Whether a known place is named after a word for a part of it. */
    private boolean partOfPlace(Candidate c) {
        return c.size() > 1
                && words.placeNouns().placeOpenings().contains(c.line().token(c.start()))
                && (words.placeNouns().places().contains(c.line().token(c.start()))
                        || words.gazetteer()
                                .longest(c.line(), c.start() + 1)
                                .filter(f -> f.end() == c.end())
                                .filter(f -> f.known().sort() != Known.Sort.ORGANISATION)
                                .isPresent());
    }

    private long standing(List<Mention> mentions) {
        Set<String> surnames = surnames(mentions);
        return mentions.stream().filter(m -> stands(m, surnames)).count();
    }

    /** Where something is, but not "news on Brandt" of whom the article names in full. */
    private boolean stands(Mention m, Set<String> surnames) {
        Candidate c = m.candidate();
        boolean surname = c.size() == 1 && surnames.contains(c.form());
        return there(m) && !m.is(Cue.DETERMINED) && !m.is(Cue.SOURCE) && !surname;
    }

    /** The last words of names of two, where they may be surnames. */
    private Set<String> surnames(List<Mention> all) {
        return words.isHeadLast()
                ? all.stream()
                        .map(Mention::candidate)
                        .filter(full -> full.size() == 2 && !partOfPlace(full))
                        .map(full -> full.line().token(full.end() - 1).text())
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private static boolean there(Mention m) {
        return m.is(Cue.LOCATIVE) || m.is(Cue.AT);
    }

    /** "J. Reed", but not "U.S. Steel". */
    private boolean initial(Candidate c) {
        return c.size() > 1
                && c.line().token(c.start()).text().endsWith(".")
                && words.gazetteer().longest(c.line(), c.start()).isEmpty();
    }

    /** "AK Zavel": initials written as one word, the name behind them in small letters. */
    private static boolean opensWithLetters(Candidate c) {
        Token first = c.line().token(c.start());
        return c.size() == 2
                && first.isUpperCase()
                && first.text().length() <= LETTERS
                && !c.line().token(c.end() - 1).isUpperCase();
    }
}
