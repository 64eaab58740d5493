package hebi.template;

import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import hebi.diag.BuildAbortedException;
import hebi.diag.Code;
import hebi.diag.Diagnostics;
import hebi.diag.Span;
import hebi.resource.ResourceException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * FreeMarker, shut in: templates come only from layout folders, see only maps, sequences, strings, numbers and the
 * functions given to them, reach no Java class, and are stopped when they write or run without end.
 */
final class TemplateEngine {
    /** Largest document, in UTF-16 units: an article of a magazine has some ten thousand. */
    private static final int OUTPUT_LIMIT = 16 << 20;
    /** A quote in a list in a sidebar: each level is a macro that calls another. */
    private static final long STACK_BYTES = 64L << 20;

    private final FolderTemplateLoader loader;
    private final Configuration configuration;
    private final Diagnostics diagnostics;
    private final Duration timeLimit;

    TemplateEngine(List<LayoutFolder> folders, Diagnostics diagnostics, Duration timeLimit) {
        this.loader = new FolderTemplateLoader(folders);
        this.configuration = configure(loader);
        this.diagnostics = diagnostics;
        this.timeLimit = timeLimit;
    }

    private static Configuration configure(FolderTemplateLoader loader) {
        Configuration c = new InterruptibleConfiguration();
        c.setTemplateLoader(loader);
        c.setObjectWrapper(new SimpleObjectWrapper(Configuration.VERSION_2_3_34));
        c.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        c.setAPIBuiltinEnabled(false);
        c.setRecognizeStandardFileExtensions(true); // .ftlx: XML, escaped by itself
        c.setLocalizedLookup(false);
        c.setDefaultEncoding(StandardCharsets.UTF_8.name());
        c.setLocale(Locale.ROOT);
        c.setTimeZone(TimeZone.getTimeZone("UTC"));
        c.setNumberFormat("computer");
        c.setBooleanFormat("c");
        c.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        c.setLogTemplateExceptions(false);
        c.setWrapUncheckedExceptions(true);
        return c;
    }

    /**
     * Runs a template.
     *
     * @throws BuildAbortedException after its error was reported with the template's file, line and column
     */
    String process(String name, Map<String, Object> model) {
        BoundedWriter out = new BoundedWriter(OUTPUT_LIMIT);
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        Thread thread = new Thread(null, () -> failure.set(run(name, model, out)), "template " + name, STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        join(thread, name);
        Throwable e = failure.get();
        if (e != null) {
            report(name, e);
            throw new BuildAbortedException();
        }
        return out.toString();
    }

    /** Whether a layout folder has the template. */
    boolean has(String name) {
        return loader.findTemplateSource(name) != null;
    }

    /** The template’s path, for diagnostics. */
    String display(String name) {
        return loader.display(name);
    }

    private @Nullable Throwable run(String name, Map<String, Object> model, BoundedWriter out) {
        try {
            Template template = configuration.getTemplate(name);
            template.process(model, out);
            return null;
        } catch (IOException | TemplateException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return e;
        }
    }

    private void join(Thread thread, String name) {
        try {
            thread.join(timeLimit.toMillis());
            if (thread.isAlive()) {
                thread.interrupt();
                diagnostics.report(Code.TEMPLATE_ENDLESS, Span.of(loader.display(name)), name);
                throw new BuildAbortedException();
            }
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            throw new BuildAbortedException();
        }
    }

    private void report(String name, Throwable e) {
        ResourceException resource = FolderTemplateLoader.cause(e);
        if (resource != null) {
            diagnostics.report(resource.diagnostic(Span.NONE));
        } else if (e instanceof ParseException p) {
            Span place = place(p.getTemplateName(), name, p.getLineNumber(), p.getColumnNumber());
            diagnostics.report(Code.TEMPLATE_SYNTAX, place, firstLine(p.getEditorMessage()));
        } else if (e instanceof TemplateNotFoundException missing) {
            missing(name, missing.getTemplateName(), Span.NONE);
        } else if (e instanceof MalformedTemplateNameException malformed) {
            missing(name, malformed.getTemplateName(), Span.NONE);
        } else if (hasCause(e, BoundedWriter.LimitException.class)) {
            diagnostics.report(Code.TEMPLATE_ENDLESS, Span.of(loader.display(name)), name);
        } else if (hasCause(e, StackOverflowError.class) || hasCause(e, OutOfMemoryError.class)) {
            diagnostics.report(Code.TEMPLATE_ENDLESS, Span.of(loader.display(name)), name);
        } else if (e instanceof TemplateException t) {
            reportFailure(name, t);
        } else {
            diagnostics.report(Code.TEMPLATE_FAILED, Span.of(loader.display(name)), String.valueOf(e.getMessage()));
        }
    }

    private void reportFailure(String name, TemplateException e) {
        Span place = place(
                e.getTemplateSourceName(),
                name,
                e.getLineNumber() == null ? 0 : e.getLineNumber(),
                e.getColumnNumber() == null ? 0 : e.getColumnNumber());
        // <#import> of a missing file, or of one that cannot be parsed, is found while the template runs.
        if (e.getCause() instanceof TemplateNotFoundException missing) {
            missing(name, missing.getTemplateName(), place);
        } else if (e.getCause() instanceof ParseException p) {
            report(name, p);
        } else {
            diagnostics.report(Code.TEMPLATE_FAILED, place, firstLine(e.getMessageWithoutStackTop()));
        }
    }

    private void missing(String name, @Nullable String wanted, Span place) {
        String file = loader.display(wanted == null ? name : wanted);
        diagnostics.report(Code.TEMPLATE_MISSING, place.equals(Span.NONE) ? Span.of(file) : place, file);
    }

    private Span place(@Nullable String template, String name, int line, int column) {
        return new Span(loader.display(template == null ? name : template), Math.max(line, 0), Math.max(column, 0));
    }

    private static boolean hasCause(Throwable e, Class<? extends Throwable> type) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (type.isInstance(t)) {
                return true;
            }
        }
        return false;
    }

    // FreeMarker's messages go on with tips and a stack of macros; the first line names the problem.
    private static String firstLine(@Nullable String message) {
        if (message == null) {
            return "";
        }
        return message.lines()
                .map(String::strip)
                .filter(l -> !l.isEmpty())
                .limit(3)
                .reduce((a, b) -> a.endsWith(":") || b.startsWith("==>") ? a + " " + b : a)
                .orElse("");
    }
}
