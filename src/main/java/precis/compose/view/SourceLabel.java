package precis.compose.view;

import precis.compose.wording.Wording;
import precis.model.ActorKind;
import precis.model.Briefing;
import precis.model.SourceKind;

/** What sort of source a reader is told that a name is. */
public final class SourceLabel {

    private SourceLabel() {}

    /** The key of its words: somebody who speaks for an organisation is none. */
    public static String key(Briefing briefing, String name, SourceKind kind) {
        boolean person =
                briefing.actors().stream()
                        .anyMatch(a -> a.name().equals(name) && a.kind() == ActorKind.PERSON);
        return person && kind == SourceKind.ORGANISATION
                ? "kind.spokesperson"
                : Wording.key("kind", kind);
    }

    public static String of(Briefing briefing, String name, SourceKind kind, Wording words) {
        return words.text(key(briefing, name, kind));
    }
}
