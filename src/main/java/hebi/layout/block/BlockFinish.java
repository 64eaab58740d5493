package hebi.layout.block;

import hebi.box.Box;
import hebi.fragment.Fragment;
import hebi.geom.LogicalEdges;
import hebi.geom.LogicalRect;
import hebi.layout.BreakToken;
import hebi.layout.flow.Appeal;
import hebi.layout.flow.BoxModel;
import hebi.layout.flow.Breaks;
import hebi.layout.flow.EarlyBreak;
import hebi.layout.flow.Ending;
import hebi.layout.flow.Floats;
import hebi.layout.flow.Formatter;
import hebi.layout.flow.Frame;
import hebi.layout.flow.Laid;
import hebi.layout.flow.LeadingMargin;
import hebi.layout.flow.MarginStrut;
import hebi.layout.flow.Outside;
import hebi.layout.flow.Space;
import hebi.layout.flow.Stretch;
import hebi.layout.flow.Trail;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Ends a block container: its used block size, its marker, its fragment, its token.
 *
 * @param box the container
 * @param frame makes its fragment
 * @param space the room it was given
 * @param stretch which part of it
 * @param markers sets its marker
 * @param formatter lays out what is positioned in it
 */
public record BlockFinish(
        Box.Block box, Frame frame, Space space, Stretch stretch, ListMarkers markers, Formatter formatter) {
    /**
     * What was laid out in the container.
     *
     * @param shortage see {@link Laid#shortage}
     * @param early see {@link Laid#early}
     * @param baselines from the border box's start
     * @param fragments in order
     * @param trails in order
     * @param outside what reaches out
     * @param unfinished floats that go on in the next fragmentainer
     */
    public record Inside(
            int shortage,
            Optional<EarlyBreak> early,
            Laid.Baselines baselines,
            List<Fragment> fragments,
            List<Trail> trails,
            Outside outside,
            List<BreakToken.FloatToken> unfinished) {}

    /** The same with a chosen end. */
    public BlockFinish until(EarlyBreak end) {
        return new BlockFinish(box, frame, space, stretch.until(end), markers, formatter);
    }

    /** The block size that percentages in the container are of, when it is given. */
    OptionalInt percentageBase() {
        OptionalInt own = frame.model().contentBlockSize();
        // CSS 2 §9.2.1.1: anonymous block boxes are ignored when percentages are resolved.
        return own.isEmpty() && box.origin().anonymous() ? space.blockSize() : own;
    }

    private int consumed() {
        return stretch.from().map(BreakToken::consumed).orElse(0);
    }

    /** The container goes on in the next fragmentainer: its box fills this one (css-break-4 §5.1). */
    public Laid broken(Ending ending, int position, Inside content) {
        int room = space.afterNotes(content.outside().notes()).room();
        int filled = space.isLimited() && ending.spanner().isEmpty() ? Math.max(position, room) : position;
        BoxModel model = frame.model();
        int size = model.blockSize().isPresent()
                ? Math.max(0, Math.min(filled, model.blockSize().getAsInt() - consumed()))
                : filled;
        Inside inside = withPositioned(content, size);
        Ending own = ending.in(ending.token().after(consumed() + size).with(content.unfinished()), Appeal.PERFECT);
        return Laid.broken(fragment(size, false, inside), own, inside.shortage(), inside.baselines(), trail(inside))
                .withOutside(inside.outside());
    }

    /** The container's content ends here; its given size may go on, or floats in it. */
    public Laid ended(int position, boolean placed, MarginStrut after, Inside content) {
        if (stretch.from()
                .filter(token -> token instanceof BreakToken.Beyond beyond && beyond.closed())
                .isPresent()) {
            return withFloats(
                    Laid.whole(fragment(0, false, content), true, MarginStrut.NONE, content.baselines(), trail(content))
                            .withOutside(content.outside()),
                    content);
        }
        if (!content.unfinished().isEmpty() && holdsFloats()) {
            boolean nothing = content.fragments().isEmpty() && !space.first();
            return nothing
                    ? Laid.nothing(content.shortage())
                    : broken(Ending.full(new BreakToken.Beyond(0, false, List.of()), best()), position, content);
        }
        return withFloats(whole(position, placed, after, content), content);
    }

    private Appeal best() {
        return Breaks.bestInside(box, space.kind());
    }

    /** Whether floats that go on keep the box from ending (CSS 2 §10.6.7), or nobody around it takes them over. */
    private boolean holdsFloats() {
        return LeadingMargin.isIndependent(box, space.mode()) || !space.at().carries();
    }

    /** The box has ended, but floats in it go on. */
    private Laid withFloats(Laid laid, Inside inside) {
        if (inside.unfinished().isEmpty() || laid.isNothing() || laid.ending().isPresent()) {
            return laid;
        }
        return laid.withOutside(laid.outside()
                        .withBeyond(new BreakToken.Beyond(consumed() + laid.blockSize(), true, inside.unfinished())))
                .shortBy(inside.shortage());
    }

    private Laid whole(int position, boolean placed, MarginStrut after, Inside content) {
        BoxModel model = frame.model();
        int natural = Math.max(position, markerEnd(placed)) + frame.endEdge();
        int size = Math.max(0, model.usedBlockSize(consumed() + natural) - consumed());
        if (space.isLimited() && size > space.room() && natural <= space.room()) {
            return sizeGoesOn(size, placed, withPositioned(content, size));
        }
        Inside inside = withPositioned(content, size);
        boolean fits = space.afterNotes(content.outside().notes()).fits(size);
        boolean through = !placed && !stretch.resumes() && size == 0 && LeadingMargin.isThrough(box, space);
        MarginStrut own = MarginStrut.of(model.margin().blockEnd());
        Laid laid = Laid.whole(
                        fragment(size, true, inside),
                        fits,
                        size == natural ? own.join(after) : own,
                        inside.baselines(),
                        trail(inside))
                .withEarly(inside.early())
                .withOutside(inside.outside())
                .shortBy(inside.shortage());
        return through ? laid.asThrough() : laid;
    }

    /** Where the marker of an item ends that has nothing else. */
    private int markerEnd(boolean placed) {
        return frame.begins() && !placed ? frame.startEdge() + markers.lineSize(box) : 0;
    }

    /** css-break-4 §5.1: what is left of a given size goes on; a box with nothing in it would rather not be cut. */
    private Laid sizeGoesOn(int size, boolean placed, Inside inside) {
        int missing = size - space.room();
        if (space.room() > 0 && (placed || space.first())) {
            Appeal appeal = placed ? best() : Appeal.LAST_RESORT;
            int taken = consumed() + space.room();
            BreakToken token = inside.unfinished().isEmpty()
                    ? new BreakToken.Finished(taken)
                    : new BreakToken.Beyond(taken, false, inside.unfinished());
            Ending ending = Ending.full(token, appeal);
            return Laid.broken(
                            fragment(space.room(), false, inside), ending, missing, inside.baselines(), trail(inside))
                    .withOutside(inside.outside());
        }
        return space.first()
                ? Laid.whole(
                                fragment(size, true, inside),
                                false,
                                MarginStrut.of(frame.model().margin().blockEnd()),
                                inside.baselines(),
                                trail(inside))
                        .withOutside(inside.outside())
                : Laid.nothing(missing);
    }

    /** Places what is positioned in this box, if it is for this box to do. */
    private Inside withPositioned(Inside inside, int blockSize) {
        if (inside.outside().absolutes().isEmpty() || !Positioned.isContainingBlock(box, space.mode())) {
            return inside;
        }
        LogicalEdges border = frame.model().border();
        int start = frame.begins() ? border.blockStart() : 0;
        LogicalRect padding = new LogicalRect(
                border.inlineStart(),
                start,
                frame.model().inlineSize() - border.inlineSum(),
                Math.max(0, blockSize - start - border.blockEnd()));
        List<Trail> trails = new ArrayList<>(inside.trails());
        List<Fragment> fragments = new ArrayList<>(inside.fragments());
        fragments.addAll(Positioned.place(
                inside.outside().absolutes(),
                new Positioned.ContainingBlock(frame.model().mode(), padding),
                formatter,
                trails));
        return new Inside(
                inside.shortage(),
                inside.early(),
                inside.baselines(),
                fragments,
                trails,
                inside.outside().withoutAbsolutes(),
                inside.unfinished());
    }

    private Fragment.Block fragment(int size, boolean ends, Inside inside) {
        List<Fragment> children = inside.fragments();
        Optional<Fragment> marker =
                frame.begins() ? markers.marker(box, frame.startEdge(), inside.baselines()) : Optional.empty();
        marker = marker.map(m -> m.moved(besideFloats(m.rect()), 0));
        if (marker.isPresent()) {
            children = new ArrayList<>(children);
            children.add(0, marker.get());
        }
        return frame.fragment(size, ends, children);
    }

    /** How far floats push the lines, and with them the marker at {@code marker}: css-lists-3 §3.5 leaves it open. */
    private int besideFloats(LogicalRect marker) {
        FloatScope scope = FloatScope.of(box, frame.model(), space);
        if (scope.before().isEmpty()) {
            return 0;
        }
        int block = scope.block() + marker.blockStart();
        Floats.Band band = scope.before().band(block, block + marker.blockSize(), scope.content());
        return Math.max(0, scope.layout(formatter).inlineStart(band.lineLeft(), band.lineRight()));
    }

    private Trail trail(Inside inside) {
        if (!frame.begins()) {
            return Trail.of(inside.trails());
        }
        List<Trail> all = new ArrayList<>(markers.trails(box));
        all.addAll(inside.trails());
        return Trail.of(box.origin(), all);
    }
}
