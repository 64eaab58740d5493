package hebi.css.grammar;

import hebi.geom.Length;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Units of length (css-values-4 §6). */
public enum Unit {
    PX(Base.MILLIPOINT, Length.PX),
    PT(Base.MILLIPOINT, 1000),
    PC(Base.MILLIPOINT, 12_000),
    IN(Base.MILLIPOINT, 72_000),
    CM(Base.MILLIPOINT, Length.MM * 10),
    MM(Base.MILLIPOINT, Length.MM),
    Q(Base.MILLIPOINT, Length.MM / 4),
    EM(Base.FONT_SIZE, 1),
    REM(Base.ROOT_FONT_SIZE, 1),
    // css-values-4 §6.1.1: 0.5em where the font's own measure is not at hand; fonts are chosen after the cascade.
    EX(Base.FONT_SIZE, 0.5),
    CH(Base.FONT_SIZE, 0.5),
    // Han glyphs are as wide as the font size.
    IC(Base.FONT_SIZE, 1),
    LH(Base.LINE_HEIGHT, 1),
    RLH(Base.ROOT_LINE_HEIGHT, 1),
    VW(Base.VIEWPORT_WIDTH, 0.01),
    VH(Base.VIEWPORT_HEIGHT, 0.01);

    private final Base base;
    private final double factor;

    Unit(Base base, double factor) {
        this.base = base;
        this.factor = factor;
    }

    private enum Base {
        MILLIPOINT,
        FONT_SIZE,
        ROOT_FONT_SIZE,
        LINE_HEIGHT,
        ROOT_LINE_HEIGHT,
        VIEWPORT_WIDTH,
        VIEWPORT_HEIGHT;

        int in(ComputeContext context) {
            return switch (this) {
                case MILLIPOINT -> 1;
                case FONT_SIZE -> context.own().em();
                case ROOT_FONT_SIZE -> context.root().em();
                case LINE_HEIGHT -> context.own().lh();
                case ROOT_LINE_HEIGHT -> context.root().lh();
                case VIEWPORT_WIDTH -> context.viewport().width();
                case VIEWPORT_HEIGHT -> context.viewport().height();
            };
        }
    }

    /** One such unit in millipoints. */
    double millipoints(ComputeContext context) {
        return factor * base.in(context);
    }

    /** The unit of this lower-case name. */
    public static Optional<Unit> of(String name) {
        return Arrays.stream(values()).filter(unit -> unit.css().equals(name)).findFirst();
    }

    /** All of them, as CSS writes them. */
    public static List<String> names() {
        return Arrays.stream(values()).map(Unit::css).toList();
    }

    private String css() {
        return name().toLowerCase(Locale.ROOT);
    }
}
