package precis.analysis.actors.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import precis.analysis.actors.mentions.Cue;
import precis.analysis.actors.mentions.Mention;
import precis.analysis.actors.names.Candidate;
import precis.analysis.actors.names.Candidate.Shape;
import precis.analysis.actors.words.Known;
import precis.analysis.actors.words.Names;
import precis.analysis.actors.words.Topic;
import precis.analysis.actors.words.Vocabulary;
import precis.language.Gender;
import precis.language.LanguagePack;
import precis.language.WordList;

/** Gathers the mentions of an article into entities: full forms first, short forms after them. */
public final class Gatherer {

    /** Of those with as many words, one that hyphens part into more comes first. */
    private static final Comparator<Mention> LONGEST_FIRST =
            Comparator.comparingInt((Mention m) -> -m.candidate().length())
                    .thenComparingInt(m -> -Names.words(m.candidate().form()).size());

    private final Vocabulary words;
    private final StateGatherer states;
    private final TeamGatherer teams;
    private final ClubGatherer clubs;
    private final DescribedBodies described;
    private final GenderReader genders;
    private final Nicknames nicknames;
    private final WordList crowned;
    private final HeadWords heads;
    private final Glosses glosses;
    private final FirstNameMisprints misprints;

    public Gatherer(LanguagePack pack, Vocabulary words) {
        this.words = words;
        this.states = new StateGatherer(words);
        this.teams = new TeamGatherer(words);
        this.clubs = new ClubGatherer(words);
        this.described = new DescribedBodies(words.sport());
        this.genders = new GenderReader(pack, words);
        this.heads = new HeadWords(words);
        this.glosses = new Glosses(words);
        this.misprints = new FirstNameMisprints(words);
        this.crowned = pack.listIfNamed(words.settings().crowned());
        this.nicknames =
                new Nicknames(
                        pack.listIfNamed(words.settings().nicknames()),
                        pack.listIfNamed(words.settings().births()));
    }

    public List<Entity> gather(List<Mention> mentions, Topic topic) {
        Register register = new Register(forms());
        List<Mention> full = new ArrayList<>();
        List<Mention> brief = new ArrayList<>();
        List<Mention> governments = new ArrayList<>();
        Map<Mention, Optional<Mention>> besides = nicknames.owners(mentions);
        for (Mention m : mentions) {
            if (besides.containsKey(m)) {
                continue;
            }
            boolean government = m.candidate().shape() == Shape.GOVERNMENT;
            (government ? governments : isFull(m.candidate()) ? full : brief).add(m);
        }
        full.sort(LONGEST_FIRST);
        Map<Mention, Entity> placed = new IdentityHashMap<>();
        List<Mention> families =
                full.stream().filter(m -> m.candidate().shape() == Shape.FAMILY).toList();
        full.removeAll(families);
        full.forEach(m -> placed.put(m, addFull(register, m)));
        families.stream()
                .filter(m -> !register.forms().isSurname(m.candidate()))
                .forEach(m -> placed.put(m, addFull(register, m)));
        Entity nobody = new Entity(Optional.empty());
        families.forEach(m -> placed.putIfAbsent(m, nobody));
        glosses.gather(mentions, placed, register);
        brief.removeIf(placed::containsKey);
        brief.sort(Comparator.comparing(m -> initials(m.candidate()) == 0));
        Spouses spouses = new Spouses(words.titles(), brief, register::apart);
        brief.forEach(m -> placed.put(m, addBrief(register, spouses, m)));
        besides.forEach(
                (m, owner) -> owner.map(placed::get).ifPresent(e -> e.add(m.with(Cue.NICKNAME))));
        described.gather(register);
        clubs.gather(register);
        teams.gather(register);
        states.gather(governments, register, topic);
        List<Entity> entities = register.entities();
        entities.removeIf(e -> e.mentions().isEmpty());
        entities.forEach(Entity::sort);
        return entities;
    }

    /** A form that needs no other to be understood. */
    private boolean isFull(Candidate candidate) {
        return candidate.isPhrase() || candidate.size() > 1 && initials(candidate) == 0;
    }

    /** How many tokens of initials a name opens with; those of a country are none. */
    private int initials(Candidate c) {
        if (words.gazetteer().longest(c.line(), c.start()).isPresent()) {
            return 0;
        }
        int count = 0;
        while (c.shape() == Shape.NAME
                && count < c.size() - 1
                && Names.words(c.line().token(c.start() + count).text()).stream()
                        .allMatch(w -> w.length() == 1)) {
            count++;
        }
        return count;
    }

    private FormIndex forms() {
        return new FormIndex(words.settings().plural(), words.suffixes(), heads);
    }

    private Entity addFull(Register register, Mention mention) {
        Candidate c = mention.candidate();
        Entity entity =
                register.sameAs(c)
                        .or(() -> misprints.meant(register.forms(), c))
                        .orElseGet(() -> register.of(c));
        entity.add(mention);
        register.forms().add(c, entity);
        return entity;
    }

    private Entity addBrief(Register register, Spouses spouses, Mention mention) {
        Candidate c = mention.candidate();
        String key = bearer(register, c.line().form(c.start() + initials(c), c.end()));
        boolean country = c.isKnown(Known.Sort.COUNTRY) && !isSomeone(mention, register, key);
        boolean own =
                country
                        || mention.is(Cue.CLASS) && c.known().isEmpty()
                        || isCrowned(mention)
                        || isSpouse(mention, register, key);
        Optional<Entity> meant =
                own
                        ? sorted(register, mention, key)
                        : register.shortFor(c, key, e -> suits(mention, e))
                                .or(() -> spelt(register, c, key))
                                .or(() -> fathers(register, mention, key));
        Entity entity = meant.or(() -> spouses.entity(mention)).orElseGet(() -> register.brief(c));
        entity.add(mention);
        if (meant.isEmpty()) {
            spouses.named(mention).ifPresent(entity::call);
        }
        if (initials(c) > 0) {
            register.forms().add(c, entity);
        }
        return entity;
    }

    /** « le groupe Velmo » where « Velmo SA » is named, but no person who is called so. */
    private Optional<Entity> sorted(Register register, Mention mention, String key) {
        return words.isHeadLast() || !mention.is(Cue.CLASS)
                ? Optional.empty()
                : register.forms().opening(mention.candidate(), key, e -> !isFirstNamed(e));
    }

    /** « Rülkes » where someone is named Rülke: the key of a surname, without its genitive. */
    private String bearer(Register register, String form) {
        String key = Names.key(form);
        String ending = words.settings().ownerEnding();
        boolean owner =
                ending != null && key.endsWith(ending) && register.forms().bearers(key).isEmpty();
        String stem = owner ? key.substring(0, key.length() - ending.length()) : key;
        return register.forms().bearers(stem).isEmpty() ? key : stem;
    }

    /** "Mr Umar" where "Hassan Umar Dobo" is named. */
    private static Optional<Entity> fathers(Register register, Mention mention, String key) {
        return mention.is(Cue.TITLED) ? register.forms().middle(key) : Optional.empty();
    }

    /** « la CEI » where a « Commission électorale indépendante » is named: no other so called. */
    private Optional<Entity> spelt(Register register, Candidate c, String key) {
        boolean acronym = !words.isHeadLast() && c.isAcronym() && key.length() > 2;
        Candidate any = new Candidate(c.line(), c.start(), c.end(), Shape.INSTITUTION);
        return acronym ? register.shortFor(any, key, e -> false) : Optional.empty();
    }

    /** « le roi Philippe »: nobody else who has that first name. */
    private boolean isCrowned(Mention mention) {
        Candidate c = mention.candidate();
        return c.size() == 1
                && words.isFirstName(c.line().token(c.start()))
                && mention.roleTokens().stream().anyMatch(crowned::contains);
    }

    /** "Lady Marlow" where only Sir Hugh Marlow is named: of the surname, but nobody named yet. */
    private boolean isSpouse(Mention titled, Register register, String key) {
        if (!titled.is(Cue.TITLED)) {
            return false;
        }
        Gender title = title(titled);
        List<Entity> bearers = register.forms().bearers(key);
        return title != Gender.UNKNOWN
                && !bearers.isEmpty()
                && bearers.stream().map(genders::atFirst).allMatch(g -> isOther(g, title));
    }

    private static boolean isOther(Gender one, Gender other) {
        return one != Gender.UNKNOWN && one != other;
    }

    private Gender title(Mention titled) {
        Candidate c = titled.candidate();
        return words.titles().gender(c.line().token(c.start() - 1));
    }

    /** Whether a country without its article is the surname of someone named in full. */
    private boolean isSomeone(Mention mention, Register register, String key) {
        return !mention.is(Cue.DETERMINED)
                && !mention.is(Cue.LOCATIVE)
                && !mention.is(Cue.HEADING)
                && register.forms().surnamed(key).filter(this::isPersonal).isPresent();
    }

    /** "Michael B. Jordan", but not "Athena Advisers Portugal": first names before the surname. */
    private boolean isPersonal(Entity entity) {
        Candidate c = entity.mentions().get(0).candidate();
        boolean middle = true;
        for (int i = c.start() + 1; i < c.end() - 1; i++) {
            String word = c.line().token(i).text();
            middle &= word.length() < 3 || words.isFirstName(c.line().token(i));
        }
        return middle && isFirstNamed(entity);
    }

    private boolean isFirstNamed(Entity entity) {
        Candidate c = entity.mentions().get(0).candidate();
        return words.isFirstName(c.line().token(c.start()));
    }

    /** Whether nothing tells that the form of address is for the other gender. */
    private boolean suits(Mention titled, Entity entity) {
        if (!titled.is(Cue.TITLED)) {
            return true;
        }
        Gender title = title(titled);
        return title == Gender.UNKNOWN || !isOther(genders.byFirstName(entity), title);
    }
}
