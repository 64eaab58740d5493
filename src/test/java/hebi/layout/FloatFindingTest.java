package hebi.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A float that fits on no page is placed all the same, and said. */
class FloatFindingTest {
    private static final String CSS = "#f { float: left; inline-size: 3em; block-size: 9em }";

    @Test
    void aFloatHigherThanAnyPageIsReported() {
        assertReported(LayoutFixture.of(CSS, "<div id='f'>f</div><p>a<br/>b</p>"));
    }

    @Test
    void aPictureThatFloatsIsToo() {
        assertReported(LayoutFixture.of("img { float: right }", "<img src='a.png' alt='a'/><p>a</p>")
                .with("a.png", 4, 9));
    }

    @Test
    void aFloatInALineIsToo() {
        assertReported(LayoutFixture.of(CSS.replace("#f", "span"), "<p>a<span>f</span>b</p>"));
    }

    private static void assertReported(LayoutFixture fixture) {
        fixture.reporting("HB-LAY-002").pages(20, 5);
        assertThat(fixture.reported()).containsExactly("HB-LAY-002");
    }
}
