package hebi.pdf;

import hebi.fragment.DisplayItem.ShadeStop;
import hebi.geom.Color;
import java.util.List;
import java.util.function.Function;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;

/** Colour stops as a function from 0 to 1: linear between two, several stitched (ISO 32000-1 §7.10.3, §7.10.4). */
final class StopFunction {
    /** The least distance of two stops: bounds have to increase. */
    private static final double LEAST = 0.000_01;

    private StopFunction() {}

    /** The function. */
    static COSDictionary of(List<ShadeStop> stops, Function<Color, COSArray> components) {
        if (stops.size() == 2) {
            return linear(stops.get(0), stops.get(1), components);
        }
        COSArray functions = Cos.array();
        COSArray bounds = Cos.array();
        COSArray encode = Cos.array();
        double reached = 0;
        for (int i = 0; i + 1 < stops.size(); i++) {
            functions.add(linear(stops.get(i), stops.get(i + 1), components));
            encode.add(Cos.integer(0));
            encode.add(Cos.integer(1));
            if (i > 0) {
                double most = 1 - (stops.size() - 1 - i) * LEAST;
                reached = Math.min(most, Math.max(reached + LEAST, stops.get(i).offset()));
                bounds.add(new COSFloat((float) reached));
            }
        }
        COSDictionary function = function(3);
        function.setItem(COSName.FUNCTIONS, functions);
        function.setItem(COSName.BOUNDS, bounds);
        function.setItem(COSName.ENCODE, encode);
        return function;
    }

    private static COSDictionary linear(ShadeStop from, ShadeStop to, Function<Color, COSArray> components) {
        COSDictionary function = function(2);
        function.setItem(COSName.C0, components.apply(from.color()));
        function.setItem(COSName.C1, components.apply(to.color()));
        function.setItem(COSName.N, Cos.integer(1));
        return function;
    }

    private static COSDictionary function(int type) {
        COSDictionary function = Cos.inline();
        function.setItem(COSName.FUNCTION_TYPE, Cos.integer(type));
        function.setItem(COSName.DOMAIN, Cos.array(Cos.integer(0), Cos.integer(1)));
        return function;
    }
}
