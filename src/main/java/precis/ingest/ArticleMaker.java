package precis.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import precis.ingest.dateline.Dateline;
import precis.ingest.dateline.Datelines;
import precis.ingest.html.Outlets;
import precis.ingest.text.Block;
import precis.ingest.text.Cleaner;
import precis.ingest.text.Draft;
import precis.ingest.text.FootnoteMarks;
import precis.ingest.text.Headings;
import precis.model.Article;
import precis.model.Checked;
import precis.model.Detail;
import precis.model.Metadata;
import precis.model.Origin;
import precis.model.Paragraph;
import precis.model.Problem;
import precis.model.Span;
import precis.model.Status;

/** Makes the article of a draft: settles title, language and dateline, lays out the text. */
final class ArticleMaker {

    /** A dateline stands on the first block, or below a standfirst of one or two. */
    private static final int DATELINE_WITHIN = 3;

    /** A page that was copied has its columns, its byline and its buttons above the day. */
    private static final int DATELINE_BELOW_LABELS = 15;

    private static final int LONGEST_TITLE = 300;
    private static final String GAP = "\n\n";

    private final Function<String, Optional<String>> identify;
    private final Function<String, Optional<Datelines>> datelines;

    /**
     * @param identify the language of a text
     * @param datelines those of a language; empty if the language is unknown
     */
    ArticleMaker(
            Function<String, Optional<String>> identify,
            Function<String, Optional<Datelines>> datelines) {
        this.identify = identify;
        this.datelines = datelines;
    }

    Checked<Optional<Article>> make(
            SeedFile file, String id, String sha256, Draft read, Sidecar sidecar) {
        List<Problem> problems = new ArrayList<>();
        Draft draft = signed(read);
        String title = Cleaner.line(sidecar.title().orElse(draft.title()));
        checkTitle(file, title, problems);
        Optional<String> tag =
                sidecar.language().or(draft::language).or(() -> identify.apply(prose(draft)));
        Optional<Datelines> rules = tag.flatMap(datelines);
        if (draft.blocks().isEmpty()) {
            problems.add(
                    file.error(
                            0,
                            "has no text below its title",
                            "put the article under the headline"));
        } else if (tag.isEmpty()) {
            problems.add(OtherLanguages.unknown(file, prose(draft)));
        } else if (rules.isEmpty()) {
            boolean said = sidecar.language().isPresent();
            problems.add(OtherLanguages.unread(file, tag.get(), said));
        }
        if (problems.stream().anyMatch(Problem::isError)) {
            return new Checked<>(Optional.empty(), problems);
        }
        Body body = Body.of(draft.blocks(), rules.orElseThrow());
        Article article =
                new Article(
                        id,
                        file.seed(),
                        tag.orElseThrow(),
                        title,
                        body.text(),
                        body.paragraphs(),
                        body.dated(sidecar.over(draft)),
                        sha256,
                        draft.partial(),
                        sidecar.status().or(draft::status).orElse(Status.PUBLISHED));
        return new Checked<>(Optional.of(article), problems);
    }

    /** The draft with what its title and the lines around its text say of who published it. */
    private static Draft signed(Draft draft) {
        Optional<Outlets.Signed> title = Outlets.signed(draft.title());
        Optional<Detail<String>> outlet = title.map(t -> new Detail<>(t.outlet(), Origin.HEADING));
        return draft.with(
                title.map(Outlets.Signed::title).orElse(draft.title()),
                draft.metadata().from(outlet).by(Signature.of(draft.blocks()), Origin.BYLINE));
    }

    private static void checkTitle(SeedFile file, String title, List<Problem> problems) {
        if (title.isBlank()) {
            problems.add(
                    file.error(
                            0,
                            "has no title",
                            "put the headline on the first line, or title: in the sidecar"));
        } else if (title.length() > LONGEST_TITLE) {
            problems.add(
                    file.warning(
                            1,
                            "the first line is long for a title",
                            "put the headline on the first line, or title: in the sidecar"));
        }
    }

    private static String prose(Draft draft) {
        StringBuilder all = new StringBuilder(draft.title());
        draft.blocks().forEach(b -> all.append('\n').append(b.text()));
        return all.toString();
    }

    /** The text laid out, and what its dateline said. */
    private record Body(String text, List<Paragraph> paragraphs, Optional<Dateline> dateline) {

        static Body of(List<Block> blocks, Datelines rules) {
            List<Block> rest = new ArrayList<>(blocks);
            Optional<Dateline> found = Optional.empty();
            for (int i = 0; i < head(rest) && found.isEmpty(); i++) {
                found = take(rest, i, rules);
                if (found.filter(f -> f.rest().isBlank()).isPresent() && i < rest.size()) {
                    Optional<Dateline> place = take(rest, i, rules);
                    found = found.map(day -> day.or(place));
                }
            }
            boolean dated = found.flatMap(Dateline::date).isPresent();
            Optional<Dateline> last = dated ? Optional.empty() : last(rest, rules);
            return lay(rest.isEmpty() ? blocks : rest, found.map(f -> f.or(last)).or(() -> last));
        }

        /** How many blocks may be or hold the dateline: all above the second that is text. */
        private static int head(List<Block> blocks) {
            int prose = 0;
            int i = 0;
            while (i < Math.min(DATELINE_BELOW_LABELS, blocks.size()) && prose < 2) {
                String text = blocks.get(i).text();
                prose += Headings.isLead(text) ? 1 : 0;
                i++;
            }
            return Math.min(blocks.size(), Math.max(DATELINE_WITHIN, i));
        }

        private static Optional<Dateline> take(List<Block> blocks, int i, Datelines rules) {
            Optional<Dateline> found = rules.find(blocks.get(i).text());
            found.ifPresent(f -> replace(blocks, i, f.rest()));
            return found;
        }

        /** Some papers set the day below the text, on a line of its own. */
        private static Optional<Dateline> last(List<Block> blocks, Datelines rules) {
            int end = blocks.size() - 1;
            Optional<Dateline> found =
                    end < 1
                            ? Optional.empty()
                            : rules.find(blocks.get(end).text()).filter(d -> d.rest().isBlank());
            found.ifPresent(d -> blocks.remove(end));
            return found;
        }

        private static void replace(List<Block> blocks, int i, String words) {
            if (words.isBlank()) {
                blocks.remove(i);
            } else {
                blocks.set(i, blocks.get(i).with(words));
            }
        }

        private static Body lay(List<Block> blocks, Optional<Dateline> dateline) {
            StringBuilder text = new StringBuilder();
            List<Paragraph> paragraphs = new ArrayList<>();
            for (Block block : blocks) {
                text.append(text.isEmpty() ? "" : GAP);
                int start = text.length();
                text.append(FootnoteMarks.off(block.text()));
                paragraphs.add(new Paragraph(block.kind(), new Span(start, text.length())));
            }
            return new Body(text.toString(), paragraphs, dateline);
        }

        /** The details known already, the dateline's where they leave a gap. */
        Metadata dated(Metadata known) {
            Optional<Detail<LocalDate>> published =
                    known.published().or(() -> detail(dateline.flatMap(Dateline::date)));
            Optional<LocalDate> modified =
                    dateline.flatMap(Dateline::modified)
                            .filter(m -> published.filter(p -> p.value().isBefore(m)).isPresent());
            return new Metadata(
                    known.outlet().or(() -> detail(dateline.flatMap(Dateline::agency))),
                    known.url(),
                    known.authors(),
                    published,
                    known.modified().or(() -> detail(modified)),
                    known.headline().or(() -> Optional.of(Origin.HEADING)));
        }

        private static <T> Optional<Detail<T>> detail(Optional<T> value) {
            return value.map(v -> new Detail<>(v, Origin.DATELINE));
        }
    }
}
