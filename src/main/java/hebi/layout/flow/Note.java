package hebi.layout.flow;

import hebi.fragment.Fragment;
import java.util.Optional;

/**
 * A footnote, or a float for the foot, that was laid out and waits for the foot of its page or column.
 *
 * @param fragment its fragment, border box at block 0
 * @param before margin before it, millipoints
 * @param separator what parts it from the text when it is the first of its lane; none for floats
 * @param blockSize what it takes, margins included, millipoints
 * @param lane under which it stands
 * @param trail what was seen in it
 */
public record Note(
        Fragment.Block fragment,
        int before,
        Optional<NoteArea.Separator> separator,
        int blockSize,
        NoteArea.Lane lane,
        Trail trail) {
    /** The same with another trail. */
    public Note with(Trail other) {
        return new Note(fragment, before, separator, blockSize, lane, other);
    }
}
