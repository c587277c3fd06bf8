package precis.analysis.digest;

import java.util.List;
import java.util.OptionalInt;
import precis.analysis.text.TaggedSentence;
import precis.language.LanguagePack;
import precis.language.Token;
import precis.language.Upos;
import precis.language.WordList;
import precis.model.Statement;

/** How a sentence is worded: length, tense, what it leans on, what kind of sentence it is. */
final class WordingFeatures implements FeatureGroup {

    private static final int FRAGMENT = 12;

    /** Under how many words a first sentence without names and numbers tells nothing. */
    private static final int TEASER = 6;

    /** Under how many words a first sentence without a verb is one more headline. */
    private static final int HEADING = 20;

    /** How many sentences are enough to go without the first. */
    private static final int TEASED = 3;

    private final WordList connectives;
    private final WordList pronouns;
    private final WordList dangling;
    private final WordList possessives;
    private final LateSubjects late;

    WordingFeatures(LanguagePack pack) {
        this.connectives = pack.list("connectives");
        this.pronouns = pack.list("leaning-words");
        this.dangling = pack.list("dangling-words");
        this.possessives = pack.list("possessives");
        this.late = new LateSubjects(pack);
    }

    @Override
    public void describe(Sketch sketch, int index, Row into) {
        TaggedSentence sentence = sketch.sentence(index);
        List<Token> tokens = sentence.tokens();
        long words = tokens.stream().filter(Token::isWord).count();
        into.put("length", Math.min(1, Math.log(1.0 + words) / Math.log(60)));
        into.put("short", words < 8 ? 1.0 : 0);
        into.put("names", Math.min(4, count(tokens, Upos.PROPN)) / 4.0);
        into.put("leans", connectives.longest(tokens, 0) > 0 || opens(tokens, pronouns) ? 1.0 : 0);
        boolean dangles = opens(tokens, dangling) || isLateSubject(sketch, tokens);
        into.put("dangles", dangles ? 1.0 : 0);
        into.put("whose", opens(tokens, possessives) ? 1.0 : 0);
        into.put("connective", connectives.longest(tokens, 0) > 0 ? 1.0 : 0);
        into.put(
                "commas",
                Math.min(4, tokens.stream().filter(t -> t.text().equals(",")).count()) / 4.0);
        into.put("numbers", Math.min(4, count(tokens, Upos.NUM)) / 4.0);
        String text = sentence.sentence().text();
        into.put("question", text.indexOf('?') >= 0 ? 1.0 : 0);
        into.put("exclamation", text.indexOf('!') >= 0 ? 1.0 : 0);
        boolean verbless = count(tokens, Upos.VERB) + count(tokens, Upos.AUX) == 0;
        boolean teaser = index == 0 && sketch.size() > TEASED && isTeaser(tokens, words);
        into.put(
                "fragment",
                words < FRAGMENT && verbless
                                || teaser
                                || asks(sketch, index)
                                || isUnstated(sketch, index)
                        ? 1.0
                        : 0);
    }

    /** « Le 26 août, il a comparu »: unless what stands before the pronoun names someone. */
    private boolean isLateSubject(Sketch sketch, List<Token> tokens) {
        OptionalInt at = late.find(tokens);
        return at.isPresent() && !sketch.reading().namesSomeone(tokens.subList(0, at.getAsInt()));
    }

    /** Whether it asks, and nobody is credited with asking. */
    private static boolean isUnstated(Sketch sketch, int index) {
        Statement statement = sketch.reading().statements().get(index);
        return statement.attribution().isEmpty()
                && !statement.quoted()
                && statement.sentence().text().endsWith("?");
    }

    /** « La série continue. », « Un rebondissement de plus … »: what only makes curious. */
    private static boolean isTeaser(List<Token> tokens, long words) {
        boolean few = words < TEASER;
        boolean heading = words < HEADING && tokens.stream().noneMatch(Token::isFiniteVerb);
        return (few || heading) && count(tokens, Upos.PROPN) + count(tokens, Upos.NUM) == 0;
    }

    /** Whether it leads up to a question put to someone: « Votre livre a paru. Y croyez-vous ? » */
    private static boolean asks(Sketch sketch, int index) {
        List<Statement> all = sketch.reading().statements();
        int paragraph = all.get(index).sentence().paragraph();
        int last = index;
        while (last + 1 < all.size() && all.get(last + 1).sentence().paragraph() == paragraph) {
            last++;
        }
        boolean question = all.get(last).sentence().text().endsWith("?");
        return question
                && all.get(index).attribution().isEmpty()
                && (sketch.sentence(last).tokens().stream()
                                .anyMatch(t -> t.has("suj") && t.has("2"))
                        || last + 1 < all.size() && isAnswer(all.get(last + 1)));
    }

    /** Whether it is someone's without a word that says so, nor marks around it. */
    private static boolean isAnswer(Statement statement) {
        return !statement.quoted()
                && statement.attribution().filter(a -> a.evidence().isEmpty()).isPresent();
    }

    private static boolean opens(List<Token> tokens, WordList list) {
        int first = 0;
        while (first < tokens.size() && !tokens.get(first).isWord()) {
            first++;
        }
        return list.longest(tokens, first) > 0;
    }

    private static long count(List<Token> tokens, Upos pos) {
        return tokens.stream().filter(t -> t.pos() == pos).count();
    }
}
