package precis.publish;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.StopException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModel;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import precis.model.Problem;

/**
 * JBake's FreeMarker settings with what they lack: escaping, a fixed locale and zone, no access to
 * classes, and errors that name their line.
 */
final class FreeMarker {

    private static final Pattern STOP =
            Pattern.compile("([\\w./-]+): (.+) \\((.+)\\)", Pattern.DOTALL);

    private final Configuration configuration =
            new Configuration(Configuration.DEFAULT_INCOMPATIBLE_IMPROVEMENTS);
    private final TreeSet<Problem> problems = new TreeSet<>();

    FreeMarker(Path layouts, Locale locale, TimeZone zone) throws IOException {
        configuration.setDirectoryForTemplateLoading(layouts.toFile());
        configuration.setDefaultEncoding("UTF-8");
        configuration.setOutputEncoding("UTF-8");
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setLocale(locale);
        configuration.setNumberFormat("computer");
        configuration.setLocalizedLookup(false);
        configuration.setTimeZone(zone);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
    }

    ObjectWrapper wrapper() {
        return configuration.getObjectWrapper();
    }

    /** Each error once, however many pages it hits. */
    Collection<Problem> problems() {
        return problems;
    }

    /** Tells whether it went well; if not, {@link #problems} says why. */
    boolean render(String layout, TemplateHashModel model, Writer writer) {
        try {
            configuration.getTemplate(layout).process(model, writer);
            return true;
        } catch (ParseException e) {
            note(e.getTemplateName(), e.getLineNumber(), e.getEditorMessage());
        } catch (StopException e) {
            stop(e);
        } catch (TemplateException e) {
            note(e.getTemplateSourceName(), e.getLineNumber(), e.getMessageWithoutStackTop());
        } catch (IOException e) {
            note(layout, 0, e.getMessage());
        }
        return false;
    }

    /** What a layout says of another file, as {@code file: what is wrong (what to do)}. */
    private void stop(StopException e) {
        Matcher said = STOP.matcher(e.getMessageWithoutStackTop());
        if (said.matches()) {
            problems.add(Problem.error(said.group(1), 0, said.group(2), said.group(3)));
        } else {
            note(e.getTemplateSourceName(), e.getLineNumber(), e.getMessageWithoutStackTop());
        }
    }

    private void note(String layout, Integer line, String message) {
        String first =
                message.lines()
                        .takeWhile(text -> !text.isBlank() && !text.startsWith("--"))
                        .map(String::strip)
                        .collect(Collectors.joining(" "))
                        .replaceAll("\\s*\\[in template .*", "");
        problems.add(
                Problem.error(
                        "templates/" + layout,
                        line == null ? 0 : line,
                        first,
                        "correct the layout"));
    }
}
