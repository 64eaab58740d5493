package hebi.fragment;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.diag.Span;
import hebi.font.GlyphOrientation;
import hebi.font.GlyphRun;
import hebi.fragment.Marking.Artifact;
import hebi.fragment.Marking.ArtifactType;
import hebi.fragment.Marking.Content;
import hebi.geom.BlockFlow;
import hebi.geom.Color;
import hebi.geom.Direction;
import hebi.geom.LogicalEdges;
import hebi.geom.LogicalRect;
import hebi.geom.PhysicalRect;
import hebi.geom.WritingMode;
import hebi.image.ImageAsset;
import hebi.image.ImageBytes;
import hebi.image.ImageInfo;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** All numbers in the tests are points on a page of 100 × 200 whose area is 80 × 160 at (10, 20). */
class PlacementTest {
    private static final WritingMode LTR = WritingMode.HORIZONTAL_LTR;
    private static final WritingMode RTL = new WritingMode(BlockFlow.HORIZONTAL_TB, Direction.RTL);
    private static final WritingMode VERTICAL_RL = new WritingMode(BlockFlow.VERTICAL_RL, Direction.LTR);
    private static final WritingMode VERTICAL_LR = new WritingMode(BlockFlow.VERTICAL_LR, Direction.LTR);
    private static final Color RED = new Color.Rgb(255, 0, 0, 255);
    private static final Color BLUE = new Color.Rgb(0, 0, 255, 255);

    @Test
    void lineOverIsOnTopInHorizontalModesAndRightInVerticalOnes() {
        // A line of 10 at the block start, 30 long text of height 10 starting 5 after the inline start, baseline 8.
        assertThat(placed(LTR, oneLine(GlyphOrientation.HORIZONTAL))).isEqualTo("text ab at 15,28 #1@7");
        assertThat(placed(RTL, oneLine(GlyphOrientation.HORIZONTAL))).isEqualTo("text ab at 55,28 #1@7");
        assertThat(placed(VERTICAL_RL, oneLine(GlyphOrientation.SIDEWAYS))).isEqualTo("text ab at 82,25 #1@7");
        assertThat(placed(VERTICAL_LR, oneLine(GlyphOrientation.SIDEWAYS))).isEqualTo("text ab at 12,25 #1@7");
    }

    @Test
    void uprightRunStandsOnTheCentralAxis() {
        Fragment line = line(0, text(0, 20, 10, 5, GlyphOrientation.UPRIGHT));
        assertThat(placed(VERTICAL_RL, block(rect(0, 0, 160, 10), VERTICAL_RL, line)))
                .isEqualTo("text ab at 85,20 #1@7");
    }

    @Test
    void rightToLeftVerticalLineStartsAtTheFoot() {
        WritingMode mode = new WritingMode(BlockFlow.VERTICAL_RL, Direction.RTL);
        Fragment line = line(0, 160, text(0, 20, 10, 5, GlyphOrientation.SIDEWAYS));
        // The run's line-left end is its top: 160 - 20 from the area's top.
        assertThat(placed(mode, block(rect(0, 0, 160, 10), mode, line))).isEqualTo("text ab at 85,160 #1@7");
    }

    @Test
    void combinedUprightTextIsCentredOnTheAxisWithItsBaselineInTheSquare() {
        // 10 pt font in a square of 10: ascent 8.8, descent 1.2.
        Fragment line = line(0, text(0, 10, 10, 5, GlyphOrientation.HORIZONTAL));
        assertThat(placed(VERTICAL_RL, block(rect(0, 0, 160, 10), VERTICAL_RL, line)))
                .isEqualTo("text ab at 80,28.8 #1@7");
    }

    @Test
    void horizontalTableInVerticalPageLiesWhereTheVerticalFlowPutsIt() {
        // 30 along the vertical line (its height), 40 across (its width), 10 from the block start (right).
        Fragment cell = block(rect(5, 2, 20, 10), LTR, line(0, text(0, 20, 10, 8, GlyphOrientation.HORIZONTAL)));
        Fragment table = block(rect(0, 10, 30, 40), LTR, cell);
        // The table's box is x 80-40=40..80, y 20..50; its cell 5 right and 2 down of the table's top-left.
        assertThat(placed(VERTICAL_RL, table)).isEqualTo("text ab at 45,30 #1@7");
    }

    @Test
    void mongolianBlockInHorizontalPageStacksItsLinesFromTheLeft() {
        Fragment mongolian = block(
                rect(0, 30, 80, 60),
                VERTICAL_LR,
                line(0, text(0, 30, 10, 8, GlyphOrientation.SIDEWAYS)),
                line(10, text(0, 30, 10, 8, GlyphOrientation.SIDEWAYS)));
        assertThat(placed(LTR, mongolian)).isEqualTo("text ab at 12,50 #1@7\ntext ab at 22,50 #1@7");
    }

    @Test
    void backgroundsAndBordersOfAllBlocksAreUnderAllLines() {
        BoxPaint red = background(RED);
        BoxPaint blue = background(BLUE);
        Fragment first = painted(
                rect(0, 0, 80, 20), red, new Content(1, 0), line(0, text(0, 20, 10, 8, GlyphOrientation.HORIZONTAL)));
        Fragment second = painted(rect(0, 15, 80, 20), blue, new Content(2, 1));
        assertThat(placed(LTR, first, second)).isEqualTo("""
                        fill red 10,20 80x20 BACKGROUND
                        fill blue 10,35 80x20 BACKGROUND
                        text ab at 10,28 #1@7""");
    }

    @Test
    void boxOnALineIsPaintedUnderItsOwnTextOnly() {
        Fragment inline = painted(
                rect(20, 0, 20, 10),
                background(RED),
                new Content(3, 2),
                text(0, 20, 10, 8, GlyphOrientation.HORIZONTAL));
        Fragment line = line(0, text(0, 20, 10, 8, GlyphOrientation.HORIZONTAL), inline);
        assertThat(placed(LTR, block(rect(0, 0, 80, 10), LTR, line))).isEqualTo("""
                        text ab at 10,28 #1@7
                        fill red 30,20 20x10 BACKGROUND
                        text ab at 30,28 #1@7""");
    }

    @Test
    void bordersFollowTheBoxesOwnMode() {
        BoxPaint paint = BoxPaint.NONE.with(
                Border.all(new LogicalEdges(1000, 0, 2000, 0), new Border.Look(Border.Style.SOLID, RED)));
        Fragment box = new Fragment.Block(
                rect(0, 0, 40, 30),
                VERTICAL_RL,
                paint,
                new Content(1, 0),
                List.of(),
                Optional.empty(),
                List.of(),
                Span.NONE);
        // Block start of vertical-rl is the right side, inline start the top.
        assertThat(placed(LTR, box)).isEqualTo("""
                        fill red 10,20 40x1 LAYOUT
                        fill red 48,21 2x29 LAYOUT""");
    }

    @Test
    void everythingInAnArtifactIsThatArtifact() {
        Fragment line = line(0, text(0, 20, 10, 8, GlyphOrientation.HORIZONTAL));
        Fragment inner = new Fragment.Block(
                rect(0, 0, 80, 10),
                LTR,
                background(RED),
                new Content(4, 4),
                List.of(),
                Optional.of("#there"),
                List.of(line, new Fragment.Image(rect(0, 0, 10, 10), picture(), new Content(5, 5))),
                Span.NONE);
        Fragment head = painted(rect(0, 0, 80, 10), BoxPaint.NONE, new Artifact(ArtifactType.HEADER), inner);
        assertThat(placed(LTR, head)).isEqualTo("""
                        fill red 10,20 80x10 HEADER
                        text ab at 10,28 HEADER
                        image p.png 10,20 10x10 HEADER""");
    }

    @Test
    void linkOverTwoLinesGivesTwoAreasOfOneElement() {
        assertThat(placed(LTR, block(rect(0, 0, 80, 20), LTR, line(0, link(60, 20)), line(10, link(0, 30)))))
                .isEqualTo("""
                        link #9 70,20 20x10 -> #there
                        link #9 10,30 30x10 -> #there""");
    }

    @Test
    void anchorsLieAtTheTopLeftOfTheirBox() {
        Fragment box = new Fragment.Block(
                rect(0, 10, 80, 20),
                LTR,
                BoxPaint.NONE,
                new Content(1, 0),
                List.of("a", "b"),
                Optional.empty(),
                List.of(),
                Span.NONE);
        assertThat(placed(VERTICAL_RL, box)).isEqualTo("anchor a 60,20\nanchor b 60,20");
    }

    @Test
    void rulesLieUnderTheTextOfTheirBlock() {
        Fragment rule = new Fragment.Rule(rect(0, 9, 80, 1), RED, new Artifact(ArtifactType.LAYOUT));
        Fragment line = line(0, text(0, 20, 10, 8, GlyphOrientation.HORIZONTAL));
        assertThat(placed(LTR, block(rect(0, 0, 80, 20), LTR, line, rule)))
                .isEqualTo("fill red 10,29 80x1 LAYOUT\ntext ab at 10,28 #1@7");
    }

    private static Fragment link(int inlineStart, int inlineSize) {
        return new Fragment.Block(
                rect(inlineStart, 0, inlineSize, 10),
                LTR,
                BoxPaint.NONE,
                new Content(9, 3),
                List.of(),
                Optional.of("#there"),
                List.of(),
                Span.NONE);
    }

    private static Fragment oneLine(GlyphOrientation orientation) {
        return line(0, 80, text(5, 30, 10, 8, orientation));
    }

    private static Fragment line(int blockStart, Fragment... children) {
        return line(blockStart, 80, children);
    }

    private static Fragment line(int blockStart, int length, Fragment... children) {
        return new Fragment.Line(rect(0, blockStart, length, 10), 8000, List.of(children));
    }

    private static Fragment text(
            int inlineStart, int inlineSize, int blockSize, int baseline, GlyphOrientation orientation) {
        GlyphRun run = new GlyphRun(
                new StubFace(),
                10_000,
                Color.Rgb.BLACK,
                orientation,
                0,
                "ab",
                inlineSize * 1000,
                new int[] {'a', 'b'},
                new int[] {0, 1},
                new int[] {0, 5000},
                new int[] {0, 0});
        return new Fragment.Text(rect(inlineStart, 0, inlineSize, blockSize), baseline * 1000, run, new Content(1, 7));
    }

    private static Fragment block(LogicalRect rect, WritingMode mode, Fragment... children) {
        return new Fragment.Block(
                rect,
                mode,
                BoxPaint.NONE,
                new Content(1, 0),
                List.of(),
                Optional.empty(),
                List.of(children),
                Span.NONE);
    }

    private static Fragment painted(LogicalRect rect, BoxPaint paint, Marking marking, Fragment... children) {
        return new Fragment.Block(rect, LTR, paint, marking, List.of(), Optional.empty(), List.of(children), Span.NONE);
    }

    private static BoxPaint background(Color color) {
        return BoxPaint.filled(color);
    }

    private static ImageAsset picture() {
        return new ImageAsset(
                "p.png", new ImageBytes(new byte[0]), new ImageInfo(ImageInfo.Format.PNG, 1, 1, 3, false, 96));
    }

    private static LogicalRect rect(int inlineStart, int blockStart, int inlineSize, int blockSize) {
        return new LogicalRect(inlineStart * 1000, blockStart * 1000, inlineSize * 1000, blockSize * 1000);
    }

    private static String placed(WritingMode mode, Fragment... fragments) {
        Page.Area area = new Page.Area(new PhysicalRect(10_000, 20_000, 80_000, 160_000), mode, List.of(fragments));
        return Placement.place(new Page("1", 100_000, 200_000, List.of(area))).stream()
                .map(PlacementTest::show)
                .collect(Collectors.joining("\n"));
    }

    private static String show(DisplayItem item) {
        if (item instanceof DisplayItem.Text t) {
            return "text " + t.run().text() + " at " + pt(t.x()) + "," + pt(t.y()) + " " + show(t.marking());
        } else if (item instanceof DisplayItem.Fill f) {
            return "fill " + (f.color().equals(RED) ? "red" : "blue") + " " + show(f.rect()) + " " + show(f.marking());
        } else if (item instanceof DisplayItem.Image i) {
            return "image " + i.image().path() + " " + show(i.rect()) + " " + show(i.marking());
        } else if (item instanceof DisplayItem.Link l) {
            return "link #" + l.element() + " " + show(l.rect()) + " -> " + l.target();
        }
        DisplayItem.Anchor a = (DisplayItem.Anchor) item;
        return "anchor " + a.id() + " " + pt(a.x()) + "," + pt(a.y());
    }

    private static String show(PhysicalRect r) {
        return pt(r.x()) + "," + pt(r.y()) + " " + pt(r.width()) + "x" + pt(r.height());
    }

    private static String show(Marking marking) {
        return marking instanceof Content c
                ? "#" + c.element() + "@" + c.order()
                : ((Artifact) marking).type().toString();
    }

    private static String pt(int millipoints) {
        return millipoints % 1000 == 0 ? "" + millipoints / 1000 : "" + millipoints / 1000.0;
    }
}
