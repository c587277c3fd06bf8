package precis.publish;

import freemarker.template.TemplateModelException;
import java.io.File;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.SystemConfiguration;
import org.jbake.app.Asset;
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
 * Bakes a JBake project with JBake's own crawler, renderer, tools and asset copier, but with a
 * store in memory, pages that are already converted, and layouts that see neither clock nor
 * machine.
 */
final class JBakeOven {

    private static final String SUFFIX = "adoc";
    private static final Object ONE_AT_A_TIME = new Object();

    private final Path project;
    private final FreeMarker freemarker;

    JBakeOven(Path project, FreeMarker freemarker) {
        this.project = project;
        this.freemarker = freemarker;
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
        Renderer renderer = new Renderer(store, config, new Layouts(store, config, freemarker));
        for (RenderingTool tool : ServiceLoader.load(RenderingTool.class)) {
            try {
                tool.render(renderer, store, config);
            } catch (RenderingException e) {
                failures.add(e);
            }
        }
        Asset asset = new Asset(config);
        asset.copy();
        asset.copyAssetsFromContent(config.getContentFolder());
        failures.addAll(asset.getErrors());
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

    /** Lets JBake lay out its pages with our FreeMarker. */
    private static final class Layouts extends DelegatingTemplateEngine {

        private final FreeMarker freemarker;
        private final Map<String, Object> values;

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
                return key.equals("db") ? null : super.get(key);
            }
        }
    }
}
