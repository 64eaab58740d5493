package hebi.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the whole file says, and what stands outside the text. */
final class DocumentChecks {
    private static final Pattern SPINE = Pattern.compile("<spine[^>]*>");
    private static final Pattern DIRECTION = Pattern.compile("page-progression-direction=[\"'](\\w+)");

    private DocumentChecks() {}

    static Map<String, Check> checks() {
        return Map.of(
                "pdf_viewer_direction", DocumentChecks::pdfViewerDirection,
                "binding", DocumentChecks::binding,
                "page1_side", DocumentChecks::page1Side,
                "folio", DocumentChecks::folio,
                "epub_page_progression", DocumentChecks::epubPageProgression);
    }

    private static void pdfViewerDirection(Checking k) {
        String wanted = k.e.text("value");
        k.each(copy -> {
            if (!copy.pdf.direction().equals(wanted)) {
                k.fail(copy, "the viewer's direction is " + copy.pdf.direction());
            }
        });
    }

    /** Whether the inner margin of its first page is at the left: then that is a right-hand page. */
    private static boolean isRightHand(LaidCopy copy) {
        double inner = copy.pageBox.inner();
        double outer = copy.pageBox.outer();
        if (Math.abs(inner - outer) < copy.em / 2) {
            throw new BadCase("inner and outer margin are equal");
        }
        int page = copy.pages.iterator().next();
        double pageWidth = copy.pdf.pages().get(page).width();
        List<Line> lines = copy.lines.stream().filter(l -> l.page == page).toList();
        double left = lines.stream().mapToDouble(l -> edge(copy, l, true)).min().orElse(0);
        double right = pageWidth
                - lines.stream().mapToDouble(l -> edge(copy, l, false)).max().orElse(0);
        // The side that the text begins at is full; lines may not reach the other.
        boolean fromLeft = copy.axes.isVertical() ? copy.axes.mode().equals("vertical-lr") : !copy.axes.rightToLeft();
        double margin = fromLeft ? left : right;
        boolean isInner = Math.abs(margin - inner) < Math.abs(margin - outer);
        return isInner == fromLeft;
    }

    private static double edge(LaidCopy copy, Line line, boolean left) {
        if (copy.axes.isVertical()) {
            double half = copy.copy.setting().lineHeight() / 2;
            double axis = copy.axes.mode().equals("vertical-lr")
                    ? copy.axes.box().getX() + line.axis()
                    : copy.axes.box().getMaxX() - line.axis();
            return left ? axis - half : axis + half;
        }
        return left
                ? line.letters.stream().mapToDouble(l -> l.glyph.penX).min().orElse(0)
                : line.letters.stream()
                        .mapToDouble(l -> l.glyph.penX + l.glyph.advance)
                        .max()
                        .orElse(0);
    }

    private static void binding(Checking k) {
        String wanted = k.e.text("value");
        k.each(copy -> {
            String is = isRightHand(copy) ? "left" : "right";
            boolean viewer = copy.pdf.direction().equals(is.equals("left") ? "L2R" : "R2L");
            if (!is.equals(wanted) || !viewer) {
                k.fail(copy, "the first page is bound " + is + ", the viewer's direction is " + copy.pdf.direction());
            }
        });
    }

    private static void page1Side(Checking k) {
        String wanted = k.e.text("value");
        k.each(copy -> {
            String is = isRightHand(copy) ? "right" : "left";
            if (!is.equals(wanted)) {
                k.fail(copy, "the first page is a " + is + " page");
            }
        });
    }

    private static void epubPageProgression(Checking k) {
        String wanted = k.e.text("value");
        Matcher spine = SPINE.matcher(k.run.project().get().packageDocument());
        Matcher direction = spine.find() ? DIRECTION.matcher(spine.group()) : DIRECTION.matcher("");
        // EPUB 3.3 §5.7.1: without it the reading system chooses.
        String is = direction.find() ? direction.group(1) : "default";
        if (!is.equals(wanted)) {
            k.fail("the spine's direction is " + is);
        }
    }

    private static void folio(Checking k) {
        Map<String, JsonNode> value = k.e.map("value");
        Set<String> unknown = new HashSet<>(value.keySet());
        unknown.removeAll(Set.of("position", "upright", "digits"));
        if (!unknown.isEmpty()) {
            throw new BadCase("the runner does not know of a folio's " + unknown);
        }
        k.each(copy -> copy.pages.forEach(page -> {
            List<Glyph> folio = copy.artifacts.stream()
                    .filter(g -> g.page == page && g.text.codePoints().allMatch(Character::isDigit))
                    .filter(g -> !copy.axes
                            .box()
                            .contains(g.ink().getCenterX(), g.ink().getCenterY()))
                    .toList();
            if (folio.isEmpty()) {
                k.fail(copy, "a page has no folio");
                return;
            }
            List<String> positions = new ArrayList<>();
            if (value.containsKey("position")) {
                value.get("position").forEach(p -> positions.add(p.asText()));
            }
            if (!positions.isEmpty() && !positions.contains(position(copy, folio.get(0)))) {
                k.fail(copy, "the folio is at the " + position(copy, folio.get(0)));
            }
            boolean upright = folio.stream().allMatch(g -> g.turn == Glyph.Turn.NONE);
            if (value.containsKey("upright") && value.get("upright").asBoolean() != upright) {
                k.fail(copy, "the folio is " + (upright ? "" : "not ") + "upright");
            }
            if (value.containsKey("digits") && folio.stream().anyMatch(g -> !g.text.matches("[0-9]+"))) {
                k.fail(copy, "the folio has other digits");
            }
        }));
    }

    private static String position(LaidCopy copy, Glyph g) {
        double y = g.ink().getCenterY();
        return y < copy.axes.box().getMinY()
                ? "top"
                : y > copy.axes.box().getMaxY()
                        ? "bottom"
                        : g.ink().getCenterX() < copy.axes.box().getX() ? "left" : "right";
    }
}
