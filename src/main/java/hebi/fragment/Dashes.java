package hebi.fragment;

import hebi.fragment.Border.Look;
import hebi.fragment.Border.Style;
import hebi.fragment.DisplayItem.Pen;
import hebi.fragment.Marking.Artifact;
import hebi.geom.Outline;
import hebi.geom.PhysicalRect;

/**
 * Broken borders: dashes twice as long as they are wide with gaps of about that length, round dots about their own width
 * apart (css-backgrounds-3 §4.2 leaves the lengths open), so that a side begins and ends with a whole one.
 */
final class Dashes {
    private Dashes() {}

    /** A straight side that fills {@code rect}. */
    static DisplayItem.Stroke along(PhysicalRect rect, boolean lying, Look look, Artifact artifact) {
        int width = lying ? rect.height() : rect.width();
        int length = lying ? rect.width() : rect.height();
        boolean dotted = look.style() == Style.DOTTED;
        // Dots are round: the first and the last one are centred half their width inside.
        int inset = dotted ? Math.min(width, length) / 2 : 0;
        int middleX = rect.x() + rect.width() / 2;
        int middleY = rect.y() + rect.height() / 2;
        Outline line = lying
                ? Outline.line(rect.x() + inset, middleY, rect.x() + rect.width() - inset, middleY)
                : Outline.line(middleX, rect.y() + inset, middleX, rect.y() + rect.height() - inset);
        int dash = dotted ? 0 : Math.min(2 * width, length);
        long room = (long) length - 2L * inset - dash;
        int period = dotted ? 2 * width : 4 * width;
        long count = Math.max(1, Math.round((double) room / period));
        int off = (int) Math.max(0, room / count - dash);
        return new DisplayItem.Stroke(artifact, line, new Pen(width, dash, off), look.color());
    }

    /** A closed line. */
    static DisplayItem.Stroke around(Outline middle, int width, Look look, Artifact artifact) {
        boolean dotted = look.style() == Style.DOTTED;
        int dash = dotted ? 0 : 2 * width;
        int period = dotted ? 2 * width : 4 * width;
        long length = middle.length();
        long count = Math.max(1, Math.round((double) length / period));
        int off = (int) Math.max(1, length / count - dash);
        return new DisplayItem.Stroke(artifact, middle, new Pen(width, dash, off), look.color());
    }
}
