package hebi.layout.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How notes are piled up at a foot: those of one lane one under the other, lanes side by side; what is wider stands under
 * what is narrower, and floats stand over all notes. All piles end with the foot. Lengths are millipoints.
 *
 * @param piles in the order in which they began
 * @param least what is kept free in any case
 */
public record NoteStack(List<Pile> piles, int least) {
    /** Nothing. */
    public static final NoteStack EMPTY = new NoteStack(List.of(), 0);

    private static final Comparator<Pile> FROM_BELOW = Comparator.comparing((Pile pile) -> !pile.isOfNotes())
            .thenComparing(pile -> pile.lane().size(), Comparator.reverseOrder());

    /** Copies its list. */
    public NoteStack {
        piles = List.copyOf(piles);
    }

    /**
     * What stands in one lane.
     *
     * @param lane its place along the lines
     * @param isOfNotes whether of notes, not of floats
     * @param blockSize of all, with the separator over notes
     */
    public record Pile(NoteArea.Lane lane, boolean isOfNotes, int blockSize) {
        private boolean isSame(NoteArea.Lane other, boolean ofNotes) {
            return lane.equals(other) && isOfNotes == ofNotes;
        }

        private static Pile empty(Note note) {
            return new Pile(
                    note.lane(),
                    note.separator().isPresent(),
                    note.separator().map(NoteArea.Separator::blockSize).orElse(0));
        }

        private Pile higher(int by) {
            return new Pile(lane, isOfNotes, blockSize + by);
        }

        /** Whether {@code note} stands in it. */
        public boolean holds(Note note) {
            return isSame(note.lane(), note.separator().isPresent());
        }
    }

    /** Notes with nothing else. */
    public static NoteStack of(List<Note> notes) {
        return EMPTY.with(notes);
    }

    /** What notes take when nothing else is there. */
    public static int blockSize(List<Note> notes) {
        return notes.isEmpty() ? 0 : of(notes).blockSize();
    }

    /** The same with notes under those that stand in the same lanes. */
    public NoteStack with(List<Note> notes) {
        List<Pile> all = new ArrayList<>(piles);
        for (Note note : notes) {
            int at = 0;
            while (at < all.size() && !all.get(at).holds(note)) {
                at++;
            }
            if (at == all.size()) {
                all.add(Pile.empty(note));
            }
            all.set(at, all.get(at).higher(note.blockSize()));
        }
        return new NoteStack(all, least);
    }

    /** The same, but so high at least. */
    public NoteStack atLeast(int size) {
        return new NoteStack(piles, Math.max(least, size));
    }

    /** What more notes take of the room that these leave. */
    public int more(List<Note> notes) {
        return notes.isEmpty() ? 0 : with(notes).blockSize() - blockSize();
    }

    /**
     * How large one more note may be in {@code lane} where {@code room} is left; negative when there is none for it.
     *
     * @param separator what parts it from the text, if it is the first there
     */
    public int room(NoteArea.Lane lane, NoteArea.Separator separator, int room) {
        boolean used = piles.stream().anyMatch(pile -> pile.isSame(lane, true));
        List<Pile> all = new ArrayList<>(piles);
        if (!used) {
            all.add(new Pile(lane, true, separator.blockSize()));
        }
        int top = new NoteStack(all, 0)
                .placed().stream()
                        .filter(at -> at.pile().lane().meets(lane))
                        .mapToInt(Placed::top)
                        .max()
                        .orElse(0);
        return room + blockSize() - top;
    }

    /** How high they are. */
    public int blockSize() {
        return placed().stream().mapToInt(Placed::top).reduce(least, Math::max);
    }

    /**
     * A pile in its place.
     *
     * @param pile the pile
     * @param bottom its distance from the foot's end
     */
    public record Placed(Pile pile, int bottom) {
        /** Where it begins, from the foot's end. */
        public int top() {
            return bottom + pile.blockSize();
        }
    }

    /** The piles in their places, from below. */
    public List<Placed> placed() {
        List<Pile> order = new ArrayList<>(piles.size());
        piles.forEach(pile -> order.add(0, pile));
        order.sort(FROM_BELOW);
        List<Placed> all = new ArrayList<>(order.size());
        for (Pile pile : order) {
            int bottom = all.stream()
                    .filter(under -> under.pile().lane().meets(pile.lane()))
                    .mapToInt(Placed::top)
                    .max()
                    .orElse(0);
            all.add(new Placed(pile, bottom));
        }
        return all;
    }
}
