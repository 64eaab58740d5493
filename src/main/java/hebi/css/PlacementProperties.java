package hebi.css;

import hebi.css.grammar.Choices;
import hebi.css.grammar.Placement;
import hebi.css.value.Keywords.Clear;
import hebi.css.value.Keywords.Float;
import hebi.css.value.Keywords.FloatReference;
import hebi.css.value.Keywords.Overflow;
import hebi.css.value.Keywords.Position;
import hebi.css.value.Size;
import hebi.css.value.ZIndex;

/** Where boxes go that are not in the flow: floats, positioned boxes, what overflows. */
abstract sealed class PlacementProperties extends PropertyRegistry permits FlexProperties {
    public static final Property<Float> FLOAT =
            define("float", false, "none", Placement.FLOAT, "css-page-floats-3#propdef-float");
    public static final Property<FloatReference> FLOAT_REFERENCE = define(
            "float-reference",
            false,
            "inline",
            Choices.of(FloatReference.class),
            "css-page-floats-3#propdef-float-reference");
    public static final Property<Clear> CLEAR =
            define("clear", false, "none", Choices.of(Clear.class), "css-page-floats-3#propdef-clear");
    public static final Property<Position> POSITION =
            define("position", false, "static", Choices.of(Position.class), "css-position-3#propdef-position");
    public static final Property<Size> INSET_INLINE_START =
            define("inset-inline-start", false, "auto", MARGIN, "css-position-3#propdef-inset-inline-start");
    public static final Property<Size> INSET_INLINE_END =
            define("inset-inline-end", false, "auto", MARGIN, "css-position-3#propdef-inset-inline-end");
    public static final Property<Size> INSET_BLOCK_START =
            define("inset-block-start", false, "auto", MARGIN, "css-position-3#propdef-inset-block-start");
    public static final Property<Size> INSET_BLOCK_END =
            define("inset-block-end", false, "auto", MARGIN, "css-position-3#propdef-inset-block-end");
    public static final Property<ZIndex> Z_INDEX =
            define("z-index", false, "auto", Placement.Z_INDEX, "css2#propdef-z-index");
    public static final Property<Overflow> OVERFLOW =
            define("overflow", false, "visible", Choices.of(Overflow.class), "css-overflow-3#propdef-overflow");
}
