package hebi.pdf;

import hebi.fragment.DisplayItem.Shade;
import hebi.fragment.DisplayItem.ShadeStop;
import hebi.geom.Color;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Gradients as axial shadings (ISO 32000-1 §8.7.4.5.3), each once, seen from the top left of their tile. */
final class ShadingPool {
    /** Larger than any page, in points: what a soft mask is painted on. */
    private static final int MASK_REACH = 20_000;

    private final Map<Shade, Shading> shadings = new HashMap<>();

    /**
     * A gradient in the file.
     *
     * @param name in resource dictionaries
     * @param colors the shading
     * @param alpha of all of it, 0–255, unless there is a mask
     * @param mask graphics state that makes it translucent in places
     */
    record Shading(String name, COSDictionary colors, int alpha, Optional<COSDictionary> mask) {
        /** Name of the graphics state. */
        String maskName() {
            return "M" + name;
        }
    }

    /** The object of {@code shade}. */
    Shading find(Shade shade) throws IOException {
        Shading known = shadings.get(shade);
        if (known == null) {
            known = make(shade, "S" + (shadings.size() + 1));
            shadings.put(shade, known);
        }
        return known;
    }

    private static Shading make(Shade shade, String name) throws IOException {
        List<ShadeStop> stops = PremultipliedStops.of(shade.stops());
        COSDictionary colors = axial(shade, StopFunction.of(stops, ShadingPool::rgb), COSName.DEVICERGB);
        int first = stops.get(0).color().alpha();
        boolean even = stops.stream().allMatch(s -> s.color().alpha() == first);
        return even
                ? new Shading(name, colors, first, Optional.empty())
                : new Shading(name, colors, 255, Optional.of(mask(shade, stops)));
    }

    private static COSArray rgb(Color color) {
        Color.Rgb rgb = ContentStream.toRgb(color);
        return Cos.array(component(rgb.red()), component(rgb.green()), component(rgb.blue()));
    }

    private static COSBase component(int value) {
        return Cos.thousandths(ContentStream.component(value));
    }

    private static COSDictionary axial(Shade shade, COSDictionary function, COSName space) {
        COSDictionary shading = new COSDictionary();
        shading.setItem(COSName.SHADING_TYPE, Cos.integer(2));
        shading.setItem(COSName.COLORSPACE, space);
        shading.setItem(
                COSName.COORDS,
                Cos.array(
                        Cos.thousandths(shade.fromX()),
                        Cos.thousandths(-(long) shade.fromY()),
                        Cos.thousandths(shade.toX()),
                        Cos.thousandths(-(long) shade.toY())));
        shading.setItem(COSName.FUNCTION, function);
        shading.setItem(COSName.EXTEND, Cos.array(COSBoolean.TRUE, COSBoolean.TRUE));
        return shading;
    }

    /** ISO 32000-1 §11.6.5.3: the lightness of a group is the opacity of what is painted through it. */
    private static COSDictionary mask(Shade shade, List<ShadeStop> stops) throws IOException {
        COSDictionary alphas =
                axial(shade, StopFunction.of(stops, color -> Cos.array(component(color.alpha()))), COSName.DEVICEGRAY);
        StreamResources resources = new StreamResources();
        resources.shading("S", alphas);
        COSStream form = Forms.group(
                Cos.stream("/S sh"),
                Cos.array(
                        Cos.integer(-MASK_REACH),
                        Cos.integer(-MASK_REACH),
                        Cos.integer(MASK_REACH),
                        Cos.integer(MASK_REACH)),
                COSName.DEVICEGRAY);
        form.setItem(COSName.RESOURCES, resources.dictionary(Map.of()));
        COSDictionary mask = Cos.dictionary("Mask");
        mask.setItem(COSName.S, Cos.name("Luminosity"));
        mask.setItem(COSName.G, form);
        COSDictionary state = Cos.dictionary("ExtGState");
        state.setItem(COSName.SMASK, mask);
        return state;
    }
}
