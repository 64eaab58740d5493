package hebi.css.value;

import hebi.geom.Color;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Computed {@code <image>} (css-images-3 §3). */
public sealed interface Image permits Image.Keyword, Image.Resource, Image.Data, Image.LinearGradient {
    /** No image. */
    enum Keyword implements Image {
        NONE
    }

    /**
     * {@code url()} of a file.
     *
     * @param path normalised, below the folder of the first stylesheet, as that of an {@code @import}
     */
    record Resource(String path) implements Image {}

    /**
     * {@code url()} of a {@code data:} address.
     *
     * @param mediaType in lower case, such as {@code image/png}
     * @param base64 the bytes, known to be well-formed
     */
    record Data(String mediaType, String base64) implements Image {
        /** The bytes of the file. */
        public byte[] bytes() {
            return Base64.getDecoder().decode(base64);
        }
    }

    /**
     * {@code linear-gradient()} (css-images-3 §3.1): colours change along a line through the middle of the box, in sRGB
     * with premultiplied alpha.
     *
     * @param line where the colours go
     * @param stops at least two
     */
    record LinearGradient(Line line, List<ColorStop> stops) implements Image {
        /** Copies its list. */
        public LinearGradient {
            stops = List.copyOf(stops);
        }
    }

    /** A gradient line; physical. */
    sealed interface Line permits Angle, Towards {}

    /**
     * An angle.
     *
     * @param degrees 0 is up, 90 to the right; from 0 to below 360
     */
    record Angle(double degrees) implements Line {}

    /**
     * {@code to left}, {@code to top right}.
     *
     * @param x -1 is left, 1 is right, 0 is neither
     * @param y -1 is top, 1 is bottom, 0 is neither
     */
    record Towards(int x, int y) implements Line {}

    /**
     * A colour on a gradient line.
     *
     * @param color the colour
     * @param position of the line's length; null when it is to be spread between its neighbours
     */
    record ColorStop(Color color, @Nullable LengthPercentage position) {}
}
