package hebi.css.grammar;

import hebi.css.grammar.MathExpression.MathType;
import hebi.css.syntax.ValueReader;
import hebi.css.value.Calculation;
import hebi.css.value.LengthPercentage;
import hebi.css.value.LineHeight;
import hebi.css.value.Size;
import hebi.geom.Length;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Numbers, lengths and percentages. */
public final class Lengths {
    /** Any {@code <length>}, in millipoints. */
    public static final Syntax<Integer> LENGTH = length("<length>", true);

    /** {@code <length>} of 0 and more, in millipoints. */
    public static final Syntax<Integer> POSITIVE_LENGTH = length("<length [0,∞]>", false);

    /** Any {@code <length-percentage>}. */
    public static final Syntax<LengthPercentage> LENGTH_PERCENTAGE = lengthPercentage("<length-percentage>", true);

    /** {@code <length-percentage>} of 0 and more. */
    public static final Syntax<LengthPercentage> POSITIVE_LENGTH_PERCENTAGE =
            lengthPercentage("<length-percentage [0,∞]>", false);

    /** {@code <line-width>} (css-backgrounds-3 §3.3): thin, medium and thick are 1, 3 and 5 px. */
    public static final Syntax<Integer> LINE_WIDTH = Choices.<Integer>of("thin", (int) Length.PX)
            .or(Choices.of("medium", (int) (3 * Length.PX)))
            .or(Choices.of("thick", (int) (5 * Length.PX)))
            .or(POSITIVE_LENGTH);

    /** {@code line-height} (css-inline-3 §5.1). */
    public static final Syntax<LineHeight> LINE_HEIGHT =
            Choices.<LineHeight>of("normal", new LineHeight.Normal()).or(numericLineHeight());

    /** The largest {@code <number>} that layout calculates with. */
    static final double MAX_NUMBER = 1_000_000;

    /** {@code <number>} of 0 and more. */
    public static final Syntax<Double> POSITIVE_NUMBER = new Syntax<>("<number [0,∞]>", reader -> takeNumber(reader)
            .filter(number -> number >= 0)
            .map(number -> Specified.of(Math.min(number, MAX_NUMBER))));

    /** A share of 1; what is outside is clamped (css-color-4 §3). */
    public static final Syntax<Double> OPACITY =
            new Syntax<>("<number> | <percentage>", reader -> takeNumberOrPercentage(reader, 1)
                    .map(number -> Specified.of(Math.max(0, Math.min(1, number)))));

    /** Any {@code <integer>}. */
    public static final Syntax<Integer> INTEGER = integer("<integer>", Integer.MIN_VALUE);

    private Lengths() {}

    /** A size: these keywords, or a length or percentage. */
    public static Syntax<Size> size(boolean negative, Size.Keyword... keywords) {
        Syntax<LengthPercentage> lengths = negative ? LENGTH_PERCENTAGE : POSITIVE_LENGTH_PERCENTAGE;
        Syntax<Size> syntax = new Syntax<>(lengths.grammar(), reader -> lengths.take(reader)
                .map(value -> context -> new Size.Fixed(value.compute(context))));
        for (Size.Keyword keyword : List.of(keywords)) {
            syntax = Choices.<Size>of(keyword.name().toLowerCase(Locale.ROOT).replace('_', '-'), keyword)
                    .or(syntax);
        }
        return syntax;
    }

    /** {@code fit-content()}. */
    public static Syntax<Size> fitContent() {
        return new Syntax<>("fit-content(" + POSITIVE_LENGTH_PERCENTAGE.grammar() + ")", reader -> {
            Optional<ValueReader> arguments = reader.takeFunction("fit-content");
            return arguments
                    .flatMap(POSITIVE_LENGTH_PERCENTAGE::take)
                    .filter(limit -> arguments.get().atEnd())
                    .map(limit -> context -> new Size.FitContent(limit.compute(context)));
        });
    }

    /** {@code <integer>} of {@code least} and more. */
    public static Syntax<Integer> integer(int least) {
        return integer("<integer [" + least + ",∞]>", least);
    }

    private static Syntax<Integer> integer(String grammar, int least) {
        return new Syntax<>(grammar, reader -> takeNumber(reader)
                .filter(number -> number == Math.rint(number) && number >= least && number <= Integer.MAX_VALUE)
                .map(number -> Specified.of(number.intValue())));
    }

    /** The number, or math function that is one, at the reader. */
    static Optional<Double> takeNumber(ValueReader reader) {
        return take(reader, MathType.NUMBER).map(MathExpression::number);
    }

    /** The percentage or number at the reader; 100 % is {@code whole}. */
    static Optional<Double> takeNumberOrPercentage(ValueReader reader, double whole) {
        return MathParser.take(reader)
                .filter(value -> value.type() == MathType.NUMBER || value instanceof MathExpression.Percentage)
                .map(value -> value instanceof MathExpression.Percentage percentage
                        ? percentage.value() * whole / 100
                        : value.number());
    }

    private static Optional<MathExpression> take(ValueReader reader, MathType type) {
        return MathParser.take(reader).filter(value -> value.type() == type);
    }

    private static Syntax<Integer> length(String grammar, boolean negative) {
        return new Syntax<>(grammar, reader -> takeLength(reader, negative, MathType.LENGTH)
                .map(value -> context -> limited(value.length(context).at(0), negative)));
    }

    private static Syntax<LengthPercentage> lengthPercentage(String grammar, boolean negative) {
        return new Syntax<>(grammar, reader -> takeLength(reader, negative, MathType.PERCENTAGE)
                .map(value -> context -> lengthPercentage(value.length(context), negative)));
    }

    private static LengthPercentage lengthPercentage(Calculation value, boolean negative) {
        if (value instanceof Calculation.Linear linear
                && (negative || (linear.length() >= 0 && linear.percent() >= 0))) {
            return new LengthPercentage(Length.clamp(linear.length()), linear.percent());
        }
        if (negative) {
            return new LengthPercentage(0, 0, value);
        }
        // css-values-4 §10.5: a math function's result is clamped into the property's range.
        return new LengthPercentage(0, 0, new Calculation.Extreme(false, List.of(new Calculation.Linear(0, 0), value)));
    }

    private static Optional<MathExpression> takeLength(ValueReader reader, boolean negative, MathType widest) {
        return MathParser.take(reader).map(Lengths::zeroAsLength).filter(value -> {
            boolean fits = value.type() == MathType.LENGTH || value.type() == widest;
            return fits && (negative || !isNegative(value));
        });
    }

    // css-values-4 §6: the unit may be left out after 0, outside of math functions.
    private static MathExpression zeroAsLength(MathExpression value) {
        return value instanceof MathExpression.Numeral number && number.number() == 0
                ? new MathExpression.Dimension(0, Unit.PX)
                : value;
    }

    private static boolean isNegative(MathExpression value) {
        return (value instanceof MathExpression.Dimension dimension && dimension.value() < 0)
                || (value instanceof MathExpression.Percentage percentage && percentage.value() < 0);
    }

    private static int limited(double millipoints, boolean negative) {
        return Length.clamp(negative ? millipoints : Math.max(0, millipoints));
    }

    private static Syntax<LineHeight> numericLineHeight() {
        return new Syntax<>("<number [0,∞]> | <length-percentage [0,∞]>", reader -> {
            Optional<MathExpression> value = MathParser.take(reader).filter(v -> !isNegative(v));
            if (value.isEmpty()) {
                return Optional.empty();
            }
            MathExpression height = value.get();
            if (height.type() == MathType.NUMBER) {
                double factor = height.number();
                return factor < 0 ? Optional.empty() : Optional.of(Specified.of(new LineHeight.Factor(factor)));
            }
            // Percentages are of the element's own font size.
            return Optional.of(context -> new LineHeight.Fixed(
                    limited(height.length(context).at(context.own().em()), false)));
        });
    }
}
