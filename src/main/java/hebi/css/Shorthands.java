package hebi.css;

import hebi.css.AssignedValue.Own;
import hebi.css.AssignedValue.Wide;
import hebi.css.grammar.Specified;
import hebi.css.syntax.ComponentValue;
import hebi.css.syntax.ValueReader;
import hebi.css.value.Keywords.BreakBetween;
import hebi.css.value.Keywords.BreakInside;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The shorthand properties and names of old. */
final class Shorthands {
    private static final List<Shorthand> ALL = new ArrayList<>();

    static {
        boxSides();
        borders();
        others();
        namesOfOld();
    }

    private Shorthands() {}

    /** All of them. */
    static List<Shorthand> all() {
        return List.copyOf(ALL);
    }

    private static void boxSides() {
        sides("margin", Physical.MARGINS, "css-box-4#margin-shorthand");
        sides("padding", Physical.PADDINGS, "css-box-4#padding-shorthand");
        pair("margin-inline", Properties.MARGIN_INLINE_START, Properties.MARGIN_INLINE_END);
        pair("margin-block", Properties.MARGIN_BLOCK_START, Properties.MARGIN_BLOCK_END);
        pair("padding-inline", Properties.PADDING_INLINE_START, Properties.PADDING_INLINE_END);
        pair("padding-block", Properties.PADDING_BLOCK_START, Properties.PADDING_BLOCK_END);
        sides("inset", Physical.INSETS, "css-position-3#propdef-inset");
        pair("inset-inline", Properties.INSET_INLINE_START, Properties.INSET_INLINE_END);
        pair("inset-block", Properties.INSET_BLOCK_START, Properties.INSET_BLOCK_END);
    }

    private static void borders() {
        sides("border-width", Physical.BORDER_WIDTHS, "css-backgrounds-3#border-width");
        sides("border-style", Physical.BORDER_STYLES, "css-backgrounds-3#border-style");
        sides("border-color", Physical.BORDER_COLORS, "css-backgrounds-3#border-color");
        anyOrder(
                "border",
                "css-backgrounds-3#the-border-shorthands",
                List.of(Physical.BORDER_WIDTHS, Physical.BORDER_STYLES, Physical.BORDER_COLORS));
        List<String> names = List.of("border-top", "border-right", "border-bottom", "border-left");
        for (int i = 0; i < names.size(); i++) {
            anyOrder(
                    names.get(i),
                    "css-backgrounds-3#the-border-shorthands",
                    List.of(
                            List.of(Physical.BORDER_WIDTHS.get(i)),
                            List.of(Physical.BORDER_STYLES.get(i)),
                            List.of(Physical.BORDER_COLORS.get(i))));
        }
        BorderSide inlineStart = new BorderSide(
                Properties.BORDER_INLINE_START_WIDTH,
                Properties.BORDER_INLINE_START_STYLE,
                Properties.BORDER_INLINE_START_COLOR);
        BorderSide inlineEnd = new BorderSide(
                Properties.BORDER_INLINE_END_WIDTH,
                Properties.BORDER_INLINE_END_STYLE,
                Properties.BORDER_INLINE_END_COLOR);
        BorderSide blockStart = new BorderSide(
                Properties.BORDER_BLOCK_START_WIDTH,
                Properties.BORDER_BLOCK_START_STYLE,
                Properties.BORDER_BLOCK_START_COLOR);
        BorderSide blockEnd = new BorderSide(
                Properties.BORDER_BLOCK_END_WIDTH,
                Properties.BORDER_BLOCK_END_STYLE,
                Properties.BORDER_BLOCK_END_COLOR);
        axis("border-inline", inlineStart, inlineEnd);
        axis("border-block", blockStart, blockEnd);
    }

    private record BorderSide(Target<?> width, Target<?> style, Target<?> color) {}

    private static void axis(String name, BorderSide start, BorderSide end) {
        String spec = "css-logical-1#border-shorthands";
        pair(name + "-width", start.width, end.width);
        pair(name + "-style", start.style, end.style);
        pair(name + "-color", start.color, end.color);
        anyOrder(name + "-start", spec, List.of(List.of(start.width), List.of(start.style), List.of(start.color)));
        anyOrder(name + "-end", spec, List.of(List.of(end.width), List.of(end.style), List.of(end.color)));
        anyOrder(
                name,
                spec,
                List.of(
                        List.of(start.width, end.width),
                        List.of(start.style, end.style),
                        List.of(start.color, end.color)));
    }

    private static void others() {
        anyOrder(
                "columns",
                "css-multicol-1#columns",
                List.of(List.of(Properties.COLUMN_WIDTH), List.of(Properties.COLUMN_COUNT)));
        anyOrder(
                "column-rule",
                "css-multicol-1#column-rule",
                List.of(
                        List.of(Properties.COLUMN_RULE_WIDTH),
                        List.of(Properties.COLUMN_RULE_STYLE),
                        List.of(Properties.COLUMN_RULE_COLOR)));
        anyOrder(
                "list-style",
                "css-lists-3#list-style-property",
                List.of(List.of(Properties.LIST_STYLE_POSITION), List.of(Properties.LIST_STYLE_TYPE)));
        anyOrder(
                "text-decoration",
                "css-text-decor-4#text-decoration-property",
                List.of(
                        List.of(Properties.TEXT_DECORATION_LINE),
                        List.of(Properties.TEXT_DECORATION_STYLE),
                        List.of(Properties.TEXT_DECORATION_COLOR),
                        List.of(Properties.TEXT_DECORATION_THICKNESS)));
        anyOrder(
                "text-emphasis",
                "css-text-decor-4#text-emphasis-property",
                List.of(List.of(Properties.TEXT_EMPHASIS_STYLE)));
        pair("border-spacing", Properties.BORDER_SPACING_INLINE, Properties.BORDER_SPACING_BLOCK);
        pair("gap", Properties.ROW_GAP, Properties.COLUMN_GAP, "css-align-3#propdef-gap");
        anyOrder(
                "flex-flow",
                "css-flexbox-1#propdef-flex-flow",
                List.of(List.of(Properties.FLEX_DIRECTION), List.of(Properties.FLEX_WRAP)));
        ALL.addAll(FlexGridShorthands.all());
        ALL.addAll(PaintShorthands.all());
        add(new Shorthand(
                "font",
                "[ <'font-style'> || <'font-weight'> ]? <'font-size'> [ / <'line-height'> ]? <'font-family'>",
                List.of(
                        Properties.FONT_STYLE,
                        Properties.FONT_WEIGHT,
                        Properties.FONT_SIZE,
                        Properties.LINE_HEIGHT,
                        Properties.FONT_FAMILY),
                Shorthands::font,
                "css-fonts-4#font-prop"));
    }

    private static void namesOfOld() {
        old("page-break-before", Properties.BREAK_BEFORE, BreakBetween.PAGE);
        old("page-break-after", Properties.BREAK_AFTER, BreakBetween.PAGE);
        old("page-break-inside", Properties.BREAK_INSIDE, BreakInside.AVOID);
        same("word-wrap", Properties.OVERFLOW_WRAP, "css-text-4#overflow-wrap-property");
        same("grid-row-gap", Properties.ROW_GAP, "css-align-3#gap-legacy");
        same("grid-column-gap", Properties.COLUMN_GAP, "css-align-3#gap-legacy");
        pair("grid-gap", Properties.ROW_GAP, Properties.COLUMN_GAP, "css-align-3#gap-legacy");
    }

    // css-break-4 §3.4: always becomes page.
    private static <T> void old(String name, Property<T> property, T always) {
        add(new Shorthand(
                name,
                "auto | avoid" + (always == BreakBetween.PAGE ? " | always | left | right" : ""),
                List.of(property),
                values -> {
                    if (always == BreakBetween.PAGE && new ValueReader(values).takeKeyword("always")) {
                        return Optional.of(List.of(new Assignment(property, new Own(Specified.of(always)))));
                    }
                    return Expansions.single(property, values).map(List::of);
                },
                "css-break-4#page-break-properties"));
    }

    private static void same(String name, Property<?> property, String spec) {
        add(new Shorthand(
                name,
                "<'" + property.name() + "'>",
                List.of(property),
                values -> Expansions.single(property, values).map(List::of),
                spec));
    }

    private static void sides(String name, List<Target<?>> targets, String spec) {
        String grammar = "[ " + targets.get(0).grammar() + " ]{1,4}";
        add(new Shorthand(name, grammar, targets, Expansions.sides(targets), spec));
    }

    private static void pair(String name, Target<?> start, Target<?> end) {
        pair(name, start, end, start.spec());
    }

    private static void pair(String name, Target<?> start, Target<?> end, String spec) {
        List<Target<?>> targets = List.of(start, end);
        String grammar = "[ " + start.grammar() + " ]{1,2}";
        add(new Shorthand(name, grammar, targets, Expansions.sides(targets), spec));
    }

    private static void anyOrder(String name, String spec, List<List<Target<?>>> groups) {
        List<Target<?>> all = new ArrayList<>();
        groups.forEach(all::addAll);
        String grammar =
                groups.stream().map(group -> "<'" + group.get(0).name() + "'>").collect(Collectors.joining(" || "));
        add(new Shorthand(name, grammar, all, Expansions.anyOrder(groups), spec));
    }

    private static void add(Shorthand shorthand) {
        ALL.add(shorthand);
    }

    private static Optional<List<Assignment>> font(List<ComponentValue> values) {
        ValueReader reader = new ValueReader(values);
        List<Assignment> assignments = new ArrayList<>();
        List<Property<?>> leading = new ArrayList<>(List.of(Properties.FONT_STYLE, Properties.FONT_WEIGHT));
        while (reader.takeKeyword("normal") || takeOne(leading, reader, assignments)) {
            // "normal" may stand for either and changes neither.
        }
        leading.forEach(property -> assignments.add(new Assignment(property, Wide.INITIAL)));
        Optional<Assignment> size = Expansions.take(Properties.FONT_SIZE, reader);
        Optional<Assignment> height = reader.takeMark('/')
                ? Expansions.take(Properties.LINE_HEIGHT, reader)
                : Optional.of(new Assignment(Properties.LINE_HEIGHT, Wide.INITIAL));
        Optional<Assignment> family = Expansions.take(Properties.FONT_FAMILY, reader);
        if (size.isEmpty() || height.isEmpty() || family.isEmpty()) {
            return Optional.empty();
        }
        assignments.addAll(List.of(size.get(), height.get(), family.get()));
        return Optional.of(assignments);
    }

    private static boolean takeOne(List<Property<?>> open, ValueReader reader, List<Assignment> taken) {
        for (Property<?> property : open) {
            Optional<Assignment> next = Expansions.take(property, reader);
            if (next.isPresent()) {
                taken.add(next.get());
                open.remove(property);
                return true;
            }
        }
        return false;
    }
}
