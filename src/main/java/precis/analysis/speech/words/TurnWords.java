package precis.analysis.speech.words;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import precis.language.LanguagePack;
import precis.language.Token;
import precis.language.WordList;

/** The words around a turn to speak: when or how it is taken, and that it goes on. */
public final class TurnWords {

    private final WordList circumstances;
    private final WordList manners;
    private final WordList bearings;
    private final WordList continuing;
    private final WordList telling;
    private final WordList asking;
    private final Optional<Pattern> entries;

    TurnWords(LanguagePack pack, SpeechSettings settings) {
        this.circumstances = pack.listIfNamed(settings.turns().circumstances());
        this.manners = pack.listIfNamed(settings.turns().manners());
        this.bearings = pack.listIfNamed(settings.turns().bearings());
        this.continuing = pack.listIfNamed(settings.turns().continuing());
        this.telling = pack.listIfNamed(settings.turns().telling());
        this.asking = pack.listIfNamed(settings.turns().asking());
        this.entries = Optional.ofNullable(settings.entries()).map(Pattern::compile);
    }

    /** Whether words begin there that only tell when or how something is said. */
    public boolean isCircumstance(List<Token> tokens, int at) {
        return circumstance(tokens, at) > 0;
    }

    /** How many words there only tell when or how something is said. */
    public int circumstance(List<Token> tokens, int at) {
        return circumstances.longest(tokens, at);
    }

    /** « tout sourire », « à chaud »: how many words tell as a whole how something is said. */
    public int manner(List<Token> tokens, int at) {
        return manners.longest(tokens, at);
    }

    /** « (la) gorge (nouée) », « (les) larmes (aux yeux) »: whether a bearing tells how. */
    public boolean isBearing(Token noun) {
        return bearings.contains(noun);
    }

    /** « 8 h 47 – … »: whether a sentence opens an entry of a live report. */
    public boolean opensEntry(String sentence) {
        return entries.filter(e -> e.matcher(sentence).lookingAt()).isPresent();
    }

    /** "He further said": whether the words there tell that their subject has spoken before. */
    public boolean goesOn(List<Token> tokens, int at) {
        return continuing.longest(tokens, at) > 0;
    }

    /** "It said": whether the verb passes on what its subject says. */
    public boolean tells(Token verb) {
        return telling.contains(verb);
    }

    /** "He was asked, “…”": whether the words before a quotation are put to their subject. */
    public boolean arePutToSomeone(List<Token> tokens, int quote) {
        int at = quote - 1;
        while (at > 0 && !tokens.get(at).isWord()) {
            at--;
        }
        return at > 0 && asking.longest(tokens, at - 1) == 2;
    }
}
