package hebi.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** css-writing-modes-4 §7.3: blocks whose lines stand across those around them. */
class OrthogonalFlowTest {
    @Test
    void aVerticalBlockIsAsWideAsItsLinesAreMany() {
        LaidOut laid = LayoutFixture.of(
                        "#a { writing-mode: vertical-lr; inline-size: 5em }",
                        "<div id='a'>aaaa bbb</div><p id='b'>b</p>")
                .page(20);
        assertThat(laid.place("a")).isEqualTo("0,0 2x5");
        assertThat(laid.place("b")).isEqualTo("0,5 20x1");
        assertThat(laid.lines("a")).containsExactly("aaaa", "bbb");
    }

    @Test
    void aHorizontalBlockStandsInVerticalLines() {
        LaidOut laid = LayoutFixture.of(
                        "html { writing-mode: vertical-rl } #a { writing-mode: horizontal-tb; inline-size: 4em }",
                        "<div id='a'>aaaa bbb</div><p id='b'>b</p>")
                .page(20);
        assertThat(laid.place("a")).isEqualTo("0,0 2x4");
        assertThat(laid.place("b")).isEqualTo("0,4 20x1");
    }

    @Test
    void marginsAndPaddingOfAVerticalBlockAreItsOwn() {
        LaidOut laid = LayoutFixture.of(
                        "#a { writing-mode: vertical-lr; inline-size: 5em; padding-block-start: 1em; margin-inline: 2em 3em }",
                        "<p>b</p><div id='a'>aaaa</div><p id='b'>b</p>")
                .page(20);
        assertThat(laid.place("a")).isEqualTo("0,3 2x5");
        assertThat(laid.blockStart("b")).isEqualTo(11);
    }

    @Test
    void noTextIsLostWhereAVerticalBlockMeetsThePagesEnd() {
        String words = "aaaa bbb cccc dd eee fff gggg hh";
        LaidOut laid = LayoutFixture.of(
                        "#a { writing-mode: vertical-lr; inline-size: 5em }",
                        "<p>" + LayoutFixture.lines(3) + "</p><div id='a'>" + words + "</div><p id='b'>b</p>")
                .pages(20, 6);
        assertThat(laid.lines("a")).hasSize(8).contains("aaaa", "hh");
        assertThat(laid.boxes("a")).allMatch(box -> box.blockEnd() <= LayoutFixture.em(6));
    }

    /** css-multicol-1 §6: {@code column-span} is for columns of a multi-column container. */
    @Test
    void nothingSpansTiers() {
        LaidOut laid = LayoutFixture.of(
                        "#a { writing-mode: vertical-lr; inline-size: 5em } #b { column-span: all }",
                        "<div id='a'><p>a</p><p id='b'>b</p><p>c</p></div>")
                .pages(20, 6);
        assertThat(laid.lines("a")).containsExactly("a", "b", "c");
    }
}
