package precis.analysis.speech.cues;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import precis.analysis.speech.phrases.Clauses;
import precis.analysis.speech.phrases.Clitics;
import precis.analysis.speech.phrases.Frame;
import precis.analysis.speech.phrases.Mentions;
import precis.analysis.speech.phrases.Phrase;
import precis.analysis.speech.phrases.PhraseReader;
import precis.analysis.speech.referents.Antecedents;
import precis.analysis.speech.referents.Resolver;
import precis.analysis.speech.referents.Restriction;
import precis.analysis.speech.roles.Roles;
import precis.analysis.speech.roles.Voice;
import precis.analysis.speech.words.SpeechWords;
import precis.language.Match;
import precis.language.Token;
import precis.language.Upos;

/** Finds whom a cue credits in its sentence. */
final class CueReader {

    private static final int NEAR = 8;
    private static final int FAR = 60;

    private final SpeechWords words;
    private final Mentions mentions;
    private final Roles roles;
    private final Antecedents antecedents;
    private final Resolver resolver;
    private final Results results;
    private final Fellows fellows;
    private final SpeakerEnd ends;

    CueReader(
            SpeechWords words,
            Mentions mentions,
            Roles roles,
            Antecedents antecedents,
            Resolver resolver) {
        this.words = words;
        this.mentions = mentions;
        this.roles = roles;
        this.antecedents = antecedents;
        this.resolver = resolver;
        this.results = new Results(words, mentions, resolver);
        this.fellows = new Fellows(words, mentions, roles, resolver);
        this.ends = new SpeakerEnd(words);
    }

    /** Reads a cue of a sentence that has others. */
    Found read(Cue cue, List<Cue> all, Frame frame, PhraseReader phrases) {
        return cue.rule().way() == CueRule.Way.PRONOUN
                ? all.stream()
                        .filter(c -> isTakenUp(c, cue, frame))
                        .map(c -> read(c, frame, phrases))
                        .filter(f -> suits(cue, frame, f))
                        .findFirst()
                        .orElseGet(() -> read(cue, frame, phrases))
                : read(cue, frame, phrases);
    }

    /** « X a réagi : « … », a-t-il écrit », « X a dit que selon lui … »: of one speaker. */
    private static boolean isTakenUp(Cue named, Cue pronoun, Frame frame) {
        int end = named.range().end();
        return named.rule().way() != CueRule.Way.PRONOUN
                && (frame.hasQuote(end, pronoun.range().start())
                        || named.rule().way() == CueRule.Way.SUBJECT
                                && end < pronoun.range().start()
                                && frame.tokens().get(end).pos() == Upos.SCONJ);
    }

    private boolean suits(Cue pronoun, Frame frame, Found found) {
        int at = pronoun.speaker().orElseThrow().start();
        return found.voices().stream()
                .filter(v -> pronoun.rule().isAside() || v.actor().isPresent())
                .anyMatch(v -> antecedents.stands(frame, at, v));
    }

    Found read(Cue cue, Frame frame, PhraseReader phrases) {
        if (cue.rule().needsPause() && !frame.pausesBefore(cue.range().start())) {
            return Found.NOBODY;
        }
        return switch (cue.rule().way()) {
            case NAMED -> named(cue, frame, phrases);
            case PRONOUN -> pronoun(cue, frame);
            case BEHIND -> behind(cue, frame, phrases);
            case MAIN -> main(cue, frame, phrases);
            case LAST -> last(cue, frame);
            case SUBJECT -> isReported(cue, frame) ? Found.NOBODY : subject(cue, frame, phrases);
        };
    }

    /** Whether a position stands in a clause that the sentence only reports or adds. */
    private boolean isReported(Cue cue, Frame frame) {
        List<Token> tokens = frame.tokens();
        int start = cue.range().start();
        int opening = Clitics.before(tokens, start);
        boolean condition = new Conditions(words, tokens).holds(cue.range());
        boolean relative =
                opening > 0 && tokens.get(opening - 1).has("rel")
                        || isOnlyVerb(tokens, cue.range());
        return condition
                || cue.rule().rank() > 2 && !relative && Clauses.isSubordinate(tokens, start);
    }

    /** « Un chiffre que le maire juge faux »: a sentence without a main clause. */
    private static boolean isOnlyVerb(List<Token> tokens, Match.Range cue) {
        for (int i = 0; i < tokens.size(); i++) {
            if ((i < cue.start() || i >= cue.end()) && Clauses.isFinite(tokens.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** « …, a déclaré hier à la presse X » */
    private Found behind(Cue cue, Frame frame, PhraseReader phrases) {
        int end = cue.range().end();
        Optional<SubjectFinder.Subject> subject =
                new InvertedSubject(words, roles, phrases, frame.tokens()).after(end);
        if (isClauseMissing(cue, frame)) {
            subject = subject.filter(s -> isInside(s, frame));
        }
        if (subject.isEmpty()) {
            return Found.NOBODY;
        }
        int pronoun = subject.get().pronoun();
        List<Voice> meant = pronoun < 0 ? List.of() : antecedents.subjects(frame, pronoun);
        return meant.isEmpty()
                ? credited(cue, frame, subject.get().phrases().stream().findFirst(), phrases)
                : Found.of(meant, cue.range().start(), asideEnd(frame, pronoun));
    }

    /**
     * « La situation, a précisé X, reste tendue », « En outre, a précisé X, la route est coupée »
     */
    private static boolean isInside(SubjectFinder.Subject subject, Frame frame) {
        if (subject.pronoun() >= 0) {
            return false;
        }
        int end = subject.phrases().get(0).end();
        return Clauses.isTakenUp(frame.tokens(), end) || Clauses.isFollowed(frame.tokens(), end);
    }

    private boolean isClauseMissing(Cue cue, Frame frame) {
        int start = cue.range().start();
        int from = Clauses.reach(start);
        return cue.rule().followsClause()
                && (start == 0 || !"!?".contains(frame.tokens().get(start - 1).text()))
                && !(frame.quotesClause() && frame.hasQuote(from, start))
                && !Clauses.anyBetween(words, frame.tokens(), from, start);
    }

    private Found named(Cue cue, Frame frame, PhraseReader phrases) {
        return isClauseMissing(cue, frame)
                ? Found.NOBODY
                : credited(
                        cue,
                        frame,
                        phrases.from(cue.speaker().orElseThrow().start(), ends.of(cue, frame)),
                        phrases);
    }

    private Found credited(Cue cue, Frame frame, Optional<Phrase> who, PhraseReader phrases) {
        Match.Range range = cue.range();
        if (who.filter(p -> results.isToll(frame, p)).isPresent()) {
            return Found.NOBODY;
        }
        return who.map(
                        p ->
                                Found.of(
                                        fellows.with(
                                                resolver.resolveAll(
                                                        frame, p, cue.rule().restriction()),
                                                frame,
                                                p,
                                                phrases),
                                        range.start(),
                                        cue.rule().isAside()
                                                ? asideEnd(frame, p.end())
                                                : upToQuote(frame, p.end())))
                .orElse(Found.NOBODY);
    }

    private Found pronoun(Cue cue, Frame frame) {
        Match.Range range = cue.range();
        int at = cue.speaker().orElseThrow().start();
        int end = Math.max(range.end(), cue.speaker().orElseThrow().end());
        int some = words.groups().some(frame.tokens(), at);
        boolean pointing = some > 1 || words.isLatter(frame.tokens(), at);
        return Found.of(
                pointing
                        ? antecedents.subjects(frame, at + Math.max(some, 1) - 1)
                        : antecedents.inverted(frame, at),
                range.start(),
                cue.rule().isAside() ? asideEnd(frame, end) : end);
    }

    private Found last(Cue cue, Frame frame) {
        Match.Range range = cue.range();
        return Found.of(
                antecedents.speaker(frame, cue.rule().reach()).stream().toList(),
                range.start(),
                upToQuote(frame, range.end()));
    }

    /** Where the words around an inverted verb end: at a comma, a quotation or the full stop. */
    private static int asideEnd(Frame frame, int from) {
        List<Token> tokens = frame.tokens();
        int end = from;
        int limit = Math.min(tokens.size(), from + FAR);
        while (end < limit && !frame.isQuote(end) && !tokens.get(end).text().equals(";")) {
            end++;
        }
        return end;
    }

    /** Words between an attribution and the quotation it introduces belong to it. */
    private static int upToQuote(Frame frame, int from) {
        for (int i = from; i < Math.min(frame.tokens().size(), from + NEAR); i++) {
            if (frame.isQuote(i)) {
                return i;
            }
        }
        return from;
    }

    private Found main(Cue cue, Frame frame, PhraseReader phrases) {
        int verb = Clauses.mainVerb(frame.tokens(), cue.range().start());
        return verb < 0
                ? Found.NOBODY
                : Found.of(
                        subject(verb, frame, phrases, cue.rule().restriction()).voices(),
                        cue.range().start(),
                        cue.range().end());
    }

    private Found subject(Cue cue, Frame frame, PhraseReader phrases) {
        Found found = subject(cue.range().start(), frame, phrases, cue.rule().restriction());
        int from = Math.min(found.words().start(), cue.range().start());
        boolean saying = cue.rule().rank() <= 2;
        return Found.of(
                found.voices(),
                from,
                saying ? upToQuote(frame, cue.range().end()) : cue.range().end());
    }

    /** Whether the preposition rather tells what for, where or when than who. */
    boolean isLoose(Token preposition) {
        return words.isLoose(preposition);
    }

    /** « le responsable du parti »: whether the noun is of somebody, who has no name there. */
    boolean isOffice(Frame frame, Phrase phrase) {
        return words.nouns().isRole(frame.tokens(), phrase.head());
    }

    /** Whoever is the subject of that verb. */
    Found subject(int verb, Frame frame, PhraseReader phrases, Restriction who) {
        Optional<SubjectFinder.Subject> subject =
                new SubjectFinder(words, phrases, frame.tokens()).of(verb);
        if (subject.isEmpty()) {
            return Found.NOBODY;
        }
        int pronoun = subject.get().pronoun();
        List<Voice> meant = pronoun < 0 ? List.of() : antecedents.subjects(frame, pronoun);
        if (!meant.isEmpty() || subject.get().phrases().isEmpty()) {
            return isOneOfMany(meant, frame.tokens().get(verb))
                    ? Found.NOBODY
                    : Found.of(meant, pronoun, verb);
        }
        List<Voice> voices = new ArrayList<>();
        for (Phrase phrase : subject.get().phrases()) {
            if (results.isSilent(frame, phrase)) {
                continue;
            }
            List<Voice> all = resolver.resolveAll(frame, phrase, who);
            voices.addAll(all);
            voices.addAll(fellows.including(frame, phrase, all.stream().findFirst(), phrases));
        }
        Phrase first = subject.get().phrases().get(0);
        return phrases.mention(first.head()) < 0 && isOneOfMany(voices, frame.tokens().get(verb))
                ? Found.NOBODY
                : Found.of(voices, first.start(), verb);
    }

    /** « La plupart affirment », « ceux-ci affirment »: no one person named before. */
    private boolean isOneOfMany(List<Voice> voices, Token verb) {
        return !words.isHeadLast()
                && verb.has("p")
                && !verb.has("s")
                && voices.size() == 1
                && voices.get(0).isPerson()
                && voices.get(0).actor().isPresent()
                && !voices.get(0).agreement().plural();
    }
}
