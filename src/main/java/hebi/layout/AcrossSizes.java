package hebi.layout;

import hebi.box.Box;
import hebi.css.ComputedStyle;
import hebi.css.Properties;
import hebi.css.value.Keywords.BoxSizing;
import hebi.css.value.Size;
import hebi.geom.Length;
import hebi.layout.flow.BoxModel;
import hebi.layout.flow.FlowPosition;
import hebi.layout.flow.Formatter;
import hebi.layout.flow.ItemSizes;
import hebi.layout.flow.NoteArea;
import hebi.layout.flow.Space;
import hebi.layout.flow.Stretch;
import hebi.layout.flow.Styles;
import java.util.IdentityHashMap;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/**
 * What boxes whose lines stand across those around them contribute to intrinsic sizes (css-writing-modes-4 §7.3.2): the
 * block size that they come to have, so that they are laid out to know it; once for a box.
 */
final class AcrossSizes {
    private final IdentityHashMap<Box, Integer> known = new IdentityHashMap<>();
    private final Formatter formatter;
    private final UnaryOperator<Box.BlockLevel> flowRoot;
    /** Block size of the fragmentainers: as long as the lines may be where nothing else is given. */
    private int extent = Length.MAX;

    /**
     * Sizes of boxes that {@code formatter} lays out.
     *
     * @param flowRoot makes a formatting context of a box
     */
    AcrossSizes(Formatter formatter, UnaryOperator<Box.BlockLevel> flowRoot) {
        this.formatter = formatter;
        this.flowRoot = flowRoot;
    }

    void forgetBoxes() {
        known.clear();
    }

    void enter(int fragmentainer) {
        extent = fragmentainer;
    }

    /** The margin box of {@code box} along the lines of {@code holder}. */
    ContentSizes of(Box.BlockLevel box, ComputedStyle holder) {
        Integer size = known.get(box);
        if (size == null) {
            size = make(flowRoot.apply(box), holder);
            known.put(box, size);
        }
        return new ContentSizes(size, size);
    }

    private int make(Box.BlockLevel box, ComputedStyle holder) {
        Space around = new Space(
                Styles.mode(holder),
                0, // css-sizing-3 §5.2.1: percentages of what depends on the size are 0
                givenBlockSize(holder),
                Space.UNLIMITED,
                0,
                extent,
                true,
                Space.Kind.NONE,
                FlowPosition.START,
                NoteArea.NONE);
        int length = BoxModel.of(box, around, formatter).inlineSize();
        int margins = Styles.margins(box.style(), 0).inlineSum();
        Space own = Space.unbroken(Styles.mode(box.style()), length + margins)
                .withItem(ItemSizes.NONE.withInlineSize(length));
        return formatter.layout(box, own, Stretch.ALL).blockSize()
                + Styles.margins(box.style(), 0).blockSum();
    }

    /** Content block size that a style gives. */
    private static OptionalInt givenBlockSize(ComputedStyle style) {
        if (!(style.get(Properties.BLOCK_SIZE) instanceof Size.Fixed fixed)
                || fixed.value().hasPercent()) {
            return OptionalInt.empty();
        }
        int edges = style.get(Properties.BOX_SIZING) == BoxSizing.CONTENT_BOX
                ? 0
                : Styles.borders(style).plus(Styles.padding(style, 0)).blockSum();
        return OptionalInt.of(Math.max(0, fixed.value().resolve(0) - edges));
    }
}
