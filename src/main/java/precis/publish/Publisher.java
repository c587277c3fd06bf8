package precis.publish;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import precis.model.Checked;
import precis.model.Problem;
import precis.model.Settings;
import precis.model.Site;
import precis.publish.check.Outlines;
import precis.publish.check.SiteChecker;

/** Publishes pages as a static site, together with the user's own pages, layouts and assets. */
public final class Publisher {

    private static final String BYTES = "bytes";

    private final Path project;
    private final String defaults;
    private final Path jbake;
    private final Mirror mirror;
    private final Workshop workshop = new Workshop();
    private final Path cache;
    private final Swap swap;
    private final FormerSite former;
    private final Outlines outlines = new Outlines();

    /**
     * @param project holds {@code content}, {@code templates}, {@code assets}, {@code data} and
     *     {@code jbake.properties}, all optional
     * @param target receives the generated JBake project in {@code jbake} and the site in {@code
     *     site}
     */
    public Publisher(Path project, Path target) {
        this(project, target, "site", false);
    }

    /** For a process that builds the site again and again, and keeps more to be quick. */
    public static Publisher again(Path project, Path target) {
        return new Publisher(project, target, "site", true);
    }

    /**
     * @param defaults where the layouts and assets are that the user's override
     */
    Publisher(Path project, Path target, String defaults, boolean again) {
        this.project = project;
        this.defaults = defaults;
        this.jbake = target.resolve("jbake");
        this.mirror = new Mirror(jbake);
        this.cache = target.resolve("cache");
        this.swap = new Swap(target.resolve("site"), again);
        this.former = new FormerSite(swap.folder());
    }

    /** Where the site stands, or will. */
    public Path site() {
        return swap.folder();
    }

    /** Replaces the site as a whole, or leaves the former one in place and says why. */
    public Checked<PublishedSite> publish(Site site, Settings settings) throws IOException {
        Quiet.please();
        try (FileChannel lock = FileChannel.open(lockFile(), CREATE, WRITE)) {
            if (!locked(lock)) {
                return new Checked<>(new PublishedSite(swap.folder(), List.of()), List.of(busy()));
            }
            Path aside = swap.begin();
            try {
                return new Publication(site, settings).run(aside);
            } finally {
                swap.end();
            }
        }
    }

    private Path lockFile() throws IOException {
        return Files.createDirectories(cache).resolve("lock");
    }

    /** Whether no other build writes to this target, in this program or another. */
    private static boolean locked(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private Problem busy() {
        return Problem.error(
                String.valueOf(swap.folder().getFileName()),
                0,
                "another build is writing this site",
                "wait for it to end");
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
            workshop.turn();
            Path cards = cache.resolve("cards");
            this.plan = new Plan(project, defaults, site, settings, cards, workshop);
            this.problems = new ArrayList<>(plan.problems());
        }

        private Checked<PublishedSite> run(Path aside) throws IOException {
            read();
            if (sound()) {
                plan.listHandWritten(published.values(), settings.baseUrl());
                mirror.show(plan.files(published.values()));
                bake(aside);
            }
            if (!sound()) {
                return outcome(List.of());
            }
            swap.commit();
            former.commit();
            return outcome(published.values().stream().map(Source::uri).toList());
        }

        private boolean sound() {
            return problems.stream().noneMatch(Problem::isError);
        }

        private Checked<PublishedSite> outcome(List<String> pages) {
            List<Problem> sorted = problems.stream().sorted().distinct().toList();
            return new Checked<>(new PublishedSite(swap.folder(), pages), sorted);
        }

        private void read() throws IOException {
            AsciiDoc asciidoc = new AsciiDoc(plan.settings().asciidoctorAttributes());
            Conversions converter = workshop.conversions(asciidoc, cache.resolve("asciidoc"));
            PageReader reader = new PageReader(plan.settings(), zone);
            Iterator<Converted> converted = converter.convert(plan.pages().values()).iterator();
            for (Source page : plan.pages().values()) {
                Checked<Map<String, Object>> read =
                        workshop.values(page, converted.next(), plan.settings(), reader);
                problems.addAll(read.problems());
                if ("draft".equals(read.value().get("status"))) {
                    problems.add(Problem.note(page.file(), 0, "a draft, left out", "publish it"));
                } else {
                    published.put(page.path(), page);
                    values.put(page.contentFile(), read.value());
                }
            }
            converter.forgetOthers();
        }

        private void bake(Path aside) throws IOException {
            Locale locale = Locale.forLanguageTag(settings.language());
            FreeMarker freemarker = new FreeMarker(jbake.resolve("templates"), locale, zone);
            former.begin();
            if (plan.isSteady()) {
                Folder.keep(names(), aside);
            } else {
                former.forget();
                Folder.keep(Set.of(), aside);
            }
            JBakeOven oven = new JBakeOven(jbake, freemarker, former, plan.common());
            problems.addAll(oven.bake(values, aside));
            if (sound()) {
                copy(aside);
                published.values().forEach(page -> expect(page, aside));
                check(aside);
            }
        }

        /** What the site will hold. */
        private Set<String> names() {
            Set<String> names = new HashSet<>();
            published.values().forEach(page -> names.add(page.uri()));
            plan.copied().values().forEach(files -> names.addAll(files.keySet()));
            return names;
        }

        private void copy(Path aside) throws IOException {
            for (Map.Entry<String, SortedMap<String, Payload>> f : plan.copied().entrySet()) {
                for (Map.Entry<String, Payload> file : f.getValue().entrySet()) {
                    String bytes = file.getValue().hash();
                    String name = file.getKey();
                    if (!former.reuse(name, part -> part.equals(BYTES) ? bytes : "", aside)) {
                        copy(jbake.resolve(f.getKey()).resolve(name), aside.resolve(name));
                        former.made(name, Map.of(BYTES, bytes), aside);
                    }
                }
            }
        }

        /** The date goes with the bytes, as with JBake's own copier. */
        private static void copy(Path file, Path place) throws IOException {
            Files.createDirectories(place.getParent());
            Files.copy(file, place, StandardCopyOption.COPY_ATTRIBUTES);
        }

        private void expect(Source page, Path aside) {
            if (!Files.isRegularFile(aside.resolve(page.uri()))) {
                problems.add(
                        Problem.error(
                                page.file(), 0, "JBake lost the page", "report this as a bug"));
            }
        }

        private void check(Path aside) throws IOException {
            for (Problem problem :
                    new SiteChecker(settings.baseUrl(), plan.handWritten(), outlines)
                            .links(aside)) {
                problems.add(
                        new Problem(
                                problem.severity(),
                                swap.folder().getFileName() + "/" + problem.file(),
                                problem.line(),
                                problem.message(),
                                problem.remedy()));
            }
        }
    }
}
