package hebi.project.markdown;

import hebi.diag.Code;
import hebi.diag.Diagnostics;
import hebi.diag.Span;
import hebi.document.Block;
import hebi.document.Inline;
import hebi.project.markdown.AttributesScanner.Attributes;
import hebi.project.markdown.SyntaxNodes.AttributesLine;
import hebi.project.markdown.SyntaxNodes.DirectiveBlock;
import hebi.project.markdown.SyntaxNodes.InlineAttributes;
import hebi.project.markdown.SyntaxNodes.StrayFence;
import hebi.project.markdown.SyntaxNodes.TableCaption;
import hebi.project.yaml.ReadingContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/** Block nodes of the syntax tree → blocks of the model. */
final class BlockConverter {
    /** Names of directives, as {@code docs/files.md} lists them. */
    static final List<String> DIRECTIVES =
            List.of("sidebar", "pull-quote", "verse", "interview", "steps", "photo-spread");

    /** Levels of blocks in blocks; a list is one, its items another. */
    private static final int MAX_DEPTH = ManuscriptSyntax.MAX_DEPTH - 4;

    private static final String VERSE = "verse";

    private final Places places;
    private final BlockIds ids;
    private final InlineConverter inlines;
    private final Diagnostics diagnostics;
    private boolean depthReported;
    private int depth;
    private boolean verse;

    BlockConverter(Places places, BlockIds ids, InlineConverter inlines, Diagnostics diagnostics) {
        this.places = places;
        this.ids = ids;
        this.inlines = inlines;
        this.diagnostics = diagnostics;
    }

    /** What every block has: its id's author part, attributes and place. */
    private record Common(Attributes attributes, Span span) {}

    /** The blocks that are children of {@code parent}. */
    List<Block> children(Node parent) {
        enter(parent);
        List<Block> blocks = new ArrayList<>();
        Optional<TableCaption> caption = Optional.empty();
        for (Node n = parent.getFirstChild(); n != null; n = n.getNext()) {
            if (n instanceof TableCaption next) {
                caption.ifPresent(c -> blocks.add(strayCaption(c)));
                caption = Optional.of(next);
                continue;
            }
            if (caption.isPresent() && !(n instanceof TableBlock)) {
                blocks.add(strayCaption(caption.get()));
                caption = Optional.empty();
            }
            blocks.addAll(blocks(n, caption));
            caption = Optional.empty();
        }
        caption.ifPresent(c -> blocks.add(strayCaption(c)));
        depth--;
        return List.copyOf(blocks);
    }

    // Beyond its own limit, a little above ours, the parser leaves marks as text: said once.
    private void enter(Node container) {
        if (++depth > MAX_DEPTH && !depthReported) {
            depthReported = true;
            diagnostics.report(Code.MANUSCRIPT_TOO_DEEP, places.of(container), Integer.toString(MAX_DEPTH));
        }
    }

    private Block strayCaption(TableCaption caption) {
        diagnostics.report(Code.CAPTION_WITHOUT_TABLE, places.of(caption));
        return paragraph(caption, common(caption, Attributes.NONE));
    }

    private List<Block> blocks(Node n, Optional<TableCaption> caption) {
        if (n instanceof FootnoteDefinition || n instanceof LinkReferenceDefinition) {
            return List.of();
        } else if (n instanceof AttributesLine line) {
            if (!isOwned(line)) {
                diagnostics.report(Code.ATTRIBUTES_WITHOUT_BLOCK, places.of(n));
            }
            return List.of();
        } else if (n instanceof StrayFence fence) {
            diagnostics.report(Code.STRAY_FENCE, places.of(n));
            String text = fence.line.getContent().toString().strip();
            Common common = common(n, Attributes.NONE);
            return List.of(new Block.Paragraph(
                    id("p", common), Map.of(), common.span(), List.of(new Inline.Text(common.span(), text))));
        } else if (n instanceof Paragraph) {
            return paragraphOrFigures(n);
        }
        return List.of(block(n, caption));
    }

    private Block block(Node n, Optional<TableCaption> caption) {
        if (n instanceof Heading heading) {
            return heading(heading);
        } else if (n instanceof DirectiveBlock directive) {
            return directive(directive);
        }
        Common common = common(n, Attributes.NONE);
        Map<String, String> values = common.attributes().values();
        Span span = common.span();
        if (n instanceof ListBlock list) {
            return list(list, common);
        } else if (n instanceof BlockQuote) {
            return new Block.Quote(id("q", common), values, span, children(n));
        } else if (n instanceof TableBlock table) {
            return new TableConverter(inlines).convert(table, caption, id("t", common), values, span);
        } else if (n instanceof FencedCodeBlock code) {
            return code(code, common);
        } else if (n instanceof ThematicBreak) {
            return new Block.Break(id("b", common), values, span);
        }
        throw new IllegalStateException("no block of the manuscript syntax: " + n);
    }

    private Block heading(Heading heading) {
        Common common = common(heading, trailingAttributes(heading));
        int level = heading.getLevel();
        if (level == 1) {
            diagnostics.report(Code.HEADING_LEVEL_ONE, common.span());
            level = 2;
        }
        inlines.prepare(heading, false);
        List<Inline> content = inlines.convert(heading);
        return new Block.Heading(id("h", common), common.attributes().values(), common.span(), level, content);
    }

    private Block directive(DirectiveBlock directive) {
        directive.title.setSourceSpans(directive.getSourceSpans());
        Common common = common(directive, trailingAttributes(directive.title));
        if (!DIRECTIVES.contains(directive.name)) {
            String[] unknown = ReadingContext.unknown(directive.name, DIRECTIVES);
            diagnostics.report(Code.UNKNOWN_DIRECTIVE, common.span(), unknown);
        }
        if (!directive.closed) {
            String fence = ":".repeat(directive.fence);
            diagnostics.report(Code.DIRECTIVE_NOT_CLOSED, common.span(), directive.name, fence);
        }
        inlines.prepare(directive.title, false);
        List<Inline> title = inlines.convert(directive.title);
        String id = id("d", common);
        boolean outer = verse;
        verse = directive.name.equals(VERSE);
        List<Block> blocks = children(directive);
        verse = outer;
        return new Block.Directive(id, common.attributes().values(), common.span(), directive.name, title, blocks);
    }

    private Block list(ListBlock list, Common common) {
        String id = id("l", common);
        enter(list);
        List<List<Block>> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(children(item));
        }
        depth--;
        int start = 1;
        if (list instanceof OrderedList ordered && ordered.getMarkerStartNumber() != null) {
            start = ordered.getMarkerStartNumber();
        }
        return new Block.ListBlock(
                id,
                common.attributes().values(),
                common.span(),
                list instanceof OrderedList,
                start,
                list.isTight(),
                List.copyOf(items));
    }

    private Block code(FencedCodeBlock code, Common common) {
        Map<String, String> values = new LinkedHashMap<>(common.attributes().values());
        String info = code.getInfo() == null ? "" : code.getInfo().strip();
        if (!info.isEmpty()) {
            values.putIfAbsent("language", info);
        }
        return new Block.Code(id("c", common), Map.copyOf(values), common.span(), code.getLiteral());
    }

    // A paragraph of nothing but pictures is one figure or several.
    private List<Block> paragraphOrFigures(Node n) {
        List<Image> images = onlyImages(n);
        if (images.isEmpty()) {
            Common common = common(n, trailingAttributes(n));
            boolean onlyAttributes = n.getFirstChild() == null;
            if (onlyAttributes) {
                diagnostics.report(Code.ATTRIBUTES_WITHOUT_BLOCK, common.span());
                return List.of();
            }
            return List.of(paragraph(n, common));
        }
        List<Block> figures = new ArrayList<>();
        inlines.prepare(n, false);
        Attributes line = attributesAfter(n);
        for (Image image : images) {
            Attributes own = image.getNext() instanceof InlineAttributes a ? a.attributes : Attributes.NONE;
            Attributes all = own.plus(line);
            Common common = new Common(all, places.of(image));
            // The picture's own attributes are the figure's.
            figures.add(
                    new Block.Figure(id("f", common), all.values(), common.span(), inlines.picture(image, Map.of())));
            line = Attributes.NONE;
        }
        return List.copyOf(figures);
    }

    private static List<Image> onlyImages(Node paragraph) {
        List<Image> images = new ArrayList<>();
        for (Node n = paragraph.getFirstChild(); n != null; n = n.getNext()) {
            boolean blank = n instanceof SoftLineBreak
                    || n instanceof InlineAttributes
                    || (n instanceof Text text && text.getLiteral().isBlank());
            if (n instanceof Image image) {
                images.add(image);
            } else if (!blank) {
                return List.of();
            }
        }
        return images;
    }

    private Block paragraph(Node n, Common common) {
        dropIndent(n);
        inlines.prepare(n, verse);
        return new Block.Paragraph(id("p", common), common.attributes().values(), common.span(), inlines.convert(n));
    }

    private void dropIndent(Node paragraph) {
        if (!(paragraph.getFirstChild() instanceof Text text)) {
            return;
        }
        String literal = text.getLiteral();
        int start = 0;
        while (start < literal.length() && isHandIndent(literal.charAt(start))) {
            start++;
        }
        // Lines of verse are indented on purpose.
        if (start > 0 && !verse) {
            diagnostics.report(Code.INDENTED_BY_HAND, places.of(text));
            text.setLiteral(literal.substring(start));
            if (!text.getSourceSpans().isEmpty()) {
                text.setSourceSpans(List.of(text.getSourceSpans().get(0).subSpan(start)));
            }
        }
    }

    // U+3000 ideographic space, U+00A0 no-break space, U+2003 em space.
    private static boolean isHandIndent(char c) {
        return c == '\u3000' || c == '\u00A0' || c == '\u2003';
    }

    private Common common(Node n, Attributes trailing) {
        return new Common(trailing.plus(attributesAfter(n)), places.of(n));
    }

    private String id(String kind, Common common) {
        return ids.next(kind, common.attributes().id(), common.span());
    }

    // Attributes at the end of the block's text; taken out of the tree.
    private static Attributes trailingAttributes(Node n) {
        if (!(n.getLastChild() instanceof InlineAttributes last) || isOwnedInline(last)) {
            return Attributes.NONE;
        }
        Node before = last.getPrevious();
        last.unlink();
        if (before instanceof Text text) {
            text.setLiteral(text.getLiteral().stripTrailing());
        }
        return last.attributes;
    }

    private static boolean isOwnedInline(InlineAttributes attributes) {
        Node before = attributes.getPrevious();
        return before instanceof Image
                || before instanceof org.commonmark.node.Link
                || before instanceof org.commonmark.node.Code
                || before instanceof SyntaxNodes.SpanNode;
    }

    private static Attributes attributesAfter(Node n) {
        Attributes attributes = Attributes.NONE;
        for (Node next = n.getNext(); next instanceof AttributesLine line; next = next.getNext()) {
            attributes = attributes.plus(line.attributes);
        }
        return attributes;
    }

    private static boolean isOwned(AttributesLine line) {
        Node before = line.getPrevious();
        while (before instanceof AttributesLine) {
            before = before.getPrevious();
        }
        return before != null
                && !(before instanceof FootnoteDefinition)
                && !(before instanceof LinkReferenceDefinition)
                && !(before instanceof StrayFence);
    }
}
