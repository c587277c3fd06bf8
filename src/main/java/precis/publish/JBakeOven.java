package precis.publish;

import freemarker.template.TemplateModelException;
import java.io.File;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.SystemConfiguration;
import org.jbake.app.Crawler;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.app.configuration.JBakeConfigurationFactory;
import org.jbake.model.DocumentModel;
import org.jbake.model.DocumentTypes;
import org.jbake.parser.Engines;
import org.jbake.parser.MarkupEngine;
import org.jbake.parser.ParserEngine;
import org.jbake.render.RenderingTool;
import org.jbake.template.DelegatingTemplateEngine;
import org.jbake.template.FreemarkerTemplateEngine.LazyLoadingModel;
import org.jbake.template.ModelExtractors;
import org.jbake.template.ModelExtractorsDocumentTypeListener;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;
import precis.model.Problem;

/**
 * Bakes the pages of a JBake project with JBake's own crawler, renderer and tools, but with a store
 * in memory, pages that are already converted, and layouts that see neither clock nor machine.
 */
final class JBakeOven {

    private static final String SUFFIX = "adoc";
    private static final String CONTENT = "content";

    /** What is another thing at each bake, or can do anything. */
    private static final Set<String> UNSTEADY = Set.of("published_date", "renderer");

    private static final Object ONE_AT_A_TIME = new Object();

    private final Path project;
    private final FreeMarker freemarker;
    private final FormerSite former;
    private final String common;

    /**
     * @param former from where pages are taken that would come out the same
     * @param common stands for all that every page is made of
     */
    JBakeOven(Path project, FreeMarker freemarker, FormerSite former, String common) {
        this.project = project;
        this.freemarker = freemarker;
        this.former = former;
        this.common = common;
    }

    /**
     * @param pages the values of each page by the name of its file below the content folder
     * @return what went wrong
     */
    List<Problem> bake(Map<String, Map<String, Object>> pages, Path destination) {
        synchronized (ONE_AT_A_TIME) {
            ParserEngine former = Engines.get(SUFFIX);
            try {
                Engines.register(SUFFIX, new Converter(project.resolve("content"), pages));
                return bake(destination);
            } finally {
                Engines.register(SUFFIX, former);
            }
        }
    }

    private List<Problem> bake(Path destination) {
        DefaultJBakeConfiguration config = configuration(destination);
        declareTypes(config);
        JBakeStore store = new JBakeStore();
        Crawler crawler = new Crawler(store, config);
        crawler.crawl();
        crawler.crawlDataFiles();
        List<Throwable> failures = new ArrayList<>();
        Renderer renderer = new Pages(store, config, new Layouts(store, config, freemarker));
        for (RenderingTool tool : ServiceLoader.load(RenderingTool.class)) {
            try {
                tool.render(renderer, store, config);
            } catch (RenderingException e) {
                failures.add(e);
            }
        }
        return problems(failures);
    }

    /** The layouts' own errors name their line; JBake's say less about the same. */
    private List<Problem> problems(List<Throwable> failures) {
        if (!freemarker.problems().isEmpty()) {
            return List.copyOf(freemarker.problems());
        }
        return failures.stream()
                .map(e -> Problem.error("jbake", 0, message(e), "see the layouts and assets"))
                .toList();
    }

    private String message(Throwable e) {
        return Objects.toString(e.getMessage(), e.getClass().getSimpleName())
                .replace(project.toAbsolutePath() + File.separator, "");
    }

    private DefaultJBakeConfiguration configuration(Path destination) {
        DefaultJBakeConfiguration config =
                new JBakeConfigurationFactory()
                        .createDefaultJbakeConfiguration(
                                project.toFile(), destination.toFile(), (File) null, true);
        CompositeConfiguration parts = config.getCompositeConfiguration();
        for (int i = parts.getNumberOfConfigurations() - 1; i >= 0; i--) {
            // Layouts would see the user's name and folders in it.
            if (parts.getConfiguration(i) instanceof SystemConfiguration system) {
                parts.removeConfiguration(system);
            }
        }
        return config;
    }

    private static void declareTypes(JBakeConfiguration config) {
        DocumentTypes.resetDocumentTypes();
        ModelExtractors.getInstance().reset();
        DocumentTypes.addListener(Types.LISTENER);
        config.getDocumentTypes().forEach(DocumentTypes::addDocumentType);
        DocumentTypes.addDocumentType(config.getDataFileDocType());
    }

    /** Added to a set that JBake never empties: one is enough for all bakes. */
    private static final class Types {
        private static final ModelExtractorsDocumentTypeListener LISTENER =
                new ModelExtractorsDocumentTypeListener();
    }

    /** A page with the identity of an object: JBake looks pages up in lists by equals. */
    private static final class Document extends DocumentModel {

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }

        /** JBake's own asks whether they are a list of its database, which is not here. */
        @Override
        public String[] getTags() {
            return get("tags") instanceof String[] tags ? tags : new String[0];
        }
    }

    /** Hands JBake the pages that were converted before. */
    private static final class Converter extends MarkupEngine {

        private final Path content;
        private final Map<String, Map<String, Object>> pages;

        private Converter(Path content, Map<String, Map<String, Object>> pages) {
            this.content = content;
            this.pages = pages;
        }

        @Override
        public DocumentModel parse(JBakeConfiguration config, File file) {
            String name = content.relativize(file.toPath()).toString();
            Map<String, Object> page = pages.get(name.replace(File.separatorChar, '/'));
            if (page == null) {
                return null;
            }
            Document document = new Document();
            document.putAll(page);
            document.setCached(true);
            document.setRendered(false);
            return document;
        }
    }

    /** Lays out only the pages that would come out otherwise than they did. */
    private final class Pages extends Renderer {

        private static final String COMMON = "common";

        private final JBakeStore store;
        private final Path destination;
        private final Layouts layouts;

        private Pages(JBakeStore store, JBakeConfiguration config, Layouts layouts) {
            super(store, config, layouts);
            this.store = store;
            this.destination = config.getDestinationFolder().toPath();
            this.layouts = layouts;
        }

        @Override
        public void render(DocumentModel page) throws Exception {
            String name = page.getUri();
            if (!former.reuse(name, part -> state(part, page), destination)) {
                layouts.asked.retainAll(Set.of(CONTENT));
                super.render(page);
                if (Collections.disjoint(layouts.asked, UNSTEADY)) {
                    Map<String, String> of = new TreeMap<>();
                    of.put(COMMON, common);
                    layouts.asked.forEach(part -> of.put(part, state(part, page)));
                    former.made(name, of, destination);
                }
            }
        }

        private String state(String part, DocumentModel page) {
            return switch (part) {
                case COMMON -> common;
                case CONTENT -> JBakeStore.state(page);
                default -> store.state(part);
            };
        }
    }

    /** Lets JBake lay out its pages with our FreeMarker. */
    private static final class Layouts extends DelegatingTemplateEngine {

        private final FreeMarker freemarker;
        private final Map<String, Object> values;
        private final Set<String> asked = new TreeSet<>(Set.of(CONTENT));

        private Layouts(JBakeStore store, JBakeConfiguration config, FreeMarker freemarker) {
            super(store, config);
            this.values = config.asHashMap();
            this.freemarker = freemarker;
        }

        @Override
        public void renderDocument(TemplateModel model, String name, Writer writer)
                throws RenderingException {
            model.setVersion(config.getVersion());
            model.setConfig(values);
            if (!freemarker.render(name, new Values(model), writer)) {
                throw new RenderingException(name);
            }
        }

        /** All that JBake shows to layouts but its store, whose database is not here. */
        private final class Values extends LazyLoadingModel {

            private Values(TemplateModel model) {
                super(freemarker.wrapper(), model, Layouts.this.db, Layouts.this.config);
            }

            @Override
            public freemarker.template.TemplateModel get(String key) throws TemplateModelException {
                asked.add(key);
                return key.equals("db") ? null : super.get(key);
            }
        }
    }
}
