package precis.analysis.speech.roles;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import precis.analysis.actors.CastMember;
import precis.analysis.speech.words.Agreement;
import precis.language.Gender;
import precis.language.Token;
import precis.language.Upos;
import precis.model.Actor;
import precis.model.ActorKind;

/** Gender and number of the actors of an article, as far as it tells. */
final class Genders {

    private final Map<Actor, Agreement> agreements = new HashMap<>();

    /** Whose first name or title tells their gender. */
    private final Set<Actor> told = new HashSet<>();

    void know(CastMember member) {
        boolean sure = member.gender() != Gender.UNKNOWN;
        if (sure) {
            told.add(member.actor());
        }
        if (sure || member.plural()) {
            boolean masculine = member.gender() != Gender.FEMININE;
            boolean feminine = member.gender() != Gender.MASCULINE;
            agreements.put(member.actor(), new Agreement(masculine, feminine, member.plural()));
        }
    }

    /** Learns from a noun that the article calls someone by, unless more is known. */
    void learnNoun(Actor actor, List<Token> tokens, int head, int end) {
        Agreement agreement = Agreement.of(List.of(tokens.get(head)), false);
        if (agreement.isSure()) {
            agreements.putIfAbsent(actor, agreement);
        } else if (isWoman(tokens, head, end)) {
            agreements.put(actor, new Agreement(false, true, false));
        }
    }

    /** « la secrétaire générale, Adama S. »: an adjective tells more than a first name does. */
    private static boolean isWoman(List<Token> tokens, int head, int end) {
        boolean either = tokens.get(head).has("noun") && tokens.get(head).has("e");
        Token next = tokens.get(Math.min(head + 1, tokens.size() - 1));
        return either
                && head + 1 < end
                && next.pos() == Upos.ADJ
                && next.has("f")
                && next.has("s")
                && !next.has("m")
                && !next.has("e");
    }

    /** Learns from the words of a name or from the article before it, unless more is known. */
    void learnName(Actor actor, List<Token> tokens, int at, int end) {
        if (!agreements.containsKey(actor)) {
            boolean person = actor.kind() == ActorKind.PERSON;
            // « a dit Zorbi »: what the participle agrees with is not whom the name is of.
            boolean alone = at == 0 || tokens.get(at - 1).pos() == Upos.VERB;
            List<Token> told =
                    person ? tokens.subList(alone ? at : at - 1, end) : article(tokens, at);
            boolean plural = !person && at > 0 && isPlural(tokens.get(at - 1));
            Agreement agreement = Agreement.of(told, plural);
            if (plural || agreement.isSure()) {
                agreements.put(actor, agreement);
            }
        }
    }

    private static boolean isPlural(Token article) {
        return article.has("determiner") && article.has("p") && !article.has("s");
    }

    private static List<Token> article(List<Token> tokens, int at) {
        boolean closed = at > 0 && tokens.get(at - 1).has("determiner");
        return closed ? tokens.subList(at - 1, at + 1) : tokens.subList(at, at + 1);
    }

    Agreement agreement(Actor actor) {
        return agreements.getOrDefault(actor, Agreement.UNKNOWN);
    }

    /** Whether the name itself tells a gender, as people's names do. */
    boolean isTold(Actor actor) {
        return told.contains(actor);
    }
}
