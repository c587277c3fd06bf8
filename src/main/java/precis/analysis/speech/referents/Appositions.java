package precis.analysis.speech.referents;

import java.util.List;
import java.util.Optional;
import precis.analysis.speech.phrases.Frame;
import precis.analysis.speech.phrases.Mentions;
import precis.analysis.speech.phrases.OfficeHolders;
import precis.analysis.speech.phrases.Participles;
import precis.analysis.speech.phrases.Phrase;
import precis.analysis.speech.phrases.PhraseReader;
import precis.analysis.speech.roles.InnerTitles;
import precis.analysis.speech.roles.Roles;
import precis.analysis.speech.roles.Voice;
import precis.analysis.speech.words.Agreement;
import precis.analysis.speech.words.SpeechWords;
import precis.language.Token;
import precis.language.Upos;
import precis.model.Actor;
import precis.model.ActorKind;
import precis.model.SourceKind;
import precis.model.Span;

/** Finds the name that a common noun stands beside. */
final class Appositions {

    private final SpeechWords words;
    private final Mentions mentions;
    private final Roles roles;
    private final Bearers bearers;
    private final Portfolios portfolios;
    private final InnerTitles inner;
    private final ApposedPlace place;
    private final String text;

    Appositions(SpeechWords words, Mentions mentions, Roles roles, String text) {
        this.words = words;
        this.mentions = mentions;
        this.roles = roles;
        this.bearers = new Bearers(words.nouns());
        this.portfolios = new Portfolios(words, mentions, bearers);
        this.inner = new InnerTitles(words, mentions);
        this.place = new ApposedPlace(words, mentions);
        this.text = text;
    }

    /** The name that a noun introduces: « le maire de Lyon, X, », « le quotidien Y ». */
    Optional<Actor> apposed(List<Token> tokens, Phrase phrase, PhraseReader phrases) {
        if (SpeechWords.isPlural(tokens.get(phrase.head()))) {
            return Optional.empty();
        }
        int own = Math.max(phrase.head() + 1, phrases.mention(phrase.head()));
        for (int i = own; i < phrase.end(); i = Math.max(i + 1, phrases.mention(i))) {
            if (phrases.mention(i) > i
                    && !isGoverned(tokens, phrase, i)
                    && !Participles.isObject(tokens, i)
                    && !isInAccount(tokens, phrase, i)
                    && !inner.takes(tokens, phrase, i)
                    && !(i > own && isOfMany(tokens, i))
                    && !(i > own && isThing(tokens, phrase, i, phrases))
                    && bearers.suit(actor(tokens, i), tokens.get(phrase.head()))) {
                return Optional.of(actor(tokens, i));
            }
        }
        Optional<Actor> listed =
                portfolios.named(tokens, phrase, phrases).or(() -> both(tokens, phrase, phrases));
        if (listed.isPresent()) {
            return listed;
        }
        int name = place.after(tokens, phrase);
        if (name < 0) {
            return Optional.empty();
        }
        Optional<Actor> titled = titled(tokens, name, phrases);
        if (titled.isPresent()) {
            return titled.filter(a -> bearers.suit(a, tokens.get(phrase.head())));
        }
        int end = name < tokens.size() ? phrases.mention(name) : -1;
        Optional<Actor> holder = holder(tokens, phrase, name, phrases);
        if (holder.isPresent()) {
            return holder;
        }
        return isCompound(tokens, end)
                ? member(tokens, name, end, phrases)
                : apart(tokens, phrase, name, end);
    }

    /** « le maire, X, »: the name that stands there, if nothing goes on behind it. */
    private Optional<Actor> apart(List<Token> tokens, Phrase phrase, int name, int end) {
        boolean apart = end > name && (end == tokens.size() || !goesOn(tokens.get(end)));
        return apart && bearers.mayBeApart(actor(tokens, name), tokens.get(phrase.head()))
                ? Optional.of(actor(tokens, name))
                : Optional.empty();
    }

    /** "the Coast Council board": whether a noun takes the name of a body to itself. */
    private boolean isCompound(List<Token> tokens, int end) {
        return words.isHeadLast()
                && end > 0
                && end < tokens.size()
                && tokens.get(end).pos() == Upos.NOUN
                && !tokens.get(end).isCapitalised();
    }

    /** "the host, Coast Council board member X": the person whose office the body's name opens. */
    private Optional<Actor> member(List<Token> tokens, int body, int end, PhraseReader phrases) {
        int last = phrases.from(body).map(Phrase::end).orElse(end);
        for (int i = end + 1; i < last; i++) {
            if (phrases.mention(i) == last && words.nouns().kind(tokens, i - 1).isPresent()) {
                return Optional.of(actor(tokens, i)).filter(a -> a.kind() == ActorKind.PERSON);
            }
        }
        return Optional.empty();
    }

    /** « le chef du parti, X, Y, »: the person behind the name of the body. */
    private Optional<Actor> holder(
            List<Token> tokens, Phrase phrase, int body, PhraseReader phrases) {
        int person =
                words.nouns().isRole(tokens, phrase.head()) && body < tokens.size()
                        ? new OfficeHolders(words, phrases, tokens).behindBody(body)
                        : -1;
        int end = person < 0 ? tokens.size() : phrases.mention(person);
        return end < tokens.size() && tokens.get(end).text().equals(",")
                ? Optional.of(actor(tokens, person))
                : Optional.empty();
    }

    /** « le député et ancien ministre X »: whose other role follows without an article. */
    private Optional<Actor> both(List<Token> tokens, Phrase phrase, PhraseReader phrases) {
        int at = phrase.end();
        if (at >= tokens.size() || tokens.get(at).pos() != Upos.CCONJ) {
            return Optional.empty();
        }
        do {
            at++;
        } while (at < tokens.size() && tokens.get(at).pos() == Upos.ADJ);
        boolean role =
                at < tokens.size()
                        && bearers.mayBePerson(tokens.get(phrase.head()))
                        && words.nouns().kind(tokens, at).isPresent()
                        && bearers.mayBePerson(tokens.get(at));
        Optional<Phrase> other = role ? phrases.from(at) : Optional.empty();
        for (int i = at + 1; i < other.map(Phrase::end).orElse(0); i++) {
            if (phrases.mention(i) == other.get().end() && !words.isGoverned(tokens, i)) {
                return Optional.of(actor(tokens, i)).filter(a -> a.kind() == ActorKind.PERSON);
            }
        }
        return Optional.empty();
    }

    /** « …, le sénateur de la Manche X »: the person whose title takes up the phrase before. */
    private Optional<Actor> titled(List<Token> tokens, int at, PhraseReader phrases) {
        Token noun = tokens.get(at);
        boolean office = words.nouns().isPerson(noun) || words.nouns().kind(tokens, at).isPresent();
        if (phrases.mention(at) > at || !office || !bearers.mayBePerson(noun)) {
            return Optional.empty();
        }
        Optional<Phrase> title = phrases.from(at);
        int end = title.map(Phrase::end).orElse(at);
        for (int i = at + 1; i < end; i = Math.max(i + 1, phrases.mention(i))) {
            if (phrases.mention(i) == end
                    && !words.isGoverned(tokens, i)
                    && actor(tokens, i).kind() == ActorKind.PERSON
                    && (end == tokens.size() || !goesOn(tokens.get(end)))) {
                return Optional.of(actor(tokens, i));
            }
        }
        return Optional.empty();
    }

    /** « le capitaine du navire Belle Marine, X, »: a name further in, before a person's own. */
    private boolean isThing(List<Token> tokens, Phrase phrase, int name, PhraseReader phrases) {
        int after = place.after(tokens, phrase);
        int end = after >= 0 && after < tokens.size() ? phrases.mention(after) : -1;
        return phrases.mention(name) == phrase.end()
                && !roles.isGendered(actor(tokens, name))
                && end > after
                && end < tokens.size()
                && tokens.get(end).text().equals(",")
                && actor(tokens, after).kind() == ActorKind.PERSON
                && roles.isGendered(actor(tokens, after));
    }

    /**
     * « le chef des comités X », « la filiale des groupes Y »: whose name those further in bear.
     */
    private boolean isOfMany(List<Token> tokens, int name) {
        Token noun = tokens.get(name - 1);
        Token of = tokens.get(name - 2);
        boolean body = words.nouns().isBody(noun);
        return !words.isHeadLast()
                && body
                && noun.pos() == Upos.NOUN
                && !noun.isCapitalised()
                && SpeechWords.isPlural(noun)
                && words.isOf(of);
    }

    /** « un avocat de M. X »: whether a preposition stands before the name with its title. */
    private boolean isGoverned(List<Token> tokens, Phrase phrase, int name) {
        boolean titled = name - 1 > phrase.head() && words.nouns().isTitle(tokens.get(name - 1));
        return words.isGoverned(tokens, titled ? name - 1 : name)
                || isRelative(tokens, phrase, name);
    }

    /** « la mort de son fils X »: whether the name is that of someone else's relative. */
    private boolean isRelative(List<Token> tokens, Phrase phrase, int name) {
        return name - 2 > phrase.head()
                && words.people().isRelation(tokens.get(name - 1))
                && words.isPossessive(tokens.get(name - 2))
                && words.isPreposition(tokens.get(name - 3));
    }

    /** « la mairie sur sa page X »: a body's name that belongs to what the body publishes in. */
    private boolean isInAccount(List<Token> tokens, Phrase phrase, int name) {
        return tokens.subList(phrase.head(), name).stream()
                .anyMatch(t -> words.nouns().isAccount(t) && !words.people().isRelation(t));
    }

    /** « le PLR Luc Ferrand »: a body's name before the name of one of its people. */
    Optional<Actor> member(List<Token> tokens, Phrase phrase, Actor named, PhraseReader phrases) {
        int next = phrases.mention(phrase.head());
        boolean body = named.kind() == ActorKind.ORGANISATION && next < phrase.end();
        return body && phrases.mention(next) > next
                ? Optional.of(actor(tokens, next)).filter(a -> a.kind() == ActorKind.PERSON)
                : Optional.empty();
    }

    /** « …, l'April : »: a name that is no actor, set apart by marks. */
    Optional<Voice> apposedName(Frame frame, Phrase phrase, SourceKind kind) {
        List<Token> tokens = frame.tokens();
        int start = place.after(tokens, phrase);
        int end = start;
        while (end > 0 && end < tokens.size() && isNamed(tokens, start, end)) {
            end++;
        }
        if (end <= start
                || kind == SourceKind.DOCUMENT
                || isAnother(tokens, phrase, start)
                || end < tokens.size() && (tokens.get(end).isWord())) {
            return Optional.empty();
        }
        Optional<Actor> someone =
                place.isOneOf(tokens, phrase)
                        ? mentions.in(tokens.get(start).span())
                                .map(Mentions.Mention::actor)
                                .filter(a -> a.kind() == ActorKind.PERSON)
                        : Optional.empty();
        Span span = tokens.get(start).span().cover(tokens.get(end - 1).span());
        return someone.map(roles::voice)
                .or(() -> Optional.of(Voice.of(span.in(text), kind, Agreement.UNKNOWN)));
    }

    /** « les Éditions du Pont »: whether a name goes on there. */
    private boolean isNamed(List<Token> tokens, int start, int at) {
        boolean joined = at > start && at + 1 < tokens.size() && words.isOf(tokens.get(at));
        return tokens.get(at).isCapitalised() || joined && tokens.get(at + 1).isCapitalised();
    }

    /** « selon la presse, X … », « selon la banque, X « … » »: a person behind a body's noun. */
    private boolean isAnother(List<Token> tokens, Phrase phrase, int name) {
        return mentions.in(tokens.get(name).span())
                .filter(m -> m.actor().kind() == ActorKind.PERSON)
                .filter(m -> !bearers.mayBeApart(m.actor(), tokens.get(phrase.head())))
                .isPresent();
    }

    private Actor actor(List<Token> tokens, int at) {
        return mentions.in(tokens.get(at).span()).orElseThrow().actor();
    }

    /** Whether a name before that token is the subject of a clause rather than an apposition. */
    private static boolean goesOn(Token token) {
        return switch (token.pos()) {
            case VERB, AUX, PRON, ADV, CCONJ -> true;
            default -> false;
        };
    }

    /** "the Daily Voice newspaper": a name before the noun for the sort of body that bears it. */
    Optional<Actor> named(List<Token> tokens, Phrase phrase, PhraseReader phrases) {
        int name = phrase.start() + 1;
        boolean one =
                words.isHeadLast()
                        && name < phrase.head()
                        && phrases.mention(name) == phrase.head()
                        && words.nouns().sorts().isSortOfBody(tokens.get(phrase.head()));
        return one
                ? Optional.of(actor(tokens, name)).filter(a -> a.kind() == ActorKind.ORGANISATION)
                : Optional.empty();
    }
}
