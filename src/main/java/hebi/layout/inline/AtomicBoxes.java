package hebi.layout.inline;

import hebi.box.Box;
import hebi.box.Origin;
import hebi.css.ComputedStyle;
import hebi.css.Properties;
import hebi.css.value.TextKeywords.RubyPosition;
import hebi.css.value.VerticalAlignment;
import hebi.fragment.Fragment;
import hebi.fragment.Marking;
import hebi.geom.LogicalEdges;
import hebi.geom.LogicalRect;
import hebi.geom.WritingMode;
import hebi.layout.flow.Formatter;
import hebi.layout.flow.Frame;
import hebi.layout.flow.Laid;
import hebi.layout.flow.Space;
import hebi.layout.flow.Stretch;
import hebi.layout.flow.Styles;
import hebi.layout.flow.Trail;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Lays out what stands in a line as one piece. */
final class AtomicBoxes implements Pieces {
    private final Formatter formatter;
    private final InlineFormatter inlines;
    private final WritingMode mode;
    private final OptionalInt blockSize;

    /** Pieces in lines of the mode {@code mode} in a container of the block size {@code blockSize}, when it is given. */
    AtomicBoxes(Formatter formatter, InlineFormatter inlines, WritingMode mode, OptionalInt blockSize) {
        this.blockSize = blockSize;
        this.formatter = formatter;
        this.inlines = inlines;
        this.mode = mode;
    }

    /** An inline-block or picture in {@code holder}; percentages are of {@code measure} millipoints. */
    @Override
    public Atomic atomic(Box.InlineLevel box, InlineBox holder, int measure) {
        Box.BlockLevel block = box instanceof Box.InlineBlock inline ? inline.block() : (Box.Replaced) box;
        ComputedStyle style = block.style();
        Laid laid = formatter.layout(block, Space.unbroken(mode, measure).withBlockSize(blockSize), Stretch.ALL);
        Fragment.Block fragment = laid.fragment().orElseThrow();
        LogicalEdges margin = Styles.mode(style).convert(Styles.margins(style, measure), mode);
        int size = fragment.rect().blockSize() + margin.blockSum();
        int over = over(laid, fragment, margin, size, holder.isVertical());
        return new Atomic(
                holder,
                fragment,
                margin,
                over,
                size - over,
                over,
                size - over,
                style.get(Properties.VERTICAL_ALIGN),
                laid.trail());
    }

    /** CSS 2 §10.8.1: an inline-block stands on its last line's baseline, other pieces on their margin edge. */
    private int over(Laid laid, Fragment.Block fragment, LogicalEdges margin, int size, boolean vertical) {
        if (laid.baselines().last().isPresent()) {
            int fromStart = margin.blockStart() + laid.baselines().last().getAsInt();
            return mode.isLineOverAtBlockStart() ? fromStart : size - fromStart;
        }
        // css-inline-3 §4.4: a central baseline is made up in the middle.
        return vertical ? size - fragment.rect().blockSize() / 2 - underMargin(margin) : size;
    }

    private int underMargin(LogicalEdges margin) {
        return mode.isLineOverAtBlockStart() ? margin.blockEnd() : margin.blockStart();
    }

    @Override
    public InlineContent leader(Box.Leader leader) {
        return inlines.unbroken(List.of(leader.pattern()), leader.origin(), leader.style());
    }

    @Override
    public Optional<InlineContent> line(List<Box.InlineLevel> boxes, Origin origin, ComputedStyle style) {
        return boxes.isEmpty()
                ? Optional.empty()
                : Optional.of(inlines.unbroken(boxes, origin, style)).filter(content -> !content.isEmpty());
    }

    /** It stands where it would over a base (css-ruby-1 §3), the line height not touched. */
    @Override
    public Atomic annotation(Box.Inline annotation, InlineBox holder) {
        InlineContent content = inlines.unbroken(annotation.children(), annotation.origin(), annotation.style());
        LineBox line = content.line(0);
        int raised = content.root().ascent + content.root().descent;
        boolean below = annotation.style().get(Properties.RUBY_POSITION) == RubyPosition.UNDER;
        int over = holder.ascent + (below ? 0 : raised);
        int under = holder.descent + (below ? raised : 0);
        int size = over + under;
        int fromOver = content.root().ascent
                + (below ? over + holder.descent : 0)
                - line.fragment().baseline();
        int block = mode.isLineOverAtBlockStart() ? fromOver : size - fromOver - line.blockSize();
        Fragment.Block group = Frame.group(
                new LogicalRect(0, 0, content.sizes().max(), size),
                mode,
                new Marking.Content(0, holder.origin.order()),
                List.of(line.at(0, block)));
        return new Atomic(
                holder,
                group,
                LogicalEdges.NONE,
                over,
                under,
                holder.over,
                holder.under,
                VerticalAlignment.BASELINE,
                Trail.of(annotation.origin(), List.of(line.trail())));
    }
}
