package hebi.epub;

import hebi.lang.LanguageProfile;
import java.util.ArrayList;
import java.util.List;

/** What the package says of accessibility (EPUB Accessibility 1.1), computed from what the documents hold. */
final class Accessibility {
    /** EPUB Accessibility 1.1 §5.2: the string is fixed, to the last blank. */
    static final String CONFORMS_TO = "EPUB Accessibility 1.1 - WCAG 2.2 Level AA";

    private final ContentFeatures content;
    private final boolean hasPages;

    /**
     * Of documents.
     *
     * @param content what they hold together
     * @param hasPages whether there is a page list
     */
    Accessibility(ContentFeatures content, boolean hasPages) {
        this.content = content;
        this.hasPages = hasPages;
    }

    /** schema.org accessMode. */
    List<String> modes() {
        return content.images() > 0 ? List.of("textual", "visual") : List.of("textual");
    }

    /** schema.org accessModeSufficient: sets of modes that together give all of the content. */
    List<String> sufficient() {
        if (content.images() == 0) {
            return List.of("textual");
        }
        return isDescribed() ? List.of("textual,visual", "textual") : List.of("textual,visual");
    }

    /** schema.org accessibilityFeature, from the W3C’s vocabulary. */
    List<String> features() {
        List<String> features = new ArrayList<>(List.of("tableOfContents", "readingOrder", "displayTransformability"));
        if (content.headings() > 0) {
            features.add("structuralNavigation");
        }
        if (content.images() > 0 && isDescribed()) {
            features.add("alternativeText");
        }
        if (content.ruby()) {
            features.add("rubyAnnotations");
        }
        if (hasPages) {
            // printPageNumbers is the old name of pageBreakMarkers; shops still look for it.
            features.addAll(List.of("pageNavigation", "pageBreakMarkers", "printPageNumbers"));
        }
        return List.copyOf(features);
    }

    /** The summary for readers, in the edition’s language. */
    String summary(LanguageProfile profile) {
        List<String> sentences = new ArrayList<>(List.of(profile.word("accessibility.text")));
        if (content.images() > 0) {
            sentences.add(profile.word(isDescribed() ? "accessibility.images" : "accessibility.images-bare"));
        }
        if (hasPages) {
            sentences.add(profile.word("accessibility.pages"));
        }
        return String.join(profile.word("sentence.separator"), sentences);
    }

    /** What stands against a claim of conformance, as counts in words; empty when nothing does. */
    List<String> obstacles() {
        List<String> obstacles = new ArrayList<>();
        if (!isDescribed()) {
            obstacles.add(content.images() - content.described() + " × img[alt=\"\"]");
        }
        if (content.headedTables() < content.tables()) {
            obstacles.add(content.tables() - content.headedTables() + " × table:not(:has(th))");
        }
        return obstacles;
    }

    private boolean isDescribed() {
        return content.described() == content.images();
    }
}
