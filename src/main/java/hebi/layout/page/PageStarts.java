package hebi.layout.page;

import hebi.document.PageMap;
import hebi.layout.content.TextIndex;
import hebi.layout.content.TextIndex.SourceText;
import java.util.Optional;
import java.util.function.Predicate;

/** Where pages begin in the lead language's text: the entries of the {@link PageMap}. */
final class PageStarts {
    private final String language;

    /** For an edition whose lead language has this BCP 47 tag. */
    PageStarts(String language) {
        this.language = language;
    }

    /** The entry of one page; none when nothing with an id is on it. */
    Optional<PageMap.Start> of(String label, LaidPage page, PageContent content, PreparedDocument document) {
        String name = document.document().name();
        TextIndex text = document.text();
        return first(label, name, content, text, t -> sameLanguage(t.language(), language))
                .or(() -> firstBlock(page).map(id -> new PageMap.Start(label, name, id, 0)))
                .or(() -> first(label, name, content, text, t -> true));
    }

    private static Optional<PageMap.Start> first(
            String label, String name, PageContent content, TextIndex text, Predicate<SourceText> wanted) {
        return content.texts().stream()
                .flatMap(position -> text
                        .textAt(position)
                        .filter(t -> !t.holder().isEmpty() && !t.text().isBlank())
                        .filter(wanted)
                        .map(t -> new PageMap.Start(label, name, t.holder(), t.offsetAt(position)))
                        .stream())
                .findFirst();
    }

    /** Whether one tag is the other or a narrower one: RFC 4647 §3.3.1, both ways. */
    private static boolean sameLanguage(String a, String b) {
        return a.equalsIgnoreCase(b) || startsWith(a, b + "-") || startsWith(b, a + "-");
    }

    private static boolean startsWith(String tag, String range) {
        return tag.regionMatches(true, 0, range, 0, range.length());
    }

    private static Optional<String> firstBlock(LaidPage page) {
        return page.starts().stream().flatMap(origin -> origin.ids().stream()).findFirst();
    }
}
