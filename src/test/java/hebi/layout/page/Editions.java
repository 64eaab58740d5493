package hebi.layout.page;

import hebi.css.ComputedStyle;
import hebi.css.StyledNode.StyledElement;
import hebi.diag.DiagnosticLog;
import hebi.geom.BlockFlow;
import hebi.geom.Direction;
import hebi.html.Element;
import hebi.lang.FactWords;
import hebi.lang.LanguageProfile;
import hebi.layout.LayoutContext;
import hebi.layout.StyledTrees;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Prepared documents without fonts: what can be tested before anything is laid out. */
final class Editions {
    static final LanguageProfile PROFILE = new LanguageProfile(
            "en",
            "en",
            List.of(),
            "Latn",
            Direction.LTR,
            List.of(BlockFlow.HORIZONTAL_TB),
            Map.of(),
            Map.of("quote.outer.1", "“", "quote.outer.2", "”", "quote.inner.1", "‘", "quote.inner.2", "’"),
            Map.of(),
            Map.of(),
            Map.of(),
            List.of(),
            FactWords.NONE);

    private Editions() {}

    /** A resolver over documents {@code doc0}, {@code doc1} …, each from its XML. */
    static Resolver resolver(
            DiagnosticLog log, BiFunction<Element, ComputedStyle, ComputedStyle> properties, String... documents) {
        LayoutContext context = new LayoutContext(
                paragraph -> {
                    throw new AssertionError("nothing is laid out here");
                },
                query -> {
                    throw new AssertionError("no fonts here");
                },
                tag -> PROFILE,
                source -> Optional.empty(),
                order -> 0,
                log);
        List<PreparedDocument> prepared = new ArrayList<>();
        for (String xml : documents) {
            StyledElement root = StyledTrees.of(xml, properties);
            EditionDocument document = new EditionDocument(
                    "doc" + prepared.size(), "article", root, selector -> PageFixtures.page(PageFixtures.margins()));
            prepared.add(PreparedDocument.of(document, 2, "en", context));
        }
        return new Resolver(prepared, new EditionIndex(prepared), References.none(), tag -> PROFILE, "en", log);
    }
}
