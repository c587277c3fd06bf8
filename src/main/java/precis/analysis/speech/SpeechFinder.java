package precis.analysis.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import precis.analysis.actors.Cast;
import precis.analysis.speech.cues.Attributor;
import precis.analysis.speech.cues.Credit;
import precis.analysis.speech.cues.CueFinder;
import precis.analysis.speech.cues.Forecasts;
import precis.analysis.speech.phrases.Frame;
import precis.analysis.speech.phrases.Mentions;
import precis.analysis.speech.phrases.PhraseReader;
import precis.analysis.speech.quotes.Quotation;
import precis.analysis.speech.quotes.QuoteFinder;
import precis.analysis.speech.quotes.QuoteSettings;
import precis.analysis.speech.referents.Knowledge;
import precis.analysis.speech.roles.LaterRoles;
import precis.analysis.speech.roles.RoleReader;
import precis.analysis.speech.roles.Roles;
import precis.analysis.speech.roles.SourceKinds;
import precis.analysis.speech.words.SpeechSettings;
import precis.analysis.speech.words.SpeechWords;
import precis.analysis.text.Document;
import precis.analysis.text.ImpersonalWords;
import precis.analysis.text.TaggedSentence;
import precis.language.LanguagePack;
import precis.language.Token;
import precis.language.WordList;
import precis.model.Evidence;
import precis.model.Source;
import precis.model.Span;

/** Finds who the article credits with each sentence. */
public final class SpeechFinder {

    private final LanguagePack pack;
    private final SpeechSettings settings;
    private final QuoteSettings quotes;
    private final SpeechWords words;
    private final SportNews sport;
    private final SourceKinds kinds;
    private final Knowledge knowledge;
    private final CueFinder rules;
    private final WordList interviews;
    private final ToldOf toldOf;

    public SpeechFinder(LanguagePack pack) {
        SpeechSettings settings = pack.settings("speech", SpeechSettings.class);
        this.pack = pack;
        this.settings = settings;
        this.quotes = pack.settings("quotes", QuoteSettings.class);
        this.words = new SpeechWords(pack, settings);
        this.sport = new SportNews(pack, settings.sport());
        this.kinds = new SourceKinds(pack, words, settings.known());
        this.knowledge = new Knowledge(pack, words, settings.known());
        this.rules = new CueFinder(pack.rules("attribution"), pack.list(settings.likening()));
        this.interviews = pack.listIfNamed(settings.turns().interviews());
        this.toldOf = new ToldOf(new ImpersonalWords(pack));
    }

    public Speech find(Document document, Cast cast) {
        Set<Span> names = Set.copyOf(document.names());
        List<Quotation> quotations =
                QuoteFinder.find(quotes, document.article()).stream()
                        .filter(q -> !names.contains(q.span()))
                        .toList();
        List<Frame> frames = frames(document, quotations);
        Mentions mentions =
                new Mentions(
                        cast,
                        document.article().title(),
                        span -> isCommonNoun(document.text(), span));
        LaterRoles later = new LaterRoles(words);
        Roles roles =
                new Roles(
                        pack,
                        words,
                        kinds,
                        cast.members(),
                        sport.isTold(document) ? sport::kind : t -> Optional.empty(),
                        later);
        RoleReader reader = new RoleReader(words, kinds, mentions, roles);
        for (Frame frame : frames) {
            reader.read(frame, new PhraseReader(words, mentions, frame.tokens()));
        }
        List<Optional<Credit>> credits = credits(document, frames, mentions, roles);
        Channels channels = new Channels(words, kinds, mentions, roles, document.text());
        return new Speech(
                credits.stream().map(c -> c.map(Credit::attribution)).toList(),
                quoted(frames, credits),
                quotations.stream().filter(Quotation::statement).map(Quotation::span).toList(),
                sources(frames, credits, channels),
                later.told());
    }

    private List<Optional<Credit>> credits(
            Document document, List<Frame> frames, Mentions mentions, Roles roles) {
        Attributor attributor = attributor(document, mentions, roles);
        List<Optional<Credit>> read = frames.stream().map(attributor::credit).toList();
        List<Optional<Credit>> held =
                new Holders(pack, words, mentions, roles, frames, read, document.text()).named();
        List<Optional<Credit>> direct = new UnmarkedSpeech(mentions, roles, frames, held).credit();
        List<Optional<Credit>> answered =
                new Interview(document, interviews, mentions, roles, frames, direct).credit();
        List<Optional<Credit>> spread =
                new CarryOver(frames, answered, attributor.about(), toldOf, words.turns())
                        .spread().stream().map(c -> c.map(k -> k.told(roles))).toList();
        return OneSpelling.of(spread);
    }

    private Attributor attributor(Document document, Mentions mentions, Roles roles) {
        return new Attributor(
                words,
                kinds,
                knowledge,
                rules,
                mentions,
                roles,
                new Forecasts(pack, settings.forecasts()),
                document.text());
    }

    private List<Boolean> quoted(List<Frame> frames, List<Optional<Credit>> credits) {
        List<Boolean> quoted = new ArrayList<>();
        for (int i = 0; i < frames.size(); i++) {
            List<Span> said = credits.get(i).map(Credit::said).orElse(List.of());
            quoted.add(frames.get(i).share(said) >= quotes.share());
        }
        return quoted;
    }

    /** « Le quotidien » is no name unless its noun is written as one. */
    private boolean isCommonNoun(String text, Span span) {
        // Most names end in a capitalised word: told without reading them.
        int last = span.end() - 1;
        while (last > span.start() && Character.isLetterOrDigit(text.charAt(last - 1))) {
            last--;
        }
        if (Character.isUpperCase(text.charAt(last)) || last == span.start()) {
            return false;
        }
        List<Token> tokens = pack.tokens(text, span);
        return tokens.size() == 2
                && tokens.get(0).has("determiner")
                && !tokens.get(1).isCapitalised()
                && words.nouns().isMedium(tokens.get(1));
    }

    private List<Frame> frames(Document document, List<Quotation> all) {
        List<Frame> frames = new ArrayList<>();
        int from = 0;
        for (TaggedSentence sentence : document.sentences()) {
            Span span = sentence.sentence().span();
            while (from < all.size() && all.get(from).span().end() <= span.start()) {
                from++;
            }
            int to = from;
            while (to < all.size() && all.get(to).span().start() < span.end()) {
                to++;
            }
            frames.add(Frame.of(sentence, all.subList(from, to), quotes));
        }
        return frames;
    }

    private static List<Source> sources(
            List<Frame> frames, List<Optional<Credit>> credits, Channels channels) {
        SourceList list = new SourceList();
        for (int i = 0; i < frames.size(); i++) {
            int number = frames.get(i).number();
            channels.published(frames.get(i)).forEach(medium -> list.add(medium, number));
            if (credits.get(i).isPresent()) {
                credits.get(i).get().voices().forEach(v -> list.add(v.speaker(), number));
                channels.in(frames.get(i)).forEach(medium -> list.add(medium, number));
                for (Evidence cue : credits.get(i).get().evidence()) {
                    channels.inside(frames.get(i), cue.span())
                            .forEach(medium -> list.add(medium, number));
                }
            }
        }
        return list.sources();
    }
}
