package hebi.css.grammar;

import hebi.css.grammar.MathExpression.MathType;
import hebi.css.syntax.ComponentValue;
import hebi.css.syntax.ComponentValue.Function;
import hebi.css.syntax.ComponentValue.Group;
import hebi.css.syntax.ComponentValue.Numeric;
import hebi.css.syntax.ValueReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads {@code calc()}, {@code min()}, {@code max()} and {@code clamp()} (css-values-4 §10) and plain numbers, lengths
 * and percentages. Depth is bounded by the tokenizer's.
 */
final class MathParser {
    private MathParser() {}

    /** The number, length, percentage or math function at the reader. */
    static Optional<MathExpression> take(ValueReader reader) {
        int mark = reader.mark();
        Optional<MathExpression> value = reader.take().flatMap(MathParser::value);
        if (value.isEmpty()) {
            reader.reset(mark);
        }
        return value;
    }

    private static Optional<MathExpression> value(ComponentValue value) {
        if (value instanceof Numeric numeric) {
            return numeric(numeric);
        }
        if (value instanceof Group group && group.open() == '(') {
            return all(new ValueReader(group.values()));
        }
        return value instanceof Function function ? function(function) : Optional.empty();
    }

    private static Optional<MathExpression> numeric(Numeric numeric) {
        if (numeric.unit().isEmpty()) {
            return Optional.of(new MathExpression.Numeral(numeric.value()));
        }
        if (numeric.unit().equals("%")) {
            return Optional.of(new MathExpression.Percentage(numeric.value()));
        }
        return Unit.of(numeric.unit()).map(unit -> new MathExpression.Dimension(numeric.value(), unit));
    }

    private static Optional<MathExpression> function(Function function) {
        if (function.name().equals("calc")) {
            return all(new ValueReader(function.arguments()));
        }
        List<MathExpression> arguments = new ArrayList<>();
        for (List<ComponentValue> part : new ValueReader(function.arguments()).splitAtCommas()) {
            Optional<MathExpression> argument = all(new ValueReader(part));
            if (argument.isEmpty()) {
                return Optional.empty();
            }
            arguments.add(argument.get());
        }
        return switch (function.name()) {
            case "min" -> extreme(true, arguments);
            case "max" -> extreme(false, arguments);
            // clamp(a, b, c) is max(a, min(b, c)).
            case "clamp" ->
                arguments.size() != 3
                        ? Optional.empty()
                        : extreme(true, arguments.subList(1, 3))
                                .flatMap(inner -> extreme(false, List.of(arguments.get(0), inner)));
            default -> Optional.empty();
        };
    }

    private static Optional<MathExpression> extreme(boolean least, List<MathExpression> terms) {
        return commonType(terms).map(type -> new MathExpression.Extreme(least, terms, type));
    }

    private static Optional<MathExpression> all(ValueReader reader) {
        return sum(reader).filter(value -> reader.atEnd());
    }

    private static Optional<MathExpression> sum(ValueReader reader) {
        List<MathExpression> terms = new ArrayList<>();
        boolean minus = false;
        do {
            Optional<MathExpression> term = product(reader);
            if (term.isEmpty()) {
                return Optional.empty();
            }
            terms.add(minus ? new MathExpression.Product(term.get(), -1) : term.get());
            minus = reader.takeMark('-');
        } while (minus || reader.takeMark('+'));
        return terms.size() == 1
                ? Optional.of(terms.get(0))
                : commonType(terms).map(type -> new MathExpression.Sum(List.copyOf(terms), type));
    }

    private static Optional<MathExpression> product(ValueReader reader) {
        Optional<MathExpression> left = take(reader);
        while (left.isPresent()) {
            boolean times = reader.takeMark('*');
            if (!times && !reader.takeMark('/')) {
                return left;
            }
            Optional<MathExpression> right = take(reader);
            if (right.isEmpty()) {
                return Optional.empty();
            }
            left = times ? times(left.get(), right.get()) : over(left.get(), right.get());
        }
        return left;
    }

    private static Optional<MathExpression> times(MathExpression left, MathExpression right) {
        if (right.type() == MathType.NUMBER) {
            return Optional.of(new MathExpression.Product(left, right.number()));
        }
        return left.type() == MathType.NUMBER
                ? Optional.of(new MathExpression.Product(right, left.number()))
                : Optional.empty();
    }

    private static Optional<MathExpression> over(MathExpression left, MathExpression right) {
        return right.type() == MathType.NUMBER && right.number() != 0
                ? Optional.of(new MathExpression.Product(left, 1 / right.number()))
                : Optional.empty();
    }

    // css-values-4 §10.2: numbers do not mix with lengths; percentages do, where they stand for lengths.
    private static Optional<MathType> commonType(List<MathExpression> terms) {
        boolean numbers = terms.stream().allMatch(term -> term.type() == MathType.NUMBER);
        boolean lengths = terms.stream().noneMatch(term -> term.type() == MathType.NUMBER);
        boolean percentages = terms.stream().anyMatch(term -> term.type() == MathType.PERCENTAGE);
        if (terms.isEmpty() || (!numbers && !lengths)) {
            return Optional.empty();
        }
        return Optional.of(numbers ? MathType.NUMBER : percentages ? MathType.PERCENTAGE : MathType.LENGTH);
    }
}
