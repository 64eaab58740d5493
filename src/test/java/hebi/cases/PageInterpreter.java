package hebi.cases;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Runs the content stream of one page and notes what it paints. */
final class PageInterpreter extends PDFGraphicsStreamEngine {
    private final int page;
    private final double height;
    private final Map<COSBase, EmbeddedFace> faces;
    private final Map<Integer, List<Glyph>> marked = PdfReader.noContent();
    private final List<Glyph> artifacts = new ArrayList<>();
    private final List<Painted> painted = new ArrayList<>();
    private final Deque<List<Glyph>> open = new ArrayDeque<>();
    private final GeneralPath path = new GeneralPath();

    PageInterpreter(PDPage page, int index, Map<COSBase, EmbeddedFace> faces) {
        super(page);
        this.page = index;
        this.height = page.getMediaBox().getHeight();
        this.faces = faces;
    }

    Map<Integer, List<Glyph>> marked() {
        return marked;
    }

    List<Glyph> artifacts() {
        return artifacts;
    }

    List<Painted> painted() {
        return painted;
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        if (properties != null && properties.containsKey(COSName.MCID)) {
            open.push(marked.computeIfAbsent(properties.getInt(COSName.MCID), id -> new ArrayList<>()));
        } else {
            open.push(tag.getName().equals("Artifact") || open.isEmpty() ? artifacts : open.peek());
        }
    }

    @Override
    public void endMarkedContentSequence() {
        open.pop();
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
        EmbeddedFace face = faces.computeIfAbsent(font.getCOSObject(), f -> new EmbeddedFace((PDType0Font) font));
        Matrix pen = matrix.clone();
        if (font.isVertical()) {
            // The engine has gone from the pen to the glyph's horizontal origin (ISO 32000-1 §9.7.4.3).
            Vector origin = font.getPositionVector(code);
            pen.translate(-origin.getX(), -origin.getY());
        }
        AffineTransform toPage = new AffineTransform(1, 0, 0, -1, 0, height);
        toPage.concatenate(matrix.createAffineTransform());
        double advance = font.isVertical()
                ? -displacement.getY() * Math.hypot(matrix.getScaleY(), matrix.getShearX())
                : displacement.getX() * Math.hypot(matrix.getScaleX(), matrix.getShearY());
        String text = font.toUnicode(code);
        Glyph.Placed placed = new Glyph.Placed(
                page, font.isVertical(), pen.getTranslateX(), height - pen.getTranslateY(), advance, toPage);
        (open.isEmpty() ? artifacts : open.peek()).add(new Glyph(placed, face, code, text == null ? "\uFFFD" : text));
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0.getX(), p0.getY());
        path.lineTo(p1.getX(), p1.getY());
        path.lineTo(p2.getX(), p2.getY());
        path.lineTo(p3.getX(), p3.getY());
        path.closePath();
    }

    @Override
    public void drawImage(PDImage image) {
        Rectangle2D unit = new Rectangle2D.Double(0, 0, 1, 1);
        AffineTransform matrix =
                getGraphicsState().getCurrentTransformationMatrix().createAffineTransform();
        painted.add(new Painted(
                page,
                Painted.Kind.PICTURE,
                flip(matrix.createTransformedShape(unit).getBounds2D()),
                false));
    }

    private Rectangle2D flip(Rectangle2D box) {
        return new Rectangle2D.Double(box.getX(), height - box.getMaxY(), box.getWidth(), box.getHeight());
    }

    private void paint(double grow) {
        boolean curved = false;
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            int segment = i.currentSegment(new double[6]);
            curved |= segment == PathIterator.SEG_CUBICTO || segment == PathIterator.SEG_QUADTO;
        }
        Rectangle2D box = path.getBounds2D();
        Rectangle2D grown = new Rectangle2D.Double(
                box.getX() - grow, box.getY() - grow, box.getWidth() + 2 * grow, box.getHeight() + 2 * grow);
        painted.add(new Painted(page, Painted.Kind.PATH, flip(grown), curved));
        path.reset();
    }

    @Override
    public void strokePath() {
        paint(transformWidth(getGraphicsState().getLineWidth()) / 2);
    }

    @Override
    public void fillPath(int windingRule) {
        paint(0);
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        paint(transformWidth(getGraphicsState().getLineWidth()) / 2);
    }

    @Override
    public void shadingFill(COSName shadingName) {}

    @Override
    public void clip(int windingRule) {}

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        path.closePath();
    }

    @Override
    public void endPath() {
        path.reset();
    }
}
