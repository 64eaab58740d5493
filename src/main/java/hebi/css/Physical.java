package hebi.css;

import static hebi.css.PhysicalProperty.Place.BOTTOM;
import static hebi.css.PhysicalProperty.Place.BOTTOM_LEFT;
import static hebi.css.PhysicalProperty.Place.BOTTOM_RIGHT;
import static hebi.css.PhysicalProperty.Place.HEIGHT;
import static hebi.css.PhysicalProperty.Place.LEFT;
import static hebi.css.PhysicalProperty.Place.RIGHT;
import static hebi.css.PhysicalProperty.Place.TOP;
import static hebi.css.PhysicalProperty.Place.TOP_LEFT;
import static hebi.css.PhysicalProperty.Place.TOP_RIGHT;
import static hebi.css.PhysicalProperty.Place.WIDTH;

import hebi.css.PhysicalProperty.Place;
import hebi.css.grammar.Choices;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The physical properties, made from the groups of flow-relative ones. */
final class Physical {
    private static final List<Place> SIDES = List.of(TOP, RIGHT, BOTTOM, LEFT);
    private static final List<Place> CORNERS = List.of(TOP_LEFT, TOP_RIGHT, BOTTOM_RIGHT, BOTTOM_LEFT);
    private static final List<PhysicalProperty<?>> ALL = new ArrayList<>();

    static final List<Target<?>> MARGINS = sides(
            "margin-%s",
            "css-box-4#margin-physical",
            List.of(
                    Properties.MARGIN_INLINE_START,
                    Properties.MARGIN_INLINE_END,
                    Properties.MARGIN_BLOCK_START,
                    Properties.MARGIN_BLOCK_END));
    static final List<Target<?>> PADDINGS = sides(
            "padding-%s",
            "css-box-4#padding-physical",
            List.of(
                    Properties.PADDING_INLINE_START,
                    Properties.PADDING_INLINE_END,
                    Properties.PADDING_BLOCK_START,
                    Properties.PADDING_BLOCK_END));
    static final List<Target<?>> BORDER_WIDTHS = sides(
            "border-%s-width",
            "css-backgrounds-3#border-width",
            List.of(
                    Properties.BORDER_INLINE_START_WIDTH,
                    Properties.BORDER_INLINE_END_WIDTH,
                    Properties.BORDER_BLOCK_START_WIDTH,
                    Properties.BORDER_BLOCK_END_WIDTH));
    static final List<Target<?>> BORDER_STYLES = sides(
            "border-%s-style",
            "css-backgrounds-3#border-style",
            List.of(
                    Properties.BORDER_INLINE_START_STYLE,
                    Properties.BORDER_INLINE_END_STYLE,
                    Properties.BORDER_BLOCK_START_STYLE,
                    Properties.BORDER_BLOCK_END_STYLE));
    static final List<Target<?>> BORDER_COLORS = sides(
            "border-%s-color",
            "css-backgrounds-3#border-color",
            List.of(
                    Properties.BORDER_INLINE_START_COLOR,
                    Properties.BORDER_INLINE_END_COLOR,
                    Properties.BORDER_BLOCK_START_COLOR,
                    Properties.BORDER_BLOCK_END_COLOR));
    static final List<Target<?>> INSETS = sides(
            "%s",
            "css-position-3#insets",
            List.of(
                    Properties.INSET_INLINE_START,
                    Properties.INSET_INLINE_END,
                    Properties.INSET_BLOCK_START,
                    Properties.INSET_BLOCK_END));

    static final List<Target<?>> RADII = corners(List.of(
            Properties.BORDER_START_START_RADIUS,
            Properties.BORDER_START_END_RADIUS,
            Properties.BORDER_END_START_RADIUS,
            Properties.BORDER_END_END_RADIUS));

    static {
        dimensions("", Properties.INLINE_SIZE, Properties.BLOCK_SIZE);
        dimensions("min-", Properties.MIN_INLINE_SIZE, Properties.MIN_BLOCK_SIZE);
        dimensions("max-", Properties.MAX_INLINE_SIZE, Properties.MAX_BLOCK_SIZE);
    }

    private Physical() {}

    /** All of them. */
    static List<PhysicalProperty<?>> all() {
        return List.copyOf(ALL);
    }

    private static <T> List<Target<?>> sides(String name, String spec, List<Property<T>> group) {
        return at(SIDES, name, spec, group);
    }

    private static <T> List<Target<?>> corners(List<Property<T>> group) {
        return at(CORNERS, "border-%s-radius", "css-backgrounds-3#border-radius", group);
    }

    private static <T> List<Target<?>> at(List<Place> places, String name, String spec, List<Property<T>> group) {
        List<Target<?>> targets = new ArrayList<>();
        for (Place place : places) {
            PhysicalProperty<T> property =
                    new PhysicalProperty<>(String.format(Locale.ROOT, name, Choices.css(place)), place, group, spec);
            ALL.add(property);
            targets.add(property);
        }
        return List.copyOf(targets);
    }

    private static <T> void dimensions(String prefix, Property<T> inline, Property<T> block) {
        String spec = "css-sizing-3#" + prefix + "size-properties";
        ALL.add(new PhysicalProperty<>(prefix + "width", WIDTH, List.of(inline, block), spec));
        ALL.add(new PhysicalProperty<>(prefix + "height", HEIGHT, List.of(inline, block), spec));
    }
}
