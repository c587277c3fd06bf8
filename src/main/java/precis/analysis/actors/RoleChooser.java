package precis.analysis.actors;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import precis.analysis.actors.entities.Entity;
import precis.analysis.actors.mentions.Mention;
import precis.analysis.actors.words.Vocabulary;
import precis.language.LanguagePack;
import precis.language.Morph;
import precis.language.Token;
import precis.language.Upos;
import precis.language.WordList;
import precis.model.ActorKind;

/** Chooses among the roles that an article gives someone the one that says most. */
final class RoleChooser {

    private final Vocabulary words;
    private final Optional<WordList> bodyRoles;

    RoleChooser(LanguagePack pack, Vocabulary words) {
        this.words = words;
        this.bodyRoles = Optional.ofNullable(words.settings().bodyRoles()).map(pack::list);
    }

    /** The first that names an office or trade, else the first that says where someone is from. */
    Optional<Mention> choose(Entity entity) {
        boolean person = entity.kind() == ActorKind.PERSON;
        List<Mention> told = entity.mentions().stream().filter(m -> m.role().isPresent()).toList();
        Predicate<Mention> own = m -> isOwn(m) && (person || isOfBodies(m));
        return told.stream()
                .filter(own.and(this::isOffice).and(m -> !isGrade(m)))
                .findFirst()
                .or(() -> told.stream().filter(own.and(this::isOffice)).findFirst())
                .or(() -> told.stream().filter(own).findFirst());
    }

    /** "Commissioner of Police, Norland Police Command": no body is what only a person can be. */
    private boolean isOfBodies(Mention m) {
        List<Token> head = m.roleTokens().stream().takeWhile(t -> t.pos() != Upos.ADP).toList();
        return bodyRoles.isEmpty()
                || !head.isEmpty() && bodyRoles.get().contains(head.get(head.size() - 1));
    }

    /** « le colonel X »: a rank alone. */
    private boolean isGrade(Mention m) {
        return m.roleTokens().size() == 1
                && words.personNouns().grades().contains(m.roleTokens().get(0));
    }

    private boolean isOffice(Mention m) {
        return m.roleTokens().stream()
                .anyMatch(
                        t ->
                                words.personNouns().roles().contains(t)
                                        && words.gazetteer().countryOf(t).isEmpty());
    }

    /** Whether it is the role of one person, and says more than whose friend or son that is. */
    private boolean isOwn(Mention m) {
        List<Token> role = m.roleTokens();
        boolean bare = role.size() == 1 && words.personNouns().relations().contains(role.get(0));
        Optional<Token> head =
                role.stream().filter(words.personNouns().roles()::contains).findFirst();
        return !bare && head.filter(this::isMany).filter(h -> !isOneOf(role, h)).isEmpty();
    }

    /** « l'une des propriétaires »: one of those that the plural names. */
    private boolean isOneOf(List<Token> role, Token head) {
        return role.subList(0, role.indexOf(head)).stream()
                .anyMatch(t -> words.settings().of().contains(t.norm()));
    }

    /** Whether the form can only be a plural one, whatever verb it may be too. */
    private boolean isMany(Token noun) {
        String plural = words.settings().plural();
        List<Set<String>> forms =
                noun.morphs().stream()
                        .map(Morph::features)
                        .filter(f -> !f.contains(words.settings().finite()))
                        .toList();
        return !forms.isEmpty() && forms.stream().allMatch(f -> f.contains(plural));
    }
}
