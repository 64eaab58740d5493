package hebi.css.grammar;

import hebi.css.syntax.ComponentValue;
import hebi.css.syntax.ValueReader;
import hebi.css.value.BackgroundRepeat;
import hebi.css.value.BackgroundRepeat.Style;
import hebi.css.value.BackgroundSize;
import hebi.css.value.CornerRadius;
import hebi.css.value.LengthPercentage;
import hebi.css.value.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Background layers and rounded corners (css-backgrounds-3). */
public final class Backgrounds {
    /** How many layers a background may have. */
    public static final int MAX_LAYERS = 32;

    /** {@code <bg-size>}. */
    public static final Syntax<BackgroundSize> SIZE = Choices.<BackgroundSize>of("cover", BackgroundSize.Keyword.COVER)
            .or(Choices.of("contain", BackgroundSize.Keyword.CONTAIN))
            .or(new Syntax<>("[ <length-percentage [0,∞]> | auto ]{1,2}", Backgrounds::size));

    /** {@code <repeat-style>}. */
    public static final Syntax<BackgroundRepeat> REPEAT = Choices.of(
                    "repeat-x", new BackgroundRepeat(Style.REPEAT, Style.NO_REPEAT))
            .or(Choices.of("repeat-y", new BackgroundRepeat(Style.NO_REPEAT, Style.REPEAT)))
            .or(new Syntax<>("[ repeat | space | round | no-repeat ]{1,2}", Backgrounds::repeat));

    /** {@code border-top-left-radius} and the like. */
    public static final Syntax<CornerRadius> RADIUS =
            new Syntax<>("<length-percentage [0,∞]>{1,2}", reader -> Lengths.POSITIVE_LENGTH_PERCENTAGE
                    .take(reader)
                    .map(horizontal -> radius(
                            horizontal,
                            Lengths.POSITIVE_LENGTH_PERCENTAGE.take(reader).orElse(horizontal))));

    private static final Syntax<Style> REPEAT_STYLE = Choices.of(Style.class);
    private static final Syntax<Size> ONE_SIZE = Lengths.size(false, Size.Keyword.AUTO);

    private Backgrounds() {}

    /** A value for each layer, with commas between them. */
    public static <T> Syntax<List<T>> layers(Syntax<T> one) {
        return new Syntax<>("[ " + one.grammar() + " ]#", reader -> {
            List<Specified<T>> values = new ArrayList<>();
            for (List<ComponentValue> part : reader.splitAtCommas()) {
                Optional<Specified<T>> value = one.parse(part);
                if (value.isEmpty() || values.size() == MAX_LAYERS) {
                    return Optional.empty();
                }
                values.add(value.get());
            }
            return Optional.of(list(values));
        });
    }

    /** The list of what these compute to. */
    public static <T> Specified<List<T>> list(List<Specified<T>> values) {
        List<Specified<T>> all = List.copyOf(values);
        return context -> {
            List<T> computed = new ArrayList<>();
            all.forEach(value -> computed.add(value.compute(context)));
            return List.copyOf(computed);
        };
    }

    /** The radius with these semi-axes. */
    public static Specified<CornerRadius> radius(
            Specified<LengthPercentage> horizontal, Specified<LengthPercentage> vertical) {
        return context -> new CornerRadius(horizontal.compute(context), vertical.compute(context));
    }

    private static Optional<Specified<BackgroundSize>> size(ValueReader reader) {
        Optional<Specified<Size>> width = ONE_SIZE.take(reader);
        Specified<Size> height = ONE_SIZE.take(reader).orElse(Specified.of(Size.Keyword.AUTO));
        return width.map(given -> context -> new BackgroundSize.Given(given.compute(context), height.compute(context)));
    }

    private static Optional<Specified<BackgroundRepeat>> repeat(ValueReader reader) {
        Optional<Specified<Style>> x = REPEAT_STYLE.take(reader);
        Optional<Specified<Style>> y =
                x.flatMap(any -> REPEAT_STYLE.take(reader)).or(() -> x);
        return x.map(given ->
                context -> new BackgroundRepeat(given.compute(context), y.get().compute(context)));
    }
}
