package hebi.layout.column;

import hebi.box.Box;
import hebi.layout.block.NoteLayout;
import hebi.layout.block.PageFloats;
import hebi.layout.flow.Formatter;
import hebi.layout.flow.Laid;
import hebi.layout.flow.Note;
import hebi.layout.flow.NoteStack;
import hebi.layout.flow.PageFloat;
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
record GatheredNotes(List<Note> notes, List<PageFloat> boxes) {
    static final GatheredNotes NONE = new GatheredNotes(List.of(), List.of());

    /**
     * What {@code columns} bring for the foot of {@code last}.
     *
     * @param all even what has no room there
     */
    static GatheredNotes of(Collection<Laid> columns, Space last, boolean all, Formatter formatter) {
        List<PageFloat> boxes = columns.stream()
                .flatMap(laid -> laid.outside().pageFloats().stream())
                .filter(at -> PageFloats.isForLastColumn(at.box()))
                .toList();
        if (boxes.isEmpty()) {
            return NONE;
        }
        List<Note> notes = NoteLayout.layAll(boxes, last.notes(), formatter);
        int count = notes.size();
        while (!all && last.isLimited() && count > 0 && NoteStack.blockSize(notes.subList(0, count)) > last.room()) {
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
        return NoteStack.blockSize(notes);
    }

    /** Those of {@code floats} that are not among them. */
    List<PageFloat> rest(List<PageFloat> floats) {
        Set<Box.OutOfFlow> here = Collections.newSetFromMap(new IdentityHashMap<>());
        boxes.forEach(at -> here.add(at.box()));
        return floats.stream().filter(at -> !here.contains(at.box())).toList();
    }
}
