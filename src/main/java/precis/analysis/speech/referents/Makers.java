package precis.analysis.speech.referents;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import precis.analysis.speech.phrases.Frame;
import precis.analysis.speech.phrases.Mentions;
import precis.analysis.speech.phrases.Phrase;
import precis.analysis.speech.phrases.PhraseReader;
import precis.analysis.speech.roles.Roles;
import precis.analysis.speech.roles.Voice;
import precis.analysis.speech.words.Agreement;
import precis.analysis.speech.words.SpeechWords;
import precis.language.Token;
import precis.language.Upos;
import precis.model.ActorKind;
import precis.model.SourceKind;

/** Finds who made a document or gave what it holds, as the words beside it tell. */
final class Makers {

    /** How many tokens a relative clause is read that tells who got hold of a document. */
    private static final int SHOWN = 9;

    private static final Set<Upos> NOMINAL = EnumSet.of(Upos.DET, Upos.NOUN, Upos.ADJ, Upos.PROPN);

    private final SpeechWords words;
    private final Mentions mentions;
    private final Roles roles;
    private final Resolver resolver;

    Makers(SpeechWords words, Mentions mentions, Roles roles, Resolver resolver) {
        this.words = words;
        this.mentions = mentions;
        this.roles = roles;
        this.resolver = resolver;
    }

    /** « documents seen by the paper »: whether whoever is named with it did not make it. */
    boolean isShown(List<Token> tokens, Phrase phrase) {
        int next = phrase.head() + 1;
        return next < tokens.size() && words.papers().isShown(tokens.get(next));
    }

    /** « une note que le journal a pu consulter »: whether the relative there tells no more. */
    private boolean isShown(List<Token> tokens, int relative) {
        return tokens.subList(relative, Math.min(tokens.size(), relative + SHOWN)).stream()
                .takeWhile(t -> !t.text().equals(","))
                .anyMatch(words.papers()::isShown);
    }

    /** A document speaks for the body that made it. */
    Optional<Voice> authored(Frame frame, Phrase phrase, SourceKind kind) {
        List<Token> tokens = frame.tokens();
        boolean told = words.isSpoken(tokens.get(phrase.head()));
        if (kind != SourceKind.DOCUMENT || !told && isShown(tokens, phrase)) {
            return Optional.empty();
        }
        Agreement paper = phrase.agreement(tokens);
        return author(frame, phrase).map(v -> new Voice(v.speaker(), v.actor(), paper));
    }

    private Optional<Voice> author(Frame frame, Phrase phrase) {
        List<Token> tokens = frame.tokens();
        Optional<Voice> giver = giver(frame, phrase, words::isAgentWord);
        if (giver.isPresent()) {
            return giver;
        }
        for (int i = phrase.head() + 1; i < phrase.end(); i++) {
            Optional<Voice> outlet = resolver.contracted(tokens, i - 1);
            if (outlet.isPresent()) {
                return outlet;
            }
            Optional<Mentions.Mention> m = mentions.in(tokens.get(i).span());
            if (m.isPresent()
                    && m.get().actor().kind() != ActorKind.COUNTRY
                    && m.get().actor().kind() != ActorKind.PLACE
                    && !isOrdered(tokens, phrase.head(), i)
                    && !isAddressed(tokens, phrase.head(), m.get(), i)
                    && !isWhereItAppeared(tokens, phrase.head(), i)) {
                boolean person = m.get().actor().kind() == ActorKind.PERSON;
                return (person ? owned(frame, i) : Optional.<Voice>empty())
                        .or(() -> m.map(x -> roles.voice(x.actor())));
            }
        }
        return otherGiver(frame, phrase);
    }

    /** "A statement from X's family": whoever is X's, not X. */
    private Optional<Voice> owned(Frame frame, int name) {
        List<Token> tokens = frame.tokens();
        PhraseReader phrases = new PhraseReader(words, mentions, tokens);
        int owner = phrases.mention(name);
        boolean owns = owner > name && owner + 1 < tokens.size();
        int start = tokens.get(name - 1).isCapitalised() ? name - 1 : name;
        return owns && words.genitives().isMark(tokens.get(owner))
                ? phrases.from(owner + 1)
                        .map(p -> new Phrase(start, p.head(), p.end()))
                        .flatMap(p -> resolver.resolve(frame, p, Restriction.STRICT))
                : Optional.empty();
    }

    /** « un sondage X pour Y »: whether the name is of whom a paper that bears one was made for. */
    private boolean isOrdered(List<Token> tokens, int paper, int at) {
        int before = tokens.get(at - 1).pos() == Upos.DET ? at - 2 : at - 1;
        return before > paper + 1
                && tokens.get(paper + 1).isCapitalised()
                && words.isLoose(tokens.get(before));
    }

    /**
     * « une lettre parvenue à X », « envoyée au journal », "a letter to X": whether the name is of
     * whoever got it.
     */
    private boolean isAddressed(List<Token> tokens, int paper, Mentions.Mention name, int at) {
        if (isHanded(tokens, paper, name, at)) {
            return true;
        }
        int start = at;
        while (start - 1 > paper && name.span().contains(tokens.get(start - 1).span())) {
            start--;
        }
        int before = tokens.get(start - 1).pos() == Upos.DET ? start - 2 : start - 1;
        if (before <= paper
                || words.channels().channel(tokens, before) == 0
                || words.isAgentWord(tokens.get(before))) {
            return false;
        }
        return before > paper + 1
                ? tokens.get(before - 1).has("ppart")
                : !words.isOf(tokens.get(before))
                        && roles.voice(name.actor()).kind() != SourceKind.MEDIA;
    }

    /** « son rapport au ministre X »: whether the paper goes to whom the name is of. */
    private boolean isHanded(List<Token> tokens, int paper, Mentions.Mention name, int at) {
        int before = at - 1;
        while (before > paper + 1 && NOMINAL.contains(tokens.get(before).pos())) {
            before--;
        }
        return before == paper + 1
                && name.actor().kind() == ActorKind.PERSON
                && words.channels().channel(tokens, before) > 0
                && !words.isLoose(tokens.get(before))
                && !words.isAgentWord(tokens.get(before));
    }

    /** "a study published in the journal X": X only printed it. */
    boolean isWhereItAppeared(List<Token> tokens, int paper, int name) {
        int before = name - 1;
        while (before > paper && NOMINAL.contains(tokens.get(before).pos())) {
            before--;
        }
        return words.papers().isResearch(tokens.get(paper))
                && words.papers().isPublishedIn(tokens.get(before));
    }

    /** « les informations confiées par une source », « … que le procureur a données ». */
    Optional<Voice> giver(Frame frame, Phrase phrase) {
        return giver(frame, phrase, words::isAgentWord).or(() -> otherGiver(frame, phrase));
    }

    private Optional<Voice> otherGiver(Frame frame, Phrase phrase) {
        return giver(frame, phrase, t -> t.has("rel"))
                .or(
                        () ->
                                giver(frame, phrase, words::isMaker)
                                        .filter(v -> v.kind() != SourceKind.PERSON));
    }

    Optional<Voice> giver(Frame frame, Phrase phrase, Predicate<Token> link) {
        List<Token> tokens = frame.tokens();
        PhraseReader phrases = new PhraseReader(words, mentions, tokens);
        int reach = Math.max(phrase.end(), behindParticiple(tokens, phrase));
        for (int i = phrase.head() + 1; i < Math.min(tokens.size() - 1, reach + 1); i++) {
            if (link.test(tokens.get(i)) && !isLed(tokens, i)) {
                Optional<Voice> giver =
                        phrases.from(i + 1)
                                .filter(p -> !isSort(tokens, p))
                                .map(p -> closed(tokens, p))
                                .flatMap(p -> resolver.resolve(frame, p, Restriction.STRICT));
                if (giver.isPresent() && !(tokens.get(i).has("rel") && isShown(tokens, i))) {
                    return giver;
                }
            }
        }
        return Optional.empty();
    }

    /**
     * « datée de », « auprès de », « adressée à des »: whether the word goes with the one before.
     */
    private boolean isLed(List<Token> tokens, int link) {
        Token before = tokens.get(link - 1);
        boolean asked = words.isMaker(tokens.get(link));
        return words.papers().isDated(before)
                || asked && (before.pos() == Upos.ADP || before.pos() == Upos.ADV);
    }

    /** « un sondage d'opinion »: what sort of paper it is. */
    private boolean isSort(List<Token> tokens, Phrase maker) {
        Token of = tokens.get(maker.start() - 1);
        Token noun = tokens.get(maker.head());
        return maker.start() == maker.head()
                && words.isOf(of)
                && (!of.has("determiner") || of.has("sp"))
                && noun.pos() == Upos.NOUN
                && !noun.isCapitalised()
                && !SpeechWords.isPlural(noun)
                && mentions.in(noun.span()).isEmpty();
    }

    /** « (une étude de) l'université publiée »: without the participle that goes with the paper. */
    private static Phrase closed(List<Token> tokens, Phrase maker) {
        int end = maker.end();
        while (end - 1 > maker.head() && isParticiple(tokens.get(end - 1))) {
            end--;
        }
        return new Phrase(maker.start(), maker.head(), end);
    }

    /**
     * Where what stands behind a participle and its day begins: « publié jeudi matin par … », "a
     * study, carried out by …".
     */
    private int behindParticiple(List<Token> tokens, Phrase phrase) {
        int at = phrase.head() + 1;
        while (at < phrase.end() && !isMaking(tokens.get(at))) {
            at++;
        }
        boolean aside = at == phrase.end() && isAside(tokens, at);
        int from = aside ? at + 1 : at;
        while (at == phrase.end()
                && from < Math.min(at + 2, tokens.size() - 1)
                && (tokens.get(from).pos() == Upos.ADJ || tokens.get(from).pos() == Upos.ADV)) {
            from++;
        }
        if (from >= tokens.size() || !isMaking(tokens.get(from))) {
            return aside ? at + 1 : at;
        }
        int end = from + 1;
        while (end < tokens.size() && (isWhen(tokens.get(end)) || isPart(tokens, end))) {
            end++;
        }
        return end;
    }

    private boolean isMaking(Token token) {
        return isParticiple(token) || words.papers().isMade(token);
    }

    /** "a study, carried out by X,": whether the aside there tells who made it. */
    private boolean isAside(List<Token> tokens, int comma) {
        if (comma + 2 >= tokens.size() || !tokens.get(comma).text().equals(",")) {
            return false;
        }
        Token next = tokens.get(comma + 1);
        return words.papers().isMade(next)
                || words.isHeadLast() && (words.isAgentWord(next) || words.isMaker(next));
    }

    /** "carried (out) by" */
    private boolean isPart(List<Token> tokens, int at) {
        return at + 1 < tokens.size()
                && tokens.get(at).pos() == Upos.ADP
                && words.isAgentWord(tokens.get(at + 1));
    }

    /** « jeudi matin », « le 3 mars », "on Saturday". */
    private boolean isWhen(Token token) {
        return words.isTime(token)
                || words.isTimePreposition(token)
                || token.pos() == Upos.ADV
                || token.pos() == Upos.NUM
                || token.pos() == Upos.DET;
    }

    private static boolean isParticiple(Token token) {
        return token.pos() == Upos.VERB && token.has("ppart");
    }
}
