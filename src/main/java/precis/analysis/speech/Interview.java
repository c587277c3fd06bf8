package precis.analysis.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import precis.analysis.speech.cues.Credit;
import precis.analysis.speech.phrases.Frame;
import precis.analysis.speech.phrases.Mentions;
import precis.analysis.speech.roles.Roles;
import precis.analysis.speech.roles.Voice;
import precis.analysis.text.Document;
import precis.analysis.text.Turn;
import precis.language.Token;
import precis.language.WordList;
import precis.model.Actor;
import precis.model.ActorKind;
import precis.model.Article;
import precis.model.Paragraph;

/**
 * Credits the answers of an interview: marks before them say whose they are (« A. R. : »), or no
 * more than the questions between sets them apart.
 */
final class Interview {

    /** Fewer questions than these do not make an interview. */
    private static final int QUESTIONS = 3;

    private static final Pattern PARTS = Pattern.compile("[ \\u00A0-]");

    /** « — Vous étiez là ? »: the opening of a dialogue that a report quotes. */
    private static final Pattern DIALOGUE =
            Pattern.compile(
                    "[\u00AB\u201C\"][\\s\u00A0\u202F]*[-\u2013\u2014]\\s.*", Pattern.DOTALL);

    /** In how many sentences whoever answers says « je ». */
    private static final int PERSONAL = 3;

    private final Document document;
    private final WordList announcing;
    private final Article article;
    private final Mentions mentions;
    private final Roles roles;
    private final List<Frame> frames;
    private final List<Optional<Credit>> credits;

    /**
     * @param announcing words of a headline that announce an interview
     * @param credits of the sentences, as far as their own words tell
     */
    Interview(
            Document document,
            WordList announcing,
            Mentions mentions,
            Roles roles,
            List<Frame> frames,
            List<Optional<Credit>> credits) {
        this.document = document;
        this.announcing = announcing;
        this.article = document.article();
        this.mentions = mentions;
        this.roles = roles;
        this.frames = frames;
        this.credits = new ArrayList<>(credits);
    }

    List<Optional<Credit>> credit() {
        if (document.turns().isEmpty()) {
            unmarked();
        } else {
            marked();
        }
        return List.copyOf(credits);
    }

    private void unmarked() {
        SortedSet<Integer> questions =
                IntStream.range(0, article.paragraphs().size())
                        .filter(this::isQuestion)
                        .boxed()
                        .collect(Collectors.toCollection(TreeSet::new));
        if (questions.size() >= QUESTIONS && !isEssay(questions) && !isDialogue(questions)) {
            int first = questions.first();
            interviewee(first)
                    .filter(who -> isPersonal(questions, isAnnounced(who)))
                    .ifPresent(who -> answers(first, who));
        }
    }

    /** What follows a mark is said by the same until somebody else speaks. */
    private void marked() {
        Optional<Voice> speaks = Optional.empty();
        int read = 0;
        for (int start = 0; start < frames.size(); ) {
            int end = end(start);
            for (; read <= paragraph(start); read++) {
                speaks = after(read, speaks);
            }
            boolean marked = document.turns().containsKey(paragraph(start));
            if (speaks.isPresent()
                    && (marked || isAnswer(start, end) && !isAbout(start, end, speaks.get()))) {
                Credit credit = new Credit(List.of(speaks.get()), List.of(), List.of());
                IntStream.range(start, end).forEach(i -> answer(i, credit, marked));
            }
            start = end;
        }
    }

    private Optional<Voice> after(int paragraph, Optional<Voice> before) {
        Turn turn = document.turns().get(paragraph);
        if (turn == null) {
            return isQuestion(paragraph) ? Optional.empty() : before;
        }
        return turn.match(Optional::empty, () -> interviewee(paragraph), this::called);
    }

    /** The one person of the article with this name, in full or in short. */
    private Optional<Voice> called(String who) {
        List<Actor> people =
                mentions.actors().stream().filter(a -> a.kind() == ActorKind.PERSON).toList();
        return only(people, a -> a.name().equals(who) || a.aliases().contains(who))
                .or(() -> only(people, a -> a.name().endsWith(" " + who)))
                .or(() -> only(people, a -> initials(a.name()).equals(who)))
                .map(roles::voice);
    }

    private static Optional<Actor> only(List<Actor> people, Predicate<Actor> called) {
        List<Actor> found = people.stream().filter(called).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static String initials(String name) {
        return PARTS.splitAsStream(name)
                .filter(part -> !part.isEmpty() && Character.isUpperCase(part.charAt(0)))
                .map(part -> part.substring(0, 1))
                .collect(Collectors.joining());
    }

    private void answers(int question, Voice who) {
        Credit credit = new Credit(List.of(who), List.of(), List.of());
        for (int start = 0; start < frames.size(); ) {
            int end = end(start);
            if (paragraph(start) > question && isAnswer(start, end) && !isAbout(start, end, who)) {
                for (int i = start; i < end; i++) {
                    answer(i, credit, false);
                }
            }
            start = end;
        }
    }

    /**
     * @param sure whether a mark tells whose the words are, so that « Le gouvernement dit que … »
     *     is theirs too
     */
    private void answer(int at, Credit credit, boolean sure) {
        boolean stage = frames.get(at).sentence().sentence().text().startsWith("(");
        boolean own = (sure || has(at, "1")) && frames.get(at).quotes().isEmpty();
        if (!stage && (credits.get(at).isEmpty() || own)) {
            credits.set(at, Optional.of(credit));
        }
    }

    private boolean isQuestion(int at) {
        Paragraph block = article.paragraphs().get(at);
        String text = block.span().in(article.text());
        int end = text.length();
        while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return block.kind() != Paragraph.Kind.QUOTE && text.indexOf('?', end) >= 0;
    }

    /** Not a question, nor words to whoever is asked: « Pourtant, vous continuez. » */
    private boolean isAnswer(int start, int end) {
        boolean own = IntStream.range(start, end).anyMatch(i -> has(i, "1"));
        boolean asks = IntStream.range(start, end).anyMatch(i -> has(i, "2"));
        return !isQuestion(paragraph(start)) && (own || !asks);
    }

    /** « X dirige l'institut depuis 2008. »: what the article adds about whoever answered. */
    private boolean isAbout(int start, int end, Voice who) {
        boolean named =
                frames.subList(start, end).stream()
                        .flatMap(f -> mentions.within(f.sentence().sentence().span()).stream())
                        .anyMatch(m -> m.actor().equals(who.actor().orElse(null)));
        return named
                && credits.get(start).filter(Credit::spreads).isEmpty()
                && IntStream.range(start, end).noneMatch(i -> has(i, "1"));
    }

    /** Whether the questions are those of somebody whom a report quotes, such as a judge. */
    private boolean isDialogue(Set<Integer> questions) {
        return questions.stream()
                .map(at -> article.paragraphs().get(at).span().in(article.text()))
                .anyMatch(text -> DIALOGUE.matcher(text).matches());
    }

    /** « Serions-nous donc perdus ? »: an essay asks its questions of itself, nobody else. */
    private boolean isEssay(Set<Integer> questions) {
        List<Frame> asked = frames.stream().filter(f -> questions.contains(paragraph(f))).toList();
        return asked.stream().anyMatch(f -> has(f, "1"))
                && asked.stream().noneMatch(f -> has(f, "2"));
    }

    /** Where the headline announces an interview with whoever answers, one « je » will do. */
    private boolean isPersonal(SortedSet<Integer> questions, boolean announced) {
        List<Frame> answers =
                frames.stream()
                        .filter(f -> paragraph(f) > questions.first())
                        .filter(f -> !questions.contains(paragraph(f)))
                        .filter(f -> f.quotes().isEmpty())
                        .toList();
        return answers.stream().filter(f -> has(f, "1")).count() >= PERSONAL
                || announced && answers.stream().anyMatch(Interview::saysI);
    }

    private boolean isAnnounced(Voice who) {
        return document.title().stream().anyMatch(announcing::contains)
                && who.actor().filter(a -> article.title().contains(a.name())).isPresent();
    }

    private static boolean saysI(Frame frame) {
        return frame.tokens().stream().anyMatch(t -> isSubject(t, "1") && t.has("s"));
    }

    /** Whether some pronoun of that person is a subject. */
    private boolean has(int at, String person) {
        return has(frames.get(at), person);
    }

    private static boolean has(Frame frame, String person) {
        return frame.tokens().stream().anyMatch(t -> isSubject(t, person));
    }

    private static boolean isSubject(Token token, String person) {
        return token.has("suj") && token.has(person);
    }

    /** Who is named before the answers, or else the person that the article introduces. */
    private Optional<Voice> interviewee(int question) {
        List<Voice> named =
                credits.stream()
                        .flatMap(Optional::stream)
                        .filter(Credit::spreads)
                        .map(Credit::first)
                        .filter(Voice::isPerson)
                        .distinct()
                        .toList();
        if (!named.isEmpty()) {
            return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
        }
        int end = article.paragraphs().get(question).span().end();
        return mentions.actors().stream()
                .filter(a -> a.kind() == ActorKind.PERSON)
                .filter(a -> a.mentions().stream().anyMatch(m -> m.start() < end))
                .max(Comparator.comparingDouble(Actor::salience))
                .map(roles::voice);
    }

    private int end(int start) {
        int end = start + 1;
        while (end < frames.size() && paragraph(end) == paragraph(start)) {
            end++;
        }
        return end;
    }

    private int paragraph(int at) {
        return paragraph(frames.get(at));
    }

    private static int paragraph(Frame frame) {
        return frame.sentence().sentence().paragraph();
    }
}
