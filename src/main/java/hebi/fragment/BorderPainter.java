package hebi.fragment;

import hebi.fragment.Border.Look;
import hebi.fragment.Border.Style;
import hebi.fragment.Marking.Artifact;
import hebi.geom.Corners;
import hebi.geom.Insets;
import hebi.geom.Outline;
import hebi.geom.PhysicalRect;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Paints the borders of a box (css-backgrounds-3 §4). Plain borders of one colour are rectangles; where colours, styles
 * or round corners meet, each side is cut off along the line from the outer to the inner corner.
 */
final class BorderPainter {
    private static final int TOP = 0;
    private static final int RIGHT = 1;
    private static final int BOTTOM = 2;
    private static final int LEFT = 3;
    private static final int SIDES = 4;

    private final BoxShape shape;
    private final List<Look> looks;
    private final int[] widths;
    private final Artifact artifact;
    private final List<DisplayItem> items;

    /**
     * A painter.
     *
     * @param looks of the top, right, bottom and left
     */
    BorderPainter(BoxShape shape, List<Look> looks, Artifact artifact, List<DisplayItem> items) {
        this.shape = shape;
        this.looks = looks;
        Insets border = shape.border();
        this.widths = new int[] {border.top(), border.right(), border.bottom(), border.left()};
        this.artifact = artifact;
        this.items = items;
    }

    void paint() {
        if (IntStream.range(0, SIDES).noneMatch(this::isSeen)) {
            return;
        }
        RingPainter ring = new RingPainter(shape, artifact, items);
        boolean round = !shape.outer().isSharp();
        if (isOneRing(round)) {
            oneRing(ring);
        } else if (!round && !hasMitres()) {
            bars();
        } else {
            for (int side = 0; side < SIDES; side++) {
                if (isSeen(side)) {
                    mitred(side, round, ring);
                }
            }
        }
    }

    private void oneRing(RingPainter ring) {
        int[] sides = IntStream.range(0, SIDES).filter(this::isSeen).toArray();
        // Where a side is missing, the ring's two outlines fall together, which some readers show as a hairline.
        boolean cut = sides.length < SIDES;
        if (cut) {
            List<Outline.Step> regions = IntStream.of(sides)
                    .boxed()
                    .flatMap(side -> region(side).steps().stream())
                    .toList();
            items.add(new DisplayItem.Clip(new Outline(regions)));
        }
        ring.paint(looks.get(sides[0]), widths[sides[0]]);
        if (cut) {
            items.add(new DisplayItem.End());
        }
    }

    private boolean isSeen(int side) {
        return widths[side] > 0 && !looks.get(side).color().isTransparent();
    }

    /** Whether all sides that there are look alike, and that is seen best when they are painted as one. */
    private boolean isOneRing(boolean round) {
        int[] sides = IntStream.range(0, SIDES).filter(side -> widths[side] > 0).toArray();
        Look look = looks.get(sides[0]);
        boolean broken = look.style() == Style.DASHED || look.style() == Style.DOTTED;
        if (broken && (sides.length < SIDES || IntStream.of(widths).distinct().count() > 1)) {
            return false;
        }
        return (round || look.style() == Style.DOUBLE)
                && IntStream.of(sides).allMatch(side -> looks.get(side).equals(look));
    }

    /** Whether one sees at some corner where one side ends and the other begins. */
    private boolean hasMitres() {
        return IntStream.range(0, SIDES).anyMatch(side -> {
            int next = (side + 1) % SIDES;
            return isSeen(side)
                    && isSeen(next)
                    && (looks.get(side).style() == Style.DOUBLE
                            || !looks.get(side).equals(looks.get(next)));
        });
    }

    /** Straight sides; the corners belong to the top and the bottom. */
    private void bars() {
        PhysicalRect box = shape.outer().rect();
        int between = Math.max(0, box.height() - widths[TOP] - widths[BOTTOM]);
        bar(TOP, new PhysicalRect(box.x(), box.y(), box.width(), widths[TOP]));
        bar(LEFT, new PhysicalRect(box.x(), box.y() + widths[TOP], widths[LEFT], between));
        int right = box.x() + box.width() - widths[RIGHT];
        bar(RIGHT, new PhysicalRect(right, box.y() + widths[TOP], widths[RIGHT], between));
        int bottom = box.y() + box.height() - widths[BOTTOM];
        bar(BOTTOM, new PhysicalRect(box.x(), bottom, box.width(), widths[BOTTOM]));
    }

    private void bar(int side, PhysicalRect rect) {
        if (isSeen(side) && rect.width() > 0 && rect.height() > 0) {
            // Two broken sides share the dash or dot at their corner.
            boolean broken =
                    looks.get(side).style() == Style.DASHED || looks.get(side).style() == Style.DOTTED;
            straight(side, broken ? whole(side) : rect);
        }
    }

    private void straight(int side, PhysicalRect rect) {
        Look look = looks.get(side);
        boolean lying = side % 2 == 0;
        switch (look.style()) {
            case SOLID -> items.add(new DisplayItem.Fill(artifact, rect, look.color()));
            case DOUBLE -> {
                for (Insets third : RingPainter.thirds(lying ? rect.height() : rect.width(), lying)) {
                    items.add(new DisplayItem.Fill(artifact, third.inside(rect), look.color()));
                }
            }
            case DASHED, DOTTED -> items.add(Dashes.along(rect, lying, look, artifact));
        }
    }

    /** One side, cut off where it meets its neighbours. */
    private void mitred(int side, boolean round, RingPainter ring) {
        Look look = looks.get(side);
        Outline cut = region(side);
        if (look.style() == Style.SOLID && !round) {
            items.add(new DisplayItem.Area(artifact, cut, look.color()));
            return;
        }
        items.add(new DisplayItem.Clip(cut));
        if (round || look.style() == Style.DOUBLE) {
            ring.paint(look, widths[side]);
        } else {
            straight(side, whole(side));
        }
        items.add(new DisplayItem.End());
    }

    private PhysicalRect whole(int side) {
        PhysicalRect box = shape.outer().rect();
        int width = widths[side];
        return switch (side) {
            case TOP -> new PhysicalRect(box.x(), box.y(), box.width(), width);
            case RIGHT -> new PhysicalRect(box.x() + box.width() - width, box.y(), width, box.height());
            case BOTTOM -> new PhysicalRect(box.x(), box.y() + box.height() - width, box.width(), width);
            default -> new PhysicalRect(box.x(), box.y(), width, box.height());
        };
    }

    /** css-backgrounds-3 §4.3: what belongs to a side, from the outer corners to well inside the inner curves. */
    private Outline region(int side) {
        int[] one = corner(side);
        int[] two = corner((side + 1) % SIDES);
        return Outline.polygon(one[0], one[1], two[0], two[1], two[2], two[3], one[2], one[3]);
    }

    /** The corner before a side (clockwise): its outer point, then a point inside on the line between the two sides. */
    private int[] corner(int side) {
        PhysicalRect box = shape.outer().rect();
        Corners corners = shape.outer().corners();
        boolean right = side == RIGHT || side == BOTTOM;
        boolean bottom = side == BOTTOM || side == LEFT;
        Corners.Radius radius = bottom
                ? (right ? corners.bottomRight() : corners.bottomLeft())
                : right ? corners.topRight() : corners.topLeft();
        int dx = widths[right ? RIGHT : LEFT];
        int dy = widths[bottom ? BOTTOM : TOP];
        double reach = Math.max(1, Math.min(reach(radius.x(), dx), reach(radius.y(), dy)));
        if (Double.isInfinite(reach)) {
            reach = 1;
        }
        int x = box.x() + (right ? box.width() : 0);
        int y = box.y() + (bottom ? box.height() : 0);
        int inX = (int) Math.round(dx * reach);
        int inY = (int) Math.round(dy * reach);
        return new int[] {x, y, right ? x - inX : x + inX, bottom ? y - inY : y + inY};
    }

    private static double reach(int radius, int width) {
        return width == 0 ? Double.POSITIVE_INFINITY : (double) radius / width;
    }
}
