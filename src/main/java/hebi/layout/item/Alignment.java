package hebi.layout.item;

import hebi.box.Box;
import hebi.css.ComputedStyle;
import hebi.css.Properties;
import hebi.css.value.Keywords.SelfAlignment;
import hebi.geom.LogicalEdges;
import hebi.geom.WritingMode;
import hebi.layout.flow.Styles;

/** Where an item stands in the room that its container gives to it (css-align-3 §6). */
public enum Alignment {
    /** As large as the room; at its start where that cannot be. */
    STRETCH,
    START,
    CENTER,
    END,
    /** On the first baseline that items share. */
    BASELINE;

    /** {@code justify-self} of {@code item}, along the container's lines. */
    public static Alignment justify(Box.BlockLevel item, ComputedStyle container) {
        SelfAlignment own = item.style().get(Properties.JUSTIFY_SELF);
        SelfAlignment value = own == SelfAlignment.AUTO ? container.get(Properties.JUSTIFY_ITEMS) : own;
        return of(value, item, Styles.mode(container), true);
    }

    /** {@code align-self} of {@code item}, across the container's lines. */
    public static Alignment align(Box.BlockLevel item, ComputedStyle container) {
        return of(value(item, container), item, Styles.mode(container), false);
    }

    /** Used {@code align-self}. */
    public static SelfAlignment value(Box.BlockLevel item, ComputedStyle container) {
        SelfAlignment own = item.style().get(Properties.ALIGN_SELF);
        return own == SelfAlignment.AUTO ? container.get(Properties.ALIGN_ITEMS) : own;
    }

    /**
     * What {@code value} means.
     *
     * @param inline whether along the inline axis of {@code mode}, the container's
     */
    public static Alignment of(SelfAlignment value, Box.BlockLevel item, WritingMode mode, boolean inline) {
        return switch (value) {
            // css-grid-2 §6.2: a picture has the size that it has.
            case AUTO, NORMAL -> item instanceof Box.Replaced ? START : STRETCH;
            case STRETCH -> STRETCH;
            // css-align-3 §4.2: shared baselines along the lines are not worked out; the fallback is start and end.
            case BASELINE -> inline ? START : BASELINE;
            case LAST_BASELINE, END, FLEX_END -> END;
            case START, FLEX_START -> START;
            case CENTER -> CENTER;
            case SELF_START -> selfStart(item, mode, inline) ? START : END;
            case SELF_END -> selfStart(item, mode, inline) ? END : START;
            case LEFT -> inline && mode.isInlineReversed() ? END : START;
            case RIGHT -> !inline || mode.isInlineReversed() ? START : END;
        };
    }

    /** Whether the item's own start side is the container's. */
    private static boolean selfStart(Box.BlockLevel item, WritingMode mode, boolean inline) {
        LogicalEdges starts = Styles.mode(item.style()).convert(new LogicalEdges(1, 0, 1, 0), mode);
        return (inline ? starts.inlineStart() : starts.blockStart()) == 1;
    }

    /** How far the item is from the start of its room when {@code free} millipoints are left; they may be negative. */
    public int offset(int free) {
        return switch (this) {
            case STRETCH, START, BASELINE -> 0;
            case CENTER -> Math.floorDiv(free, 2);
            case END -> free;
        };
    }
}
