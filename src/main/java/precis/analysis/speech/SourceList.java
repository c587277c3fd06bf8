package precis.analysis.speech;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import precis.model.Source;
import precis.model.Speaker;

/** Gathers who is credited where, one entry a name. */
final class SourceList {

    private final Map<String, Speaker> speakers = new LinkedHashMap<>();
    private final Map<String, TreeSet<Integer>> sentences = new LinkedHashMap<>();

    void add(Speaker speaker, int sentence) {
        speakers.putIfAbsent(speaker.name(), speaker);
        sentences.computeIfAbsent(speaker.name(), n -> new TreeSet<>()).add(sentence);
    }

    List<Source> sources() {
        List<Source> sources = new ArrayList<>();
        speakers.forEach(
                (name, speaker) ->
                        sources.add(
                                new Source(
                                        name, speaker.kind(), List.copyOf(sentences.get(name)))));
        return sources;
    }
}
