package hebi.css.grammar;

import com.helger.css.utils.ECSSColor;
import hebi.css.syntax.ComponentValue;
import hebi.css.syntax.ComponentValue.Function;
import hebi.css.syntax.ComponentValue.Hash;
import hebi.css.syntax.ComponentValue.Ident;
import hebi.css.syntax.ComponentValue.Mark;
import hebi.css.syntax.ComponentValue.Numeric;
import hebi.css.syntax.ValueReader;
import hebi.geom.Color;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code <color>} (css-color-4; {@code device-cmyk()} of css-color-5). */
public final class Colors {
    /** Any colour. */
    public static final Syntax<Color> COLOR = new Syntax<>(
            "<named-color> | transparent | currentcolor | <hex-color> | rgb() | rgba() | hsl() | hsla() | device-cmyk()",
            reader -> reader.take().flatMap(Colors::color));

    private Colors() {}

    private static Optional<Specified<Color>> color(ComponentValue value) {
        if (value instanceof Ident ident) {
            return named(ident.name().toLowerCase(Locale.ROOT));
        }
        if (value instanceof Hash hash) {
            return hex(hash.name());
        }
        if (value instanceof Function function) {
            return switch (function.name()) {
                case "rgb", "rgba" -> rgb(function);
                case "hsl", "hsla" -> hsl(function);
                case "device-cmyk" -> cmyk(function);
                default -> Optional.empty();
            };
        }
        return Optional.empty();
    }

    private static Optional<Specified<Color>> named(String name) {
        if (name.equals("currentcolor")) {
            return Optional.of(ComputeContext::color);
        }
        if (name.equals("transparent")) {
            return Optional.of(Specified.of(Color.Rgb.TRANSPARENT));
        }
        if (name.equals("rebeccapurple")) { // css-color-4 §6.1, younger than the list of ph-css
            return Optional.of(Specified.of(new Color.Rgb(0x66, 0x33, 0x99, 255)));
        }
        ECSSColor known = ECSSColor.getFromNameCaseInsensitiveOrNull(name);
        return known == null
                ? Optional.empty()
                : Optional.of(Specified.of(new Color.Rgb(known.getRed(), known.getGreen(), known.getBlue(), 255)));
    }

    private static Optional<Specified<Color>> hex(String digits) {
        if (!digits.matches("[0-9a-fA-F]+")) {
            return Optional.empty();
        }
        String full =
                switch (digits.length()) {
                    case 3 -> doubled(digits) + "ff";
                    case 4 -> doubled(digits);
                    case 6 -> digits + "ff";
                    case 8 -> digits;
                    default -> "";
                };
        if (full.isEmpty()) {
            return Optional.empty();
        }
        long rgba = Long.parseLong(full, 16);
        return Optional.of(Specified.of(new Color.Rgb(
                (int) (rgba >> 24) & 255, (int) (rgba >> 16) & 255, (int) (rgba >> 8) & 255, (int) rgba & 255)));
    }

    private static String doubled(String digits) {
        return digits.chars()
                .mapToObj(digit -> Character.toString(digit).repeat(2))
                .collect(Collectors.joining());
    }

    private static Optional<Specified<Color>> rgb(Function function) {
        double[] c = components(function, 3, new double[] {255, 255, 255});
        return c == null
                ? Optional.empty()
                : Optional.of(Specified.of(new Color.Rgb(octet(c[0]), octet(c[1]), octet(c[2]), octet(c[3] * 255))));
    }

    private static Optional<Specified<Color>> cmyk(Function function) {
        double[] c = components(function, 4, new double[] {1, 1, 1, 1});
        return c == null
                ? Optional.empty()
                : Optional.of(Specified.of(new Color.Cmyk(
                        thousandths(c[0]),
                        thousandths(c[1]),
                        thousandths(c[2]),
                        thousandths(c[3]),
                        octet(c[4] * 255))));
    }

    // css-color-4 §7.1
    private static Optional<Specified<Color>> hsl(Function function) {
        double[] c = components(function, 3, new double[] {360, 100, 100});
        if (c == null) {
            return Optional.empty();
        }
        double hue = ((c[0] % 360) + 360) % 360;
        double saturation = Math.max(0, Math.min(1, c[1] / 100));
        double lightness = Math.max(0, Math.min(1, c[2] / 100));
        return Optional.of(Specified.of(new Color.Rgb(
                octet(255 * hslChannel(0, hue, saturation, lightness)),
                octet(255 * hslChannel(8, hue, saturation, lightness)),
                octet(255 * hslChannel(4, hue, saturation, lightness)),
                octet(c[3] * 255))));
    }

    private static double hslChannel(int n, double hue, double saturation, double lightness) {
        double k = (n + hue / 30) % 12;
        double a = saturation * Math.min(lightness, 1 - lightness);
        return lightness - a * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1));
    }

    /** {@code count} components and then alpha; {@code wholes} say what 100 % of each is. Null when malformed. */
    private static double @Nullable [] components(Function function, int count, double[] wholes) {
        List<ComponentValue> values = function.arguments().stream()
                .map(Colors::withoutDegrees)
                .filter(value -> !(value instanceof Mark mark && (mark.sign() == ',' || mark.sign() == '/')))
                .toList();
        if (values.size() != count && values.size() != count + 1) {
            return null;
        }
        double[] components = new double[count + 1];
        components[count] = 1;
        ValueReader reader = new ValueReader(values);
        for (int i = 0; i < values.size(); i++) {
            Optional<Double> component = Lengths.takeNumberOrPercentage(reader, i < count ? wholes[i] : 1);
            if (component.isEmpty()) {
                return null;
            }
            components[i] = component.get();
        }
        return components;
    }

    private static ComponentValue withoutDegrees(ComponentValue value) {
        return value instanceof Numeric angle && angle.unit().equals("deg")
                ? new Numeric(angle.value(), "", angle.integer())
                : value;
    }

    private static int octet(double value) {
        return (int) Math.max(0, Math.min(255, Math.floor(value + 0.5)));
    }

    private static int thousandths(double value) {
        return (int) Math.max(0, Math.min(1000, Math.floor(value * 1000 + 0.5)));
    }
}
