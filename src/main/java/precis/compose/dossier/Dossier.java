package precis.compose.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import precis.compose.dossier.Dossiers.Part;
import precis.model.Briefing;
import precis.model.Claim;

/**
 * What the site holds on one name.
 *
 * @param name as most of the articles have it
 * @param spellings all that they have
 * @param person whether the name is that of one
 * @param path of its page
 * @param group phrase key of the actors or sources of the same sort
 * @param kind phrase key of what sort of actor or source this is
 * @param notes what articles call them, each with the article
 * @param said claims credited to the name, newest first
 * @param about claims that name them and are another's
 * @param briefings where the name stands, newest first
 */
record Dossier(
        String name,
        Set<String> spellings,
        boolean person,
        String path,
        String group,
        String kind,
        List<Note> notes,
        List<Said> said,
        List<Said> about,
        List<Briefing> briefings) {

    Dossier {
        spellings = Set.copyOf(spellings);
        notes = List.copyOf(notes);
        said = List.copyOf(said);
        about = List.copyOf(about);
        briefings = List.copyOf(briefings);
    }

    /** The same on another page. */
    Dossier at(String elsewhere) {
        return new Dossier(
                name, spellings, person, elsewhere, group, kind, notes, said, about, briefings);
    }

    /** Every briefing that anything here is from. */
    List<Briefing> origins() {
        List<Briefing> origins = new ArrayList<>(briefings);
        notes.forEach(n -> origins.add(n.briefing()));
        said.forEach(s -> origins.add(s.briefing()));
        about.forEach(s -> origins.add(s.briefing()));
        return origins;
    }

    /** What each of its briefings tells of the name. */
    List<Part> parts() {
        return briefings.stream().map(b -> new Part(b, claims(b))).toList();
    }

    private List<Claim> claims(Briefing briefing) {
        return Stream.concat(said.stream(), about.stream())
                .filter(s -> s.briefing() == briefing)
                .map(Said::claim)
                .toList();
    }

    /** Whether there is enough to tell for a page of its own. */
    boolean deservesPage() {
        return !said.isEmpty() || about.size() > 1 || briefings.size() > 1;
    }

    /** Whether there is more to follow than one article, whose own page holds all of it. */
    boolean hasFeed() {
        return briefings.size() > 1;
    }

    /**
     * A claim and the briefing it stands in.
     *
     * @param claim the claim
     * @param briefing where it stands
     */
    record Said(Claim claim, Briefing briefing) {}

    /**
     * Words of an article for the name: a role or another form.
     *
     * @param words the article's
     * @param briefing of the article
     */
    record Note(String words, Briefing briefing) {}
}
