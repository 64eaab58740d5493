package hebi.css.value;

import java.util.List;

/**
 * A {@code calc()} that percentages keep open until layout knows their base (css-values-4 §10). Lengths are millipoints;
 * nothing is rounded before the end.
 */
public sealed interface Calculation {
    /** The value against {@code base} millipoints. */
    double at(int base);

    /**
     * A length plus a percentage.
     *
     * @param length millipoints
     * @param percent 100 is the whole base
     */
    record Linear(double length, double percent) implements Calculation {
        @Override
        public double at(int base) {
            return length + base * percent / 100;
        }
    }

    /**
     * A sum.
     *
     * @param terms at least one
     */
    record Sum(List<Calculation> terms) implements Calculation {
        /** Copies its list. */
        public Sum {
            terms = List.copyOf(terms);
        }

        @Override
        public double at(int base) {
            return terms.stream().mapToDouble(term -> term.at(base)).sum();
        }
    }

    /**
     * A product with a number.
     *
     * @param term what is multiplied
     * @param factor the number
     */
    record Scaled(Calculation term, double factor) implements Calculation {
        @Override
        public double at(int base) {
            return term.at(base) * factor;
        }
    }

    /**
     * {@code min()} or {@code max()}.
     *
     * @param least whether the smallest is taken
     * @param terms at least one
     */
    record Extreme(boolean least, List<Calculation> terms) implements Calculation {
        /** Copies its list. */
        public Extreme {
            terms = List.copyOf(terms);
        }

        @Override
        public double at(int base) {
            double best = terms.get(0).at(base);
            for (Calculation term : terms) {
                best = least ? Math.min(best, term.at(base)) : Math.max(best, term.at(base));
            }
            return best;
        }
    }
}
