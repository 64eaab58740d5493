package hebi.build;

import hebi.diag.Code;
import hebi.diag.Diagnostics;
import hebi.diag.Span;
import hebi.diag.Suggestions;
import hebi.document.Edition;
import hebi.document.Edition.EditionSection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** {@code --articles}: an edition with only some of its articles. */
final class ArticleChoice {
    private ArticleChoice() {}

    static Edition apply(Edition edition, List<String> names, Diagnostics diagnostics) {
        if (names.isEmpty()) {
            return edition;
        }
        Set<String> known = new TreeSet<>();
        edition.articles().forEach(a -> known.add(a.order().name()));
        for (String name : names) {
            if (!known.contains(name)) {
                String hint = Suggestions.nearest(name, known).orElse(String.join(", ", known));
                diagnostics.report(Code.ARTICLE_NOT_IN_EDITION, Span.NONE, name, edition.id(), hint);
            }
        }
        List<EditionSection> sections = edition.sections().stream()
                .map(s -> new EditionSection(
                        s.section(),
                        s.articles().stream()
                                .filter(a -> names.contains(a.order().name()))
                                .toList()))
                .filter(s -> !s.articles().isEmpty())
                .toList();
        return edition.withSections(sections);
    }
}
