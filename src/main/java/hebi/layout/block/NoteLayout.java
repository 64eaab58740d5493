package hebi.layout.block;

import hebi.box.Box;
import hebi.css.Properties;
import hebi.fragment.Fragment;
import hebi.fragment.Marking;
import hebi.geom.LogicalEdges;
import hebi.geom.LogicalRect;
import hebi.layout.flow.Formatter;
import hebi.layout.flow.Laid;
import hebi.layout.flow.Note;
import hebi.layout.flow.NoteArea;
import hebi.layout.flow.Space;
import hebi.layout.flow.Stretch;
import hebi.layout.flow.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays out footnotes and stacks them at the foot of a page or column (css-gcpm-3 §3, ZH-43). */
public final class NoteLayout {
    private NoteLayout() {}

    /** Lays out {@code box} for the foot that {@code space} has; {@code before} are notes that stand there already. */
    static Note lay(Box.OutOfFlow box, Space space, List<Note> before, Formatter formatter) {
        NoteArea area = space.notes();
        Laid laid = formatter.layout(box.box(), Space.unbroken(space.mode(), area.inlineSize()), Stretch.ALL);
        LogicalEdges margin =
                Styles.mode(box.style()).convert(Styles.margins(box.style(), area.inlineSize()), space.mode());
        Optional<NoteArea.Separator> rule =
                area.used() || !before.isEmpty() ? Optional.empty() : Optional.of(area.separator());
        int separator = rule.map(NoteArea.Separator::blockSize).orElse(0);
        return new Note(
                laid.fragment().orElseThrow(),
                separator + margin.blockStart(),
                rule,
                separator + margin.blockSum() + laid.blockSize(),
                laid.trail());
    }

    /** Lays out notes of other columns for the foot that {@code space} has. */
    public static List<Note> layAll(List<Box.OutOfFlow> boxes, Space space, Formatter formatter) {
        List<Note> notes = new ArrayList<>();
        boxes.forEach(box -> notes.add(lay(box, space, notes, formatter)));
        return notes;
    }

    /** Whether {@code box} is a note that goes to the foot of {@code space} itself. */
    static boolean isNote(Box.OutOfFlow box, Space space) {
        return isFootnote(box, space) && space.notes().takes(box.style().get(Properties.FLOAT_REFERENCE));
    }

    /** Whether {@code box} is a note that has a foot to go to. */
    static boolean isFootnote(Box.OutOfFlow box, Space space) {
        return box.isFootnote() && space.notes().inlineSize() > 0;
    }

    /**
     * The notes, one under the other, with a short rule over them.
     *
     * @param inlineStart of the page area or column
     * @param blockEnd of the page area or column
     */
    public static List<Fragment> place(List<Note> notes, int inlineStart, int blockEnd) {
        List<Fragment> placed = new ArrayList<>();
        int position = blockEnd - Note.sum(notes);
        for (Note note : notes) {
            int top = position;
            note.separator()
                    .filter(separator -> separator.rule() > 0)
                    .ifPresent(separator -> placed.add(new Fragment.Rule(
                            new LogicalRect(
                                    inlineStart,
                                    top + separator.before(),
                                    note.fragment().rect().inlineSize() / 4,
                                    separator.rule()),
                            separator.color(),
                            new Marking.Artifact(Marking.ArtifactType.LAYOUT))));
            placed.add(note.fragment().moved(inlineStart, position + note.before()));
            position += note.blockSize();
        }
        return placed;
    }
}
