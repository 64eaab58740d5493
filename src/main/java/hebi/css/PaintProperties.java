package hebi.css;

import hebi.css.grammar.Backgrounds;
import hebi.css.grammar.Choices;
import hebi.css.grammar.Images;
import hebi.css.grammar.Lengths;
import hebi.css.grammar.Positions;
import hebi.css.value.BackgroundRepeat;
import hebi.css.value.BackgroundSize;
import hebi.css.value.CornerRadius;
import hebi.css.value.Image;
import hebi.css.value.ImagePosition;
import hebi.css.value.Keywords.BackgroundBox;
import java.util.List;

/** What boxes are painted with: background images, rounded corners, opacity. */
abstract sealed class PaintProperties extends GridProperties permits InlineProperties {
    public static final Property<List<Image>> BACKGROUND_IMAGE = define(
            "background-image",
            false,
            "none",
            Backgrounds.layers(Images.IMAGE),
            "css-backgrounds-3#propdef-background-image");
    public static final Property<List<ImagePosition>> BACKGROUND_POSITION = define(
            "background-position",
            false,
            "0% 0%",
            Backgrounds.layers(Positions.BACKGROUND_POSITION),
            "css-backgrounds-3#propdef-background-position");
    public static final Property<List<BackgroundSize>> BACKGROUND_SIZE = define(
            "background-size",
            false,
            "auto",
            Backgrounds.layers(Backgrounds.SIZE),
            "css-backgrounds-3#propdef-background-size");
    public static final Property<List<BackgroundRepeat>> BACKGROUND_REPEAT = define(
            "background-repeat",
            false,
            "repeat",
            Backgrounds.layers(Backgrounds.REPEAT),
            "css-backgrounds-3#propdef-background-repeat");
    public static final Property<List<BackgroundBox>> BACKGROUND_ORIGIN = define(
            "background-origin",
            false,
            "padding-box",
            Backgrounds.layers(Choices.of(BackgroundBox.class)),
            "css-backgrounds-3#propdef-background-origin");

    /** The last one is of the colour too. */
    public static final Property<List<BackgroundBox>> BACKGROUND_CLIP = define(
            "background-clip",
            false,
            "border-box",
            Backgrounds.layers(Choices.of(BackgroundBox.class)),
            "css-backgrounds-3#propdef-background-clip");

    public static final Property<CornerRadius> BORDER_START_START_RADIUS = define(
            "border-start-start-radius",
            false,
            "0",
            Backgrounds.RADIUS,
            "css-logical-1#propdef-border-start-start-radius");
    public static final Property<CornerRadius> BORDER_START_END_RADIUS = define(
            "border-start-end-radius", false, "0", Backgrounds.RADIUS, "css-logical-1#propdef-border-start-end-radius");
    public static final Property<CornerRadius> BORDER_END_START_RADIUS = define(
            "border-end-start-radius", false, "0", Backgrounds.RADIUS, "css-logical-1#propdef-border-end-start-radius");
    public static final Property<CornerRadius> BORDER_END_END_RADIUS = define(
            "border-end-end-radius", false, "0", Backgrounds.RADIUS, "css-logical-1#propdef-border-end-end-radius");
    public static final Property<ImagePosition> OBJECT_POSITION =
            define("object-position", false, "50% 50%", Positions.POSITION, "css-images-3#propdef-object-position");

    /** From 0, nothing is seen, to 1. */
    public static final Property<Double> OPACITY =
            define("opacity", false, "1", Lengths.OPACITY, "css-color-4#propdef-opacity");
}
