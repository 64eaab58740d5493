package hebi.layout;

import static hebi.layout.LayoutFixture.em;
import static hebi.layout.LayoutFixture.lines;
import static org.assertj.core.api.Assertions.assertThat;

import hebi.fragment.Fragment;
import hebi.layout.LaidOut.Placed;
import java.util.List;
import org.junit.jupiter.api.Test;

/** CSS 2 §10.3.2, §10.4, §10.6.2: a picture of 3 × 1.5 em on a page of 20 em. */
class PictureLayoutTest {
    private static final String IMG = "<img id='a' src='wide.png' alt='x'/>";

    private static LaidOut layout(String css, String body) {
        return LayoutFixture.of(css, body).with("wide.png", 3, 1.5).page(20);
    }

    private static String place(String declarations) {
        return layout("img { display: block; " + declarations + " }", IMG).place("a");
    }

    private static Placed image(LaidOut laid) {
        List<Placed> images = laid.all().stream()
                .filter(p -> p.fragment() instanceof Fragment.Image)
                .toList();
        assertThat(images).hasSize(1);
        return images.get(0);
    }

    @Test
    void aPictureHasItsOwnSize() {
        assertThat(place("")).isEqualTo("0,0 3x1.5");
    }

    @Test
    void oneGivenSizeGivesTheOther() {
        assertThat(place("inline-size: 6em")).isEqualTo("0,0 6x3");
        assertThat(place("block-size: 3em")).isEqualTo("0,0 6x3");
        assertThat(place("inline-size: 50%")).isEqualTo("0,0 10x5");
    }

    @Test
    void twoGivenSizesBothCount() {
        assertThat(place("inline-size: 6em; block-size: 1em")).isEqualTo("0,0 6x1");
    }

    @Test
    void limitsKeepTheRatio() {
        assertThat(place("max-inline-size: 2em")).isEqualTo("0,0 2x1");
        assertThat(place("max-block-size: 0.75em")).isEqualTo("0,0 1.5x0.75");
        assertThat(place("min-inline-size: 6em")).isEqualTo("0,0 6x3");
        assertThat(place("max-inline-size: 2em; max-block-size: 0.5em")).isEqualTo("0,0 1x0.5");
    }

    @Test
    void aPictureMayBeKeptWithinItsContainer() {
        LaidOut laid = layout(
                "div { inline-size: 2em } img { display: block; max-inline-size: 100% }", "<div>" + IMG + "</div>");
        assertThat(laid.place("a")).isEqualTo("0,0 2x1");
    }

    @Test
    void aBlockPictureDoesNotFillItsLine() {
        LaidOut laid = layout("img { display: block; margin-inline: auto }", IMG + "<p id='b'>b</p>");
        assertThat(laid.place("a")).isEqualTo("8.5,0 3x1.5");
        assertThat(laid.blockStart("b")).isEqualTo(1.5);
    }

    @Test
    void paddingAndBordersStandAroundThePicture() {
        LaidOut laid = layout("img { display: block; padding: 1em 0.5em; border: 5pt solid }", IMG);
        assertThat(image(laid).place()).isEqualTo("1,1.5 3x1.5");
        assertThat(laid.place("a")).isEqualTo("0,0 5x4.5");
    }

    @Test
    void anInLinePictureStandsOnTheBaseline() {
        LaidOut laid = layout("", "<p id='p'>b" + IMG + "c</p>");
        // 1.5 em over the baseline, half an em of the strut below it.
        assertThat(laid.place("p")).isEqualTo("0,0 20x2");
        assertThat(image(laid).place()).isEqualTo("1,0 3x1.5");
        assertThat(laid.texts("b").get(0).place()).isEqualTo("0,1 1x1");
        assertThat(laid.texts("c").get(0).place()).isEqualTo("4,1 1x1");
    }

    @Test
    void marginsOfAnInLinePictureMoveItOffTheBaseline() {
        LaidOut laid = layout("img { margin: 0.5em 1em }", "<p id='p'>b" + IMG + "c</p>");
        assertThat(image(laid).place()).isEqualTo("2,0.5 3x1.5");
        assertThat(laid.texts("c").get(0).rect().inlineStart()).isEqualTo(em(6));
        assertThat(laid.place("p")).isEqualTo("0,0 20x3");
    }

    @Test
    void anInLinePictureThatDoesNotFitTheLineGoesToTheNext() {
        LaidOut laid = layout("p { inline-size: 4em }", "<p>bb " + IMG + "</p>");
        assertThat(image(laid).place()).isEqualTo("0,1 3x1.5");
    }

    @Test
    void aPictureThatDoesNotFitThePageGoesToTheNext() {
        LaidOut laid = LayoutFixture.of("img { display: block }", "<p>" + lines(4) + "</p>" + IMG)
                .with("wide.png", 3, 1.5)
                .pages(20, 5);
        assertThat(laid.places("a")).containsExactly("p2 0,0 3x1.5");
    }

    @Test
    void aPictureHigherThanThePageStandsAloneOnIt() {
        LaidOut laid = LayoutFixture.of("img { display: block }", "<p>b</p>" + IMG + "<p>c</p>")
                .with("wide.png", 3, 6)
                .reporting("HB-LAY-002")
                .pages(20, 5);
        assertThat(laid.places("a")).containsExactly("p2 0,0 3x6");
        assertThat(laid.pageTexts()).containsExactly("b", "", "c");
    }

    @Test
    void aFigureStaysWithItsCaption() {
        LaidOut laid = LayoutFixture.of(
                        "img { display: block } figure { margin: 0 }",
                        "<p>" + lines(3) + "</p><figure>" + IMG + "<figcaption>c</figcaption></figure>")
                .with("wide.png", 3, 1.5)
                .pages(20, 5);
        assertThat(laid.places("a")).containsExactly("p2 0,0 3x1.5");
    }

    @Test
    void containFitsThePictureIntoItsBox() {
        LaidOut laid = layout("img { display: block; inline-size: 6em; block-size: 6em; object-fit: contain }", IMG);
        assertThat(image(laid).place()).isEqualTo("0,1.5 6x3");
    }

    @Test
    void inVerticalLinesThePictureKeepsItsPhysicalShape() {
        LaidOut laid = layout("html { writing-mode: vertical-rl } img { display: block }", IMG);
        assertThat(laid.place("a")).isEqualTo("0,0 1.5x3");
    }

    @Test
    void aMissingPictureHoldsUpNothing() {
        LaidOut laid = LayoutFixture.of("img { display: block }", "<p>b</p><img src='none.png' alt='x'/><p>c</p>")
                .page(20);
        assertThat(laid.linesOn(1)).contains("b", "c");
    }
}
