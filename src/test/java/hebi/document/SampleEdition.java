package hebi.document;

import hebi.diag.Span;
import hebi.document.Article.Credit;
import hebi.document.Article.Note;
import hebi.document.Edition.EditionArticle;
import hebi.document.Edition.EditionSection;
import hebi.document.Issue.ArticleOrder;
import hebi.lang.LanguageProfile;
import hebi.lang.Languages;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A small Chinese edition with every kind of block and inline, for tests. */
public final class SampleEdition {
    /** Path of the one article's file. */
    public static final String TEA = "issues/2026-05/articles/tea.zh.md";
    /** Path of the cover's picture. */
    public static final String COVER = "issues/2026-05/images/cover.png";
    /** Path of a picture with a name that no container should have. */
    public static final String PICTURE = "issues/2026-05/images/茶 园.png";

    private static final Section CRAFTS = new Section("crafts", "手艺", "#B23A2E");
    private static final Section HISTORY = new Section("history", "往事", "#6B3E5E");

    private SampleEdition() {}

    private record Section(String key, String name, String color) {
        Magazine.Section section() {
            return new Magazine.Section(key, zh(name), color, at("magazine.yaml", 12));
        }
    }

    /** The profile of its language. */
    public static LanguageProfile profile() {
        return new Languages().profile("zh");
    }

    /** The edition. */
    public static Edition edition() {
        return edition(tea(), bridge());
    }

    /** The edition with other articles: the first in one section, the rest in another. */
    public static Edition edition(Article first, Article... others) {
        List<EditionArticle> rest = List.of(others).stream()
                .map(a -> new EditionArticle(order(a.name()), List.of(a)))
                .toList();
        EditionArticle lead = new EditionArticle(order(first.name()), List.of(first));
        return new Edition(
                magazine(),
                issue(),
                "zh",
                List.of("zh"),
                List.of(
                        new EditionSection(CRAFTS.section(), List.of(lead)),
                        new EditionSection(HISTORY.section(), rest)));
    }

    private static ArticleOrder order(String name) {
        return new ArticleOrder(name, Map.of(), at("issues/2026-05/issue.yaml", 14));
    }

    private static Magazine magazine() {
        return new Magazine(
                "shanchuan",
                zh("山川手艺"),
                "urn:issn:0000-0000",
                Optional.of("0000-0000"),
                Optional.of("00-0000/G0"),
                zh("山川手艺编辑部"),
                Map.of(CRAFTS.key(), CRAFTS.section(), HISTORY.key(), HISTORY.section()),
                List.of(),
                "zh",
                Frequency.MONTHLY,
                "shanchuan",
                Optional.empty(),
                Map.of(),
                Map.of(),
                List.of(
                        new Magazine.ColophonLine(zh("主编"), zh("林知远")),
                        new Magazine.ColophonLine(Map.of(), zh("文中人物、地点均为虚构。"))),
                Span.of("magazine.yaml"));
    }

    private static Issue issue() {
        Picture cover = new Picture(
                COVER,
                "远山与茶园",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                at("issues/2026-05/issue.yaml", 6));
        return new Issue(
                "2026-05",
                2026,
                5,
                98,
                LocalDate.of(2026, 5, 10),
                Optional.of(new Issue.Cover(cover, List.of(zh("明前茶：二十天"), zh("石桥下的三百年")))),
                List.of(),
                Map.of(),
                Span.of("issues/2026-05/issue.yaml"));
    }

    /** The feature: every block and inline. */
    public static Article tea() {
        Note note = new Note(
                "tea-n1",
                1,
                List.of(new Block.Paragraph("tea-n1-p01", Map.of(), at(60), List.of(text("唐人陆羽，著《茶经》。")))),
                List.of("tea-r1", "tea-r2"),
                at(60));
        return article("tea", "明前茶", teaBlocks(), List.of(note));
    }

    /** An article of the given blocks. */
    public static Article article(String name, String title, List<Block> blocks) {
        return article(name, title, blocks, List.of());
    }

    private static Article article(String name, String title, List<Block> blocks, List<Note> notes) {
        return new Article(
                name,
                "zh",
                List.of(text(title)),
                List.of(text("清明之前的二十天")),
                Optional.of("crafts"),
                List.of(new Credit("author", List.of("林秋原")), new Credit("photo", List.of("周岚", "马文涛"))),
                List.of(text("一芽一叶，二十天。")),
                blocks,
                notes,
                Span.of(TEA));
    }

    private static Article bridge() {
        return new Article(
                "bridge",
                "zh",
                List.of(text("石桥 & 流水")),
                List.of(),
                Optional.of("history"),
                List.of(),
                List.of(),
                List.of(paragraph("bridge-p01", 9, text("桥下三百年。"))),
                List.of(),
                Span.of("issues/2026-05/articles/bridge.zh.md"));
    }

    private static List<Block> teaBlocks() {
        return List.of(
                paragraph(
                        "tea-p01",
                        10,
                        text("清明前的第三个早晨，"),
                        new Inline.Emphasis(at(10), List.of(text("雾"))),
                        text("还没散。")),
                paragraph(
                        "tea-p02",
                        12,
                        new Inline.Strong(at(12), List.of(text("茶"))),
                        new Inline.Ruby(at(12), List.of("明", "前"), List.of("míng", "qián")),
                        new Inline.Dots(at(12), List.of(text("一芽一叶"))),
                        new Inline.NoteReference(at(12), "tea-r1", "tea-n1", 1),
                        new Inline.Styled(at(12), Map.of("lang", "la"), List.of(text("Camellia sinensis"))),
                        new Inline.Code(at(12), "a < b"),
                        new Inline.Link(at(12), "https://example.org/?a=1&b=2", List.of(text("链接"))),
                        new Inline.Link(at(12), "#bridge", List.of(text("石桥"))),
                        new Inline.Link(at(12), "#tea-p01", List.of(text("上文"))),
                        new Inline.Image(at(12), picture(PICTURE, List.of(), Optional.empty())),
                        new Inline.LineBreak(at(12)),
                        text("再注"),
                        new Inline.NoteReference(at(12), "tea-r2", "tea-n1", 1)),
                new Block.Heading("tea-h01", Map.of(), at(14), 2, List.of(text("采摘"))),
                new Block.Figure(
                        "tea-f01",
                        Map.of("class", "wide"),
                        at(16),
                        picture(PICTURE, List.of(text("清晨的茶园")), Optional.of("周岚摄"))),
                new Block.ListBlock(
                        "tea-l01",
                        Map.of(),
                        at(18),
                        true,
                        3,
                        true,
                        List.of(List.of(paragraph("tea-p03", 18, text("摊晾"))))),
                new Block.ListBlock(
                        "tea-l02",
                        Map.of(),
                        at(20),
                        false,
                        1,
                        false,
                        List.of(List.of(paragraph("tea-p04", 20, text("杀青")), paragraph("tea-p05", 22, text("锅温。"))))),
                new Block.Quote("tea-q01", Map.of(), at(24), List.of(paragraph("tea-p06", 24, text("茶者，南方之嘉木也。")))),
                new Block.Table(
                        "tea-t01",
                        Map.of(),
                        at(26),
                        Optional.of(List.of(text("三种茶锅"))),
                        List.of("", "end"),
                        List.of(List.of(), List.of(text("温度"))),
                        List.of(List.of(List.of(text("平锅")), List.of(text("180"))))),
                new Block.Code("tea-c01", Map.of(), at(30), "for (;;) { a & b }\n"),
                new Block.Break("tea-b01", Map.of(), at(33)),
                directive(
                        "tea-d01",
                        "sidebar",
                        "三种茶锅",
                        35,
                        new Block.Heading("tea-h02", Map.of(), at(36), 4, List.of(text("平锅"))),
                        paragraph("tea-p07", 37, text("平底。"))),
                directive(
                        "tea-d02",
                        "verse",
                        "采茶",
                        39,
                        paragraph("tea-p08", 40, text("溪水清溪水长"), new Inline.LineBreak(at(40)), text("溪水两岸好风光"))),
                directive(
                        "tea-d03",
                        "interview",
                        "",
                        43,
                        paragraph("tea-p09", 44, new Inline.Strong(at(44), List.of(text("问："))), text("您是哪年学的？"))),
                directive("tea-d04", "pull-quote", "林秋原", 47, paragraph("tea-p10", 48, text("手比眼睛先知道。"))),
                directive(
                        "tea-d05",
                        "steps",
                        "做法",
                        50,
                        new Block.ListBlock(
                                "tea-l03",
                                Map.of(),
                                at(51),
                                true,
                                1,
                                true,
                                List.of(List.of(paragraph("tea-p11", 51, text("洗净")))))),
                directive(
                        "tea-d06",
                        "photo-spread",
                        "",
                        53,
                        new Block.Figure(
                                "tea-f02", Map.of(), at(54), picture(COVER, List.of(text("山")), Optional.empty()))),
                paragraph("tea-p12", 58, text("茶凉了，𠮷时未到。")));
    }

    /** A paragraph at a line of the article. */
    public static Block.Paragraph paragraph(String id, int line, Inline... content) {
        return new Block.Paragraph(id, Map.of(), at(line), List.of(content));
    }

    /** Plain text. */
    public static Inline text(String text) {
        return new Inline.Text(Span.NONE, text);
    }

    private static Block.Directive directive(String id, String name, String title, int line, Block... blocks) {
        List<Inline> titles = title.isEmpty() ? List.of() : List.of(text(title));
        return new Block.Directive(id, Map.of(), at(line), name, titles, List.of(blocks));
    }

    private static Picture picture(String path, List<Inline> caption, Optional<String> credit) {
        return new Picture(
                path,
                "茶园里的人",
                caption,
                credit,
                Optional.empty(),
                Optional.of(new Picture.Focus(500, 400)),
                Map.of(),
                at(16));
    }

    private static Span at(int line) {
        return at(TEA, line);
    }

    private static Span at(String file, int line) {
        return new Span(file, line, 1);
    }

    private static Map<String, String> zh(String text) {
        return Map.of("zh", text);
    }
}
