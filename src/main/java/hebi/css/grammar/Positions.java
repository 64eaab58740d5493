package hebi.css.grammar;

import hebi.css.syntax.ValueReader;
import hebi.css.value.Calculation;
import hebi.css.value.ImagePosition;
import hebi.css.value.LengthPercentage;
import hebi.geom.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code <position>} (css-values-4 §9.3). */
public final class Positions {
    private static final Specified<LengthPercentage> MIDDLE = percent(50);

    /** {@code object-position}. */
    public static final Syntax<ImagePosition> POSITION = syntax(false);

    /** {@code <bg-position>}: three words are allowed too (css-backgrounds-3 §2.6). */
    public static final Syntax<ImagePosition> BACKGROUND_POSITION = syntax(true);

    private Positions() {}

    private static Syntax<ImagePosition> syntax(boolean three) {
        String side = "[ left | center | right | top | bottom | <length-percentage> ]";
        String corner = three
                ? "[ center | [ left | right ] <length-percentage>? ] && [ center | [ top | bottom ] <length-percentage>? ]"
                : "[ [ left | right ] <length-percentage> ] && [ [ top | bottom ] <length-percentage> ]";
        return new Syntax<>(side + "{1,2} | " + corner, reader -> position(reader, three));
    }

    private enum Edge {
        LEFT,
        RIGHT,
        TOP,
        BOTTOM,
        CENTER,
        NONE;

        boolean horizontal() {
            return this == LEFT || this == RIGHT;
        }

        boolean vertical() {
            return this == TOP || this == BOTTOM;
        }
    }

    /** An edge, a distance, or a distance from an edge. */
    private record Offset(Edge edge, @Nullable Specified<LengthPercentage> distance) {
        Specified<LengthPercentage> fromStart() {
            boolean far = edge == Edge.RIGHT || edge == Edge.BOTTOM;
            if (distance == null) {
                return edge == Edge.CENTER ? MIDDLE : percent(far ? 100 : 0);
            }
            Specified<LengthPercentage> given = distance;
            return far ? context -> fromEnd(given.compute(context)) : given;
        }
    }

    private static Optional<Specified<ImagePosition>> position(ValueReader reader, boolean three) {
        List<Offset> words = new ArrayList<>();
        while (words.size() < 4) {
            Optional<Offset> word = word(reader);
            if (word.isEmpty()) {
                break;
            }
            words.add(word.get());
        }
        return switch (words.size()) {
            case 1 -> one(words.get(0));
            case 2 -> two(words.get(0), words.get(1));
            case 3 -> three ? paired(words) : Optional.empty();
            case 4 -> paired(words);
            default -> Optional.empty();
        };
    }

    private static Optional<Offset> word(ValueReader reader) {
        for (Edge edge : List.of(Edge.LEFT, Edge.RIGHT, Edge.TOP, Edge.BOTTOM, Edge.CENTER)) {
            if (reader.takeKeyword(Choices.css(edge))) {
                return Optional.of(new Offset(edge, null));
            }
        }
        return Lengths.LENGTH_PERCENTAGE.take(reader).map(distance -> new Offset(Edge.NONE, distance));
    }

    private static Optional<Specified<ImagePosition>> one(Offset word) {
        return word.edge().vertical()
                ? at(new Offset(Edge.CENTER, null), word)
                : at(word, new Offset(Edge.CENTER, null));
    }

    // Two words may change places; a length may not: the first one is x.
    private static Optional<Specified<ImagePosition>> two(Offset first, Offset second) {
        boolean swapped = first.edge().vertical()
                || (first.edge() == Edge.CENTER && second.edge().horizontal());
        Offset x = swapped ? second : first;
        Offset y = swapped ? first : second;
        boolean good = !x.edge().vertical()
                && !y.edge().horizontal()
                && (!swapped || (x.edge() != Edge.NONE && y.edge() != Edge.NONE));
        return good ? at(x, y) : Optional.empty();
    }

    private static Optional<Specified<ImagePosition>> paired(List<Offset> words) {
        List<Offset> pairs = new ArrayList<>();
        for (Offset word : words) {
            boolean distance = word.edge() == Edge.NONE;
            Offset last = pairs.isEmpty() ? word : pairs.get(pairs.size() - 1);
            if (!distance) {
                pairs.add(word);
            } else if (pairs.isEmpty() || last.edge() == Edge.CENTER || last.distance() != null) {
                return Optional.empty();
            } else {
                pairs.set(pairs.size() - 1, new Offset(last.edge(), word.distance()));
            }
        }
        return pairs.size() == 2 ? two(pairs.get(0), pairs.get(1)) : Optional.empty();
    }

    private static Optional<Specified<ImagePosition>> at(Offset x, Offset y) {
        Specified<LengthPercentage> left = x.fromStart();
        Specified<LengthPercentage> top = y.fromStart();
        return Optional.of(context -> new ImagePosition(left.compute(context), top.compute(context)));
    }

    private static Specified<LengthPercentage> percent(int percent) {
        return Specified.of(new LengthPercentage(0, percent));
    }

    /** 100 % less {@code distance}. */
    private static LengthPercentage fromEnd(LengthPercentage distance) {
        Calculation calculation = distance.calculation();
        return calculation == null
                ? new LengthPercentage(Length.clamp(-(double) distance.length()), 100 - distance.percent())
                : new LengthPercentage(
                        0,
                        0,
                        new Calculation.Sum(
                                List.of(new Calculation.Linear(0, 100), new Calculation.Scaled(calculation, -1))));
    }
}
