package precis.analysis.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import precis.analysis.text.Document;
import precis.analysis.text.TaggedSentence;
import precis.language.LanguagePack;
import precis.model.Detail;
import precis.model.Figure;
import precis.model.Moment;

/** Finds the figures and dates of an article. */
public final class FactFinder {

    private final FigureReader figures;
    private final MomentReader moments;

    public FactFinder(LanguagePack pack) {
        NumberReader numbers =
                new NumberReader(
                        pack.settings("numbers", NumberMarks.class), pack.table("numbers"));
        this.figures = new FigureReader(pack, numbers);
        this.moments = new MomentReader(pack, numbers);
    }

    public Facts find(Document document) {
        Optional<LocalDate> published =
                document.article().metadata().published().map(Detail::value);
        List<Figure> counts = new ArrayList<>();
        List<Moment> dates = new ArrayList<>();
        Optional<LocalDate> last = Optional.empty();
        int paragraph = -1;
        for (TaggedSentence sentence : document.sentences()) {
            if (sentence.sentence().paragraph() != paragraph) {
                paragraph = sentence.sentence().paragraph();
                last = Optional.empty();
            }
            List<Moment> here = moments.read(sentence, document.text(), published, last);
            last = here.isEmpty() ? last : lastDay(here);
            here.stream().filter(m -> isNew(m, dates)).forEach(dates::add);
            figures.read(sentence, document.text()).stream()
                    .filter(f -> here.stream().noneMatch(m -> m.span().overlaps(f.span())))
                    .forEach(counts::add);
        }
        return new Facts(counts, dates);
    }

    /** Whether the sentence has not given that date already. */
    private static boolean isNew(Moment moment, List<Moment> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Moment other = before.get(i);
            if (other.sentence() != moment.sentence()) {
                return true;
            }
            if (other.date().equals(moment.date()) && other.precision() == moment.precision()) {
                return false;
            }
        }
        return true;
    }

    private static Optional<LocalDate> lastDay(List<Moment> moments) {
        Moment last = moments.get(moments.size() - 1);
        return last.precision() == Moment.Precision.DAY
                ? Optional.of(last.date())
                : Optional.empty();
    }
}
