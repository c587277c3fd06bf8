package precis.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What an editor wants different in one briefing, kept beside the seeds so that it outlives every
 * build. Sentences are named by their words: where those have changed, the entry no longer holds.
 *
 * @param article id of the article
 * @param file where this is written, as the user knows it
 * @param title in place of the article's
 * @param status in place of the seed's
 * @param notes shown as the editor's
 * @param hide sentences whose claims are not to be shown
 * @param pin sentences to stand first among the claims
 * @param summary sentences to sum the article up; none to leave the choice to the program
 * @param speakers who says a sentence
 * @param actors names to be joined, changed or given a role
 * @param credibility how far single sentences are to be believed
 * @param corrections published corrections
 */
public record Overrides(
        String article,
        String file,
        Optional<String> title,
        Optional<Status> status,
        List<String> notes,
        List<Quoted> hide,
        List<Quoted> pin,
        List<Quoted> summary,
        List<SpeakerChange> speakers,
        List<ActorChange> actors,
        List<Rating> credibility,
        List<Correction> corrections) {

    public Overrides {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(status, "status");
        notes = List.copyOf(notes);
        hide = List.copyOf(hide);
        pin = List.copyOf(pin);
        summary = List.copyOf(summary);
        speakers = List.copyOf(speakers);
        actors = List.copyOf(actors);
        credibility = List.copyOf(credibility);
        corrections = List.copyOf(corrections);
    }

    /**
     * Words of the article, or a name in it.
     *
     * @param text as the editor copied it
     * @param line where it stands in the file
     */
    public record Quoted(String text, int line) {

        public Quoted {
            if (text.isBlank() || line < 1) {
                throw new IllegalArgumentException("nothing quoted at line " + line);
            }
        }
    }

    /**
     * Who says a sentence.
     *
     * @param sentence its words
     * @param speaker empty where the article says it in its own voice
     * @param kind what sort of source
     */
    public record SpeakerChange(Quoted sentence, Optional<String> speaker, SourceKind kind) {

        public SpeakerChange {
            Objects.requireNonNull(sentence, "sentence");
            Objects.requireNonNull(speaker, "speaker");
            Objects.requireNonNull(kind, "kind");
        }
    }

    /**
     * How an actor is to be shown.
     *
     * @param name as the briefing has it
     * @param rename the name to show
     * @param role the role to show
     * @param merge names of the briefing that are the same actor
     */
    public record ActorChange(
            Quoted name, Optional<String> rename, Optional<String> role, List<Quoted> merge) {

        public ActorChange {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(rename, "rename");
            Objects.requireNonNull(role, "role");
            merge = List.copyOf(merge);
        }
    }

    /**
     * How far a sentence is to be believed.
     *
     * @param sentence its words
     * @param value on the scale of information, not of sources
     */
    public record Rating(Quoted sentence, Credibility value) {

        public Rating {
            Objects.requireNonNull(sentence, "sentence");
            Objects.requireNonNull(value, "value");
        }
    }
}
