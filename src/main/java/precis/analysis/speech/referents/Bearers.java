package precis.analysis.speech.referents;

import precis.analysis.speech.words.Nouns;
import precis.language.Token;
import precis.model.Actor;
import precis.model.ActorKind;

/** Tells whether a name may be that of whoever a common noun beside it calls. */
final class Bearers {

    private final Nouns nouns;

    Bearers(Nouns nouns) {
        this.nouns = nouns;
    }

    /** Whether the name apart may be that of the noun: no medium is a person. */
    boolean mayBeApart(Actor actor, Token noun) {
        return suit(actor, noun) && !isNoMedium(actor, noun);
    }

    /** Whether the noun is that of a medium, but the name someone's. */
    boolean isNoMedium(Actor actor, Token noun) {
        return actor.kind() == ActorKind.PERSON && nouns.isMedium(noun) && !nouns.isPerson(noun);
    }

    boolean mayBePerson(Token noun) {
        return !nouns.isBody(noun) || nouns.isPerson(noun);
    }

    /** A body's noun introduces a body, any other a person; « l'éditeur » may be either. */
    boolean suit(Actor actor, Token noun) {
        return switch (actor.kind()) {
            case PERSON -> mayBePerson(noun) && !nouns.isDocument(noun);
            case ORGANISATION -> nouns.tellsBody(noun) || nouns.isRank(noun);
            case COUNTRY, PLACE -> false;
        };
    }
}
