package hebi.layout.block;

import hebi.box.Box;
import hebi.css.Properties;
import hebi.css.value.Keywords.FloatReference;
import hebi.diag.Code;
import hebi.diag.Diagnostic;
import hebi.layout.BreakToken;
import hebi.layout.flow.Formatter;
import hebi.layout.flow.Laid;
import hebi.layout.flow.Space;
import java.util.Locale;
import java.util.Optional;

/**
 * Floats that go to the head or foot of a page or column (css-page-floats-3). A float stands in the page or column of the
 * text that brings it when there is room for both, else at the start of the next one, and never before one that was
 * written earlier. It is not broken.
 *
 * @param area what has heads and feet here
 * @param formatter lays the floats out
 */
public record PageFloats(Area area, Formatter formatter) {
    /** What has a head and a foot. */
    public enum Area {
        /** A page, or a column with no page around it that could take floats. */
        PAGE,
        /** A column of a multi-column container. */
        COLUMN
    }

    /** Lays out what flows beside the floats. */
    @FunctionalInterface
    public interface Flow {
        /** The part from {@code from} on in what the floats leave of the room. */
        Laid lay(Optional<BreakToken> from, Space room);
    }

    /** Floats in areas of one kind. */
    public static PageFloats in(Area area, Formatter formatter) {
        return new PageFloats(area, formatter);
    }

    /** Whether {@code box} goes to a head or foot, and there is one; so do notes of a column for the foot of the page. */
    static boolean isPageFloat(Box.OutOfFlow box, Space space) {
        boolean beyond = NoteLayout.isFootnote(box, space) && !NoteLayout.isNote(box, space);
        return beyond || (box.isPageFloat() && space.notes().takesFloats());
    }

    /** Whether {@code box} goes to a head or foot that is there, so that lines do not wrap around it. */
    static boolean leavesFlow(Box.OutOfFlow box, Space space) {
        return NoteLayout.isFootnote(box, space) || isPageFloat(box, space);
    }

    /** Whether {@code box} is a note for the foot of the last column (KO-11). */
    public static boolean isForLastColumn(Box.OutOfFlow box) {
        return box.isFootnote() && box.style().get(Properties.FLOAT_REFERENCE) == FloatReference.HEBI_LAST_COLUMN;
    }

    /** {@code child} itself, or what floats in it when it has no head or foot to go to and stays in the flow. */
    static Box.BlockLevel inFlow(Box.BlockLevel child, Space space) {
        return child instanceof Box.OutOfFlow out && out.isPageFloat() && !isPageFloat(out, space) ? out.box() : child;
    }

    /** Whether {@code box} belongs to areas of this kind: without columns, a column is the page. */
    boolean takes(Box.OutOfFlow box) {
        return area == Area.PAGE
                || (box.style().get(Properties.FLOAT_REFERENCE) != FloatReference.PAGE && !isForLastColumn(box));
    }

    /**
     * Fills one page or column.
     *
     * @param from where the one before ended
     * @param space all of its room
     * @param flow what stands in it beside floats
     */
    public Laid fill(Optional<BreakToken> from, Space space, Flow flow) {
        boolean resumes = from.filter(BreakToken.Floating.class::isInstance).isPresent();
        if (!resumes) {
            Laid plain = flow.lay(from, space);
            if (plain.outside().pageFloats().stream().noneMatch(at -> takes(at.box()))) {
                return plain;
            }
        }
        return new FloatedArea(this, from, space, flow).fill();
    }

    /** That {@code box} is so many millipoints higher than its page or column. */
    static Diagnostic tooHigh(Box.OutOfFlow box, int by) {
        String name = box.box() instanceof Box.Replaced picture
                ? picture.source()
                : "<" + box.origin().element().element().name() + ">";
        return Diagnostic.of(
                Code.BOX_OVERFULL, box.origin().span(), name, String.format(Locale.ROOT, "%.1f", by / 1000.0));
    }
}
