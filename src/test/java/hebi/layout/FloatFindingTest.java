package hebi.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A float that fits on no page and cannot be broken is placed all the same, and said. */
class FloatFindingTest {
    @Test
    void aFloatHigherThanAnyPageIsReported() {
        assertReported(LayoutFixture.of("div { float: left }", "<div><img src='a.png' alt='a'/></div><p>a<br/>b</p>")
                .with("a.png", 4, 9));
    }

    @Test
    void aPictureThatFloatsIsToo() {
        assertReported(LayoutFixture.of("img { float: right }", "<img src='a.png' alt='a'/><p>a</p>")
                .with("a.png", 4, 9));
    }

    @Test
    void aFloatInALineIsToo() {
        assertReported(LayoutFixture.of("span { float: left }", "<p>a<span><img src='a.png' alt='a'/></span>b</p>")
                .with("a.png", 4, 9));
    }

    private static void assertReported(LayoutFixture fixture) {
        fixture.reporting("HB-LAY-002").pages(20, 5);
        assertThat(fixture.reported()).containsExactly("HB-LAY-002");
    }
}
