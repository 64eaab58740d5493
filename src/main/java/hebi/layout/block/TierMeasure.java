package hebi.layout.block;

import hebi.box.Box;
import hebi.css.Properties;
import hebi.css.value.Size;
import hebi.geom.LogicalEdges;
import hebi.layout.BreakToken;
import hebi.layout.flow.BoxModel;
import hebi.layout.flow.FlowPosition;
import hebi.layout.flow.Formatter;
import hebi.layout.flow.ItemSizes;
import hebi.layout.flow.ItemSizes.Across;
import hebi.layout.flow.Laid;
import hebi.layout.flow.NoteArea;
import hebi.layout.flow.Space;
import hebi.layout.flow.Stretch;
import hebi.layout.flow.Styles;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How long the lines of a flow across its container are, tier by tier, in millipoints. Mostly as its style has it; an item
 * in a row that is {@code min-content} has the least measure at which what is left of it does not overflow the
 * container's lines (css-sizing-3 §2: "the smallest size a box could take that doesn't lead to overflow that could be
 * avoided by choosing a larger size"), and where a page ends sooner goes on in the next with another measure
 * (css-break-4 §5.1).
 */
final class TierMeasure {
    private final Formatter formatter;
    private final Box.BlockLevel box;
    private final Space space;
    private final BoxModel model;
    /** What the container has settled for this fragment and what follows. */
    private final OptionalInt settled;

    private final boolean adapts;

    /** For the part {@code stretch} of {@code box}, whose sizes by its style are those of {@code model}. */
    TierMeasure(Formatter formatter, Box.BlockLevel box, Space space, Stretch stretch, BoxModel model) {
        this.formatter = formatter;
        this.box = box;
        this.space = space;
        this.model = model;
        this.adapts =
                space.item().across() != Across.FIT && box.style().get(Properties.INLINE_SIZE) == Size.Keyword.AUTO;
        int consumed = stretch.from().map(BreakToken::consumed).orElse(0);
        OptionalInt whole = space.item().blockSize();
        this.settled =
                whole.isPresent() ? OptionalInt.of(Math.max(0, whole.getAsInt() - consumed)) : OptionalInt.empty();
    }

    /**
     * Inline size of the next tier's border box.
     *
     * @param from where its content begins
     * @param position where it begins, from the start of the fragment
     */
    int next(Optional<BreakToken> from, int position) {
        if (!adapts) {
            return model.inlineSize();
        }
        int least = available(0);
        int longest = Math.max(least, space.extent() - model.margin().blockSum());
        if (settled.isPresent()) {
            int rest = Math.max(least, Math.min(settled.getAsInt() - position, longest));
            // What is higher than the container's lines at any measure has another tier in the same size.
            return rest == least || holds(from, rest) ? rest : leastWithoutOverflow(from, least, rest);
        }
        int room = space.isLimited() ? Math.max(least, space.endRoom() - position) : longest;
        return space.isLimited() && space.item().across() == Across.STRETCH
                ? room
                : leastWithoutOverflow(from, least, Math.min(room, longest));
    }

    /** What the box's style makes of so much for its margin box: its content and its own limits have a say. */
    private int available(int size) {
        return BoxModel.of(box, space.withBlockSize(OptionalInt.of(size)), formatter)
                .inlineSize();
    }

    /** The least from {@code least} to {@code most} that holds all, in steps of 1 em; the latter when none does. */
    private int leastWithoutOverflow(Optional<BreakToken> from, int least, int most) {
        int step = Math.max(1000, box.style().get(Properties.FONT_SIZE));
        int low = 0;
        int high = Math.max(0, -Math.floorDiv(least - Math.min(most, available(Space.UNLIMITED)), step));
        while (low < high) {
            int middle = (low + high) / 2;
            if (holds(from, Math.min(most, least + middle * step))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return Math.min(most, least + low * step);
    }

    private boolean holds(Optional<BreakToken> from, int size) {
        Laid laid = formatter.layout(box, tier(size), Stretch.from(from));
        return laid.ending().filter(ending -> !TierFlow.isOnlySize(ending)).isEmpty() && laid.fits();
    }

    /** The room of one tier, along the flow's own axes, for a box whose sizes the container has settled. */
    Space tier(int size) {
        LogicalEdges own = Styles.margins(box.style(), space.inlineSize());
        BoxModel used = new BoxModel(
                model.mode(),
                own,
                model.border(),
                model.padding(),
                size,
                model.blockSize(),
                model.minBlockSize(),
                model.maxBlockSize());
        int length = Math.max(0, space.inlineSize() - model.margin().inlineSum());
        return new Space(
                        model.mode(),
                        size + own.inlineSum(),
                        OptionalInt.empty(),
                        length,
                        0,
                        length,
                        true,
                        Space.Kind.TIER,
                        FlowPosition.START,
                        NoteArea.NONE)
                .withItem(ItemSizes.used(used));
    }
}
