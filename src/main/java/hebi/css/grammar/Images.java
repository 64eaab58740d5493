package hebi.css.grammar;

import hebi.css.syntax.ComponentValue;
import hebi.css.syntax.ComponentValue.Numeric;
import hebi.css.syntax.ComponentValue.Url;
import hebi.css.syntax.ValueReader;
import hebi.css.value.Image;
import hebi.css.value.Image.Angle;
import hebi.css.value.Image.ColorStop;
import hebi.css.value.Image.Line;
import hebi.css.value.Image.Towards;
import hebi.css.value.LengthPercentage;
import hebi.geom.Color;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code <image>} (css-images-3): files and linear gradients. */
public final class Images {
    /** How many characters a {@code data:} address may have. */
    public static final int MAX_DATA_LENGTH = 128 * 1024;

    /** How many colours a gradient may have. */
    public static final int MAX_STOPS = 64;

    /** An image or none. */
    public static final Syntax<Image> IMAGE = Choices.<Image>of("none", Image.Keyword.NONE)
            .or(new Syntax<>("url()", Images::url))
            .or(new Syntax<>("linear-gradient()", Images::linearGradient));

    private static final Pattern DATA =
            Pattern.compile("data:(image/[a-z0-9.+-]{1,40});base64,(.*)", Pattern.CASE_INSENSITIVE);

    private Images() {}

    private static Optional<Specified<Image>> url(ValueReader reader) {
        return reader.take(Url.class).flatMap(Images::image).map(Specified::of);
    }

    /** The image at an address; nothing when it is not one that may be read. */
    public static Optional<Image> image(Url url) {
        String address = url.address();
        if (!address.regionMatches(true, 0, "data:", 0, 5)) {
            return Optional.ofNullable(url.path()).map(Image.Resource::new);
        }
        Matcher data = DATA.matcher(address.length() <= MAX_DATA_LENGTH ? address : "");
        return data.matches() && isBase64(data.group(2))
                ? Optional.of(new Image.Data(data.group(1).toLowerCase(Locale.ROOT), data.group(2)))
                : Optional.empty();
    }

    private static boolean isBase64(String text) {
        try {
            return Base64.getDecoder().decode(text).length > 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Optional<Specified<Image>> linearGradient(ValueReader reader) {
        Optional<ValueReader> arguments = reader.takeFunction("linear-gradient");
        if (arguments.isEmpty()) {
            return Optional.empty();
        }
        List<List<ComponentValue>> parts = arguments.get().splitAtCommas();
        Optional<Line> given = line(new ValueReader(parts.get(0)));
        Line line = given.orElse(new Towards(0, 1));
        List<Specified<ColorStop>> stops = new ArrayList<>();
        for (List<ComponentValue> part : parts.subList(given.isPresent() ? 1 : 0, parts.size())) {
            if (!addStops(new ValueReader(part), stops)) {
                return Optional.empty();
            }
        }
        return stops.size() < 2 || stops.size() > MAX_STOPS
                ? Optional.empty()
                : Optional.of(context -> new Image.LinearGradient(
                        line, stops.stream().map(stop -> stop.compute(context)).toList()));
    }

    private static Optional<Line> line(ValueReader reader) {
        Optional<Line> line = reader.takeKeyword("to")
                ? side(reader)
                : reader.take(Numeric.class).flatMap(Images::angle);
        return line.filter(any -> reader.atEnd());
    }

    private static Optional<Line> side(ValueReader reader) {
        int x = 0;
        int y = 0;
        while (!reader.atEnd()) {
            String word = reader.takeKeyword().orElse("");
            int horizontal = word.equals("left") ? -1 : word.equals("right") ? 1 : 0;
            int vertical = word.equals("top") ? -1 : word.equals("bottom") ? 1 : 0;
            if ((horizontal == 0 && vertical == 0) || (horizontal != 0 && x != 0) || (vertical != 0 && y != 0)) {
                return Optional.empty();
            }
            x += horizontal;
            y += vertical;
        }
        return x == 0 && y == 0 ? Optional.empty() : Optional.of(new Towards(x, y));
    }

    // css-values-4 §7.1; 0 without a unit is allowed here (css-images-4 §3.1).
    private static Optional<Line> angle(Numeric angle) {
        double turn =
                switch (angle.unit()) {
                    case "deg" -> 360;
                    case "grad" -> 400;
                    case "rad" -> 2 * Math.PI;
                    case "turn" -> 1;
                    default -> angle.unit().isEmpty() && angle.value() == 0 ? 1 : Double.NaN;
                };
        double turns = angle.value() / turn;
        return Double.isFinite(turns) ? Optional.of(new Angle((turns - Math.floor(turns)) * 360)) : Optional.empty();
    }

    // css-images-4 §3.5.1: a colour with two positions is two stops.
    private static boolean addStops(ValueReader reader, List<Specified<ColorStop>> stops) {
        Optional<Specified<Color>> first = Colors.COLOR.take(reader);
        List<Specified<LengthPercentage>> positions = new ArrayList<>();
        while (!reader.atEnd() && positions.size() < 2) {
            Optional<Specified<LengthPercentage>> position = Lengths.LENGTH_PERCENTAGE.take(reader);
            if (position.isEmpty()) {
                break;
            }
            positions.add(position.get());
        }
        if (first.isEmpty()) {
            first = Colors.COLOR.take(reader);
        }
        if (first.isEmpty() || !reader.atEnd()) {
            return false;
        }
        Specified<Color> color = first.get();
        if (positions.isEmpty()) {
            stops.add(context -> new ColorStop(color.compute(context), null));
        }
        for (Specified<LengthPercentage> position : positions) {
            stops.add(context -> new ColorStop(color.compute(context), position.compute(context)));
        }
        return true;
    }
}
