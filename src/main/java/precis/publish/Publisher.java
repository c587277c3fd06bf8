package precis.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import precis.model.Checked;
import precis.model.Problem;
import precis.model.Settings;
import precis.model.Site;

/** Publishes pages as a static site, together with the user's own pages, layouts and assets. */
public final class Publisher {

    private final Path project;
    private final Path jbake;
    private final Swap swap;

    /**
     * @param project holds {@code content}, {@code templates}, {@code assets}, {@code data} and
     *     {@code jbake.properties}, all optional
     * @param target receives the generated JBake project in {@code jbake} and the site in {@code
     *     site}
     */
    public Publisher(Path project, Path target) {
        this.project = project;
        this.jbake = target.resolve("jbake");
        this.swap = new Swap(target.resolve("site"));
    }

    /** Replaces the site as a whole, or leaves the former one in place and says why. */
    public Checked<PublishedSite> publish(Site site, Settings settings) throws IOException {
        Quiet.please();
        Path aside = swap.begin();
        try {
            return new Publication(site, settings).run(aside);
        } finally {
            swap.end();
        }
    }

    /** One publication under way. */
    private final class Publication {

        private final Settings settings;
        private final TimeZone zone;
        private final Plan plan;
        private final List<Problem> problems;
        private final SortedMap<String, Source> published = new TreeMap<>();
        private final Map<String, Map<String, Object>> values = new TreeMap<>();

        private Publication(Site site, Settings settings) throws IOException {
            this.settings = settings;
            this.zone = TimeZone.getTimeZone(settings.zone());
            this.plan = new Plan(project, site, settings);
            this.problems = new ArrayList<>(plan.problems());
        }

        private Checked<PublishedSite> run(Path aside) throws IOException {
            read();
            if (sound()) {
                Folder.mirror(plan.files(published.values()), jbake);
                bake(aside);
            }
            if (!sound()) {
                return outcome(List.of());
            }
            swap.commit();
            return outcome(published.values().stream().map(Source::uri).toList());
        }

        private boolean sound() {
            return problems.stream().noneMatch(Problem::isError);
        }

        private Checked<PublishedSite> outcome(List<String> pages) {
            List<Problem> sorted = problems.stream().sorted().distinct().toList();
            return new Checked<>(new PublishedSite(swap.folder(), pages), sorted);
        }

        private void read() {
            AsciiDoc asciidoc = new AsciiDoc(plan.settings().asciidoctorAttributes());
            PageReader reader = new PageReader(plan.settings(), zone);
            for (Source page : plan.pages().values()) {
                Checked<Map<String, Object>> read =
                        reader.read(page, asciidoc.convert(page.text()));
                problems.addAll(read.problems());
                if ("draft".equals(read.value().get("status"))) {
                    problems.add(Problem.note(page.file(), 0, "a draft, left out", "publish it"));
                } else {
                    published.put(page.path(), page);
                    values.put(page.contentFile(), read.value());
                }
            }
        }

        private void bake(Path aside) throws IOException {
            Locale locale = Locale.forLanguageTag(settings.language());
            FreeMarker freemarker = new FreeMarker(jbake.resolve("templates"), locale, zone);
            JBakeOven oven = new JBakeOven(jbake, freemarker);
            problems.addAll(oven.bake(values, aside));
            Set<String> missing = new TreeSet<>();
            for (Source page : published.values()) {
                if (!Files.isRegularFile(aside.resolve(page.uri()))) {
                    missing.add(page.file());
                }
            }
            missing.removeIf(any -> !sound());
            missing.forEach(
                    file ->
                            problems.add(
                                    Problem.error(
                                            file, 0, "the page was not baked", "report this")));
        }
    }
}
