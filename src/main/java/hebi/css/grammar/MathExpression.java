package hebi.css.grammar;

import hebi.css.value.Calculation;
import java.util.ArrayList;
import java.util.List;

/** A math function as parsed (css-values-4 §10.9, "calculation trees"). */
sealed interface MathExpression {
    /** What it is made of. */
    enum MathType {
        NUMBER,
        LENGTH,
        PERCENTAGE
    }

    /** {@code NUMBER}, or {@code PERCENTAGE} when any part is one, or {@code LENGTH}. */
    MathType type();

    /** The value of a {@code NUMBER}. */
    double number();

    /** The value of a {@code LENGTH} or {@code PERCENTAGE}. */
    Calculation length(ComputeContext context);

    record Numeral(double number) implements MathExpression {
        @Override
        public MathType type() {
            return MathType.NUMBER;
        }

        @Override
        public Calculation length(ComputeContext context) {
            throw new IllegalStateException("a number is no length");
        }
    }

    record Dimension(double value, Unit unit) implements MathExpression {
        @Override
        public MathType type() {
            return MathType.LENGTH;
        }

        @Override
        public double number() {
            throw new IllegalStateException("a length is no number");
        }

        @Override
        public Calculation length(ComputeContext context) {
            return new Calculation.Linear(value * unit.millipoints(context), 0);
        }
    }

    record Percentage(double value) implements MathExpression {
        @Override
        public MathType type() {
            return MathType.PERCENTAGE;
        }

        @Override
        public double number() {
            throw new IllegalStateException("a percentage is no number");
        }

        @Override
        public Calculation length(ComputeContext context) {
            return new Calculation.Linear(0, value);
        }
    }

    record Sum(List<MathExpression> terms, MathType type) implements MathExpression {
        @Override
        public double number() {
            return terms.stream().mapToDouble(MathExpression::number).sum();
        }

        @Override
        public Calculation length(ComputeContext context) {
            double length = 0;
            double percent = 0;
            List<Calculation> open = new ArrayList<>();
            for (MathExpression term : terms) {
                Calculation value = term.length(context);
                if (value instanceof Calculation.Linear linear) {
                    length += linear.length();
                    percent += linear.percent();
                } else {
                    open.add(value);
                }
            }
            Calculation.Linear linear = new Calculation.Linear(length, percent);
            if (open.isEmpty()) {
                return linear;
            }
            open.add(linear);
            return new Calculation.Sum(open);
        }
    }

    record Product(MathExpression term, double factor) implements MathExpression {
        @Override
        public MathType type() {
            return term.type();
        }

        @Override
        public double number() {
            return term.number() * factor;
        }

        @Override
        public Calculation length(ComputeContext context) {
            Calculation value = term.length(context);
            return value instanceof Calculation.Linear linear
                    ? new Calculation.Linear(linear.length() * factor, linear.percent() * factor)
                    : new Calculation.Scaled(value, factor);
        }
    }

    record Extreme(boolean least, List<MathExpression> terms, MathType type) implements MathExpression {
        @Override
        public double number() {
            double best = terms.get(0).number();
            for (MathExpression term : terms) {
                best = least ? Math.min(best, term.number()) : Math.max(best, term.number());
            }
            return best;
        }

        @Override
        public Calculation length(ComputeContext context) {
            List<Calculation> values =
                    terms.stream().map(term -> term.length(context)).toList();
            Calculation extreme = new Calculation.Extreme(least, values);
            boolean settled = values.stream()
                    .allMatch(value -> value instanceof Calculation.Linear linear && linear.percent() == 0);
            return settled ? new Calculation.Linear(extreme.at(0), 0) : extreme;
        }
    }
}
