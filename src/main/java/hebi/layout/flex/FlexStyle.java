package hebi.layout.flex;

import hebi.box.Box;
import hebi.css.ComputedStyle;
import hebi.css.Properties;
import hebi.css.Property;
import hebi.css.value.Keywords.FlexDirection;
import hebi.css.value.Keywords.FlexWrap;
import hebi.css.value.Keywords.SelfAlignment;
import hebi.css.value.Size;
import hebi.layout.flow.Styles;
import hebi.layout.item.Alignment;
import java.util.Comparator;
import java.util.List;

/**
 * What a flex container asks for.
 *
 * @param box the container
 */
record FlexStyle(Box.Block box) {
    ComputedStyle style() {
        return box.style();
    }

    /** Whether items stand along the lines, and not one under the other. */
    boolean isRow() {
        FlexDirection direction = style().get(Properties.FLEX_DIRECTION);
        return direction == FlexDirection.ROW || direction == FlexDirection.ROW_REVERSE;
    }

    boolean isReversed() {
        FlexDirection direction = style().get(Properties.FLEX_DIRECTION);
        return direction == FlexDirection.ROW_REVERSE || direction == FlexDirection.COLUMN_REVERSE;
    }

    boolean wraps() {
        return style().get(Properties.FLEX_WRAP) != FlexWrap.NOWRAP;
    }

    boolean isCrossReversed() {
        return style().get(Properties.FLEX_WRAP) == FlexWrap.WRAP_REVERSE;
    }

    int gap(Property<Size> property, int base) {
        return Math.max(0, style().get(property).resolveOr(base, 0));
    }

    /** css-display-4 §3: the items in the order that {@code order} gives. */
    List<Box.BlockLevel> items() {
        return ((Box.Blocks) box.contents())
                .boxes().stream()
                        .filter(child -> !(child instanceof Box.OutOfFlow))
                        .sorted(Comparator.comparingInt(child -> child.style().get(Properties.ORDER)))
                        .toList();
    }

    List<Box.OutOfFlow> positioned() {
        return ((Box.Blocks) box.contents())
                .boxes().stream()
                        .filter(Box.OutOfFlow.class::isInstance)
                        .map(Box.OutOfFlow.class::cast)
                        .toList();
    }

    /** {@code align-self}: what has no size stretches, pictures too (css-align-3 §6.1, css-flexbox-1 §8.3). */
    Alignment align(Box.BlockLevel item) {
        SelfAlignment value = Alignment.value(item, style());
        return switch (value) {
            case AUTO, NORMAL, STRETCH -> Alignment.STRETCH;
            case FLEX_START -> isCrossReversed() ? Alignment.END : Alignment.START;
            case FLEX_END -> isCrossReversed() ? Alignment.START : Alignment.END;
            default -> Alignment.of(value, item, Styles.mode(style()), !isRow());
        };
    }
}
