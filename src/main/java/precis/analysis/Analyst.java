package precis.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import precis.analysis.actors.ActorFinder;
import precis.analysis.actors.Cast;
import precis.analysis.actors.CastMember;
import precis.analysis.certainty.CertaintyFinder;
import precis.analysis.certainty.Judgement;
import precis.analysis.digest.Digest;
import precis.analysis.digest.Digester;
import precis.analysis.digest.Reading;
import precis.analysis.facts.FactFinder;
import precis.analysis.facts.Facts;
import precis.analysis.speech.Speech;
import precis.analysis.speech.SpeechFinder;
import precis.analysis.text.Document;
import precis.analysis.text.DocumentReader;
import precis.analysis.text.Marks;
import precis.language.Ahead;
import precis.language.LanguagePack;
import precis.model.Actor;
import precis.model.ActorKind;
import precis.model.Article;
import precis.model.Briefing;
import precis.model.Moment;
import precis.model.Source;
import precis.model.Statement;

/** Reads articles of one language: who says what, how sure, and what matters. */
public final class Analyst {

    private final DocumentReader reader;
    private final ActorFinder actors;
    private final SpeechFinder speech;
    private final CertaintyFinder certainty;
    private final FactFinder facts;
    private final Digester digester;

    public Analyst(LanguagePack pack) {
        Ahead<ActorFinder> finder = Ahead.load(() -> new ActorFinder(pack));
        this.reader = new DocumentReader(pack);
        this.speech = new SpeechFinder(pack);
        this.certainty = new CertaintyFinder(pack);
        this.facts = new FactFinder(pack);
        this.digester = new Digester(pack);
        this.actors = finder.get();
    }

    /** The briefing of one article; the same article gives the same briefing. */
    public Briefing brief(Article article) {
        Document document = reader.read(article);
        Cast cast = actors.find(document);
        Speech said = speech.find(document, cast);
        Facts found = facts.find(document);
        List<Statement> statements = statements(document, said);
        Digest digest = digester.digest(new Reading(document, cast, found, statements));
        List<Moment> timeline = new ArrayList<>(found.moments());
        timeline.sort(Comparator.comparing(Moment::date).thenComparing(Moment::span));
        return new Briefing(
                article,
                digest.summary(),
                digest.claims(),
                described(cast, said, document.text()),
                said.sources(),
                timeline,
                found.figures(),
                statements);
    }

    /** The actors, with who they are where only a phrase that stands for them says it. */
    private static List<Actor> described(Cast cast, Speech said, String text) {
        Set<String> speakers =
                said.sources().stream().map(Source::name).collect(Collectors.toSet());
        return cast.members().stream()
                .filter(m -> m.published() || isSpeaker(m.actor(), speakers))
                .map(CastMember::actor)
                .map(
                        a ->
                                Optional.ofNullable(said.roles().get(a.name()))
                                        .filter(span -> a.role().isEmpty())
                                        .map(span -> a.withRole(Marks.closed(span, text).in(text)))
                                        .orElse(a))
                .toList();
    }

    /** « C'est la remarque de X »: who is named in full and says something acts. */
    private static boolean isSpeaker(Actor actor, Set<String> speakers) {
        return actor.kind() == ActorKind.PERSON
                && actor.name().indexOf(' ') > 0
                && !actor.mentions().isEmpty()
                && speakers.contains(actor.name());
    }

    private List<Statement> statements(Document document, Speech said) {
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < document.sentences().size(); i++) {
            Judgement judgement = certainty.judge(document.sentences().get(i), said.quotations());
            statements.add(
                    new Statement(
                            document.sentences().get(i).sentence(),
                            said.attributions().get(i),
                            judgement.certainty(),
                            judgement.cues(),
                            said.quoted().get(i)));
        }
        return statements;
    }
}
