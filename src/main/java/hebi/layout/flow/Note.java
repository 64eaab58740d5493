package hebi.layout.flow;

import hebi.fragment.Fragment;
import java.util.List;

/**
 * A footnote that was laid out and waits for the foot of its page or column.
 *
 * @param fragment its fragment, border box at block 0
 * @param before margin before it, millipoints
 * @param blockSize what it takes, margins included, and the rule before the first one, millipoints
 * @param trail what was seen in it
 */
public record Note(Fragment.Block fragment, int before, int blockSize, Trail trail) {
    /** What all of {@code notes} take. */
    public static int sum(List<Note> notes) {
        return notes.stream().mapToInt(Note::blockSize).sum();
    }
}
