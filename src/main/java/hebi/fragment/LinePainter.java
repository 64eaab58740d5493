package hebi.fragment;

import hebi.geom.Color;
import hebi.geom.FillShape;
import hebi.geom.Outline;
import hebi.geom.PhysicalRect;
import java.util.ArrayList;
import java.util.List;

/** Makes what is painted of a rule: filled shapes, broken and wavy lines (css-text-decor-4 §2.2). */
final class LinePainter {
    /** Handles of a half wave, in thousandths of its length: near enough to a sine. */
    private static final int HANDLE = 364;

    private final PhysicalRect rect;
    private final boolean vertical;
    private final Color color;
    private final Marking.Artifact artifact;

    private LinePainter(PhysicalRect rect, boolean vertical, Color color, Marking.Artifact artifact) {
        this.rect = rect;
        this.vertical = vertical;
        this.color = color;
        this.artifact = artifact;
    }

    /** The items of {@code rule}, which lies in {@code frame}. */
    static List<DisplayItem> paint(Fragment.Rule rule, Frame frame, Marking.Artifact artifact) {
        PhysicalRect rect = frame.physical(rule.rect());
        LinePainter painter = new LinePainter(rect, frame.mode().isVertical(), rule.color(), artifact);
        int width = painter.across();
        return switch (rule.shape()) {
            case RECTANGLE, ELLIPSE -> List.of(new DisplayItem.Fill(artifact, rect, rule.shape(), rule.color()));
            case TWO_LINES -> painter.twoLines();
            case DASHES -> painter.broken(new DisplayItem.Pen(width, 3 * width, 2 * width));
            case DOTS -> painter.broken(new DisplayItem.Pen(width, 0, 2 * width));
            case WAVE -> painter.wave();
        };
    }

    private int across() {
        return Math.max(1, vertical ? rect.width() : rect.height());
    }

    private int along() {
        return vertical ? rect.height() : rect.width();
    }

    private int begin() {
        return vertical ? rect.y() : rect.x();
    }

    private List<DisplayItem> twoLines() {
        int third = Math.max(1, across() / 3);
        return List.of(fill(part(0, third)), fill(part(across() - third, third)));
    }

    private DisplayItem fill(PhysicalRect part) {
        return new DisplayItem.Fill(artifact, part, FillShape.RECTANGLE, color);
    }

    /** The whole length of the line, {@code size} of its width from {@code from} on. */
    private PhysicalRect part(int from, int size) {
        return vertical
                ? new PhysicalRect(rect.x() + from, rect.y(), size, rect.height())
                : new PhysicalRect(rect.x(), rect.y() + from, rect.width(), size);
    }

    private List<DisplayItem> broken(DisplayItem.Pen pen) {
        int middle = across() / 2;
        Outline line = vertical
                ? Outline.line(rect.x() + middle, rect.y(), rect.x() + middle, rect.y() + rect.height())
                : Outline.line(rect.x(), rect.y() + middle, rect.x() + rect.width(), rect.y() + middle);
        return along() <= 0 ? List.of() : List.of(new DisplayItem.Stroke(artifact, line, pen, color));
    }

    /** A half wave is as long as the line is wide; places are counted from the page's edge, so that waves go on in one another. */
    private List<DisplayItem> wave() {
        int width = Math.max(1, across() / 3);
        int half = across();
        int first = Math.floorDiv(begin(), half);
        int last = Math.floorDiv(begin() + along() - 1, half);
        if (along() <= 0) {
            return List.of();
        }
        int swing = (across() - width) / 2;
        List<Outline.Step> steps = new ArrayList<>();
        steps.add(point(first * half, 0));
        for (int i = first; i <= last; i++) {
            int side = Math.floorMod(i, 2) == 0 ? 2 * swing : -2 * swing;
            steps.add(halfWave(i * half, half, side));
        }
        DisplayItem.Pen pen = new DisplayItem.Pen(width, half, 0);
        return List.of(
                new DisplayItem.Clip(Outline.of(rect)),
                new DisplayItem.Stroke(artifact, new Outline(steps), pen, color),
                new DisplayItem.End());
    }

    private Outline.Step point(int at, int side) {
        int middle = across() / 2;
        return vertical
                ? new Outline.Move(rect.x() + middle + side, at)
                : new Outline.Move(at, rect.y() + middle + side);
    }

    private Outline.Step halfWave(int from, int half, int side) {
        int one = from + (int) ((long) half * HANDLE / 1000);
        int two = from + half - (int) ((long) half * HANDLE / 1000);
        int handle = side * 2 / 3;
        int middle = across() / 2;
        return vertical
                ? new Outline.Curve(
                        rect.x() + middle + handle,
                        one,
                        rect.x() + middle + handle,
                        two,
                        rect.x() + middle,
                        from + half)
                : new Outline.Curve(
                        one,
                        rect.y() + middle + handle,
                        two,
                        rect.y() + middle + handle,
                        from + half,
                        rect.y() + middle);
    }
}
