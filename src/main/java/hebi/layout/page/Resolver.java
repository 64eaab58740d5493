package hebi.layout.page;

import hebi.diag.Code;
import hebi.diag.Diagnostics;
import hebi.diag.Span;
import hebi.lang.LanguageProfile;
import hebi.layout.page.EditionIndex.Target;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds what references refer to, as far as the last pass knew.
 *
 * @param documents of the edition
 * @param index their ids
 * @param references pages of the last pass
 * @param languages finds the profile of a BCP 47 tag
 * @param language BCP 47 tag of the edition
 * @param diagnostics where a reference goes that leads nowhere
 */
record Resolver(
        List<PreparedDocument> documents,
        EditionIndex index,
        References references,
        Function<String, LanguageProfile> languages,
        String language,
        Diagnostics diagnostics) {
    /** The same after another pass. */
    Resolver with(References others) {
        return new Resolver(documents, index, others, languages, language, diagnostics);
    }

    /** The place to which {@code url} leads; reported when there is none. */
    Optional<Target> target(String url, Span span) {
        Optional<Target> target = index.find(url);
        if (target.isEmpty()) {
            diagnostics.report(Code.DANGLING_REFERENCE, span, url);
        }
        return target;
    }

    /** The value of a counter at a place. */
    int counterAt(Target target, String counter) {
        return switch (counter) {
            case "page" ->
                references.pageNumber(target.document(), target.prepared().order(), target.element());
            case "pages" -> references.pageCount();
            default -> target.prepared().counters().at(target.element()).innermost(counter);
        };
    }

    /** Quotation marks of a language, outer and inner pair: {@code quotes: auto} (css-content-3 §3.2). */
    List<String> quotes(String language) {
        LanguageProfile profile = languages.apply(language);
        return Stream.of("quote.outer.1", "quote.outer.2", "quote.inner.1", "quote.inner.2")
                .map(profile::word)
                .toList();
    }
}
