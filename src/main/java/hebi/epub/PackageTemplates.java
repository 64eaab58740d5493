package hebi.epub;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;

/** The built-in templates of {@code package.opf}, {@code nav.xhtml} and {@code toc.ncx}. */
final class PackageTemplates {
    private static final Configuration CONFIGURATION = configure();

    private PackageTemplates() {}

    private static Configuration configure() {
        Configuration c = new Configuration(Configuration.VERSION_2_3_34);
        c.setTemplateLoader(new ClassTemplateLoader(PackageTemplates.class, ""));
        c.setObjectWrapper(new SimpleObjectWrapper(Configuration.VERSION_2_3_34));
        c.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        c.setRecognizeStandardFileExtensions(true);
        c.setLocalizedLookup(false);
        c.setDefaultEncoding("UTF-8");
        c.setLocale(Locale.ROOT);
        c.setNumberFormat("computer");
        c.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        c.setLogTemplateExceptions(false);
        return c;
    }

    /** The text that the template makes of {@code model}. */
    static String process(String name, Map<String, Object> model) {
        try {
            StringWriter out = new StringWriter();
            CONFIGURATION.getTemplate(name).process(model, out);
            return out.toString();
        } catch (IOException | TemplateException e) {
            throw new IllegalStateException(name, e); // the template is ours
        }
    }
}
