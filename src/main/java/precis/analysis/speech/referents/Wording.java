package precis.analysis.speech.referents;

import java.util.List;
import java.util.Optional;
import precis.analysis.speech.phrases.Frame;
import precis.analysis.speech.phrases.Mentions;
import precis.analysis.speech.phrases.Partitives;
import precis.analysis.speech.phrases.Phrase;
import precis.analysis.speech.roles.Gazetteer;
import precis.analysis.speech.roles.Roles;
import precis.analysis.speech.roles.Voice;
import precis.analysis.speech.words.Agreement;
import precis.analysis.speech.words.SpeechWords;
import precis.analysis.text.Marks;
import precis.language.QuoteMarks;
import precis.language.Token;
import precis.language.Upos;
import precis.model.SourceKind;
import precis.model.Span;

/** Names a speaker by the article's own words, where it gives no name. */
final class Wording {

    private final SpeechWords words;
    private final Mentions mentions;
    private final Roles roles;
    private final Gazetteer gazetteer;
    private final String text;

    Wording(SpeechWords words, Mentions mentions, Roles roles, Gazetteer gazetteer, String text) {
        this.words = words;
        this.mentions = mentions;
        this.roles = roles;
        this.gazetteer = gazetteer;
        this.text = text;
    }

    /**
     * Who stays unnamed and is neither a body nor speaks for one is anonymous; « les gendarmes »,
     * all of them, speak as their corps.
     */
    SourceKind refined(List<Token> tokens, Phrase phrase, SourceKind kind) {
        if (kind == SourceKind.PERSON) {
            return SourceKind.ANONYMOUS;
        }
        boolean open = words.isIndefinite(tokens.get(phrase.start()));
        boolean many = SpeechWords.isPlural(tokens.get(phrase.head()));
        boolean unnamed =
                (open || many)
                        && words.people().isUnnamed(tokens, phrase.head())
                        && !roles.led().isIn(tokens, phrase, mentions);
        if (!words.nouns().isLeader(tokens, phrase.head())) {
            boolean corps = !open && kind == SourceKind.OFFICIAL;
            return unnamed && !corps ? SourceKind.ANONYMOUS : kind;
        }
        SourceKind body = roles.led().kind(tokens, phrase, mentions).orElse(kind);
        boolean led = !open && isLed(tokens, phrase);
        boolean some = many && !led && body != SourceKind.OFFICIAL;
        return unnamed || some ? SourceKind.ANONYMOUS : body;
    }

    /** « Les dirigeants du club »: whether the phrase tells whom they lead. */
    private boolean isLed(List<Token> tokens, Phrase phrase) {
        return tokens.subList(phrase.head() + 1, phrase.end()).stream().anyMatch(words::isOf);
    }

    /** The words of a phrase that tell who it is. */
    Voice unnamed(Frame frame, Phrase phrase, SourceKind kind) {
        List<Token> tokens = frame.tokens();
        int start = first(tokens, phrase);
        int end = phrase.head() + 1;
        while (end < phrase.end()
                && !words.isLoose(tokens.get(end))
                && !isGerund(tokens.get(end))
                && !isToSomebody(tokens, end)
                && !isTongue(tokens, phrase, end)
                && !isPurpose(tokens, end)) {
            end++;
        }
        int told = withoutAdverbs(tokens, phrase.head(), end);
        boolean cut =
                words.isHeadLast()
                        || told < end
                        || end < tokens.size()
                                && (tokens.get(end).pos() == Upos.ADP
                                        || words.isLoose(tokens.get(end))
                                        || words.isTime(tokens.get(end)));
        end = told;
        while (cut && end - 1 > phrase.head() && isLoose(tokens, end - 1)) {
            end--;
        }
        if (end - 1 > phrase.head()
                && (isAge(tokens, end - 1) || words.genitives().isMark(tokens.get(end - 1)))) {
            end--;
        }
        end = overFields(tokens, phrase, withoutLeft(tokens, phrase.head(), end));
        Span span = tokens.get(marked(tokens, start, end)).span().cover(tokens.get(end - 1).span());
        List<Token> agreeing = tokens.subList(whole(tokens, phrase), described(tokens, phrase));
        boolean plural =
                SpeechWords.isPlural(tokens.get(phrase.head()))
                        && !Partitives.isOneOf(words, tokens, phrase);
        return Voice.of(
                Marks.closed(frame.closed(span), text).in(text),
                kind,
                Agreement.of(agreeing, plural));
    }

    /**
     * « son homologue allemand »: where the adjectives behind the noun end; « l'otage française »
     * may be somebody named.
     */
    private int described(List<Token> tokens, Phrase phrase) {
        int end = phrase.head() + 1;
        Token first = tokens.get(phrase.start());
        boolean open = words.isPossessive(first) || words.isIndefinite(first);
        while (open && end < phrase.end() && tokens.get(end).pos() == Upos.ADJ) {
            end++;
        }
        return end;
    }

    /** « les ministres de la Santé et de la Justice »: where the last field of a plural ends. */
    private int overFields(List<Token> tokens, Phrase phrase, int end) {
        boolean many =
                end == phrase.end()
                        && SpeechWords.isPlural(tokens.get(phrase.head()))
                        && tokens.subList(phrase.head(), end).stream().anyMatch(words::isOf)
                        && tokens.get(end - 1).isCapitalised();
        if (!many || end + 2 >= tokens.size() || tokens.get(end).pos() != Upos.CCONJ) {
            return end;
        }
        int field = end + 2 + (tokens.get(end + 2).pos() == Upos.DET ? 1 : 0);
        boolean more =
                words.isOf(tokens.get(end + 1))
                        && field < tokens.size()
                        && tokens.get(field).isCapitalised();
        return more ? field + 1 : end;
    }

    /** « l'Élysée »: the name there as written, where it is that of a seat of government. */
    Optional<String> seat(Token head) {
        return mentions.in(head.span()).map(m -> m.span().in(text)).filter(gazetteer::isSeat);
    }

    /** « une vidéo vue plus (de mille fois) »: where an adverb is left that belongs to more. */
    private int withoutAdverbs(List<Token> tokens, int head, int from) {
        int end = from;
        while (!words.isHeadLast() && end - 1 > head && tokens.get(end - 1).pos() == Upos.ADV) {
            end--;
        }
        return end;
    }

    /** « (l'idée de) l'administration X d'imposer … »: what is said of another noun. */
    private boolean isPurpose(List<Token> tokens, int at) {
        return words.isOf(tokens.get(at))
                && tokens.get(at - 1).isCapitalised()
                && at + 1 < tokens.size()
                && tokens.get(at + 1).pos() == Upos.VERB
                && tokens.get(at + 1).has("inf");
    }

    /** « un jeune homme à un ami », « le chef à ses élus »: whom one speaks to. */
    private boolean isToSomebody(List<Token> tokens, int at) {
        int noun = at + 2;
        return !words.isHeadLast()
                && noun < tokens.size()
                && tokens.get(at).pos() == Upos.ADP
                && !tokens.get(at - 1).has("ppart")
                && !words.isOf(tokens.get(at))
                && words.channels().channel(tokens, at) == 1
                && !words.isLoose(tokens.get(at))
                && (words.isIndefinite(tokens.get(at + 1))
                        || words.isPossessive(tokens.get(at + 1)))
                && (words.isOf(tokens.get(noun)) || words.nouns().isIndividual(tokens, noun));
    }

    /** « (a dit) le chef en danois »: the tongue that one speaks. */
    private boolean isTongue(List<Token> tokens, Phrase phrase, int at) {
        return !words.isHeadLast()
                && at + 2 == phrase.end()
                && tokens.get(at).pos() == Upos.ADP
                && !words.isOf(tokens.get(at))
                && tokens.get(at + 1).has("adjective")
                && !tokens.get(at + 1).isCapitalised()
                && words.nouns().isPerson(tokens.get(at + 1));
    }

    /** « les coureurs comme (pour les directeurs) »: without what ties them to what follows. */
    private int withoutLeft(List<Token> tokens, int head, int from) {
        int end = from;
        while (!words.isHeadLast() && end - 1 > head && isLeft(tokens.get(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isLeft(Token last) {
        return (last.pos() == Upos.ADP || last.pos() == Upos.SCONJ) && !last.has("noun");
    }

    /** « (la) « mère » de X »: where the mark opens that is closed among the words. */
    private static int marked(List<Token> tokens, int start, int end) {
        boolean closes =
                start > 0
                        && QuoteMarks.mayOpen(tokens.get(start - 1).text().charAt(0))
                        && tokens.subList(start, end).stream()
                                .anyMatch(t -> !t.isWord() && t.text().length() == 1);
        return closes ? start - 1 : start;
    }

    /** « les passagers d'un navire effectuant une traversée »: what goes on past who it is. */
    private boolean isGerund(Token token) {
        return !words.isHeadLast() && token.pos() == Upos.VERB && token.has("gerund");
    }

    /** « la femme âgée de 30 ans »: without the number the adjective tells something else. */
    private boolean isAge(List<Token> tokens, int at) {
        return tokens.get(at).pos() == Upos.ADJ
                && at + 2 < tokens.size()
                && words.isOf(tokens.get(at + 1))
                && tokens.get(at + 2).pos() == Upos.NUM;
    }

    /** Where the words begin that tell who it is: « one of the organisers », but « organisers ». */
    private int first(List<Token> tokens, Phrase phrase) {
        if (Partitives.isOneOf(words, tokens, phrase)) {
            return phrase.start();
        }
        int start = isAside(tokens, phrase) ? phrase.start() + 2 : phrase.start();
        while (start < phrase.head()
                && (tokens.get(start).pos() == Upos.DET
                        || tokens.get(start).pos() == Upos.NUM
                        || tokens.get(start).has("determiner"))) {
            start++;
        }
        boolean outOf = start > phrase.start() && words.isOf(tokens.get(start));
        boolean closed = tokens.get(phrase.start()).pos() == Upos.DET;
        return !outOf ? start : closed ? phrase.start() + 1 : phrase.start();
    }

    /** "However, UN officials": whether an adverb and its comma open the phrase. */
    private static boolean isAside(List<Token> tokens, Phrase phrase) {
        int start = phrase.start();
        return start + 2 <= phrase.head()
                && tokens.get(start).pos() == Upos.ADV
                && tokens.get(start + 1).text().equals(",");
    }

    /** « une centaine de chauffeurs »: where those begin who tell gender and number. */
    private int whole(List<Token> tokens, Phrase phrase) {
        int start = phrase.head();
        while (start > phrase.start() && !words.isOf(tokens.get(start - 1))) {
            start--;
        }
        return start;
    }

    /** A participle, « présent », or "last" before a time: it tells nothing of who it is. */
    private boolean isLoose(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        boolean time =
                words.isHeadLast()
                        && token.pos() == Upos.ADJ
                        && at + 1 < tokens.size()
                        && words.isTime(tokens.get(at + 1));
        boolean participle =
                token.pos() == Upos.VERB || token.pos() == Upos.ADJ && token.has("ind");
        return time || words.isOpen(token) || participle && token.has("ppart");
    }

    /** The phrase as it stands, whoever may be meant by it. */
    Voice asWorded(Frame frame, Phrase phrase, SourceKind kind) {
        return unnamed(frame, phrase, refined(frame.tokens(), phrase, kind));
    }
}
