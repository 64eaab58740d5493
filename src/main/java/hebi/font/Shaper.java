package hebi.font;

import java.util.List;

/** Turns text into positioned glyphs. Behind this interface stands HarfBuzz. */
public interface Shaper {
    /**
     * Shapes one run of one font, script, language and direction.
     *
     * @throws IllegalArgumentException when start and end do not lie in the text
     */
    ShapedRun shape(Request request);

    /**
     * What to shape, in its context.
     *
     * @param face the font
     * @param text the paragraph's text: letters outside the range still give context to joining
     * @param start first UTF-16 offset, inclusive
     * @param end last UTF-16 offset, exclusive
     * @param script ISO 15924 tag, such as {@code Hani}
     * @param language BCP 47 tag, such as {@code zh-Hans}
     * @param flow direction of shaping
     * @param features OpenType features in HarfBuzz's syntax, such as {@code halt}, {@code -liga}
     */
    record Request(
            FontFace face,
            String text,
            int start,
            int end,
            String script,
            String language,
            Flow flow,
            List<String> features) {
        /** Copies the features. */
        public Request {
            features = List.copyOf(features);
        }
    }

    /** Direction of shaping. */
    enum Flow {
        /** Left to right; also runs that are turned 90° afterwards. */
        LTR,
        /** Right to left. */
        RTL,
        /** Top to bottom, upright, with vertical forms. */
        TTB
    }
}
