package hebi.fragment;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.fragment.Background.Fit;
import hebi.fragment.Background.Given;
import hebi.fragment.Background.Layer;
import hebi.fragment.Background.Repeat;
import hebi.fragment.Background.Repeat.Style;
import hebi.geom.PhysicalRect;
import hebi.geom.Portion;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A picture of 30 × 20 points in an area of 100 × 50 at (10, 10), all of which is painted. */
class TilingTest {
    private static final Layer LAYER = Layer.of(new Background.Picture("p.png"));
    private static final PhysicalRect AREA = new PhysicalRect(10_000, 10_000, 100_000, 50_000);

    private static String grid(Layer layer) {
        return grid(layer, AREA);
    }

    private static String grid(Layer layer, PhysicalRect painted) {
        TileGrid grid = new Tiling(layer, Optional.of(new Tiling.Size(30_000, 20_000)), AREA, painted).grid();
        PhysicalRect first = grid.first();
        return grid.columns() + "x" + grid.rows() + " of " + first.width() + "x" + first.height() + " at " + first.x()
                + "," + first.y() + " by " + grid.stepX() + "," + grid.stepY();
    }

    private static Layer sized(int width, int height) {
        return LAYER.sized(new Given(portion(width), portion(height)));
    }

    // 0 stands for auto.
    private static Optional<Portion> portion(int points) {
        return points == 0 ? Optional.empty() : Optional.of(Portion.length(points * 1000));
    }

    @Test
    void tilesFillWhatIsPaintedFromThePositionOn() {
        assertThat(grid(LAYER)).isEqualTo("4x3 of 30000x20000 at 10000,10000 by 30000,20000");
        // 35 to the right of the area: the tile before begins 5 inside it, the one before that 25 outside.
        assertThat(grid(LAYER.at(Portion.length(35_000), Portion.percent(100))))
                .isEqualTo("5x3 of 30000x20000 at -15000,0 by 30000,20000");
        assertThat(grid(LAYER, new PhysicalRect(0, 10_000, 40_000, 20_000)))
                .isEqualTo("2x1 of 30000x20000 at -20000,10000 by 30000,20000");
    }

    @Test
    void percentagesAreOfTheRoomThatIsLeft() {
        Layer one = LAYER.repeated(Repeat.NONE);
        assertThat(grid(one.at(Portion.percent(50), Portion.percent(50))))
                .isEqualTo("1x1 of 30000x20000 at 45000,25000 by 0,0");
        assertThat(grid(one.at(Portion.percent(100), Portion.ZERO)))
                .isEqualTo("1x1 of 30000x20000 at 80000,10000 by 0,0");
        assertThat(grid(one.at(Portion.length(200_000), Portion.ZERO))).startsWith("0x1");
    }

    @Test
    void oneGivenSizeGivesTheOther() {
        assertThat(grid(sized(60, 0).repeated(Repeat.NONE))).startsWith("1x1 of 60000x40000");
        assertThat(grid(sized(0, 10).repeated(Repeat.NONE))).startsWith("1x1 of 15000x10000");
        assertThat(grid(sized(5, 7).repeated(Repeat.NONE))).startsWith("1x1 of 5000x7000");
        assertThat(grid(sized(0, 0).repeated(Repeat.NONE))).startsWith("1x1 of 30000x20000");
    }

    @Test
    void coverAndContainKeepTheRatio() {
        assertThat(grid(LAYER.sized(Fit.COVER).repeated(Repeat.NONE))).startsWith("1x1 of 100000x66667");
        assertThat(grid(LAYER.sized(Fit.CONTAIN).repeated(Repeat.NONE))).startsWith("1x1 of 75000x50000");
    }

    @Test
    void spaceSpreadsWholeTiles() {
        // Three beside each other leave 10, two below each other leave 10.
        assertThat(grid(LAYER.repeated(new Repeat(Style.SPACE, Style.SPACE))))
                .isEqualTo("3x2 of 30000x20000 at 10000,10000 by 35000,30000");
        assertThat(grid(sized(60, 40)
                        .repeated(new Repeat(Style.SPACE, Style.SPACE))
                        .at(Portion.percent(50), Portion.ZERO)))
                .isEqualTo("1x1 of 60000x40000 at 30000,10000 by 0,0");
    }

    @Test
    void roundMakesTilesFit() {
        // 100 / 30 is nearest to 3, 50 / 20 to 3.
        assertThat(grid(LAYER.repeated(new Repeat(Style.ROUND, Style.ROUND))))
                .isEqualTo("3x3 of 33333x16666 at 10000,10000 by 33333,16666");
        // The other side keeps the ratio.
        assertThat(grid(LAYER.repeated(new Repeat(Style.ROUND, Style.NO_REPEAT))))
                .startsWith("3x1 of 33333x22222");
    }

    @Test
    void gradientFillsItsArea() {
        assertThat(new Tiling(LAYER, Optional.empty(), AREA, AREA).grid().first())
                .isEqualTo(AREA);
    }

    @Test
    void nothingIsLaidWithoutASize() {
        assertThat(new Tiling(sized(0, 0), Optional.of(new Tiling.Size(0, 20_000)), AREA, AREA)
                        .grid()
                        .isEmpty())
                .isTrue();
    }
}
