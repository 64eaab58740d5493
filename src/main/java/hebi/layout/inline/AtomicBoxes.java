package hebi.layout.inline;

import hebi.box.Box;
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
import java.util.ArrayList;
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

    /** A base with its annotation over or under it (css-ruby-1 §3): both centred, the line height not touched. */
    @Override
    public Atomic ruby(Box.RubyPair pair, InlineBox holder) {
        Optional<InlineContent> base = Optional.of(pair.base())
                .filter(boxes -> !boxes.isEmpty())
                .map(boxes -> inlines.unbroken(boxes, holder.origin, holder.style))
                .filter(content -> !content.isEmpty());
        Optional<InlineContent> annotation = pair.annotation()
                .filter(rt -> !rt.children().isEmpty())
                .map(rt -> inlines.unbroken(rt.children(), rt.origin(), rt.style()))
                .filter(content -> !content.isEmpty());
        int baseSize = base.map(content -> content.sizes().max()).orElse(0);
        int annotationSize = annotation.map(content -> content.sizes().max()).orElse(0);
        int inline = Math.max(baseSize, annotationSize);
        int raised = annotation
                .map(content -> content.root().ascent + content.root().descent)
                .orElse(0);
        boolean below = pair.annotation()
                .filter(rt -> rt.style().get(Properties.RUBY_POSITION) == RubyPosition.UNDER)
                .isPresent();
        int over = holder.ascent + (below ? 0 : raised);
        int under = holder.descent + (below ? raised : 0);
        int size = over + under;
        List<Fragment> children = new ArrayList<>();
        List<Trail> trails = new ArrayList<>();
        base.ifPresent(content -> stack(content, over, (inline - baseSize) / 2, size, children, trails));
        annotation.ifPresent(content -> stack(
                content,
                content.root().ascent + (below ? over + holder.descent : 0),
                (inline - annotationSize) / 2,
                size,
                children,
                trails));
        pair.annotation().ifPresent(rt -> trails.add(Trail.of(rt.origin(), List.of())));
        Fragment.Block group = Frame.group(
                new LogicalRect(0, 0, inline, size), mode, new Marking.Content(0, holder.origin.order()), children);
        return new Atomic(
                holder,
                group,
                LogicalEdges.NONE,
                over,
                under,
                holder.over,
                holder.under,
                VerticalAlignment.BASELINE,
                Trail.of(trails));
    }

    /** Puts lines, of which there is hardly ever more than one, with the first baseline {@code at} under the over edge. */
    private void stack(
            InlineContent content, int at, int inline, int whole, List<Fragment> children, List<Trail> trails) {
        int fromOver = at - content.line(0).fragment().baseline();
        for (LineBox line : content.lines(0)) {
            int block = mode.isLineOverAtBlockStart() ? fromOver : whole - fromOver - line.blockSize();
            children.add(line.at(inline, block));
            trails.add(line.trail());
            fromOver += line.blockSize();
        }
    }
}
