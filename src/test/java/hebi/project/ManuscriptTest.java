package hebi.project;

import static hebi.project.TestProject.FRONT;
import static hebi.project.TestProject.ISSUE;
import static hebi.project.TestProject.ISSUE_FILE;
import static hebi.project.TestProject.TEA_FILE;
import static org.assertj.core.api.Assertions.assertThat;

import hebi.diag.Code;
import hebi.diag.Diagnostic;
import hebi.document.Article;
import hebi.document.Block;
import hebi.document.Inline;
import hebi.document.InlineText;
import hebi.document.Picture;
import hebi.document.ReadingOrder;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ManuscriptTest {
    private static String tree(String body) {
        return MarkdownTree.of(TestProject.withBody(body).cleanTea());
    }

    private static String line(String body) {
        Article tea = TestProject.withBody(body).cleanTea();
        assertThat(tea.blocks()).hasSize(1);
        return MarkdownTree.line(((Block.Paragraph) tea.blocks().get(0)).content());
    }

    // ---- inline syntax ---------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '~',
            value = {
                "他说**“不”**就走了 @ 他说<b>“不”</b>就走了",
                "**“文字”**文 @ <b>“文字”</b>文",
                "文**“字”**，又 @ 文<b>“字”</b>，又",
                "文*（字）*文 @ 文<em>（字）</em>文",
                "他说：**《茶经》**。 @ 他说：<b>《茶经》</b>。",
                "**问：**您是哪年学的？ @ <b>问：</b>您是哪年学的？",
                "***“又”***文 @ <em><b>“又”</b></em>文",
                "**文*字*文** @ <b>文<em>字</em>文</b>",
                "**a** b @ <b>a</b> b",
                "snake_case_name @ snake_case_name",
                "_a_ b @ <em>a</em> b",
                "a * b * c @ a * b * c",
                "2*3*4 @ 2<em>3</em>4",
                "`**`代码 @ <code>**</code>代码",
                "\\*\\*文\\*\\* @ **文**",
                "[一芽一叶]{.dots}采 @ <dots>一芽一叶</dots>采",
                "[x]{.dots .big lang=la} @ <span {class=big, lang=la}><dots>x</dots></span>",
                "[Camellia]{lang=la} @ <span {lang=la}>Camellia</span>",
                "[a **b** c]{.x} @ <span {class=x}>a <b>b</b> c</span>",
                "[网站](https://example.org){.plain} @ <span {class=plain}><a https://example.org>网站</a></span>",
                "{明前|míng qián}茶 @ <ruby [明前][míng qián]>茶",
                "{漢字|hàn|zì} @ <ruby [漢, 字][hàn, zì]>",
                "{a\\|b|c\\}d} @ <ruby [a|b][c}d]>",
                "{集合} @ {集合}",
                "\\{明|m} @ {明|m}",
                "[方括号]里 @ [方括号]里",
                "<https://example.org> @ <a https://example.org>https://example.org</a>",
                "&amp;&lt; @ &<",
                "文 {.lead} @ 文",
            })
    void inlineSyntax(String markdown, String tree) {
        assertThat(line(markdown)).isEqualTo(tree);
    }

    static Stream<Arguments> lineBreaks() {
        return Stream.of(
                Arguments.of("明前\n茶", "明前茶"),
                Arguments.of("明前，\n茶", "明前，茶"),
                Arguments.of("“明前”\n茶", "“明前”茶"),
                Arguments.of("明前\n“茶”", "明前“茶”"),
                Arguments.of("明前……\n——茶", "明前……——茶"),
                Arguments.of("**明前**\n茶", "明前茶"),
                Arguments.of("明前[^1]\n茶\n\n[^1]: 注", "明前茶"),
                Arguments.of("{明|míng}\n前", "明前"),
                Arguments.of("明前 tea\nroom", "明前 tea room"),
                Arguments.of("明前\ntea", "明前 tea"),
                Arguments.of("tea，\nroom", "tea，room"),
                Arguments.of("한국\n글자", "한국 글자"),
                Arguments.of("一\r\n二", "一二"));
    }

    @ParameterizedTest
    @MethodSource("lineBreaks")
    void lineBreakOfTheManuscriptIsNothingBetweenHanAndASpaceBetweenWords(String markdown, String text) {
        Article tea = TestProject.withBody(markdown).cleanTea();
        assertThat(InlineText.of(ReadingOrder.lines(tea.blocks().get(0)).get(0)))
                .isEqualTo(text);
    }

    @Test
    void lineBreakBetweenKoreanWordsIsASpaceAlsoAfterQuotes() {
        TestProject project =
                new TestProject().with("issues/2026-05/articles/tea.ko.md", "---\ntitle: 차\n---\n“차”\n한 잔\n");
        Article korean = project.issue().articles().get("tea").get("ko");
        assertThat(InlineText.of(ReadingOrder.lines(korean.blocks().get(0)).get(0)))
                .isEqualTo("“차” 한 잔");
    }

    @Test
    void backslashAtTheEndIsAForcedLineBreak() {
        assertThat(line("一\\\n二")).isEqualTo("一<br>二");
    }

    // ---- blocks ----------------------------------------------------------------------------------------------

    @Test
    void blocksGetIdsByKindAndNumber() {
        assertThat(tree("""
                ## 采摘 {#harvest}

                一段。

                ### 摊晾{.small}

                - 甲
                - 乙

                3. 三

                   又

                4. 四

                > 引文

                ***

                ```text
                代码
                ```
                """)).isEqualTo("""
                h2 harvest “采摘”
                paragraph p01 “一段。”
                h3 h01 {class=small} “摊晾”
                ul l01
                  -
                    paragraph p02 “甲”
                  -
                    paragraph p03 “乙”
                ol3 loose l02
                  -
                    paragraph p04 “三”
                    paragraph p05 “又”
                  -
                    paragraph p06 “四”
                quote q01
                  paragraph p07 “引文”
                break b01
                code c01 {language=text}
                """);
    }

    @Test
    void attributesOnTheirOwnLineBelongToTheBlockAbove() {
        assertThat(tree("""
                - 甲
                {#list .a}

                > 引
                {.b key="two words"}

                段落
                {.c}

                | 甲 |
                |---|
                | 乙 |
                {#t}
                """)).isEqualTo("""
                ul list {class=a}
                  -
                    paragraph p01 “甲”
                quote q01 {class=b, key=two words}
                  paragraph p02 “引”
                paragraph p03 {class=c} “段落”
                table[] t “甲” “乙”
                """);
    }

    @Test
    void tableHasCaptionAlignmentsAndRuby() {
        assertThat(tree("""
                : 表 1　**成绩**

                | 名次 | 姓名 | 成绩 | 注 |
                |---:|:---:|:---|---|
                | 1 | {叶\\|yè} | 31:02 | |
                """)).isEqualTo("""
                table[end, center, start, ] t01 “表 1　<b>成绩</b>” “名次” “姓名” “成绩” “注” “1” “<ruby [叶][yè]>” “31:02” “”
                """);
    }

    @Test
    void directivesNestByLongerFences() {
        assertThat(tree("""
                ::::sidebar 歌词与*曲* {#song}
                前

                :::verse 马儿
                马儿啊
                你慢些走

                　　第二节
                :::

                后
                ::::

                :::pull-quote
                一芽一叶
                :::
                """)).isEqualTo("""
                :sidebar song “歌词与<em>曲</em>”
                  paragraph p01 “前”
                  :verse d01 “马儿”
                    paragraph p02 “马儿啊<br>你慢些走”
                    paragraph p03 “　　第二节”
                  paragraph p04 “后”
                :pull-quote d02 “”
                  paragraph p05 “一芽一叶”
                """);
    }

    @Test
    void equalFencesCloseFromTheInnermost() {
        assertThat(tree(":::sidebar\n:::steps\n1. 一\n:::\n后\n:::\n外\n")).isEqualTo("""
                :sidebar d01 “”
                  :steps d02 “”
                    ol1 l01
                      -
                        paragraph p01 “一”
                  paragraph p02 “后”
                paragraph p03 “外”
                """);
    }

    @Test
    void fenceInsideACodeBlockIsCode() {
        assertThat(tree(":::sidebar\n```\n:::\n```\n:::\n")).isEqualTo(":sidebar d01 “”\n  code c01\n");
    }

    @Test
    void indentedTextIsAParagraphAndNotCode() {
        assertThat(tree("    四个空格。\n")).isEqualTo("paragraph p01 “四个空格。”\n");
    }

    // ---- pictures --------------------------------------------------------------------------------------------

    private static TestProject withImages(String body) {
        return TestProject.withBody(body)
                .with("issues/2026-05/images/a.jpg", new byte[] {1})
                .with("issues/2026-05/images/a.yaml", "alt: {zh: 侧文, ko: 차}\ncaption: {zh: 侧*注*}\ncredit: 周岚\n")
                .with("issues/2026-05/images/b.png", new byte[] {1});
    }

    @Test
    void aPictureAloneIsAFigureWithTheTextsOfItsSidecar() {
        Article tea = withImages("![](a.jpg){.wide}\n{#fig}\n").cleanTea();
        Block.Figure figure = (Block.Figure) tea.blocks().get(0);
        Picture picture = figure.picture();
        assertThat(figure.id()).isEqualTo("tea-fig");
        assertThat(figure.attributes()).containsEntry("class", "wide");
        assertThat(picture.path()).isEqualTo("issues/2026-05/images/a.jpg");
        assertThat(picture.alt()).isEqualTo("侧文");
        assertThat(MarkdownTree.line(picture.caption())).isEqualTo("侧<em>注</em>");
        assertThat(picture.credit()).contains("周岚");
        assertThat(picture.span()).hasToString(TEA_FILE + ":4:1");
        assertThat(picture.caption().get(1).span()).hasToString("issues/2026-05/images/a.yaml:2:16");
    }

    @Test
    void whatTheManuscriptSaysOfAPictureWins() {
        Article tea = withImages("![正文](../images/a.jpg \"正**注**\")\n").cleanTea();
        Picture picture = ((Block.Figure) tea.blocks().get(0)).picture();
        assertThat(picture.path()).isEqualTo("issues/2026-05/images/a.jpg");
        assertThat(picture.alt()).isEqualTo("正文");
        assertThat(MarkdownTree.line(picture.caption())).isEqualTo("正<b>注</b>");
    }

    @Test
    void severalPicturesInAParagraphAreSeveralFigures() {
        assertThat(MarkdownTree.of(withImages(":::photo-spread\n![甲](a.jpg)\n![乙](b.png)\n:::\n")
                        .cleanTea()))
                .isEqualTo(":photo-spread d01 “”\n  figure f01 “侧<em>注</em>”\n  figure f02 “”\n");
    }

    @Test
    void aPictureAmongTextStaysInTheLine() {
        Article tea =
                withImages("看![乙](/issues/2026-05/images/b.png){.small}这里\n").cleanTea();
        assertThat(MarkdownTree.of(tea)).isEqualTo("paragraph p01 “看<img 乙 {class=small}>这里”\n");
    }

    // ---- notes -----------------------------------------------------------------------------------------------

    @Test
    void notesAreNumberedByFirstReference() {
        Article tea = TestProject.withBody("""
                甲[^b]乙[^a]丙[^b]丁^[就地的*注*]。

                [^a]: 注甲

                    第二段
                [^b]: 注乙[^c]
                [^c]: 注丙
                """).cleanTea();
        assertThat(MarkdownTree.of(tea)).isEqualTo("""
                paragraph p01 “甲<note 1 tea-n1-r1>乙<note 2 tea-n2-r1>丙<note 1 tea-n1-r2>丁<note 3 tea-n3-r1>。”
                note 1 [tea-n1-r1, tea-n1-r2]
                  paragraph n1-p01 “注乙<note 4 tea-n4-r1>”
                note 2 [tea-n2-r1]
                  paragraph n2-p01 “注甲”
                  paragraph n2-p02 “第二段”
                note 3 [tea-n3-r1]
                  paragraph n3-p01 “就地的<em>注</em>”
                note 4 [tea-n4-r1]
                  paragraph n4-p01 “注丙”
                """);
    }

    // ---- links -----------------------------------------------------------------------------------------------

    @Test
    void linksLeadToBlocksOfTheArticleAndToOtherArticles() {
        TestProject project = TestProject.withBody("[后](#end)[它](#bread)[它的](#bread-x)\n\n尾 {#end}\n")
                .with(ISSUE_FILE, ISSUE.replace("[tea]", "[tea, bread]"))
                .with("issues/2026-05/articles/bread.zh.md", FRONT + "馕 {#x}\n");
        assertThat(MarkdownTree.of(project.cleanTea()))
                .startsWith("paragraph p01 “<a #tea-end>后</a><a #bread>它</a><a #bread-x>它的</a>”");
    }

    // ---- places ----------------------------------------------------------------------------------------------

    @Test
    void everyNodeKnowsItsLineAndColumnAfterTheFrontMatter() {
        Article tea = TestProject.withBody("一*二*三\n\n> 引 **四**\n").cleanTea();
        List<Inline> first = ReadingOrder.lines(tea.blocks().get(0)).get(0);
        assertThat(first)
                .extracting(i -> i.span().toString())
                .containsExactly(TEA_FILE + ":4:1", TEA_FILE + ":4:2", TEA_FILE + ":4:5");
        assertThat(ReadingOrder.content(first.get(1)).get(0).span()).hasToString(TEA_FILE + ":4:3");
        Block quoted = ReadingOrder.blocks(tea).get(2);
        assertThat(quoted.span()).hasToString(TEA_FILE + ":6:3");
        assertThat(ReadingOrder.lines(quoted).get(0).get(1).span()).hasToString(TEA_FILE + ":6:5");
    }

    @Test
    void textInTheFrontMatterKnowsItsColumn() {
        Article tea = new TestProject()
                .with(TEA_FILE, "---\ntitle: 明*前*茶\nsubtitle: \"二 **十** 天\"\nsummary: >\n  折叠\n  的*文*\n---\n文。\n")
                .cleanTea();
        assertThat(tea.title().get(1).span()).hasToString(TEA_FILE + ":2:9");
        assertThat(tea.subtitle().get(1).span()).hasToString(TEA_FILE + ":3:14");
        assertThat(tea.summary().get(0).span()).hasToString(TEA_FILE + ":4:10");
        assertThat(MarkdownTree.line(tea.summary())).isEqualTo("折叠 的<em>文</em>");
    }

    @Test
    void creditsKeepTheirOrder() {
        Article tea = new TestProject()
                .with(TEA_FILE, "---\ntitle: 茶\ncredits:\n  photo: [周岚, 马文涛]\n  author: 林秋原\n---\n文。\n")
                .cleanTea();
        assertThat(tea.credits())
                .containsExactly(
                        new Article.Credit("photo", List.of("周岚", "马文涛")),
                        new Article.Credit("author", List.of("林秋原")));
    }

    @Test
    void readingOrderHasAllTextOnce() {
        Article tea = withImages("{茶|chá}[^1]\n\n![](a.jpg)\n\n: 题\n\n| 甲 |\n|---|\n| 乙 |\n\n[^1]: 注\n")
                .cleanTea();
        assertThat(ReadingOrder.text(tea))
                .extracting(p -> p.kind() + " " + p.text())
                .containsExactly(
                        "TITLE 明前茶",
                        "PARAGRAPH 茶chá",
                        "CAPTION 侧注",
                        "PICTURE_CREDIT 周岚",
                        "TABLE_CAPTION 题",
                        "CELL 甲",
                        "CELL 乙",
                        "PARAGRAPH 注");
    }

    // ---- what is wrong ---------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '~',
            value = {
                "文<b>粗</b> @ RAW_HTML RAW_HTML @ 4:2 @ 文<b>粗</b>",
                "<div> @ RAW_HTML @ 4:1 @ <div>",
                "文<!-- 注 --> @ RAW_HTML @ 4:2 @ 文<!-- 注 -->",
                "# 一级 @ HEADING_LEVEL_ONE @ 4:1 @ 一级",
                "文[^x] @ NOTE_UNDEFINED @ 4:2 @ 文[^x]",
                "文 **字 @ LITERAL_EMPHASIS @ 4:3 @ 文 **字",
                "**文 ** 字 @ LITERAL_EMPHASIS LITERAL_EMPHASIS @ 4:1 @ **文 ** 字",
                ":::sidbar @ UNKNOWN_DIRECTIVE DIRECTIVE_NOT_CLOSED @ 4:1 @ ~~",
                "::: @ STRAY_FENCE @ 4:1 @ :::",
                "文{.dots}字 @ ATTRIBUTES_WITHOUT_BLOCK @ 4:2 @ 文{.dots}字",
                "文 {.dots key} @ ATTRIBUTES_MALFORMED @ 4:3 @ 文 {.dots key}",
                "{.dots} @ ARTICLE_EMPTY ATTRIBUTES_WITHOUT_BLOCK @ 0:0 @ ~~",
                ": 表题 @ CAPTION_WITHOUT_TABLE @ 4:1 @ 表题",
                "文 {#采摘} @ INVALID_ID @ 4:1 @ 文",
                "[文]{#id} @ MARK_NOT_ALLOWED_HERE @ 4:1 @ 文",
                "[见](#nowhere) @ LINK_TARGET_UNKNOWN @ 4:1 @ 见",
                "[见](javascript:alert) @ LINK_NOT_ALLOWED @ 4:1 @ 见",
                "[见](bird.zh.md) @ LINK_NOT_ALLOWED @ 4:1 @ 见",
                "　　手工缩进 @ INDENTED_BY_HAND @ 4:1 @ 手工缩进",
                "{漢字典|hàn|zì} @ RUBY_COUNT @ 4:1 @ 漢字典hàn zì",
            })
    void problemIsReportedWhereItStandsAndTheTextIsKept(String body, String codes, String place, String text) {
        TestProject project = TestProject.withBody(body + "\n");
        List<Diagnostic> problems = project.problems();
        assertThat(String.join(" ", problems.stream().map(d -> d.code().name()).toList()))
                .isEqualTo(codes);
        assertThat(problems.get(0).span().line() + ":" + problems.get(0).span().column())
                .isEqualTo(place);
        String kept = ReadingOrder.text(project.tea()).stream()
                .skip(1)
                .map(ReadingOrder.Piece::text)
                .reduce("", String::concat);
        assertThat(kept).isEqualTo(text);
    }

    @Test
    void noteThatNothingRefersToIsReported() {
        TestProject.withBody("文。\n\n[^x]: 注\n").reports(Code.NOTE_UNREFERENCED, TEA_FILE + ":6:1", "x");
    }

    @Test
    void noteWrittenTwiceIsReported() {
        TestProject.withBody("文[^x]。\n\n[^x]: 注\n\n[^x]: 又\n")
                .reports(Code.NOTE_DEFINED_TWICE, TEA_FILE + ":8:1", "x", TEA_FILE + ":6:1");
    }

    @Test
    void idTakenTwiceIsReported() {
        TestProject.withBody("甲 {#x}\n\n乙 {#x}\n")
                .reports(Code.DUPLICATE_ID, TEA_FILE + ":6:1", "x", TEA_FILE + ":4:1");
    }

    @Test
    void authorsIdThatIsAnAutomaticOneIsReportedAtTheAuthors() {
        TestProject.withBody("甲 {#p01}\n\n乙\n").reports(Code.DUPLICATE_ID, TEA_FILE + ":4:1", "p01", TEA_FILE + ":6:1");
    }

    @Test
    void idsThatMeetAcrossArticlesAreReported() {
        TestProject project = TestProject.withBody("甲 {#h-p01}\n")
                .with(ISSUE_FILE, ISSUE.replace("[tea]", "[tea, tea-h]"))
                .with("issues/2026-05/articles/tea-h.zh.md", FRONT + "乙\n");
        assertThat(project.problems()).extracting(Diagnostic::code).containsExactly(Code.DUPLICATE_ID);
    }

    @Test
    void pictureInATitleIsRefusedAndItsTextKept() {
        TestProject project = new TestProject().with(TEA_FILE, "---\ntitle: 茶![图](a.jpg)\n---\n文。\n");
        project.reports(Code.MARK_NOT_ALLOWED_HERE, TEA_FILE + ":2:9");
        assertThat(InlineText.of(project.tea().title())).isEqualTo("茶图");
    }

    // ---- hostile input ---------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '~',
            value = {
                "> @ MANUSCRIPT_TOO_DEEP",
                "~+ ~ @ MANUSCRIPT_TOO_DEEP",
                "~*a **a ~ @ LITERAL_EMPHASIS",
                "*a @ ~~",
                "[ @ ~~",
                "![ @ ~~",
                "[a](b @ ~~",
                "[a]{ @ ~~",
                "{a| @ ~~",
                "{.a=\" @ ~~",
                "** @ ~~",
                "*a_ @ ~~",
                "** a @ LITERAL_EMPHASIS",
                "` @ ~~",
                "``a @ ~~",
                "[^a @ ~~",
                "^[ @ ~~",
                "& @ ~~",
                "<a @ ~~",
                "<!-- @ ~~",
                "|a @ ~~",
                ":::a~~ @ ~~",
            })
    void hundredKilobytesOfOneThingTakeLinearTime(String unit, String code) {
        String text = unit.repeat(100_000 / unit.length());
        TestProject project = TestProject.withBody(text + "\n");
        // Generous for a busy machine; what is quadratic takes minutes.
        Assertions.assertTimeout(Duration.ofSeconds(20), project::problems);
        if (!code.isEmpty()) {
            assertThat(project.log.sorted()).extracting(d -> d.code().name()).contains(code);
        }
    }

    @Test
    void deepEmphasisIsReportedAndKeptAsText() {
        TestProject project = TestProject.withBody("*a ".repeat(20_000) + "b" + "*".repeat(20_000) + "\n");
        Article tea = Assertions.assertTimeout(Duration.ofSeconds(20), project::tea);
        assertThat(project.log.sorted()).extracting(Diagnostic::code).contains(Code.MANUSCRIPT_TOO_DEEP);
        assertThat(ReadingOrder.text(tea).get(1).text()).endsWith("**");
    }

    @Test
    void deepLinksAndSpansEndAtTheLimit() {
        TestProject project = TestProject.withBody("[".repeat(20_000) + "a" + "]{.x}".repeat(20_000) + "\n");
        Assertions.assertTimeout(Duration.ofSeconds(20), project::problems);
        assertThat(project.log.sorted()).isNotEmpty();
    }

    @Test
    void manyLinesOfDirectivesTakeLinearTime() {
        TestProject project = TestProject.withBody(":::verse\n".repeat(10_000) + "文\n");
        Assertions.assertTimeout(Duration.ofSeconds(20), project::problems);
        assertThat(project.log.sorted()).extracting(Diagnostic::code).contains(Code.MANUSCRIPT_TOO_DEEP);
    }

    @Test
    void emphasisFollowsTheExamplesOfCommonMark() {
        // CommonMark 0.31.2, section 6.2: number of the example, source, outcome.
        List<List<String>> examples = List.of(
                List.of("*foo bar*", "<em>foo bar</em>"),
                List.of("a * foo bar*", "a * foo bar*"),
                List.of("a*\"foo\"*", "a*\"foo\"*"),
                List.of("foo*bar*", "foo<em>bar</em>"),
                List.of("foo-_(bar)_", "foo-<em>(bar)</em>"),
                List.of("*(*foo)", "*(*foo)"),
                List.of("*(*foo*)*", "<em>(<em>foo</em>)</em>"),
                List.of("_foo_bar_baz_", "<em>foo_bar_baz</em>"),
                List.of("**foo \"*bar*\" foo**", "<b>foo \"<em>bar</em>\" foo</b>"),
                List.of("foo***bar***baz", "foo<em><b>bar</b></em>baz"),
                List.of("foo******bar*********baz", "foo<b><b><b>bar</b></b></b>***baz"),
                List.of("*foo**bar*", "<em>foo**bar</em>"),
                List.of("***foo** bar*", "<em><b>foo</b> bar</em>"),
                List.of("*foo **bar***", "<em>foo <b>bar</b></em>"),
                List.of("foo *\\**", "foo <em>*</em>"),
                List.of("***foo**", "*<b>foo</b>"),
                List.of("**foo*", "*<em>foo</em>"),
                List.of("*foo****", "<em>foo</em>***"),
                List.of("*foo __bar *baz bim__ bam*", "<em>foo <b>bar *baz bim</b> bam</em>"),
                List.of("**foo **bar baz**", "**foo <b>bar baz</b>"),
                List.of("*[bar*](https://e)", "*<a https://e>bar*</a>"));
        for (List<String> example : examples) {
            Article tea = TestProject.withBody(example.get(0) + "\n").tea();
            assertThat(MarkdownTree.line(ReadingOrder.lines(tea.blocks().get(0)).get(0)))
                    .as(example.get(0))
                    .isEqualTo(example.get(1));
        }
    }
}
