package hebi.document;

import hebi.diag.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Everything in an article in the order in which it is read: for searching, checking and comparing outputs. */
public final class ReadingOrder {
    private ReadingOrder() {}

    /** What a piece of text is in its article. */
    public enum Kind {
        TITLE,
        SUBTITLE,
        SUMMARY,
        CREDIT,
        HEADING,
        PARAGRAPH,
        TABLE_CAPTION,
        CELL,
        CODE,
        DIRECTIVE_TITLE,
        CAPTION,
        PICTURE_CREDIT
    }

    /**
     * A piece of text that readers see.
     *
     * @param kind what it is
     * @param block id of the block that it belongs to; the article's name for what stands before the text
     * @param text as {@link InlineText#whole} gives it
     * @param span where it stands in the manuscript or sidecar
     */
    public record Piece(Kind kind, String block, String text, Span span) {}

    /** All pieces of text of an article: title, subtitle, credits, summary, blocks with captions, then notes. */
    public static List<Piece> text(Article article) {
        PieceCollector pieces = new PieceCollector();
        pieces.add(Kind.TITLE, article.name(), article.title(), article.span());
        pieces.add(Kind.SUBTITLE, article.name(), article.subtitle(), article.span());
        article.credits()
                .forEach(c -> c.names().forEach(name -> pieces.add(Kind.CREDIT, article.name(), name, article.span())));
        pieces.add(Kind.SUMMARY, article.name(), article.summary(), article.span());
        blocks(article).forEach(pieces::block);
        return List.copyOf(pieces.pieces);
    }

    /** All blocks, outer ones before those in them, the notes’ last. */
    public static List<Block> blocks(Article article) {
        List<Block> all = new ArrayList<>();
        walkBlocks(article.blocks(), all::add);
        article.notes().forEach(note -> walkBlocks(note.blocks(), all::add));
        return List.copyOf(all);
    }

    /** All inlines of the article’s text, outer ones before those in them, the notes’ last. */
    public static List<Inline> inlines(Article article) {
        List<Inline> all = new ArrayList<>();
        walkInlines(article.title(), all::add);
        walkInlines(article.subtitle(), all::add);
        walkInlines(article.summary(), all::add);
        blocks(article).forEach(b -> lines(b).forEach(line -> walkInlines(line, all::add)));
        return List.copyOf(all);
    }

    /** The blocks directly in {@code block}. */
    public static List<Block> blocksIn(Block block) {
        if (block instanceof Block.Quote quote) {
            return quote.blocks();
        } else if (block instanceof Block.Directive directive) {
            return directive.blocks();
        } else if (block instanceof Block.ListBlock list) {
            return list.items().stream().flatMap(List::stream).toList();
        }
        return List.of();
    }

    /** The lines of inlines directly in {@code block}: its content, title, caption or cells. */
    public static List<List<Inline>> lines(Block block) {
        if (block instanceof Block.Heading heading) {
            return List.of(heading.content());
        } else if (block instanceof Block.Paragraph paragraph) {
            return List.of(paragraph.content());
        } else if (block instanceof Block.Figure figure) {
            return List.of(figure.picture().caption());
        } else if (block instanceof Block.Directive directive) {
            return List.of(directive.title());
        } else if (block instanceof Block.Table table) {
            List<List<Inline>> lines = new ArrayList<>();
            table.caption().ifPresent(lines::add);
            lines.addAll(table.head());
            table.rows().forEach(lines::addAll);
            return List.copyOf(lines);
        }
        return List.of();
    }

    /** The inlines directly in {@code inline}. */
    public static List<Inline> content(Inline inline) {
        if (inline instanceof Inline.Emphasis emphasis) {
            return emphasis.content();
        } else if (inline instanceof Inline.Strong strong) {
            return strong.content();
        } else if (inline instanceof Inline.Link link) {
            return link.content();
        } else if (inline instanceof Inline.Dots dots) {
            return dots.content();
        } else if (inline instanceof Inline.Styled styled) {
            return styled.content();
        }
        return List.of();
    }

    private static void walkBlocks(List<Block> blocks, Consumer<Block> visit) {
        for (Block block : blocks) {
            visit.accept(block);
            walkBlocks(blocksIn(block), visit);
        }
    }

    private static void walkInlines(List<Inline> inlines, Consumer<Inline> visit) {
        for (Inline inline : inlines) {
            visit.accept(inline);
            walkInlines(content(inline), visit);
        }
    }

    /** Collects the pieces of blocks. */
    private static final class PieceCollector {
        private final List<Piece> pieces = new ArrayList<>();

        void block(Block block) {
            if (block instanceof Block.Figure figure) {
                Picture picture = figure.picture();
                add(Kind.CAPTION, block.id(), picture.caption(), picture.span());
                picture.credit().ifPresent(c -> add(Kind.PICTURE_CREDIT, block.id(), c, picture.span()));
            } else if (block instanceof Block.Code code) {
                add(Kind.CODE, block.id(), code.text(), code.span());
            } else if (block instanceof Block.Table table) {
                table.caption().ifPresent(c -> add(Kind.TABLE_CAPTION, block.id(), c, table.span()));
                table.head().forEach(cell -> add(Kind.CELL, block.id(), cell, table.span()));
                table.rows().forEach(row -> row.forEach(cell -> add(Kind.CELL, block.id(), cell, table.span())));
            } else {
                lines(block).forEach(line -> add(kind(block), block.id(), line, block.span()));
            }
        }

        private static Kind kind(Block block) {
            if (block instanceof Block.Heading) {
                return Kind.HEADING;
            }
            return block instanceof Block.Directive ? Kind.DIRECTIVE_TITLE : Kind.PARAGRAPH;
        }

        void add(Kind kind, String block, List<Inline> line, Span at) {
            add(
                    kind,
                    block,
                    InlineText.whole(line),
                    line.isEmpty() ? at : line.get(0).span());
        }

        void add(Kind kind, String block, String text, Span span) {
            if (!text.isEmpty()) {
                pieces.add(new Piece(kind, block, text, span));
            }
        }
    }
}
