package hebi.layout.flow;

import hebi.css.BackgroundLayer;
import hebi.css.ComputedStyle;
import hebi.css.Properties;
import hebi.css.value.BackgroundRepeat;
import hebi.css.value.BackgroundSize;
import hebi.css.value.CornerRadius;
import hebi.css.value.Image;
import hebi.css.value.ImagePosition;
import hebi.css.value.Keywords.BackgroundBox;
import hebi.css.value.Keywords.BorderStyle;
import hebi.css.value.Keywords.ObjectFit;
import hebi.css.value.Size;
import hebi.fragment.Background;
import hebi.fragment.Border;
import hebi.fragment.BoxPaint;
import hebi.fragment.BoxPaint.Overflow;
import hebi.fragment.CornerRadii;
import hebi.geom.Color;
import hebi.geom.LogicalEdges;
import hebi.geom.Portion;
import java.util.List;
import java.util.Optional;

/** How computed style says that a box is painted. */
final class PaintStyle {
    private PaintStyle() {}

    /** The paint of a box with {@code borders}, without padding. */
    static BoxPaint of(ComputedStyle style, LogicalEdges borders) {
        Background background = background(style);
        CornerRadii corners = corners(style);
        int opacity = (int) Math.round(style.get(Properties.OPACITY) * 255);
        if (borders.equals(LogicalEdges.NONE)
                && background.isInvisible()
                && corners.equals(CornerRadii.NONE)
                && opacity == 255) {
            return BoxPaint.NONE;
        }
        return BoxPaint.NONE
                .with(background)
                .with(border(style, borders))
                .with(corners)
                .withOpacity(opacity);
    }

    /** What a block container cuts off (css-overflow-3 §3.1). */
    static Overflow overflow(ComputedStyle style) {
        return switch (style.get(Properties.OVERFLOW)) {
            case VISIBLE -> Overflow.VISIBLE;
            case HIDDEN, CLIP -> Overflow.PADDING_BOX;
        };
    }

    /** What of a picture is cut off: what reaches out (css-images-3 §5.5), and what round corners take. */
    static Overflow pictureOverflow(ComputedStyle style) {
        ObjectFit fit = style.get(Properties.OBJECT_FIT);
        boolean reachesOut = fit == ObjectFit.COVER || fit == ObjectFit.NONE;
        boolean moved = fit != ObjectFit.FILL
                && !style.get(Properties.OBJECT_POSITION).equals(Properties.OBJECT_POSITION.initial());
        return reachesOut || moved || !corners(style).equals(CornerRadii.NONE)
                ? Overflow.CONTENT_BOX
                : Overflow.VISIBLE;
    }

    private static Border border(ComputedStyle style, LogicalEdges widths) {
        if (widths.equals(LogicalEdges.NONE)) {
            return Border.NONE;
        }
        return new Border(
                widths,
                look(style.get(Properties.BORDER_INLINE_START_STYLE), style.get(Properties.BORDER_INLINE_START_COLOR)),
                look(style.get(Properties.BORDER_INLINE_END_STYLE), style.get(Properties.BORDER_INLINE_END_COLOR)),
                look(style.get(Properties.BORDER_BLOCK_START_STYLE), style.get(Properties.BORDER_BLOCK_START_COLOR)),
                look(style.get(Properties.BORDER_BLOCK_END_STYLE), style.get(Properties.BORDER_BLOCK_END_COLOR)));
    }

    private static Border.Look look(BorderStyle style, Color color) {
        return switch (style) {
            case NONE, HIDDEN -> new Border.Look(Border.Style.SOLID, Color.Rgb.TRANSPARENT);
            case SOLID -> new Border.Look(Border.Style.SOLID, color);
            case DASHED -> new Border.Look(Border.Style.DASHED, color);
            case DOTTED -> new Border.Look(Border.Style.DOTTED, color);
            case DOUBLE -> new Border.Look(Border.Style.DOUBLE, color);
        };
    }

    private static CornerRadii corners(ComputedStyle style) {
        CornerRadii radii = new CornerRadii(
                radius(style.get(Properties.BORDER_START_START_RADIUS)),
                radius(style.get(Properties.BORDER_START_END_RADIUS)),
                radius(style.get(Properties.BORDER_END_START_RADIUS)),
                radius(style.get(Properties.BORDER_END_END_RADIUS)));
        return radii.equals(CornerRadii.NONE) ? CornerRadii.NONE : radii;
    }

    private static CornerRadii.Radius radius(CornerRadius radius) {
        return radius.equals(CornerRadius.NONE)
                ? CornerRadii.Radius.NONE
                : new CornerRadii.Radius(radius.horizontal()::resolve, radius.vertical()::resolve);
    }

    private static Background background(ComputedStyle style) {
        List<Background.Layer> layers =
                BackgroundLayer.of(style).stream().map(PaintStyle::layer).toList();
        return new Background(style.get(Properties.BACKGROUND_COLOR), area(BackgroundLayer.colorClip(style)), layers);
    }

    private static Background.Layer layer(BackgroundLayer layer) {
        ImagePosition position = layer.position();
        return new Background.Layer(
                source(layer.image()),
                size(layer.size()),
                position.x()::resolve,
                position.y()::resolve,
                new Background.Repeat(
                        repeat(layer.repeat().x()), repeat(layer.repeat().y())),
                area(layer.origin()),
                area(layer.clip()));
    }

    private static Background.Source source(Image image) {
        if (image instanceof Image.LinearGradient gradient) {
            Background.Line line = gradient.line() instanceof Image.Angle angle
                    ? new Background.Angle(angle.degrees())
                    : towards((Image.Towards) gradient.line());
            return new Background.Gradient(
                    line, gradient.stops().stream().map(PaintStyle::stop).toList());
        }
        return image instanceof Image.Data data
                ? new Background.Picture("data:" + data.mediaType() + ";base64," + data.base64())
                : new Background.Picture(((Image.Resource) image).path());
    }

    private static Background.Line towards(Image.Towards line) {
        return new Background.Towards(line.x(), line.y());
    }

    private static Background.Stop stop(Image.ColorStop stop) {
        return new Background.Stop(
                stop.color(), Optional.ofNullable(stop.position()).map(p -> p::resolve));
    }

    private static Background.TileSize size(BackgroundSize size) {
        if (size instanceof BackgroundSize.Given given) {
            return new Background.Given(portion(given.width()), portion(given.height()));
        }
        return size == BackgroundSize.Keyword.COVER ? Background.Fit.COVER : Background.Fit.CONTAIN;
    }

    private static Optional<Portion> portion(Size size) {
        return size instanceof Size.Fixed fixed ? Optional.of(fixed.value()::resolve) : Optional.empty();
    }

    private static Background.Repeat.Style repeat(BackgroundRepeat.Style style) {
        return switch (style) {
            case REPEAT -> Background.Repeat.Style.REPEAT;
            case SPACE -> Background.Repeat.Style.SPACE;
            case ROUND -> Background.Repeat.Style.ROUND;
            case NO_REPEAT -> Background.Repeat.Style.NO_REPEAT;
        };
    }

    private static Background.Area area(BackgroundBox box) {
        return switch (box) {
            case BORDER_BOX -> Background.Area.BORDER_BOX;
            case PADDING_BOX -> Background.Area.PADDING_BOX;
            case CONTENT_BOX -> Background.Area.CONTENT_BOX;
        };
    }
}
