package precis.analysis.actors.names;

import precis.analysis.actors.words.Line;
import precis.analysis.actors.words.Vocabulary;
import precis.language.Token;
import precis.language.Upos;

/** Tells nouns before a name that neither people nor bodies are called by. */
final class PlainNouns {

    private final Vocabulary words;

    PlainNouns(Vocabulary words) {
        this.words = words;
    }

    /** A common noun that names neither a role nor a sort of organisation nor a day. */
    boolean is(Line line, int at) {
        Token noun = line.token(at);
        return line.is(at, Upos.NOUN)
                && !completes(line, at)
                && !noun.isCapitalised()
                && !words.titles().startsAt(line, at)
                && !words.personNouns().roles().contains(noun)
                && !words.bodyNouns().classes().contains(noun)
                && !words.bodyNouns().institutions().contains(noun)
                && !words.days().contains(noun);
    }

    /** « (le fabricant) de pneus d'avions »: whether it depends on a noun for who bears names. */
    private boolean completes(Line line, int noun) {
        boolean last = words.isHeadLast();
        int of = last ? noun - 1 : line.governor(noun);
        if (of < 1 || !words.isOf(line, of) && (last || !line.is(of, Upos.ADP))) {
            return false;
        }
        int head = of - 1;
        while (!last && head > 0 && line.is(head, Upos.ADJ)) {
            head--;
        }
        return heads(line.token(head))
                || !last && line.is(head, Upos.NOUN) && completes(line, head);
    }

    /** Whether it says who or what sort of organisation bears the name after its complement. */
    boolean heads(Token noun) {
        return words.bodyNouns().classes().contains(noun)
                || words.personNouns().roles().contains(noun);
    }
}
