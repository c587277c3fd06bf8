package precis.compose.dossier;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import precis.compose.frame.Frame;
import precis.compose.markup.Blocks;
import precis.compose.markup.Blocks.Item;
import precis.compose.markup.Blocks.Term;
import precis.compose.markup.Inline;
import precis.compose.view.Paths;
import precis.compose.wording.Wording;
import precis.model.Briefing;
import precis.model.Page;
import precis.model.SourceKind;

/**
 * Sources that the articles tell by office or group rather than by name, in their words. The same
 * words in two articles stand in one line without being taken for one source.
 */
final class UnnamedPage {

    private final Function<String, Wording> languages;
    private final Wording words;
    private final Frame frame;
    private final OriginLine origins;

    UnnamedPage(Function<String, Wording> languages, Wording words, Frame frame) {
        this.languages = languages;
        this.words = words;
        this.frame = frame;
        this.origins = new OriginLine(languages, words);
    }

    /**
     * @param unnamed by kind, in the order of the page
     */
    Page compose(Map<SourceKind, SortedMap<String, List<Briefing>>> unnamed) {
        Blocks body = new Blocks();
        String intro = words.text("intro.unnamed");
        body.paragraph("tagline", Inline.text(intro));
        unnamed.forEach(
                (kind, sources) -> {
                    String group = Wording.key("sources", kind);
                    body.section(group.replace('.', '-'), Inline.text(words.text(group)));
                    body.terms("sources", sources.entrySet().stream().map(this::term).toList());
                });
        return frame.listing(Paths.UNNAMED, words.text("title.unnamed"), intro, body.source());
    }

    private Term term(Map.Entry<String, List<Briefing>> source) {
        List<Briefing> briefings = source.getValue();
        Wording own = languages.apply(briefings.get(0).article().language());
        Inline name =
                Inline.text(own.typeset(source.getKey())).in(own.language(), words.language());
        return new Term(
                name, briefings.stream().map(b -> new Item(origins.of(Paths.UNNAMED, b))).toList());
    }
}
