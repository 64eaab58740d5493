package hebi.css;

import hebi.css.value.BackgroundRepeat;
import hebi.css.value.BackgroundSize;
import hebi.css.value.Image;
import hebi.css.value.ImagePosition;
import hebi.css.value.Keywords.BackgroundBox;
import java.util.ArrayList;
import java.util.List;

/**
 * A layer of a background (css-backgrounds-3 §2.1).
 *
 * @param image never none
 * @param position in the area
 * @param size in the area
 * @param repeat how it fills what is painted
 * @param origin the box that is the area
 * @param clip the box that is painted
 */
public record BackgroundLayer(
        Image image,
        ImagePosition position,
        BackgroundSize size,
        BackgroundRepeat repeat,
        BackgroundBox origin,
        BackgroundBox clip) {
    /** The layers with an image, the one nearest to the reader first; the colour lies below them all. */
    public static List<BackgroundLayer> of(ComputedStyle style) {
        List<Image> images = style.get(Properties.BACKGROUND_IMAGE);
        List<BackgroundLayer> layers = new ArrayList<>();
        for (int i = 0; i < images.size(); i++) {
            if (images.get(i) != Image.Keyword.NONE) {
                layers.add(new BackgroundLayer(
                        images.get(i),
                        at(style.get(Properties.BACKGROUND_POSITION), i),
                        at(style.get(Properties.BACKGROUND_SIZE), i),
                        at(style.get(Properties.BACKGROUND_REPEAT), i),
                        at(style.get(Properties.BACKGROUND_ORIGIN), i),
                        at(style.get(Properties.BACKGROUND_CLIP), i)));
            }
        }
        return List.copyOf(layers);
    }

    /** The box that the background colour is painted in: the clip of the lowest layer. */
    public static BackgroundBox colorClip(ComputedStyle style) {
        int lowest = style.get(Properties.BACKGROUND_IMAGE).size() - 1;
        return at(style.get(Properties.BACKGROUND_CLIP), lowest);
    }

    // Lists that are too short begin anew.
    private static <T> T at(List<T> values, int index) {
        return values.get(index % values.size());
    }
}
