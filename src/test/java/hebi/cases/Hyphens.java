package hebi.cases;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the hyphen at a line's end: a glyph of its own, or put together with the last letter's. */
final class Hyphens {
    private Hyphens() {}

    /**
     * A hyphen.
     *
     * @param ink its outline's box on the page
     * @param gap from the last letter's ink, in points
     */
    record Hyphen(Rectangle2D ink, double gap) {
        boolean isOn(String side, LaidCopy copy, Line line) {
            Rectangle2D letter = line.last().orElseThrow().glyph.ink();
            return switch (side) {
                case "left" -> ink.getMinX() <= letter.getMinX() + 0.01;
                case "right" -> ink.getMaxX() >= letter.getMaxX() - 0.01;
                case "below", "bottom" -> ink.getMaxY() >= letter.getMaxY() - 0.01;
                default -> throw new BadCase("the runner does not know the side " + side);
            };
        }
    }

    static Optional<Hyphen> atEnd(LaidCopy copy, Line line, String ch) {
        Letter last = line.last().orElseThrow();
        ReferenceFont font = ReferenceFont.of(last.glyph.face);
        Path2D stroke = font.outline(ch, ReferenceFont.Run.of(last.ch, copy.copy.lang()));
        List<Letter> candidates = new ArrayList<>(line.extras);
        line.letters.stream().filter(l -> l.is("\u00AD")).forEach(candidates::add);
        for (Letter extra : candidates) {
            if (Outlines.sameShape(extra.glyph.face.outline(extra.glyph.code), stroke)) {
                Rectangle2D ink = extra.glyph.ink();
                return Optional.of(new Hyphen(ink, distance(ink, last.glyph.ink())));
            }
        }
        return inCluster(last.glyph, stroke);
    }

    private static Optional<Hyphen> inCluster(Glyph g, Path2D stroke) {
        Path2D whole = g.face.outline(g.code);
        return Outlines.find(whole, stroke).map(shift -> {
            Rectangle2D part = stroke.createTransformedShape(AffineTransform.getTranslateInstance(shift.x(), shift.y()))
                    .getBounds2D();
            Rectangle2D all = whole.getBounds2D();
            // The letter is what is not stroke: at its right in right-to-left runs, at its left in others.
            boolean strokeIsLeft = part.getMinX() <= all.getMinX() + 1e-6;
            double gap =
                    strokeIsLeft ? letterStart(whole, part) - part.getMaxX() : part.getMinX() - letterEnd(whole, part);
            Rectangle2D ink = new Rectangle2D.Double(
                    g.ink().getX() + (part.getX() - all.getX()) * g.size,
                    g.ink().getY(),
                    part.getWidth() * g.size,
                    g.ink().getHeight());
            return new Hyphen(ink, gap * g.size);
        });
    }

    private static double letterStart(Path2D whole, Rectangle2D stroke) {
        return Outlines.points(whole).stream()
                .mapToDouble(p -> p.getX())
                .filter(x -> x > stroke.getMaxX() + 1e-4)
                .min()
                .orElse(stroke.getMaxX());
    }

    private static double letterEnd(Path2D whole, Rectangle2D stroke) {
        return Outlines.points(whole).stream()
                .mapToDouble(p -> p.getX())
                .filter(x -> x < stroke.getMinX() - 1e-4)
                .max()
                .orElse(stroke.getMinX());
    }

    private static double distance(Rectangle2D a, Rectangle2D b) {
        return Math.max(Math.max(a.getMinX() - b.getMaxX(), b.getMinX() - a.getMaxX()), 0);
    }
}
