package precis.analysis.speech.roles;

import java.util.List;
import java.util.Optional;
import precis.analysis.speech.phrases.Clauses;
import precis.analysis.speech.phrases.Frame;
import precis.analysis.speech.phrases.Mentions;
import precis.analysis.speech.phrases.Phrase;
import precis.analysis.speech.phrases.PhraseReader;
import precis.analysis.speech.words.SpeechWords;
import precis.language.Match;
import precis.language.Token;
import precis.language.Upos;
import precis.model.Actor;
import precis.model.ActorKind;
import precis.model.SourceKind;

/** Reads what stands beside the names of an article: « le maire, X », « X, de la CGT ». */
public final class RoleReader {

    private static final int LONGEST_OFFICE = 8;

    private final SpeechWords words;
    private final SourceKinds kinds;
    private final Mentions mentions;
    private final Roles roles;
    private final InnerTitles inner;
    private final JointNames joint;

    public RoleReader(SpeechWords words, SourceKinds kinds, Mentions mentions, Roles roles) {
        this.words = words;
        this.kinds = kinds;
        this.mentions = mentions;
        this.roles = roles;
        this.inner = new InnerTitles(words, mentions);
        this.joint = new JointNames(words, mentions);
    }

    /** Reads the nouns beside the names of a frame. */
    public void read(Frame frame, PhraseReader phrases) {
        List<Token> tokens = frame.tokens();
        readBrackets(frame.sentence().tokens());
        for (int i = 0; i < tokens.size(); i++) {
            int end = phrases.mention(i);
            if (end > i) {
                Actor actor = mentions.in(tokens.get(i).span()).orElseThrow().actor();
                readAddress(actor, tokens, i);
                readBefore(actor, tokens, phrases, i, end);
                readJoint(actor, tokens, phrases, i);
                readAfter(actor, tokens, phrases, end);
                roles.learnName(actor, tokens, i, end);
                i = end - 1;
            }
        }
    }

    /** « Me X »: whoever is so addressed is a lawyer. */
    private void readAddress(Actor actor, List<Token> tokens, int at) {
        if (actor.kind() == ActorKind.PERSON) {
            roles.address(actor, words.offices().titled(tokens.get(at)));
            roles.address(actor, words.offices().titled(tokens.get(Math.max(0, at - 1))));
        }
    }

    private void readBefore(
            Actor actor, List<Token> tokens, PhraseReader phrases, int at, int end) {
        boolean comma = at > 1 && tokens.get(at - 1).text().equals(",");
        if (at > 0 && !words.isGoverned(tokens, at)) {
            phrases.anyEndingAt(comma ? at - 1 : end)
                    .filter(p -> p.head() < at && phrases.mention(p.head()) < 0)
                    .or(() -> joint.severalBefore(tokens, phrases, at))
                    .filter(p -> !isPress(tokens.get(p.head())))
                    .filter(p -> !isVerb(tokens.get(p.head())))
                    .filter(p -> !comma || !isWith(tokens, p, end) && !isMet(tokens, p))
                    .filter(p -> comma || !isWhereSaid(actor, tokens, p, end))
                    .map(p -> comma || isKin(actor, tokens, p) ? p : title(tokens, p, at))
                    .ifPresent(p -> roles.add(actor, tokens, p, mentions, comma));
        }
    }

    /** « les sénateurs X et Y »: the noun in the plural is Y's too. */
    private void readJoint(Actor actor, List<Token> tokens, PhraseReader phrases, int at) {
        int first = joint.first(tokens, at);
        if (first == at || first == 0 || words.isGoverned(tokens, first)) {
            return;
        }
        phrases.anyEndingAt(phrases.mention(first))
                .filter(p -> p.head() < first && phrases.mention(p.head()) < 0)
                .or(() -> joint.severalBefore(tokens, phrases, first))
                .filter(p -> SpeechWords.isPlural(tokens.get(p.head())))
                .filter(p -> !isPress(tokens.get(p.head())) && !isVerb(tokens.get(p.head())))
                .filter(p -> !isWhereSaid(actor, tokens, p, phrases.mention(first)))
                .ifPresent(p -> roles.add(actor, tokens, p, mentions, false));
    }

    private Phrase title(List<Token> tokens, Phrase before, int name) {
        return inner.title(tokens, before, name).orElse(before);
    }

    /** « l'épouse du chef de l'État Odile X »: whether that is what the article tells of X. */
    private boolean isKin(Actor actor, List<Token> tokens, Phrase before) {
        String noun = tokens.get(before.head()).text();
        return words.people().isRelation(tokens.get(before.head()))
                && actor.role().filter(r -> r.startsWith(noun + " ")).isPresent();
    }

    /** « précise sur son blog X », « a dit devant les élus X »: where and to whom X spoke. */
    private boolean isWhereSaid(Actor actor, List<Token> tokens, Phrase before, int end) {
        Token noun = tokens.get(before.head());
        boolean someone =
                words.nouns().isRole(tokens, before.head())
                        || words.nouns().isPerson(noun) && !words.nouns().tellsBody(noun);
        boolean governed =
                before.start() > 0 && words.isPreposition(tokens.get(before.start() - 1));
        boolean several =
                SpeechWords.isPlural(noun)
                        && (end == tokens.size() || tokens.get(end).pos() != Upos.CCONJ);
        boolean person = actor.kind() == ActorKind.PERSON && roles.isGendered(actor);
        return person && governed && (!someone || several);
    }

    /** "After meeting the mayor, Tom Reed left": what a participle governs. */
    private boolean isMet(List<Token> tokens, Phrase before) {
        int verb = before.start() - 1;
        return words.isHeadLast()
                && verb >= 0
                && tokens.get(verb).pos() == Upos.VERB
                && tokens.get(verb).has("gerund");
    }

    /** "After a row with his wife, Tom Reed left": an apposition would close with a comma too. */
    private boolean isWith(List<Token> tokens, Phrase kin, int end) {
        return end < tokens.size()
                && Clauses.isFinite(tokens.get(end))
                && words.people().isRelation(tokens.get(kin.head()))
                && kin.start() > 0
                && words.isPreposition(tokens.get(kin.start() - 1));
    }

    /** « … », juge X: no judge. */
    private static boolean isVerb(Token head) {
        return head.pos() == Upos.VERB && Clauses.isFinite(head);
    }

    /** « a réagi devant la presse X »: whom X spoke to. */
    private boolean isPress(Token noun) {
        return words.people().isAudience(noun)
                && words.nouns().isMedium(noun)
                && !words.nouns().isPerson(noun);
    }

    private void readAfter(Actor actor, List<Token> tokens, PhraseReader phrases, int end) {
        readBody(actor, tokens, phrases, end);
        if (end < tokens.size() && tokens.get(end).pos() == Upos.NOUN) {
            phrases.from(end)
                    .filter(p -> p.head() == end && words.nouns().isLeader(tokens, end))
                    .ifPresent(p -> roles.add(actor, tokens, p, mentions, true));
        } else {
            mistagged(tokens, end).ifPresent(p -> roles.add(actor, tokens, p, mentions, true));
        }
        if (end + 1 < tokens.size() && ",(".contains(tokens.get(end).text())) {
            readBody(actor, tokens, phrases, end + 1);
            int start = tokens.get(end + 1).pos() == Upos.ADV ? end + 2 : end + 1;
            start += start + 3 < tokens.size() && isOneOf(tokens, start + 1) ? 1 : 0;
            if (start + 2 < tokens.size() && isOneOf(tokens, start)) {
                start += 2;
            }
            int noun =
                    start < tokens.size() && tokens.get(start).has("determiner")
                            ? start + 1
                            : start;
            mistagged(tokens, noun).ifPresent(p -> roles.add(actor, tokens, p, mentions, true));
            phrases.from(start)
                    .filter(p -> phrases.mention(p.head()) < 0)
                    .filter(p -> p.end() < tokens.size() && !tokens.get(p.end()).isWord())
                    .ifPresent(p -> roles.add(actor, tokens, p, mentions, true));
        }
    }

    /**
     * « Ana Costa responsable de … », « X, le représentant de … »: an office taken for another
     * word.
     */
    private Optional<Phrase> mistagged(List<Token> tokens, int at) {
        if (at + 2 >= tokens.size()
                || tokens.get(at).pos() == Upos.NOUN
                || !words.nouns().isLeader(tokens, at)
                || !words.isOf(tokens.get(at + 1))) {
            return Optional.empty();
        }
        int end = at + 2;
        while (end < Math.min(tokens.size(), at + LONGEST_OFFICE)
                && tokens.get(end).isWord()
                && !Clauses.isFinite(tokens.get(end))) {
            end++;
        }
        return Optional.of(new Phrase(at, at, end));
    }

    /** « un des », after an article or not. */
    private boolean isOneOf(List<Token> tokens, int at) {
        return words.isIndefinite(tokens.get(at)) && words.isOf(tokens.get(at + 1));
    }

    /** « X, de la CGT », « X de l'Observatoire »: speaks for that body. */
    private void readBody(Actor actor, List<Token> tokens, PhraseReader phrases, int at) {
        if (actor.kind() != ActorKind.PERSON
                || at + 1 >= tokens.size()
                || !words.isOf(tokens.get(at))) {
            return;
        }
        phrases.from(at + 1)
                .flatMap(p -> memberKind(tokens, p))
                .ifPresent(kind -> roles.tell(actor, kind));
    }

    /** « X (Université de Y) »: whoever is of a university speaks from knowledge. */
    private void readBrackets(List<Token> tokens) {
        for (int i = 1; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).text().equals("(")
                    && words.nouns()
                            .isScholarly(tokens, new Match.Range(i + 1, closing(tokens, i)))) {
                mentions.in(tokens.get(i - 1).span())
                        .map(Mentions.Mention::actor)
                        .filter(a -> a.kind() == ActorKind.PERSON)
                        .ifPresent(a -> roles.tell(a, SourceKind.EXPERT));
            }
        }
    }

    private static int closing(List<Token> tokens, int opening) {
        int end = opening + 1;
        while (end < Math.min(tokens.size(), opening + LONGEST_OFFICE)
                && !tokens.get(end).text().equals(")")) {
            end++;
        }
        return end;
    }

    /** What a member of a body is: of a university, one who speaks from knowledge. */
    private Optional<SourceKind> memberKind(List<Token> tokens, Phrase body) {
        if (words.nouns().isScholarly(tokens, body.range())) {
            return Optional.of(SourceKind.EXPERT);
        }
        return mentions.in(tokens.get(body.head()).span())
                .map(Mentions.Mention::actor)
                .filter(a -> a.kind() == ActorKind.ORGANISATION)
                .map(kinds::body)
                .or(() -> words.nouns().kind(tokens, body.head()))
                .filter(SourceKinds::canBeLed);
    }
}
