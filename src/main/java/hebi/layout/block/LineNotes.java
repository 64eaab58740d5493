package hebi.layout.block;

import hebi.box.Box;
import hebi.layout.flow.Formatter;
import hebi.layout.flow.Note;
import hebi.layout.flow.Space;
import hebi.layout.inline.InlineContent;
import hebi.layout.inline.OutOfFlow;
import java.util.ArrayList;
import java.util.List;

/** Footnotes of a paragraph: a line brings those that are referred to in it to the foot of its page or column. */
final class LineNotes {
    private final List<Integer> offsets = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final List<Box.OutOfFlow> boxes = new ArrayList<>();

    /** The notes of the lines from {@code start} on. */
    LineNotes(Formatter formatter, Space space, InlineContent content, int start) {
        for (OutOfFlow out : content.outOfFlow()) {
            if (NoteLayout.isNote(out.box(), space)) {
                boolean before = start > 0 && out.offset() <= start;
                if (!before) {
                    offsets.add(out.offset());
                    boxes.add(out.box());
                    notes.add(NoteLayout.lay(out.box(), space, notes, formatter));
                }
            }
        }
    }

    /**
     * The notes of lines up to the one that ends at {@code end}: a note stands behind the reference that brings it.
     *
     * @param all whether that is the last line
     */
    List<Note> upTo(int end, boolean all) {
        int count = 0;
        while (count < notes.size() && (all || offsets.get(count) <= end)) {
            count++;
        }
        return notes.subList(0, count);
    }

    /** The boxes of notes from one index to before another. */
    List<Box.OutOfFlow> boxes(int from, int to) {
        return boxes.subList(from, to);
    }

    /** What these notes take, in millipoints. */
    int size(int end, boolean all) {
        return notes.isEmpty() ? 0 : Note.sum(upTo(end, all));
    }
}
