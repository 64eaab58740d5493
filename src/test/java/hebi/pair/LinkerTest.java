package hebi.pair;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.document.Block;
import hebi.document.Edition;
import hebi.document.Pair;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which texts belong together when no ledger says so. */
class LinkerTest {
    private static final String LONG = "清明前的第三个早晨，沈砚青先去看天，再把手背朝上伸出去，停一会儿，然后慢慢翻过来。";
    private static final String LONG_UG =
            "چىڭمىڭدىن بۇرۇنقى ئۈچىنچى ئەتىگەندە شېن يەنچىڭ ئالدى بىلەن ئاسمانغا قارىدى، ئاندىن قولىنىڭ دۈمبىسىنى يۇقىرى قىلىپ سوزۇپ، بىر ئاز توختاپ، ئاستا ئۆرۈدى ۋە يەنە قارىدى.";
    private static final String SHORT = "他不看手机。";
    private static final String SHORT_UG = "ئۇ تېلېفونغا قارىمايدۇ.";

    private static String links(String chinese, String uyghur) {
        return PairProject.of(chinese, uyghur).links("ug");
    }

    private static String text(String... blocks) {
        return String.join("\n\n", blocks) + "\n";
    }

    @Test
    void equalTextsArePairedInOrder() {
        assertThat(links(text(LONG, SHORT, LONG), text(LONG_UG, SHORT_UG, LONG_UG)))
                .isEqualTo("p01=p01 p02=p02 p03=p03");
    }

    @Test
    void whatIsMissingHasNoPartner() {
        assertThat(links(text(SHORT, LONG, SHORT), text(SHORT_UG, SHORT_UG))).isEqualTo("p01=p01 p02= p03=p02");
    }

    @Test
    void whatIsMergedAndSplitStaysTogether() {
        assertThat(links(text(LONG, LONG, SHORT), text(LONG_UG + " " + LONG_UG, SHORT_UG)))
                .isEqualTo("p01+p02=p01 p03=p02");
        assertThat(links(text(LONG + LONG, SHORT), text(LONG_UG, LONG_UG, SHORT_UG)))
                .isEqualTo("p01=p01+p02 p02=p03");
    }

    @Test
    void headingsHoldTheirPartsApart() {
        assertThat(links(
                        text("## 采茶", LONG, "## 炒茶", LONG, LONG),
                        text("## چاي ئۈزۈش", LONG_UG, LONG_UG, "## چاي قورۇش", LONG_UG)))
                .startsWith("h01=h01")
                .contains("h02=h02")
                .doesNotContain("p02=p02");
    }

    @Test
    void authorsIdsAndPicturesAreAnchorsEvenOutOfOrder() {
        String chinese = text(LONG + " {#a}", SHORT + " {#b}", "![](/x.png)", SHORT);
        String uyghur = text(SHORT_UG + " {#b}", LONG_UG + " {#a}", SHORT_UG, "![](/x.png)");
        PairProject project = PairProject.of(chinese, uyghur);
        assertThat(project.links("ug").split(" ")).contains("a=a", "b=b", "f01=f01");
        assertThat(project.pairing("ug").blocks().stream()
                        .filter(UnitLink::crossing)
                        .count())
                .isPositive();
    }

    @Test
    void containersOfOneKindAreOpened() {
        assertThat(links(
                        text(":::sidebar 茶的事", LONG, SHORT, ":::", "> " + LONG),
                        text(":::sidebar چاي", LONG_UG, SHORT_UG, ":::", "> " + LONG_UG)))
                .isEqualTo("d01=d01 [ p01=p01 p02=p02 ] q01=q01 [ p03=p03 ]");
    }

    @Test
    void declaredBlocksAreLeftOut() {
        PairProject project = PairProject.of(
                text(LONG, SHORT + " {.untranslated reason=\"只给中文读者\"}", LONG),
                text(LONG_UG, LONG_UG, SHORT_UG + " {.insertion .wide reason=\"ئىزاھات\"}"));
        assertThat(project.links("ug")).isEqualTo("p01=p01 p02= p03=p02 =p03");
        assertThat(project.findings("ug", false)).hasSize(0);
        List<Pair> pairs = project.edition("ug-zh").articles().get(0).pairs();
        assertThat(pairs).extracting(Pair::id).containsExactly("tea-p01", "tea-p02", "tea-p03", "tea-ug-p03");
        assertThat(pairs.get(3).sides().get(0).blocks().get(0).attributes())
                .containsOnly(java.util.Map.entry("class", "wide"));
    }

    @Test
    void whatChangedPlacesIsFoundByItsNumbers() {
        List<String> found = PairProject.of(
                        text(LONG + "一共871户。", LONG + "时间是1905年。", LONG),
                        text(LONG_UG + " 1905.", LONG_UG + " 871.", LONG_UG))
                .findings("ug", false)
                .stream()
                .map(f -> f.code().id())
                .distinct()
                .toList();
        assertThat(found).containsExactly("HB-PAIR-007");
    }

    @Test
    void notesArePaired() {
        assertThat(links(
                        LONG + "[^1]\n\n" + SHORT + "[^2]\n\n[^1]: " + LONG + "\n\n[^2]: " + SHORT + "\n",
                        LONG_UG + "[^1]\n\n" + SHORT_UG + "[^2]\n\n[^1]: " + LONG_UG + "\n\n[^2]: " + SHORT_UG + "\n"))
                .isEqualTo("p01=p01 p02=p02 n1=n1 n2=n2");
    }

    @Test
    void anEditionLosesNoBlockAndHasEachIdOnce() {
        PairProject project = PairProject.of(
                        text("## 采", LONG + LONG, SHORT, "1. " + LONG + "\n2. " + SHORT, "![](/x.png)", LONG),
                        text("## چاي", LONG_UG, LONG_UG, "1. " + LONG_UG + "\n2. " + SHORT_UG, SHORT_UG))
                .text("ko", "---\ntitle: 차\n---\n\n" + text("산길을 따라 걷다 보면 작은 마을이 나온다", "## 차", "마을 앞에는 오래된 다리가 있다"));
        for (String id : List.of("ug-zh", "ko-zh", "kk-zh")) {
            Edition edition = project.edition(id);
            for (Edition.EditionArticle article : edition.articles()) {
                Set<String> shown = new HashSet<>();
                article.pairs().forEach(pair -> collect(pair, shown));
                Set<String> ids = new HashSet<>();
                article.texts().forEach(text -> {
                    if (article.texts().size() > 1) {
                        assertThat(shown)
                                .containsAll(
                                        text.blocks().stream().map(Block::id).toList());
                    }
                    hebi.document.ReadingOrder.blocks(text).forEach(block -> assertThat(ids.add(block.id()))
                            .as(block.id())
                            .isTrue());
                });
            }
        }
    }

    private static void collect(Pair pair, Set<String> shown) {
        pair.sides().forEach(side -> side.blocks().forEach(block -> shown.add(block.id())));
        pair.inner().forEach(inner -> collect(inner, shown));
    }
}
