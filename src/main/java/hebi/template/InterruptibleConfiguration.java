package hebi.template;

import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A configuration whose templates, included and imported ones too, stop when their thread is interrupted. */
final class InterruptibleConfiguration extends Configuration {
    private final Set<Template> prepared = Collections.newSetFromMap(new IdentityHashMap<>());

    InterruptibleConfiguration() {
        super(VERSION_2_3_34);
    }

    @Override
    public @Nullable Template getTemplate(
            String name,
            @Nullable Locale locale,
            @Nullable Object condition,
            @Nullable String encoding,
            boolean parse,
            boolean ignoreMissing)
            throws IOException {
        Template template = super.getTemplate(name, locale, condition, encoding, parse, ignoreMissing);
        if (template != null) {
            prepare(template);
        }
        return template;
    }

    // FreeMarker's only way to stop a loop; it must be done once for each template, before it runs.
    private synchronized void prepare(Template template) {
        if (prepared.add(template)) {
            _CoreAPI.addThreadInterruptedChecks(template);
        }
    }
}
