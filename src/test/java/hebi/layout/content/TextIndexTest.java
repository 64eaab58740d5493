package hebi.layout.content;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.box.DocumentOrder;
import hebi.css.StyledNode.StyledElement;
import hebi.layout.StyledTrees;
import hebi.layout.content.TextIndex.SourceText;
import org.junit.jupiter.api.Test;

class TextIndexTest {
    @Test
    void positionLeadsToTheOffsetInTheInnermostElementWithAnId() {
        StyledElement root =
                StyledTrees.of("<body id='b'><p id='p'>one <b>two</b> <i id='i'>three</i> four</p><p>five</p></body>");
        DocumentOrder order = DocumentOrder.of(root);
        TextIndex index = TextIndex.of(root, order);
        // html positions: body 0, p 1, "one " 2–5, b 6, "two" 7–9, " " 10, i 11, "three" 12–16, " four" 17–21
        assertThat(at(index, 3)).isEqualTo("p+1 of 'one '");
        assertThat(at(index, 8)).isEqualTo("p+5 of 'two'");
        assertThat(at(index, 14)).isEqualTo("i+2 of 'three'");
        assertThat(at(index, 18)).isEqualTo("p+14 of ' four'");
        assertThat(at(index, 24)).isEqualTo("b+19 of 'five'");
        assertThat(index.textAt(6)).isEmpty();
    }

    @Test
    void onlyWhiteSpaceBeforeCountsAsTheStart() {
        StyledElement root = StyledTrees.of("<body><p id='p'>\n  <b>two</b>\n three</p></body>");
        DocumentOrder order = DocumentOrder.of(root);
        TextIndex index = TextIndex.of(root, order);
        assertThat(at(index, 6)).isEqualTo("p+0 of 'two'");
        assertThat(at(index, 11)).isEqualTo("p+8 of '\n three'");
    }

    @Test
    void generatedTextIsNoText() {
        StyledElement root = StyledTrees.of("<body><p id='p'><before>x </before>one  <b>two\n</b></p></body>");
        assertThat(TextIndex.textOf(root)).isEqualTo("one two");
        DocumentOrder order = DocumentOrder.of(root);
        assertThat(TextIndex.of(root, order).textAt(3)).isEmpty();
    }

    private static String at(TextIndex index, int position) {
        SourceText text = index.textAt(position).orElseThrow();
        return text.holder() + "+" + text.offsetAt(position) + " of '" + text.text() + "'";
    }
}
