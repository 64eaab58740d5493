package hebi.fragment;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.fragment.Background.Angle;
import hebi.fragment.Background.Gradient;
import hebi.fragment.Background.Line;
import hebi.fragment.Background.Stop;
import hebi.fragment.Background.Towards;
import hebi.fragment.DisplayItem.Shade;
import hebi.fragment.DisplayItem.ShadeStop;
import hebi.geom.Color;
import hebi.geom.Portion;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** css-images-3 §3.1, on a tile of 200 × 100 points. */
class GradientLineTest {
    private static String line(Line line) {
        Shade shade = resolve(line, null, null);
        return shade.fromX() / 1000 + "," + shade.fromY() / 1000 + " to " + shade.toX() / 1000 + ","
                + shade.toY() / 1000;
    }

    private static Shade resolve(Line line, @Nullable Integer... percentages) {
        List<Stop> stops = Arrays.stream(percentages)
                .map(p -> new Stop(Color.Rgb.BLACK, Optional.ofNullable(p).map(Portion::percent)))
                .toList();
        return GradientLine.resolve(new Gradient(line, stops), 200_000, 100_000);
    }

    private static List<Double> offsets(Integer... percentages) {
        return resolve(new Towards(1, 0), percentages).stops().stream()
                .map(ShadeStop::offset)
                .toList();
    }

    @Test
    void cornersGetExactlyTheFirstAndTheLastColour() {
        assertThat(line(new Angle(0))).isEqualTo("100,100 to 100,0");
        assertThat(line(new Angle(90))).isEqualTo("0,50 to 200,50");
        assertThat(line(new Towards(0, 1))).isEqualTo("100,0 to 100,100");
        // 45°: half of (200 + 100) · sin 45° along it on each side of the middle.
        assertThat(line(new Angle(45))).isEqualTo("25,125 to 175,-25");
    }

    @Test
    void theMiddleGoesThroughTheCornersBesideTheOneItGoesTo() {
        // The line is square to the other diagonal, (200, 100).
        assertThat(line(new Towards(1, -1))).isEqualTo("60,130 to 140,-30");
    }

    @Test
    void stopsWithoutAPlaceAreSpread() {
        assertThat(offsets(null, null, null)).containsExactly(0.0, 0.5, 1.0);
        assertThat(offsets(null, 20, null, 60, null)).containsExactly(0.0, 0.2, 0.4, 0.6, 1.0);
    }

    @Test
    void noStopStandsBeforeTheOneBeforeIt() {
        assertThat(offsets(0, 60, 40, 100)).containsExactly(0.0, 0.6, 0.6, 1.0);
    }

    @Test
    void coloursGoOnBeforeAndAfterTheStops() {
        Shade inside = resolve(new Towards(1, 0), 25, 75);
        assertThat(inside.fromX()).isZero();
        assertThat(inside.toX()).isEqualTo(200_000);
        assertThat(inside.stops()).extracting(ShadeStop::offset).containsExactly(0.0, 0.25, 0.75, 1.0);
        Shade outside = resolve(new Towards(1, 0), -50, 50, 150);
        assertThat(outside.fromX()).isEqualTo(-100_000);
        assertThat(outside.toX()).isEqualTo(300_000);
        assertThat(outside.stops()).extracting(ShadeStop::offset).containsExactly(0.0, 0.5, 1.0);
    }
}
