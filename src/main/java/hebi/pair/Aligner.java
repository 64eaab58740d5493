package hebi.pair;

import hebi.pair.PairUnit.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Proposes which units of two texts say the same: the cheapest way through both, in which a unit meets one, two units one,
 * one two, or none its partner (Gale and Church, 1993), by lengths, kinds and what translations keep. Only ways near the
 * diagonal are looked at, so that time and memory grow with the length, not with its square.
 */
final class Aligner {
    /** A step: how many units of either side it takes. */
    record Step(int source, int target) {}

    // The commonest step first: of equal costs the first wins.
    private static final List<Step> STEPS =
            List.of(new Step(1, 1), new Step(2, 1), new Step(1, 2), new Step(1, 0), new Step(0, 1));

    // Negative logarithms of how often it happens: of ten blocks one has no partner of its own.
    private static final double JOINED = 3.2;
    private static final double ALONE = 4.4;
    /** A translation that is not done yet lacks the end. */
    private static final double ALONE_AFTER = 3.4;
    /** A rule is no text: dropped more lightly. */
    private static final double ALONE_BREAK = 2;

    private static final double NEVER = 1e9;
    private static final double OTHER_LEVEL = 2;
    private static final double OTHER_KIND = 6;
    private static final double OTHER_PICTURE = 8;
    /** A length that cannot be says no more than this. */
    private static final double LENGTH_LIMIT = 12;
    /** At this deviation a length says nothing for or against: that of a paragraph of fifteen characters. */
    private static final double PLAIN_SIGMA = 0.33;
    /** How much better a proposal must be than pairing one by one where that fits. */
    private static final double MARGIN = 7;

    /** How much must speak against pairing one by one besides lengths, which vary with the translator. */
    private static final double EVIDENCE = 3;

    private static final int BAND = 40;

    private final List<PairUnit> source;
    private final List<PairUnit> target;
    private final List<Evidence> sourceEvidence;
    private final List<Evidence> targetEvidence;
    private final LengthModel lengths;
    /** How many units have a token. */
    private final Map<String, Integer> frequency = new HashMap<>();
    /** Which part of the source’s tokens the translation has at all. */
    private final double kept;

    Aligner(List<PairUnit> source, List<PairUnit> target, LengthModel lengths) {
        this.source = source;
        this.target = target;
        this.lengths = lengths;
        sourceEvidence = source.stream().map(Evidence::of).toList();
        targetEvidence = target.stream().map(Evidence::of).toList();
        Stream.of(sourceEvidence, targetEvidence)
                .forEach(side -> side.forEach(e -> e.tokens().forEach(t -> frequency.merge(t, 1, Integer::sum))));
        Set<String> ours = tokens(sourceEvidence);
        Set<String> theirs = tokens(targetEvidence);
        kept = ours.isEmpty()
                ? 0
                : (double) ours.stream().filter(theirs::contains).count() / ours.size();
    }

    private static Set<String> tokens(List<Evidence> side) {
        Set<String> all = new HashSet<>();
        side.forEach(e -> all.addAll(e.tokens()));
        return all;
    }

    /** The steps from the beginning to the end of both. */
    List<Step> align() {
        Way way = new Way(source.size(), target.size());
        way.walk();
        List<Step> proposal = way.steps();
        if (source.size() == target.size()) {
            List<Step> oneByOne = Collections.nCopies(source.size(), STEPS.get(0));
            boolean lengthsAlone = areAlike() && evidence(oneByOne) < evidence(proposal) + EVIDENCE;
            if (lengthsAlone || way.cost() + MARGIN > diagonal()) {
                return oneByOne;
            }
        }
        return proposal;
    }

    /** Whether units of the same kind stand at the same places. */
    private boolean areAlike() {
        for (int i = 0; i < source.size(); i++) {
            if (kindCost(source.get(i), target.get(i)) >= OTHER_KIND) {
                return false;
            }
        }
        return true;
    }

    /** What all but lengths says against a way. */
    private double evidence(List<Step> steps) {
        double cost = 0;
        int i = 0;
        int j = 0;
        for (Step step : steps) {
            if (step.source() > 0 && step.target() > 0) {
                Evidence ours = sourceEvidence.get(i);
                Evidence theirs = targetEvidence.get(j);
                cost += evidenceCost(
                        step.source() == 2 ? ours.plus(sourceEvidence.get(i + 1)) : ours,
                        step.target() == 2 ? theirs.plus(targetEvidence.get(j + 1)) : theirs);
            }
            i += step.source();
            j += step.target();
        }
        return cost;
    }

    /** Ratios of length of the pairs that these steps make, for {@link LengthModel#fitted}. */
    double[] ratios(List<Step> steps) {
        List<Double> ratios = new ArrayList<>();
        int i = 0;
        int j = 0;
        for (Step step : steps) {
            boolean pair = step.source() == 1 && step.target() == 1;
            if (pair
                    && sourceEvidence.get(i).letters() >= 15
                    && targetEvidence.get(j).letters() > 0) {
                ratios.add((double) targetEvidence.get(j).letters()
                        / sourceEvidence.get(i).letters());
            }
            i += step.source();
            j += step.target();
        }
        return ratios.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private double diagonal() {
        double cost = 0;
        for (int i = 0; i < source.size(); i++) {
            cost += cost(i, i, STEPS.get(0));
        }
        return cost;
    }

    /** What it costs to take a step from before unit {@code i} of the source and {@code j} of the translation. */
    private double cost(int i, int j, Step step) {
        if (step.source() == 0 || step.target() == 0) {
            PairUnit unit = step.source() == 0 ? target.get(j) : source.get(i);
            boolean after = i == source.size() || j == target.size();
            return unit.kind() == Kind.BREAK ? ALONE_BREAK : after ? ALONE_AFTER : ALONE;
        }
        Evidence ours = sourceEvidence.get(i);
        Evidence theirs = targetEvidence.get(j);
        if (step.source() == 1 && step.target() == 1) {
            return kindCost(source.get(i), target.get(j)) + textCost(ours, theirs);
        }
        boolean running =
                source.get(i).kind().isRunning() && target.get(j).kind().isRunning();
        if (step.source() == 2) {
            return running && source.get(i + 1).kind().isRunning()
                    ? JOINED + textCost(ours.plus(sourceEvidence.get(i + 1)), theirs)
                    : NEVER;
        }
        return running && target.get(j + 1).kind().isRunning()
                ? JOINED + textCost(ours, theirs.plus(targetEvidence.get(j + 1)))
                : NEVER;
    }

    private static double kindCost(PairUnit ours, PairUnit theirs) {
        boolean same = ours.kind() == theirs.kind();
        if (!same) {
            return isText(ours) && isText(theirs) ? OTHER_KIND : NEVER;
        }
        return switch (ours.kind()) {
            case HEADING -> ours.level() == theirs.level() ? 0 : OTHER_LEVEL;
            case FIGURE -> ours.shape().equals(theirs.shape()) ? -OTHER_PICTURE : OTHER_PICTURE;
            case DIRECTIVE -> ours.shape().equals(theirs.shape()) ? 0 : OTHER_KIND;
            default -> 0;
        };
    }

    private static boolean isText(PairUnit unit) {
        return switch (unit.kind()) {
            case FIGURE, TABLE, BREAK, CODE -> false;
            default -> true;
        };
    }

    private double textCost(Evidence ours, Evidence theirs) {
        if (ours.letters() == 0 && theirs.letters() == 0) {
            return 0;
        }
        double off = lengths.deviation(ours.letters(), theirs.letters());
        double length = Math.log(lengths.sigma(ours.letters()) / PLAIN_SIGMA) + Math.min(off * off / 2, LENGTH_LIMIT);
        return length + evidenceCost(ours, theirs);
    }

    private double evidenceCost(Evidence ours, Evidence theirs) {
        return tokenCost(ours.tokens(), theirs.tokens())
                + countCost(ours.quoted(), theirs.quoted(), 0.7)
                + countCost(ours.questions(), theirs.questions(), 0.7)
                + countCost(ours.notes(), theirs.notes(), 2);
    }

    /** Rare tokens in both speak for a pair, tokens in one alone against it where the translation keeps them. */
    private double tokenCost(Set<String> ours, Set<String> theirs) {
        double shared = 0;
        double lost = 0;
        for (String token : ours) {
            int count = frequency.getOrDefault(token, 1);
            if (theirs.contains(token)) {
                shared += 5.0 / Math.max(2, count);
            } else {
                lost += 1.0 / count;
            }
        }
        for (String token : theirs) {
            lost += ours.contains(token) ? 0 : 1.0 / frequency.getOrDefault(token, 1);
        }
        return Math.min(3, 2 * kept * lost) - Math.min(7, shared);
    }

    private static double countCost(int ours, int theirs, double weight) {
        if (ours == theirs) {
            return ours == 0 ? 0 : -weight;
        }
        return Math.min(2, Math.abs(ours - theirs)) * weight / 2;
    }

    /** The cheapest way, found row by row of the source within a band around the diagonal. */
    private final class Way {
        private final int rows;
        private final int columns;
        private final int half;
        private final byte[][] steps;
        // Costs of the last three rows, by row modulo 3.
        private final double[][] costs;

        Way(int rows, int columns) {
            this.rows = rows;
            this.columns = columns;
            // Units without partner wander like a random walk: off by the root of their number.
            int wander = (int) (2 * Math.sqrt(Math.max(rows, columns)));
            this.half = BAND + Math.abs(rows - columns) + wander;
            int width = Math.min(columns + 1, 2 * half + 1);
            this.steps = new byte[rows + 1][width];
            this.costs = new double[3][width];
        }

        double cost() {
            return at(rows, columns);
        }

        /** First column of a row’s band. */
        private int first(int row) {
            int middle = rows == 0 ? 0 : (int) ((long) row * columns / rows);
            return Math.max(0, Math.min(middle - half, columns + 1 - steps[0].length));
        }

        private double at(int row, int column) {
            int place = column - first(row);
            return row < 0 || place < 0 || place >= steps[0].length ? NEVER : costs[row % 3][place];
        }

        void walk() {
            for (int i = 0; i <= rows; i++) {
                int first = first(i);
                for (int place = 0; place < steps[0].length; place++) {
                    costs[i % 3][place] = NEVER;
                }
                for (int place = 0; place < steps[0].length; place++) {
                    settle(i, first + place, place);
                }
            }
        }

        private void settle(int i, int j, int place) {
            if (i == 0 && j == 0) {
                costs[0][place] = 0;
                return;
            }
            double best = 2 * NEVER;
            for (int k = 0; k < STEPS.size(); k++) {
                Step step = STEPS.get(k);
                int fromRow = i - step.source();
                int fromColumn = j - step.target();
                if (fromRow < 0 || fromColumn < 0) {
                    continue;
                }
                double cost = at(fromRow, fromColumn);
                if (cost < NEVER) {
                    cost += Aligner.this.cost(fromRow, fromColumn, step);
                }
                if (cost < best) {
                    best = cost;
                    steps[i][place] = (byte) k;
                }
            }
            costs[i % 3][place] = best;
        }

        List<Step> steps() {
            List<Step> way = new ArrayList<>();
            int i = rows;
            int j = columns;
            while (i > 0 || j > 0) {
                Step step = STEPS.get(steps[i][j - first(i)]);
                way.add(step);
                i -= step.source();
                j -= step.target();
            }
            Collections.reverse(way);
            return way;
        }
    }
}
