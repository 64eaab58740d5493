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

/** {@code --articles}: editions with only some of their articles. */
final class ArticleChoice {
    private ArticleChoice() {}

    /** The editions that have some of the articles; a name that none has is reported. */
    static List<Edition> apply(List<Edition> editions, List<String> names, Diagnostics diagnostics) {
        if (names.isEmpty()) {
            return editions;
        }
        Set<String> known = new TreeSet<>();
        editions.forEach(e -> e.articles().forEach(a -> known.add(a.order().name())));
        for (String name : names) {
            if (!known.contains(name)) {
                String hint = Suggestions.nearest(name, known).orElse(String.join(", ", known));
                String ids =
                        String.join(", ", editions.stream().map(Edition::id).toList());
                diagnostics.report(Code.ARTICLE_NOT_IN_EDITION, Span.NONE, name, ids, hint);
            }
        }
        return editions.stream()
                .map(edition -> chosen(edition, names))
                .filter(edition -> !edition.articles().isEmpty())
                .toList();
    }

    private static Edition chosen(Edition edition, List<String> names) {
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
