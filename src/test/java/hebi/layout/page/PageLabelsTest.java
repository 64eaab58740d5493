package hebi.layout.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageLabelsTest {
    private static final LaidPage UNNUMBERED = PageFixtures.blank(PageFixtures.page(PageFixtures.margins()));
    private static final LaidPage DECIMAL = PageFixtures.blank(PageFixtures.withFolio("decimal"));
    private static final LaidPage ROMAN = PageFixtures.blank(PageFixtures.withFolio("lower-roman"));
    private static final LaidPage CHINESE = PageFixtures.blank(PageFixtures.withFolio("simp-chinese-informal"));

    @Test
    void labelIsTheFolioAsPrinted() {
        assertThat(labels(ROMAN, ROMAN, CHINESE, DECIMAL)).containsExactly("i", "ii", "三", "4");
    }

    @Test
    void pageWithoutFolioHasTheNumberThatItWouldHave() {
        assertThat(labels(UNNUMBERED, DECIMAL, UNNUMBERED, DECIMAL)).containsExactly("1", "2", "3", "4");
    }

    @Test
    void noTwoPagesHaveTheSameLabel() {
        LaidPage restart = PageFixtures.starting(PageFixtures.withFolio("decimal"), PageFixtures.reset("page", 1));
        assertThat(labels(UNNUMBERED, UNNUMBERED, restart, DECIMAL)).containsExactly("1-2", "2-2", "1", "2");
        assertThat(labels(DECIMAL, restart)).containsExactly("1", "1-2");
    }

    private static List<String> labels(LaidPage... pages) {
        return PageLabels.of(List.of(pages), PageNumbers.of(List.of(pages)));
    }
}
