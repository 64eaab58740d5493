package hebi.layout.flow;

import hebi.fragment.Fragment;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What came of laying out a box.
 *
 * @param fragment its fragment, border box at (0, block 0) of the containing block but for its inline place; empty when
 *     nothing of it fits
 * @param ending why it goes on; empty when the box is finished
 * @param fits whether the fragment ends within the room
 * @param shortage by how many millipoints the room was too small for the next thing that was left out; 0 when none was
 * @param after margins after it, adjoining its end, its own included
 * @param through whether its margins meet: it has no content, no edges, no size (CSS 2 §8.3.1)
 * @param baselines of its first and last line
 * @param early the best break in it that was not taken
 * @param trail what was seen
 * @param outside what reaches out of the box: floats, boxes that wait for their containing block
 */
public record Laid(
        Optional<Fragment.Block> fragment,
        Optional<Ending> ending,
        boolean fits,
        int shortage,
        MarginStrut after,
        boolean through,
        Baselines baselines,
        Optional<EarlyBreak> early,
        Trail trail,
        Outside outside) {
    /**
     * Distances of baselines from the block-start edge of the border box, in millipoints.
     *
     * @param first of the first line
     * @param last of the last line
     */
    public record Baselines(OptionalInt first, OptionalInt last) {
        /** No lines. */
        public static final Baselines NONE = new Baselines(OptionalInt.empty(), OptionalInt.empty());
    }

    /** Nothing fits; {@code shortage} millipoints are missing for the first thing. */
    public static Laid nothing(int shortage) {
        return new Laid(
                Optional.empty(),
                Optional.empty(),
                false,
                Math.max(1, shortage),
                MarginStrut.NONE,
                false,
                Baselines.NONE,
                Optional.empty(),
                Trail.EMPTY,
                Outside.NONE);
    }

    /** A finished box with these margins after it. */
    public static Laid whole(
            Fragment.Block fragment, boolean fits, MarginStrut after, Baselines baselines, Trail trail) {
        return new Laid(
                Optional.of(fragment),
                Optional.empty(),
                fits,
                0,
                after,
                false,
                baselines,
                Optional.empty(),
                trail,
                Outside.NONE);
    }

    /** A box that goes on. */
    public static Laid broken(Fragment.Block fragment, Ending ending, int shortage, Baselines baselines, Trail trail) {
        return new Laid(
                Optional.of(fragment),
                Optional.of(ending),
                true,
                shortage,
                MarginStrut.NONE,
                false,
                baselines,
                Optional.empty(),
                trail,
                Outside.NONE);
    }

    /** The smaller of two shortages, in millipoints; 0 is none at all. */
    public static int lessShort(int known, int other) {
        return known == 0 || (other > 0 && other < known) ? Math.max(0, other) : known;
    }

    /** Whether nothing of the box was placed. */
    public boolean isNothing() {
        return fragment.isEmpty();
    }

    /** Whether there are only edges of boxes in it, and they end within {@code room} millipoints. */
    public boolean isEdgesWithin(int room) {
        return blockSize() <= room && fragment.filter(Laid::hasContent).isEmpty();
    }

    private static boolean hasContent(Fragment part) {
        if (part instanceof Fragment.Layer layer) {
            return hasContent(layer.block());
        }
        return part instanceof Fragment.Block block
                ? block.children().stream().anyMatch(Laid::hasContent)
                : !(part instanceof Fragment.Rule);
    }

    /** The fragment's block size. */
    public int blockSize() {
        return fragment.map(f -> f.rect().blockSize()).orElse(0);
    }

    /** The same with the best break inside that was not taken. */
    public Laid withEarly(Optional<EarlyBreak> best) {
        return new Laid(fragment, ending, fits, shortage, after, through, baselines, best, trail, outside);
    }

    /** The same box, through which margins meet. */
    public Laid asThrough() {
        return new Laid(fragment, ending, fits, shortage, after, true, baselines, early, trail, outside);
    }

    /** The same where {@code other} millipoints were missing. */
    public Laid shortBy(int other) {
        return new Laid(fragment, ending, fits, other, after, through, baselines, early, trail, outside);
    }

    /** The same with what reaches out of it. */
    public Laid withOutside(Outside other) {
        return new Laid(fragment, ending, fits, shortage, after, through, baselines, early, trail, other);
    }

    /** The same with another fragment and trail. */
    public Laid with(Optional<Fragment.Block> otherFragment, Trail otherTrail) {
        return new Laid(otherFragment, ending, fits, shortage, after, through, baselines, early, otherTrail, outside);
    }
}
