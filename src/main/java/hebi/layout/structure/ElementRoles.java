package hebi.layout.structure;

import hebi.css.Properties;
import hebi.css.StyledNode.StyledElement;
import hebi.css.value.Keywords.Artifact;
import hebi.css.value.Keywords.Display;
import hebi.css.value.Keywords.Float;
import hebi.fragment.StructureRole;
import hebi.html.Element;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What an element is to a reader: by {@code role} and {@code epub:type} first, then by its name. */
final class ElementRoles {
    private static final Map<String, StructureRole> BY_SEMANTICS = Map.ofEntries(
            Map.entry("doc-footnote", StructureRole.NOTE),
            Map.entry("footnote", StructureRole.NOTE),
            Map.entry("endnote", StructureRole.NOTE),
            Map.entry("doc-toc", StructureRole.TOC),
            Map.entry("toc", StructureRole.TOC));

    private static final Map<String, StructureRole> BY_NAME = Map.ofEntries(
            Map.entry("article", StructureRole.ART),
            Map.entry("section", StructureRole.SECT),
            Map.entry("aside", StructureRole.SECT),
            Map.entry("nav", StructureRole.SECT),
            Map.entry("figure", StructureRole.DIV),
            Map.entry("blockquote", StructureRole.BLOCK_QUOTE),
            Map.entry("p", StructureRole.P),
            Map.entry("pre", StructureRole.P),
            Map.entry("address", StructureRole.P),
            Map.entry("ul", StructureRole.L),
            Map.entry("ol", StructureRole.L),
            Map.entry("menu", StructureRole.L),
            Map.entry("dl", StructureRole.L),
            Map.entry("li", StructureRole.LI),
            Map.entry("dt", StructureRole.LBL),
            Map.entry("dd", StructureRole.L_BODY),
            Map.entry("table", StructureRole.TABLE),
            Map.entry("thead", StructureRole.THEAD),
            Map.entry("tbody", StructureRole.TBODY),
            Map.entry("tfoot", StructureRole.TFOOT),
            Map.entry("tr", StructureRole.TR),
            Map.entry("th", StructureRole.TH),
            Map.entry("td", StructureRole.TD),
            Map.entry("caption", StructureRole.CAPTION),
            Map.entry("figcaption", StructureRole.CAPTION),
            Map.entry("img", StructureRole.FIGURE),
            Map.entry("a", StructureRole.LINK),
            Map.entry("q", StructureRole.QUOTE),
            Map.entry("code", StructureRole.CODE),
            Map.entry("kbd", StructureRole.CODE),
            Map.entry("samp", StructureRole.CODE),
            Map.entry("ruby", StructureRole.RUBY),
            Map.entry("rb", StructureRole.RB),
            Map.entry("rt", StructureRole.RT),
            Map.entry("rp", StructureRole.RP),
            Map.entry("h1", StructureRole.H1),
            Map.entry("h2", StructureRole.H2),
            Map.entry("h3", StructureRole.H3),
            Map.entry("h4", StructureRole.H4),
            Map.entry("h5", StructureRole.H5),
            Map.entry("h6", StructureRole.H6));

    private static final List<StructureRole> HEADINGS = List.copyOf(EnumSet.range(StructureRole.H1, StructureRole.H6));

    /** Roles whose element may hold text itself (ISO 32000-1 §14.8.4.3–14.8.4.5). */
    private static final Set<StructureRole> HOLD_TEXT = EnumSet.of(
            StructureRole.P,
            StructureRole.H1,
            StructureRole.H2,
            StructureRole.H3,
            StructureRole.H4,
            StructureRole.H5,
            StructureRole.H6,
            StructureRole.CAPTION,
            StructureRole.LBL,
            StructureRole.L_BODY,
            StructureRole.TH,
            StructureRole.TD,
            StructureRole.NOTE,
            StructureRole.SPAN,
            StructureRole.QUOTE,
            StructureRole.REFERENCE,
            StructureRole.CODE,
            StructureRole.LINK,
            StructureRole.RB,
            StructureRole.RT,
            StructureRole.RP);

    /** Roles that hold text and in which no paragraph may stand. */
    private static final Set<StructureRole> NO_PARAGRAPHS = EnumSet.of(
            StructureRole.P,
            StructureRole.H1,
            StructureRole.H2,
            StructureRole.H3,
            StructureRole.H4,
            StructureRole.H5,
            StructureRole.H6,
            StructureRole.LBL,
            StructureRole.SPAN,
            StructureRole.QUOTE,
            StructureRole.REFERENCE,
            StructureRole.CODE,
            StructureRole.LINK,
            StructureRole.RB,
            StructureRole.RT,
            StructureRole.RP);

    /** Roles of what lies on a line. */
    private static final Set<StructureRole> LINE_CONTENT = EnumSet.of(
            StructureRole.FIGURE,
            StructureRole.LINK,
            StructureRole.SPAN,
            StructureRole.QUOTE,
            StructureRole.REFERENCE,
            StructureRole.CODE,
            StructureRole.RUBY,
            StructureRole.RB,
            StructureRole.RT,
            StructureRole.RP);

    /** Roles of what is a note when its place is the foot of the page. */
    private static final Set<StructureRole> BECOME_NOTES =
            EnumSet.of(StructureRole.NOTE, StructureRole.P, StructureRole.DIV, StructureRole.SECT);

    private ElementRoles() {}

    /** The element's own role; empty for one that only groups or styles. */
    static Optional<StructureRole> of(StyledElement styled) {
        Element element = styled.element();
        if (element.name().equals("a") && element.attribute("href").isEmpty()) {
            return Optional.empty();
        }
        if (isFootnote(styled)) {
            return Optional.of(StructureRole.NOTE);
        }
        return own(element);
    }

    private static Optional<StructureRole> own(Element element) {
        return bySemantics(element).or(() -> Optional.ofNullable(BY_NAME.get(element.name())));
    }

    private static Optional<StructureRole> bySemantics(Element element) {
        return Stream.of("role", "epub:type")
                .flatMap(attribute ->
                        Stream.of(element.attribute(attribute).orElse("").split("\\s+")))
                .flatMap(word -> Stream.ofNullable(BY_SEMANTICS.get(word)))
                .findFirst();
    }

    /** {@code TOCI} for a block of a table of contents that holds links, and no smaller block with links. */
    static Optional<StructureRole> ofContentsEntry(StyledElement block) {
        return linksIn(block) && blocksIn(block).noneMatch(ElementRoles::linksIn)
                ? Optional.of(StructureRole.TOCI)
                : Optional.empty();
    }

    private static boolean linksIn(StyledElement element) {
        return element.element().name().equals("a") || elementsIn(element).anyMatch(ElementRoles::linksIn);
    }

    /** Blocks without a role of their own, sections and lists, at any depth. */
    private static Stream<StyledElement> blocksIn(StyledElement element) {
        return elementsIn(element)
                .flatMap(child -> Stream.concat(isBlock(child) ? Stream.of(child) : Stream.empty(), blocksIn(child)));
    }

    private static boolean isBlock(StyledElement element) {
        return of(element)
                .map(role -> role == StructureRole.L || role == StructureRole.SECT || role == StructureRole.ART)
                .orElse(!isInline(element));
    }

    private static Stream<StyledElement> elementsIn(StyledElement element) {
        return element.children().stream()
                .filter(StyledElement.class::isInstance)
                .map(StyledElement.class::cast);
    }

    /** Whether it is an {@code ol}, {@code ul} or {@code menu}. */
    static boolean isList(StyledElement styled) {
        return BY_NAME.get(styled.element().name()) == StructureRole.L
                && !styled.element().name().equals("dl");
    }

    /** Whether it is a table of contents. */
    static boolean isContents(StyledElement styled) {
        return bySemantics(styled.element()).filter(r -> r == StructureRole.TOC).isPresent();
    }

    /** Whether it and all in it are no content. */
    static boolean isArtifact(StyledElement styled) {
        Element element = styled.element();
        return styled.style().get(Properties.ARTIFACT) == Artifact.LAYOUT
                || element.name().equals("hr")
                || (element.name().equals("img") && isDecorative(element));
    }

    private static boolean isDecorative(Element image) {
        return image.attribute("alt").filter(String::isBlank).isPresent()
                || image.attribute("role").orElse("").equals("presentation");
    }

    /** Whether it lies on a line with what is around it. */
    static boolean isInline(StyledElement styled) {
        Display display = styled.style().get(Properties.DISPLAY);
        return switch (display) {
            case INLINE,
                    INLINE_BLOCK,
                    INLINE_FLEX,
                    INLINE_GRID,
                    RUBY,
                    RUBY_BASE,
                    RUBY_TEXT,
                    RUBY_BASE_CONTAINER,
                    RUBY_TEXT_CONTAINER -> true;
            case NONE,
                    CONTENTS,
                    BLOCK,
                    FLOW_ROOT,
                    FLEX,
                    GRID,
                    LIST_ITEM,
                    TABLE,
                    TABLE_CAPTION,
                    TABLE_HEADER_GROUP,
                    TABLE_ROW_GROUP,
                    TABLE_FOOTER_GROUP,
                    TABLE_ROW,
                    TABLE_CELL,
                    TABLE_COLUMN_GROUP,
                    TABLE_COLUMN -> false;
        };
    }

    /** Whether its place is the foot of the page: its call stays on the line, where a note may stand (ISO 32000-1 §14.8.4.4). */
    static boolean isFootnote(StyledElement styled) {
        return styled.style().get(Properties.FLOAT) == Float.FOOTNOTE
                && own(styled.element()).map(BECOME_NOTES::contains).orElse(true);
    }

    /** Whether the mark of a note: a link to one. */
    static boolean isNoteReference(StyledElement styled) {
        Element element = styled.element();
        return element.attribute("role").orElse("").equals("doc-noteref")
                || element.attribute("epub:type").orElse("").equals("noteref");
    }

    /** Whether it is one of {@code H1} to {@code H6}. */
    static boolean isHeading(StructureRole role) {
        return HEADINGS.contains(role);
    }

    /** 1 for {@code H1} to 6 for {@code H6}. */
    static int headingLevel(StructureRole heading) {
        return HEADINGS.indexOf(heading) + 1;
    }

    /** Whether it lies on a line, so that it may stand in a paragraph. */
    static boolean isLineContent(StructureRole role) {
        return LINE_CONTENT.contains(role);
    }

    /** Whether its element may hold text itself. */
    static boolean holdsText(StructureRole role) {
        return HOLD_TEXT.contains(role);
    }

    /** Whether a paragraph may stand in its element. */
    static boolean allowsParagraphs(StructureRole role) {
        return !NO_PARAGRAPHS.contains(role);
    }
}
