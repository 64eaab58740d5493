package hebi.css;

import hebi.css.grammar.Alignment;
import hebi.css.grammar.Choices;
import hebi.css.grammar.Lengths;
import hebi.css.value.Keywords.ContentAlignment;
import hebi.css.value.Keywords.FlexDirection;
import hebi.css.value.Keywords.FlexWrap;
import hebi.css.value.Keywords.SelfAlignment;
import hebi.css.value.Size;

/** Flexible boxes, and the alignment and gaps that they share with grids. */
abstract sealed class FlexProperties extends PlacementProperties permits GridProperties {
    public static final Property<FlexDirection> FLEX_DIRECTION = define(
            "flex-direction", false, "row", Choices.of(FlexDirection.class), "css-flexbox-1#propdef-flex-direction");
    public static final Property<FlexWrap> FLEX_WRAP =
            define("flex-wrap", false, "nowrap", Choices.of(FlexWrap.class), "css-flexbox-1#propdef-flex-wrap");
    public static final Property<Double> FLEX_GROW =
            define("flex-grow", false, "0", Lengths.POSITIVE_NUMBER, "css-flexbox-1#propdef-flex-grow");
    public static final Property<Double> FLEX_SHRINK =
            define("flex-shrink", false, "1", Lengths.POSITIVE_NUMBER, "css-flexbox-1#propdef-flex-shrink");
    public static final Property<Size> FLEX_BASIS = define(
            "flex-basis",
            false,
            "auto",
            Lengths.size(
                    false,
                    Size.Keyword.AUTO,
                    Size.Keyword.CONTENT,
                    Size.Keyword.MIN_CONTENT,
                    Size.Keyword.MAX_CONTENT,
                    Size.Keyword.FIT_CONTENT),
            "css-flexbox-1#propdef-flex-basis");
    public static final Property<Integer> ORDER =
            define("order", false, "0", Lengths.INTEGER, "css-display-4#propdef-order");

    // ---- Alignment ----
    public static final Property<ContentAlignment> JUSTIFY_CONTENT = define(
            "justify-content", false, "normal", Alignment.JUSTIFY_CONTENT, "css-align-3#propdef-justify-content");
    public static final Property<ContentAlignment> ALIGN_CONTENT =
            define("align-content", false, "normal", Alignment.ALIGN_CONTENT, "css-align-3#propdef-align-content");
    public static final Property<SelfAlignment> JUSTIFY_ITEMS =
            define("justify-items", false, "normal", Alignment.JUSTIFY_ITEMS, "css-align-3#propdef-justify-items");
    public static final Property<SelfAlignment> ALIGN_ITEMS =
            define("align-items", false, "normal", Alignment.ALIGN_ITEMS, "css-align-3#propdef-align-items");
    public static final Property<SelfAlignment> JUSTIFY_SELF =
            define("justify-self", false, "auto", Alignment.JUSTIFY_SELF, "css-align-3#propdef-justify-self");
    public static final Property<SelfAlignment> ALIGN_SELF =
            define("align-self", false, "auto", Alignment.ALIGN_SELF, "css-align-3#propdef-align-self");

    /** {@code normal} is {@code AUTO}. */
    public static final Property<Size> ROW_GAP = define("row-gap", false, "normal", GAP, "css-align-3#column-row-gap");
}
