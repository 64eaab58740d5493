package hebi.css;

import hebi.diag.Diagnostics;
import java.util.List;
import java.util.Optional;

/** A parsed stylesheet with all that it imports. Immutable; one may serve many documents and threads. */
public final class StyleSheet {
    private final List<StyleRule> rules;
    private final List<PageRule> pageRules;

    StyleSheet(List<StyleRule> rules, List<PageRule> pageRules) {
        this.rules = List.copyOf(rules);
        this.pageRules = List.copyOf(pageRules);
    }

    /** Where {@code @import} gets its text from. */
    @FunctionalInterface
    public interface Imports {
        /** Nothing can be imported. */
        Imports NONE = path -> Optional.empty();

        /** The text of the stylesheet at {@code path}, which is normalised and below the first stylesheet's folder. */
        Optional<String> read(String path);
    }

    /**
     * Parses {@code css}. What is wrong is reported with its place and left out; the rest stands.
     *
     * @param file path of the stylesheet, for diagnostics and relative imports
     */
    public static StyleSheet parse(String css, String file, Imports imports, Diagnostics diagnostics) {
        return new StyleSheetReader(imports, diagnostics).read(css, file);
    }

    List<StyleRule> rules() {
        return rules;
    }

    List<PageRule> pageRules() {
        return pageRules;
    }
}
