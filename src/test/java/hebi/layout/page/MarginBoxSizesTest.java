package hebi.layout.page;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.layout.page.MarginBoxSizes.Wish;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** css-page-3 §5.3.2. */
class MarginBoxSizesTest {
    private static final Optional<Wish> NONE = Optional.empty();

    @Test
    void oneBoxTakesTheWholeSide() {
        assertThat(MarginBoxSizes.share(100, wish(10, 30), NONE, NONE)).containsExactly(100, 0, 0);
        assertThat(MarginBoxSizes.share(100, NONE, wish(10, 30), NONE)).containsExactly(0, 100, 0);
        assertThat(MarginBoxSizes.share(100, NONE, NONE, wish(10, 30))).containsExactly(0, 0, 100);
    }

    @Test
    void twoBoxesShareSpaceByTheirContent() {
        // 40 over, shared 1 : 2
        assertThat(MarginBoxSizes.share(100, wish(10, 20), NONE, wish(10, 40))).containsExactly(33, 0, 67);
    }

    @Test
    void whenContentDoesNotFitTheyGrowFromTheirMinimum() {
        // min 20 + 20, 60 over, shared by 40 : 80
        assertThat(MarginBoxSizes.share(100, wish(20, 60), NONE, wish(20, 100))).containsExactly(40, 0, 60);
    }

    @Test
    void whenEvenTheMinimumDoesNotFitTheyShrinkByIt() {
        assertThat(MarginBoxSizes.share(90, wish(100, 100), NONE, wish(200, 200)))
                .containsExactly(30, 0, 60);
    }

    @Test
    void theMiddleBoxStandsInTheMiddleWhateverIsBesideIt() {
        // AC is 2 × 30; 20 over, shared 20 : 60
        assertThat(MarginBoxSizes.share(100, wish(5, 30), wish(5, 20), NONE)).containsExactly(37, 25, 0);
        assertThat(MarginBoxSizes.share(100, wish(5, 30), wish(5, 20), wish(5, 10)))
                .containsExactly(37, 25, 37);
    }

    @Test
    void givenSizesAreKept() {
        assertThat(MarginBoxSizes.share(100, fixed(40), NONE, wish(10, 20))).containsExactly(40, 0, 60);
        assertThat(MarginBoxSizes.share(100, fixed(20), wish(10, 20), fixed(10)))
                .containsExactly(20, 60, 10);
        assertThat(MarginBoxSizes.share(100, wish(5, 5), fixed(50), NONE)).containsExactly(25, 50, 0);
    }

    @Test
    void emptyBoxesShareEvenly() {
        assertThat(MarginBoxSizes.share(100, wish(0, 0), NONE, wish(0, 0))).containsExactly(50, 0, 50);
    }

    private static Optional<Wish> wish(int min, int max) {
        return Optional.of(new Wish(min, max, OptionalInt.empty()));
    }

    private static Optional<Wish> fixed(int size) {
        return Optional.of(new Wish(size, size, OptionalInt.of(size)));
    }
}
