package hebi.project;

import hebi.diag.Code;
import hebi.diag.Diagnostics;
import hebi.diag.Span;
import hebi.resource.ResourceException;
import hebi.resource.Resources;
import hebi.resource.TextCharacters;
import hebi.resource.Utf8;
import java.util.Locale;
import java.util.Optional;

/** Text files of the project, decoded and cleaned of characters that no text may hold. */
final class SourceFiles {
    /** Largest YAML file, in bytes. */
    static final long YAML_LIMIT = 1 << 20;
    /** Largest manuscript, in bytes: a long novel has about 3 MB. */
    static final long MANUSCRIPT_LIMIT = 8 << 20;

    private static final int MOST_CONTROLS_REPORTED = 20;
    private static final char REPLACEMENT = '\uFFFD';

    private final Resources resources;
    private final Diagnostics diagnostics;

    SourceFiles(Resources resources, Diagnostics diagnostics) {
        this.resources = resources;
        this.diagnostics = diagnostics;
    }

    /** The same files, with another place for what is wrong with them. */
    SourceFiles reportingTo(Diagnostics other) {
        return new SourceFiles(resources, other);
    }

    /** The text of {@code path}; nothing when it cannot be had, which was reported at {@code span}. */
    Optional<String> text(String path, long limit, Span span) {
        try {
            return Optional.of(withoutControls(Utf8.decode(resources.read(path, limit), path), path));
        } catch (ResourceException e) {
            diagnostics.report(e.diagnostic(span));
            return Optional.empty();
        }
    }

    // Replaced one for one, so that columns stay true; the error keeps the text from being printed so.
    private String withoutControls(String text, String path) {
        StringBuilder clean = null;
        int line = 1;
        int lineStart = 0;
        int reported = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isSurrogate(c) && !TextCharacters.isAllowed(c)) {
                clean = clean == null ? new StringBuilder(text) : clean;
                clean.setCharAt(i, REPLACEMENT);
                if (reported++ < MOST_CONTROLS_REPORTED) {
                    String hex = String.format(Locale.ROOT, "%04X", (int) c);
                    diagnostics.report(Code.CONTROL_CHARACTER, new Span(path, line, i - lineStart + 1), hex);
                }
            }
            if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
                line++;
                lineStart = i + 1;
            }
        }
        return clean == null ? text : clean.toString();
    }
}
