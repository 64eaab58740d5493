package hebi.pair.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import hebi.diag.Code;
import hebi.diag.Diagnostic;
import hebi.diag.Span;
import hebi.document.Block;
import hebi.document.Inline;
import hebi.document.Picture;
import hebi.lang.Languages;
import hebi.pair.FactComparison.Disagreement;
import hebi.pair.FactComparison.Side;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no text: tables, lists, notes, links, pictures; and texts of a length that nobody writes. */
class StructureFactsTest {
    private static final FactCheck CHECK = new FactCheck(Glossary.NONE, new Languages());

    private static List<Inline> inlines(String text) {
        return List.of(new Inline.Text(Span.NONE, text));
    }

    private static Block paragraph(Inline... content) {
        return new Block.Paragraph("p", Map.of(), Span.NONE, List.of(content));
    }

    private static Block table(String... rows) {
        List<List<List<Inline>>> cells = Arrays.stream(rows)
                .map(row -> Arrays.stream(row.split("\\|"))
                        .map(StructureFactsTest::inlines)
                        .toList())
                .toList();
        return new Block.Table(
                "t", Map.of(), Span.NONE, Optional.empty(), List.of(), cells.get(0), cells.subList(1, cells.size()));
    }

    private static Block list(String... items) {
        List<List<Block>> blocks = new ArrayList<>();
        for (String item : items) {
            blocks.add(List.of(paragraph(new Inline.Text(Span.NONE, item))));
        }
        return new Block.ListBlock("l", Map.of(), Span.NONE, true, 1, true, blocks);
    }

    private static Block figure(String path) {
        Picture picture = new Picture(
                path, "", List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Map.of(), Span.NONE);
        return new Block.Figure("f", Map.of(), Span.NONE, picture);
    }

    private static Inline note(int number) {
        return new Inline.NoteReference(Span.NONE, "r" + number, "n" + number, number);
    }

    private static Inline link(String target, String text) {
        return new Inline.Link(Span.NONE, target, inlines(text));
    }

    private static List<Disagreement> compare(Block source, Block target) {
        return CHECK.compare(new Side("zh", "", List.of(source)), new Side("ug", "", List.of(target)));
    }

    private static List<Code> codes(Block source, Block target) {
        return compare(source, target).stream().map(Disagreement::code).toList();
    }

    @Test
    void tablesAreComparedCellByCell() {
        Block source = table("名次|成绩", "1|27:40.2", "2|27:39.8");
        assertThat(codes(source, table("ئورۇن|نەتىجە", "1|27:40.2", "2|27:39.8")))
                .isEmpty();
        List<Disagreement> swapped = compare(source, table("ئورۇن|نەتىجە", "1|27:39.8", "2|27:40.2"));
        assertThat(swapped).extracting(Disagreement::code).containsOnly(Code.FACT_NUMBER);
        assertThat(swapped.get(0).sourceQuote()).isEqualTo("27:40.2");
        assertThat(swapped.get(0).targetQuote()).isEqualTo("27:39.8");
        List<Disagreement> cut = compare(source, table("ئورۇن|نەتىجە", "1|27:40.2"));
        assertThat(cut).extracting(Disagreement::code).contains(Code.FACT_TABLE_SHAPE);
        assertThat(cut).anySatisfy(d -> assertThat(d.args()).startsWith("3 × 2", "Chinese", "Uyghur", "2 × 2"));
    }

    @Test
    void listsNotesPicturesAndLinksAreCounted() {
        assertThat(codes(list("甲", "乙", "丙"), list("ا", "ب"))).containsExactly(Code.FACT_LIST_ITEMS);
        assertThat(codes(paragraph(note(1), note(2)), paragraph(note(1)))).containsExactly(Code.FACT_NOTES);
        assertThat(codes(figure("images/a.jpg"), figure("images/b.jpg"))).containsExactly(Code.FACT_OTHER_PICTURE);
        assertThat(codes(figure("images/a.zh.png"), figure("images/a.ug.png"))).isEmpty();
        assertThat(codes(paragraph(link("#tea", "茶")), paragraph(new Inline.Text(Span.NONE, "چاي"))))
                .containsExactly(Code.FACT_INNER_LINKS);
        assertThat(codes(paragraph(link("#tea", "茶")), paragraph(link("#tea-ug", "چاي"))))
                .isEmpty();
    }

    @Test
    void addressesAreTheSameWhereverTheyStand() {
        Block linked = paragraph(link("https://example.org/results2026/", "成绩"));
        assertThat(codes(linked, paragraph(new Inline.Text(Span.NONE, "نەتىجە: example.org/results2026."))))
                .isEmpty();
        assertThat(codes(linked, paragraph(link("https://example.org/results2027", "نەتىجە"))))
                .containsExactly(Code.FACT_LINK, Code.FACT_LINK);
        assertThat(codes(
                        paragraph(new Inline.Text(Span.NONE, "来信：editors@example.org")),
                        paragraph(new Inline.Text(Span.NONE, "خەت: editor@example.org"))))
                .containsExactly(Code.FACT_LINK, Code.FACT_LINK);
    }

    @Test
    void readingsOfRubyAreNoFacts() {
        Block ruby = paragraph(new Inline.Ruby(Span.NONE, List.of("焙"), List.of("bèi4")));
        assertThat(codes(ruby, paragraph(new Inline.Text(Span.NONE, "قۇرۇتۇش"))))
                .isEmpty();
    }

    @Test
    void aFindingSaysInPlainWordsWhoHasWhat() {
        Disagreement found = CHECK.compare(
                        new Side("zh", "这口锅一次能炒三百六十克鲜叶。", List.of()),
                        new Side("ug", "بۇ قازاندا بىر قېتىمدا 36 گرام يوپۇرماق قورۇغىلى بولىدۇ.", List.of()))
                .get(0);
        Diagnostic said = Diagnostic.of(found.code(), Span.NONE, found.args().toArray(String[]::new));
        assertThat(said.message("en")).isEqualTo("number 三百六十 of the Chinese is not in the Uyghur, which has 36");
        assertThat(said.message("zh")).isEqualTo("中文的数字 三百六十 在维吾尔语里没有，维吾尔语写的是 36");
        assertThat(found.sourceQuote()).contains("能炒三百六十克");
        assertThat(found.targetQuote()).contains("36 گرام");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "一",
                "十",
                "1 ",
                "1,",
                "1.",
                "1-",
                "1:",
                "123 ",
                "一二",
                "万",
                "3万",
                "a",
                "a@",
                "a.",
                "/",
                "http://",
                "«",
                "《",
                "+1 ",
                "0991-",
                "ئۈچ ",
                "ئۈچ",
                "이",
                "이십만 ",
                "ᠭᠤᠷᠪᠠᠨ ",
                "\u202F",
                "%",
                "2026-",
                "电话",
                "第十",
                "\uD842\uDFB7",
                "1\n",
                "半"
            })
    void aLongTextOfAnythingTakesLittleTime(String piece) {
        String text = piece.repeat((piece.equals("1") ? 1 << 20 : 1 << 16) / piece.length());
        for (String language : List.of("zh", "ko")) {
            List<?> found = assertTimeoutPreemptively(
                    Duration.ofSeconds(60),
                    () -> CHECK.compare(new Side(language, text, List.of()), new Side("ug", text + "7", List.of())));
            assertThat(found).hasSizeLessThan(400);
        }
    }
}
