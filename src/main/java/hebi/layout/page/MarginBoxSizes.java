package hebi.layout.page;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Shares the length of one side of the page among its three margin boxes (css-page-3 §5.3.2). */
final class MarginBoxSizes {
    private MarginBoxSizes() {}

    /**
     * What a margin box asks for along its side; outer sizes in millipoints, margins included.
     *
     * @param min outer min-content size
     * @param max outer max-content size
     * @param fixed outer size when the stylesheet gives one
     */
    record Wish(int min, int max, OptionalInt fixed) {
        /** The imaginary box AC: as large as the larger of its two, twice (css-page-3 §5.3.2.2). */
        static Wish twiceTheLarger(Optional<Wish> a, Optional<Wish> c) {
            int min = 2 * Math.max(a.map(Wish::min).orElse(0), c.map(Wish::min).orElse(0));
            int max = 2 * Math.max(a.map(Wish::max).orElse(0), c.map(Wish::max).orElse(0));
            boolean auto = a.filter(w -> w.fixed().isEmpty()).isPresent()
                    || c.filter(w -> w.fixed().isEmpty()).isPresent();
            int fixed = 2 * Math.max(fixed(a), fixed(c));
            return new Wish(min, max, auto ? OptionalInt.empty() : OptionalInt.of(fixed));
        }

        private static int fixed(Optional<Wish> wish) {
            return wish.map(w -> w.fixed().orElse(0)).orElse(0);
        }
    }

    /**
     * Outer sizes of the boxes at the start, in the middle and at the end of a side, 0 for a box that is not generated.
     *
     * @param available length of the side between its corners
     */
    static int[] share(int available, Optional<Wish> start, Optional<Wish> middle, Optional<Wish> end) {
        if (middle.isEmpty()) {
            return ends(available, start, end);
        }
        int centre = pair(available, middle.get(), Wish.twiceTheLarger(start, end))[0];
        // What is left is shared evenly, so that the middle box stands in the middle.
        int side = Math.max(0, (available - centre) / 2);
        return new int[] {
            start.map(w -> w.fixed().orElse(side)).orElse(0),
            centre,
            end.map(w -> w.fixed().orElse(side)).orElse(0)
        };
    }

    private static int[] ends(int available, Optional<Wish> start, Optional<Wish> end) {
        if (start.isPresent() && end.isPresent()) {
            int[] both = pair(available, start.get(), end.get());
            return new int[] {both[0], 0, both[1]};
        }
        return new int[] {alone(available, start), 0, alone(available, end)};
    }

    private static int alone(int available, Optional<Wish> wish) {
        return wish.map(w -> w.fixed().orElse(available)).orElse(0);
    }

    private static int[] pair(int available, Wish a, Wish b) {
        if (a.fixed().isPresent()) {
            int first = a.fixed().getAsInt();
            return new int[] {first, b.fixed().orElse(Math.max(0, available - first))};
        }
        if (b.fixed().isPresent()) {
            int second = b.fixed().getAsInt();
            return new int[] {Math.max(0, available - second), second};
        }
        return flexFit(available, List.of(a, b));
    }

    /** css-page-3 §5.3.2.3: max-content if it fits, else between min- and max-content, else less than min-content. */
    static int[] flexFit(int available, List<Wish> wishes) {
        int[] max = wishes.stream().mapToInt(Wish::max).toArray();
        int[] min = wishes.stream().mapToInt(Wish::min).toArray();
        if (IntStream.of(max).asLongStream().sum() <= available) {
            return grown(available, max, max);
        }
        if (IntStream.of(min).asLongStream().sum() < available) {
            int[] between =
                    IntStream.range(0, min.length).map(i -> max[i] - min[i]).toArray();
            return grown(available, min, between);
        }
        return grown(available, min, min);
    }

    /** {@code sizes} grown or shrunk to fill {@code available}, each by its share of {@code factors}. */
    private static int[] grown(int available, int[] sizes, int[] factors) {
        long space = available - IntStream.of(sizes).asLongStream().sum();
        long sum = IntStream.of(factors).asLongStream().sum();
        int[] result = new int[sizes.length];
        int used = 0;
        for (int i = 0; i < sizes.length; i++) {
            long share = sum == 0 ? space / sizes.length : space * factors[i] / sum;
            result[i] = i == sizes.length - 1 ? Math.max(0, available - used) : (int) Math.max(0, sizes[i] + share);
            used += result[i];
        }
        return result;
    }
}
