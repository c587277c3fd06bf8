package precis.analysis.actors.entities;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import precis.analysis.actors.mentions.Cue;
import precis.analysis.actors.mentions.Mention;
import precis.analysis.actors.names.Candidate;
import precis.analysis.actors.names.Candidate.Shape;
import precis.analysis.actors.words.Known;
import precis.analysis.actors.words.Names;
import precis.analysis.actors.words.Vocabulary;
import precis.language.Upos;

/** Gathers a town that plays under the one club of the article that bears its name. */
final class ClubGatherer {

    private static final int INITIALS = 4;

    private static final Set<Cue> OF_TOWN =
            EnumSet.of(
                    Cue.LOCATIVE, Cue.AT, Cue.COMPLEMENT, Cue.TAG, Cue.EMPLOYER, Cue.INSIDE_ROLE);

    private final Vocabulary words;

    ClubGatherer(Vocabulary words) {
        this.words = words;
    }

    void gather(Register register) {
        List<Entity> entities =
                register.entities().stream().filter(e -> !e.mentions().isEmpty()).toList();
        List<Entity> clubs = entities.stream().filter(this::isClub).toList();
        if (clubs.isEmpty()) {
            return;
        }
        for (Entity town : entities) {
            if (isClubOf(town)) {
                List<Entity> own =
                        clubs.stream().filter(c -> c != town && bearsTown(c, town)).toList();
                own.stream().filter(c -> own.size() == 1).forEach(c -> moveAll(town, c));
            } else if ((isTown(town) || isUnknown(town)) && !town.any(Cue.SEATED)) {
                List<Entity> own = clubs.stream().filter(c -> bears(c, town)).toList();
                if (own.size() == 1) {
                    move(town, own.get(0));
                }
            }
        }
    }

    /** « le club de Kerlann », « le club lormontais »: told by nothing but its town. */
    private boolean isClubOf(Entity entity) {
        return !words.isHeadLast()
                && entity.known().isEmpty()
                && entity.mentions().stream()
                        .map(Mention::candidate)
                        .allMatch(
                                c ->
                                        c.shape() == Shape.INSTITUTION
                                                && !c.line().capitalised(c.start())
                                                && (isOfTown(c) || isAdjective(c))
                                                && words.sport().isClub(c.line().token(c.start())));
    }

    private boolean isOfTown(Candidate c) {
        return c.size() == 3
                && c.line().capitalised(c.end() - 1)
                && words.isOf(c.line(), c.start() + 1);
    }

    private static boolean isAdjective(Candidate c) {
        return c.size() == 2 && c.line().is(c.end() - 1, Upos.ADJ);
    }

    private boolean bearsTown(Entity club, Entity described) {
        Candidate c = described.mentions().get(0).candidate();
        String town = Names.key(c.line().token(c.end() - 1).text());
        return names(club).contains(" " + town + " ")
                || isAdjective(c)
                        && club.fullest().stream()
                                .anyMatch(word -> words.settings().isOfTown(town, word));
    }

    private static void moveAll(Entity described, Entity club) {
        described.mentions().forEach(m -> club.add(m.with(Cue.NICKNAME)));
        described.mentions().clear();
    }

    private static void move(Entity town, Entity club) {
        town.mentions().stream().filter(ClubGatherer::plays).forEach(club::add);
        town.mentions().removeIf(ClubGatherer::plays);
    }

    /** Whether nothing says that the town itself is meant: what happens there, or its mayor. */
    private static boolean plays(Mention m) {
        return OF_TOWN.stream().noneMatch(m::is);
    }

    private boolean isTown(Entity entity) {
        return entity.isKnown(Known.Sort.PLACE)
                || entity.isKnown(Known.Sort.CAPITAL)
                || isCityState(entity);
    }

    /** « Monaco », where nothing names its government. */
    private boolean isCityState(Entity entity) {
        return entity.known().filter(words.gazetteer()::isCityState).isPresent()
                && entity.mentions().stream()
                        .allMatch(m -> m.candidate().isKnown(Known.Sort.COUNTRY));
    }

    /** « Kerlann » where a « Racing de Kerlann » is named: one word that nobody is called by. */
    private boolean isUnknown(Entity entity) {
        return !words.isHeadLast()
                && entity.known().isEmpty()
                && entity.mentions().stream()
                        .allMatch(
                                m ->
                                        m.candidate().shape() == Shape.NAME
                                                && m.candidate().size() == 1
                                                && !m.is(Cue.TITLED)
                                                && !m.is(Cue.ROLE)
                                                && !words.isFirstName(
                                                        m.line().token(m.candidate().start())));
    }

    /** A known club, or a name with the initials of one or with a word that tells it. */
    private boolean isClub(Entity entity) {
        if (entity.isKnown(Known.Sort.ORGANISATION)) {
            return entity.known().get().isClub();
        }
        return entity.known().isEmpty()
                && entity.mentions().stream()
                        .map(Mention::candidate)
                        .anyMatch(c -> isSpelt(c) || isTold(c));
    }

    private boolean isTold(Candidate c) {
        boolean name = c.shape() == Shape.NAME || c.shape() == Shape.INSTITUTION;
        for (int i = c.start(); name && c.size() > 1 && i < c.end(); i++) {
            if (words.sport().isClubName(c.line().token(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSpelt(Candidate c) {
        boolean spelt = false;
        for (int i = c.start(); i < c.end() && c.shape() == Shape.NAME && c.size() > 1; i++) {
            String text = c.line().token(i).text();
            spelt |=
                    text.length() > 1
                            && text.length() <= INITIALS
                            && c.line().token(i).isUpperCase();
        }
        return spelt;
    }

    private boolean bears(Entity club, Entity town) {
        String place = String.join(" ", town.fullest());
        return names(club).contains(" " + place + " ")
                || club.fullest().stream().anyMatch(word -> words.settings().isOfTown(word, place));
    }

    private static String names(Entity club) {
        String name = " " + String.join(" ", club.fullest()) + " ";
        return name + club.known().map(k -> "; " + Names.key(k.name()) + " ").orElse("");
    }
}
