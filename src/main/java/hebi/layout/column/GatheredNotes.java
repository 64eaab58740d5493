package hebi.layout.column;

import hebi.box.Box;
import hebi.layout.block.NoteLayout;
import hebi.layout.block.PageFloats;
import hebi.layout.flow.Formatter;
import hebi.layout.flow.Laid;
import hebi.layout.flow.Note;
import hebi.layout.flow.Space;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Notes of the columns of a row that stand at the foot of its last column (KO-11, {@code float-reference:
 * -hebi-last-column}). What finds no room there goes to the foot of the page.
 *
 * @param notes one under the other
 * @param boxes theirs
 */
record GatheredNotes(List<Note> notes, List<Box.OutOfFlow> boxes) {
    static final GatheredNotes NONE = new GatheredNotes(List.of(), List.of());

    /**
     * What {@code columns} bring for the foot of {@code last}.
     *
     * @param all even what has no room there
     */
    static GatheredNotes of(Collection<Laid> columns, Space last, boolean all, Formatter formatter) {
        List<Box.OutOfFlow> boxes = columns.stream()
                .flatMap(laid -> laid.outside().pageFloats().stream())
                .filter(PageFloats::isForLastColumn)
                .toList();
        if (boxes.isEmpty()) {
            return NONE;
        }
        List<Note> notes = NoteLayout.layAll(boxes, last, formatter);
        int count = notes.size();
        while (!all && last.isLimited() && count > 0 && Note.sum(notes.subList(0, count)) > last.room()) {
            count--;
        }
        return new GatheredNotes(notes.subList(0, count), boxes.subList(0, count));
    }

    /** What they leave of the last column: text need not come into it, the columns before hold some. */
    Space leave(Space last) {
        Space left = last.afterNotes(notes);
        return notes.isEmpty() ? last : left.withRoom(left.room(), false);
    }

    int blockSize() {
        return Note.sum(notes);
    }

    /** Those of {@code floats} that are not among them. */
    List<Box.OutOfFlow> rest(List<Box.OutOfFlow> floats) {
        Set<Box.OutOfFlow> here = Collections.newSetFromMap(new IdentityHashMap<>());
        here.addAll(boxes);
        return floats.stream().filter(box -> !here.contains(box)).toList();
    }
}
