package hebi.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hebi.build.OutputFormat;
import hebi.cases.FinishedPages.Paragraph;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a page of two languages looks that stand side by side or in turn, on the finished PDF. */
class PairedPagesTest {
    private static final Map<String, String> TEXT =
            Map.of("ug", "بۇ بىر ئابزاس.", "kk", "بۇل ٴبىر ابزاتس.", "ko", "이것은 한 문단이다.", "zh", "这是一个段落。");
    private static final Map<String, String> CAPTION =
            Map.of("ug", "تەڭرىتاغ", "kk", "تاڭىرتاۋ", "ko", "천산", "zh", "天山");
    /** Of the type area, points. */
    private static final double WIDTH = 475;

    @TempDir
    Path folder;

    private FinishedPages build(String language, String mode, String body, int times) throws IOException {
        PairProject project = new PairProject(folder, List.of(language, "zh"));
        project.caption(CAPTION);
        Map<String, String> manuscripts = new HashMap<>();
        for (String l : List.of(language, "zh")) {
            List<String> paragraphs = Collections.nCopies(times, body.formatted(TEXT.get(l)));
            manuscripts.put(l, PairProject.manuscript(CAPTION.get(l) + "#", paragraphs));
        }
        project.article("text", mode, manuscripts);
        return new FinishedPages(project.build(Set.of(OutputFormat.PDF)).pdf());
    }

    @ParameterizedTest
    @CsvSource({"ug, columns", "kk, columns", "ko, columns", "ug, interleaved", "ko, interleaved"})
    void aSharedPictureStandsInTheMiddleOverItsCaptions(String language, String mode) throws IOException {
        FinishedPages pages = build(language, mode, "%s\n\n![](p.png)\n\n%1$s", 1);
        Rectangle2D picture = pages.pdf.painted().stream()
                .filter(p -> p.kind() == Painted.Kind.PICTURE)
                .findFirst()
                .orElseThrow()
                .box();
        Paragraph lead = pages.all(CAPTION.get(language)).get(0);
        Paragraph partner = pages.all(CAPTION.get("zh")).get(0);
        double[] margins = pages.margins(lead.page());
        double middle = (margins[0] + pages.width() - margins[1]) / 2;
        assertThat(picture.getCenterX()).isCloseTo(middle, within(1.0));
        assertThat(picture.getWidth()).isBetween(WIDTH / 2, WIDTH + 1);
        assertThat(picture.getHeight()).isLessThanOrEqualTo(16 * 18 + 0.1);
        // PR-8: side by side, the lead's where reading begins.
        assertThat(lead.first()).isCloseTo(partner.first(), within(0.1)).isGreaterThan(picture.getMaxY());
        assertThat(lead.first() - picture.getMaxY()).isLessThan(18);
        boolean leadAtRight =
                lead.lines().get(0).start() > partner.lines().get(0).start();
        assertThat(leadAtRight).isEqualTo(!language.equals("ko"));
    }

    @ParameterizedTest
    @CsvSource({"ug", "ko"})
    void headsOfASpreadAreTheSameOnBothPages(String language) throws IOException {
        FinishedPages pages = build(language, "facing", "%s", 60);
        Paragraph first = pages.all(TEXT.get(language)).get(0);
        Map<Integer, String> heads = pages.pdf.artifacts().stream()
                .filter(g -> g.penY < 62)
                .collect(Collectors.groupingBy(g -> g.page, Collectors.mapping(g -> g.text, Collectors.joining())));
        // The section's labels stand on the opening pages themselves.
        assertThat(heads).doesNotContainKeys(first.page(), first.page() + 1);
        for (int page = first.page() + 2; page < first.page() + 4; page++) {
            assertThat(FinishedPages.letters(heads.get(page)))
                    .contains(FinishedPages.letters(PairProject.section("zh")))
                    .hasSizeGreaterThan(PairProject.section("zh").length());
        }
    }
}
