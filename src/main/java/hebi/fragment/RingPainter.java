package hebi.fragment;

import hebi.fragment.Border.Look;
import hebi.fragment.Marking.Artifact;
import hebi.geom.Insets;
import hebi.geom.Outline;
import hebi.geom.RoundedRect;
import java.util.List;

/** Paints what lies between the border edge and the padding edge of a box, all around. */
final class RingPainter {
    private final BoxShape shape;
    private final Artifact artifact;
    private final List<DisplayItem> items;

    RingPainter(BoxShape shape, Artifact artifact, List<DisplayItem> items) {
        this.shape = shape;
        this.artifact = artifact;
        this.items = items;
    }

    /**
     * The ring in one look.
     *
     * @param width of broken lines
     */
    void paint(Look look, int width) {
        switch (look.style()) {
            case SOLID -> between(0, 3, look);
            case DOUBLE -> {
                between(0, 1, look);
                between(2, 3, look);
            }
            case DASHED, DOTTED -> {
                Outline middle =
                        shape.outer().inside(shape.border().scaled(1, 2)).outline();
                items.add(Dashes.around(middle, width, look, artifact));
            }
        }
    }

    /** From so many thirds of the border's width to so many. */
    private void between(int from, int to, Look look) {
        RoundedRect outer = shape.outer().inside(shape.border().scaled(from, 3));
        RoundedRect inner = shape.outer().inside(shape.border().scaled(to, 3));
        boolean hollow = inner.rect().width() > 0 && inner.rect().height() > 0;
        Outline outline = hollow ? outer.outline().and(inner.outline()) : outer.outline();
        items.add(new DisplayItem.Area(artifact, outline, look.color()));
    }

    /** What to take from a straight double line of {@code width} for each of its two lines. */
    static List<Insets> thirds(int width, boolean lying) {
        int rest = width - width / 3;
        return lying
                ? List.of(new Insets(0, 0, rest, 0), new Insets(rest, 0, 0, 0))
                : List.of(new Insets(0, rest, 0, 0), new Insets(0, 0, 0, rest));
    }
}
