package hebi.box;

import hebi.css.ComputedStyle;
import hebi.css.Properties;
import hebi.css.value.Keywords.Float;
import hebi.css.value.Keywords.Position;
import java.util.List;
import java.util.Optional;

/** A box of the box tree. */
public sealed interface Box {
    /** Where it comes from. */
    Origin origin();

    /** Computed values; those of an anonymous box are inherited or initial. */
    ComputedStyle style();

    /** A box that stands between other blocks. */
    sealed interface BlockLevel extends Box permits Block, Table, Replaced, OutOfFlow {}

    /** A box that stands in a line. */
    sealed interface InlineLevel extends Box
            permits Inline, Text, LineBreak, Leader, InlineBlock, Replaced, Ruby, OutOfFlow {}

    /** What a block container holds: blocks or lines, never both. */
    sealed interface Contents permits Blocks, Inlines {}

    /**
     * Block-level boxes.
     *
     * @param boxes in order
     */
    record Blocks(List<BlockLevel> boxes) implements Contents {
        /** Copies its list. */
        public Blocks {
            boxes = List.copyOf(boxes);
        }
    }

    /**
     * An inline formatting context.
     *
     * @param boxes in order; may be empty
     */
    record Inlines(List<InlineLevel> boxes) implements Contents {
        /** Copies its list. */
        public Inlines {
            boxes = List.copyOf(boxes);
        }
    }

    /**
     * A block container: {@code block}, {@code flow-root}, {@code list-item}, a table cell, a caption, the inside of an
     * inline-block, or anonymous.
     *
     * @param origin where it comes from
     * @param style computed values
     * @param contents blocks or lines
     * @param marker outside marker of a list item
     */
    record Block(Origin origin, ComputedStyle style, Contents contents, Optional<Marker> marker)
            implements BlockLevel {}

    /**
     * A marker that stands outside its list item's border box, at the inline start (css-lists-3 §3.5). Inside markers
     * are inline boxes.
     *
     * @param origin of the {@code ::marker}, or of the list item when the tree has no such element
     * @param style computed values
     * @param contents its inline content
     */
    record Marker(Origin origin, ComputedStyle style, Inlines contents) {}

    /**
     * An inline box.
     *
     * @param origin where it comes from
     * @param style computed values
     * @param children in order
     * @param starts whether it has its inline-start edge (no: a later part of an inline box that a block split)
     * @param ends whether it has its inline-end edge
     */
    record Inline(Origin origin, ComputedStyle style, List<InlineLevel> children, boolean starts, boolean ends)
            implements InlineLevel {
        /** Copies its list. */
        public Inline {
            children = List.copyOf(children);
        }
    }

    /**
     * Text, white space collapsed; never empty.
     *
     * @param origin node and style of the element that holds it, order of its first source character
     * @param style of the element that holds it
     * @param text the text
     * @param generated whether it is no source text
     */
    record Text(Origin origin, ComputedStyle style, CollapsedText text, boolean generated) implements InlineLevel {
        /** The place in document order of the UTF-16 unit at {@code offset} of the collapsed text. */
        public int orderAt(int offset) {
            return origin.order() + text.sourceOffset(offset);
        }
    }

    /**
     * {@code br}.
     *
     * @param origin where it comes from
     * @param style computed values
     */
    record LineBreak(Origin origin, ComputedStyle style) implements InlineLevel {}

    /**
     * {@code leader()}: what fills the rest of its line (css-content-3 §2.6).
     *
     * @param pattern what is repeated, at least once
     */
    record Leader(Text pattern) implements InlineLevel {
        @Override
        public Origin origin() {
            return pattern.origin();
        }

        @Override
        public ComputedStyle style() {
            return pattern.style();
        }
    }

    /**
     * A block container in a line; its inside is monolithic.
     *
     * @param block the container
     */
    record InlineBlock(Block block) implements InlineLevel {
        @Override
        public Origin origin() {
            return block.origin();
        }

        @Override
        public ComputedStyle style() {
            return block.style();
        }
    }

    /**
     * A picture.
     *
     * @param origin where it comes from
     * @param style computed values
     * @param source value of {@code src}
     * @param alt alternative text; empty for decorative
     */
    record Replaced(Origin origin, ComputedStyle style, String source, String alt) implements BlockLevel, InlineLevel {}

    /**
     * A float or an absolutely positioned box (CSS 2 §9.3): it stands where it was written, but takes no room there.
     *
     * @param box what it is
     */
    record OutOfFlow(BlockLevel box) implements BlockLevel, InlineLevel {
        @Override
        public Origin origin() {
            return box.origin();
        }

        @Override
        public ComputedStyle style() {
            return box.style();
        }

        /** Whether it goes to the foot of its page or column (css-gcpm-3 §3). */
        public boolean isFootnote() {
            return style().get(Properties.FLOAT) == Float.FOOTNOTE;
        }

        /** Whether it goes to the head or foot of its page or column (css-page-floats-3). */
        public boolean isPageFloat() {
            return style().get(Properties.FLOAT).isPageFloat() && !isPositioned();
        }

        /** Whether it goes elsewhere on its page or column, so that lines do not wrap around it. */
        public boolean leavesFlow() {
            return isFootnote() || isPageFloat();
        }

        /** Whether it is positioned, not floated: {@code float} does not apply then (CSS 2 §9.7). */
        public boolean isPositioned() {
            return style().get(Properties.POSITION) == Position.ABSOLUTE;
        }
    }

    /**
     * A ruby container (css-ruby-1).
     *
     * @param origin of the {@code ruby} element
     * @param style computed values
     * @param pairs bases with their annotations
     */
    record Ruby(Origin origin, ComputedStyle style, List<RubyPair> pairs) implements InlineLevel {
        /** Copies its list. */
        public Ruby {
            pairs = List.copyOf(pairs);
        }
    }

    /**
     * A base and what stands over it.
     *
     * @param base boxes of the base
     * @param annotation the {@code rt}; none when the base has no reading
     */
    record RubyPair(List<InlineLevel> base, Optional<Inline> annotation) {
        /** Copies its list. */
        public RubyPair {
            base = List.copyOf(base);
        }
    }

    /**
     * A table grid. A table with captions stands in a wrapper block of the same element (CSS 2 §17.4).
     *
     * @param origin where it comes from; anonymous in a wrapper
     * @param style computed values
     * @param columns styles of columns, by {@code col} and {@code colgroup}; may be fewer than there are
     * @param groups header groups first, footer groups last
     */
    record Table(Origin origin, ComputedStyle style, List<TableColumn> columns, List<RowGroup> groups)
            implements BlockLevel {
        /** Copies its lists. */
        public Table {
            columns = List.copyOf(columns);
            groups = List.copyOf(groups);
        }
    }

    /**
     * One column.
     *
     * @param style of the {@code col}, or the {@code colgroup} without one
     */
    record TableColumn(ComputedStyle style) {}

    /** What a row group is for. */
    enum GroupKind {
        /** {@code thead}: repeated on each fragment. */
        HEADER,
        /** {@code tbody}. */
        BODY,
        /** {@code tfoot}. */
        FOOTER
    }

    /**
     * A row group.
     *
     * @param origin where it comes from
     * @param style computed values
     * @param kind what it is for
     * @param rows in order
     */
    record RowGroup(Origin origin, ComputedStyle style, GroupKind kind, List<Row> rows) {
        /** Copies its list. */
        public RowGroup {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row.
     *
     * @param origin where it comes from
     * @param style computed values
     * @param cells in order
     */
    record Row(Origin origin, ComputedStyle style, List<Cell> cells) {
        /** Copies its list. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param block its container
     * @param columnSpan columns it covers, at least 1
     * @param rowSpan rows it covers, at least 1
     */
    record Cell(Block block, int columnSpan, int rowSpan) {}
}
