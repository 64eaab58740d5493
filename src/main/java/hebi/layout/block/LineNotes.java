package hebi.layout.block;

import hebi.layout.flow.Formatter;
import hebi.layout.flow.Note;
import hebi.layout.flow.NoteArea;
import hebi.layout.flow.PageFloat;
import hebi.layout.flow.Space;
import hebi.layout.inline.InlineContent;
import hebi.layout.inline.OutOfFlow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Footnotes of a paragraph: a line brings those that are referred to in it to the foot of its page or column. */
final class LineNotes {
    private final Formatter formatter;
    private final NoteArea area;
    private final List<Integer> offsets = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final List<PageFloat> floats = new ArrayList<>();

    /** The notes of the lines from {@code start} on. */
    LineNotes(Formatter formatter, Space space, InlineContent content, int start) {
        this.formatter = formatter;
        this.area = space.notes();
        for (OutOfFlow out : content.outOfFlow()) {
            if (NoteLayout.isNote(out.box(), space)) {
                boolean before = start > 0 && out.offset() <= start;
                if (!before) {
                    PageFloat at = NoteLayout.at(out.box(), area);
                    offsets.add(out.offset());
                    floats.add(at);
                    notes.add(NoteLayout.lay(at, area, formatter));
                }
            }
        }
    }

    /**
     * How many notes lines bring up to the one that ends at {@code end}: a note stands behind the reference that brings it.
     *
     * @param all whether that is the last line
     */
    int count(int end, boolean all) {
        int count = 0;
        while (count < notes.size() && (all || offsets.get(count) <= end)) {
            count++;
        }
        return count;
    }

    /** What the first {@code count} notes take of the room, in millipoints. */
    int size(int count) {
        return area.stack().more(notes.subList(0, count));
    }

    /**
     * What finds room at the foot.
     *
     * @param notes that stand there, the last of them perhaps in part
     * @param left that begin or go on at the next foot
     */
    record Fitting(List<Note> notes, List<PageFloat> left) {}

    /** The first {@code count} notes, as far as they have room in {@code room} millipoints. */
    Fitting fitting(int count, int room) {
        int whole = count;
        while (whole > 0 && size(whole) > room) {
            whole--;
        }
        List<Note> here = new ArrayList<>(notes.subList(0, whole));
        List<PageFloat> left = new ArrayList<>(floats.subList(whole, count));
        if (whole < count) {
            part(whole, room).ifPresent(part -> {
                here.add(part.note());
                left.set(0, part.rest());
            });
        }
        return new Fitting(here, left);
    }

    /**
     * Whether all of the first {@code count} notes have room in {@code room} millipoints, or begin there.
     *
     * @param must whether the line that brings the last one has no more room elsewhere
     */
    boolean begin(int count, int room, boolean must) {
        return size(count) <= room
                || (size(count - 1) <= room
                        && (must || NoteLayout.isLong(floats.get(count - 1), notes.get(count - 1)))
                        && part(count - 1, room).isPresent());
    }

    private Optional<NoteLayout.Part> part(int index, int room) {
        NoteArea before = area.after(notes.subList(0, index));
        return NoteLayout.cut(floats.get(index), before, room - size(index), false, formatter);
    }
}
