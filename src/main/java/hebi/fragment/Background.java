package hebi.fragment;

import hebi.geom.Color;
import hebi.geom.Portion;
import java.util.List;
import java.util.Optional;

/**
 * What lies behind the content of a box (css-backgrounds-3 §2). Positions, sizes and gradients are physical, as CSS has
 * them; what they depend on is only known when the box is placed.
 *
 * @param color under all layers
 * @param colorClip the box that the colour fills
 * @param layers the one nearest to the reader first
 * @param slice which part of a broken box it lies behind
 */
public record Background(Color color, Area colorClip, List<Layer> layers, Slice slice) {
    /** Nothing. */
    public static final Background NONE = of(Color.Rgb.TRANSPARENT);

    /** Copies its list. */
    public Background {
        layers = List.copyOf(layers);
    }

    /** A colour over the border box. */
    public static Background of(Color color) {
        return new Background(color, Area.BORDER_BOX, List.of());
    }

    /** The background of a box that is not broken. */
    public Background(Color color, Area colorClip, List<Layer> layers) {
        this(color, colorClip, layers, Slice.WHOLE);
    }

    /** The same behind a part of its box. */
    public Background sliced(Slice other) {
        return new Background(color, colorClip, layers, other);
    }

    /** Whether nothing would be seen. */
    public boolean isInvisible() {
        return color.isTransparent() && layers.isEmpty();
    }

    /**
     * A part of a box that was broken: images are laid in the whole box (css-break-4 §5.3, {@code slice}).
     *
     * @param box number of the box; between a first and a last part no other box has it
     * @param begins whether it is the first part
     * @param ends whether it is the last part
     */
    public record Slice(int box, boolean begins, boolean ends) {
        /** All of a box. */
        public static final Slice WHOLE = new Slice(0, true, true);

        /** Whether it is all of its box. */
        public boolean isWhole() {
            return begins && ends;
        }
    }

    /** The boxes of a box. */
    public enum Area {
        BORDER_BOX,
        PADDING_BOX,
        CONTENT_BOX
    }

    /**
     * An image laid in tiles.
     *
     * @param source what is on a tile
     * @param size of a tile
     * @param x from the left, against the room that a tile leaves in the area
     * @param y from the top, likewise
     * @param repeat how tiles fill what is painted
     * @param origin the area in which the first tile lies
     * @param clip what is painted
     */
    public record Layer(Source source, TileSize size, Portion x, Portion y, Repeat repeat, Area origin, Area clip) {
        /** {@code source} as CSS shows it when nothing more is said. */
        public static Layer of(Source source) {
            return new Layer(
                    source,
                    TileSize.NATURAL,
                    Portion.ZERO,
                    Portion.ZERO,
                    Repeat.ALL,
                    Area.PADDING_BOX,
                    Area.BORDER_BOX);
        }

        /** The same with tiles of another size. */
        public Layer sized(TileSize other) {
            return new Layer(source, other, x, y, repeat, origin, clip);
        }

        /** The same elsewhere. */
        public Layer at(Portion otherX, Portion otherY) {
            return new Layer(source, size, otherX, otherY, repeat, origin, clip);
        }

        /** The same, repeated otherwise. */
        public Layer repeated(Repeat other) {
            return new Layer(source, size, x, y, other, origin, clip);
        }

        /** The same in other areas. */
        public Layer in(Area otherOrigin, Area otherClip) {
            return new Layer(source, size, x, y, repeat, otherOrigin, otherClip);
        }
    }

    /** What is on a tile. */
    public sealed interface Source permits Picture, Gradient {}

    /**
     * A picture that the stylesheet names; {@link PagedDocument#pictures} has it.
     *
     * @param address as CSS resolved it
     */
    public record Picture(String address) implements Source {}

    /**
     * {@code linear-gradient()} (css-images-3 §3.1).
     *
     * @param line where its colours go
     * @param stops at least two
     */
    public record Gradient(Line line, List<Stop> stops) implements Source {
        /** Copies its list. */
        public Gradient {
            stops = List.copyOf(stops);
        }
    }

    /** A gradient line. */
    public sealed interface Line permits Angle, Towards {}

    /**
     * An angle.
     *
     * @param degrees 0 is up, 90 to the right
     */
    public record Angle(double degrees) implements Line {}

    /**
     * Towards a side or corner.
     *
     * @param x -1 is left, 1 is right, 0 is neither
     * @param y -1 is top, 1 is bottom, 0 is neither
     */
    public record Towards(int x, int y) implements Line {}

    /**
     * A colour on a gradient line.
     *
     * @param color the colour
     * @param position along the line; empty when it is spread between its neighbours
     */
    public record Stop(Color color, Optional<Portion> position) {}

    /** Size of a tile (css-backgrounds-3 §2.9). */
    public sealed interface TileSize permits Fit, Given {
        /** {@code auto}. */
        TileSize NATURAL = new Given(Optional.empty(), Optional.empty());
    }

    /** As large as covers, or fits into, the area. */
    public enum Fit implements TileSize {
        COVER,
        CONTAIN
    }

    /**
     * Two sizes; an empty one follows from the other or is natural.
     *
     * @param width against the area's width
     * @param height against the area's height
     */
    public record Given(Optional<Portion> width, Optional<Portion> height) implements TileSize {}

    /**
     * How tiles fill what is painted (css-backgrounds-3 §2.4).
     *
     * @param x along x
     * @param y along y
     */
    public record Repeat(Style x, Style y) {
        /** In both directions. */
        public static final Repeat ALL = new Repeat(Style.REPEAT, Style.REPEAT);
        /** One tile. */
        public static final Repeat NONE = new Repeat(Style.NO_REPEAT, Style.NO_REPEAT);

        /** How tiles follow each other. */
        public enum Style {
            REPEAT,
            SPACE,
            ROUND,
            NO_REPEAT
        }
    }
}
