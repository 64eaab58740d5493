package hebi.css;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.css.value.GridAreas;
import hebi.css.value.GridAreas.Area;
import hebi.css.value.GridAutoFlow;
import hebi.css.value.GridLine;
import hebi.css.value.GridTrackList;
import hebi.css.value.GridTrackList.Kind;
import hebi.css.value.GridTrackList.Tracks;
import hebi.css.value.LengthPercentage;
import hebi.css.value.TrackSize;
import hebi.css.value.TrackSize.FitContent;
import hebi.css.value.TrackSize.Fixed;
import hebi.css.value.TrackSize.Flex;
import hebi.css.value.TrackSize.Keyword;
import hebi.css.value.TrackSize.MinMax;
import hebi.diag.Code;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GridTest {
    private static Fixed pt(int points) {
        return new Fixed(LengthPercentage.of(points * 1000));
    }

    private static Tracks columns(String value, int automatic) {
        return Styling.value(Properties.GRID_TEMPLATE_COLUMNS, "font-size: 10pt; grid-template-columns: " + value)
                .tracks(automatic);
    }

    @Test
    void tracksHaveSizesOfEveryKind() {
        assertThat(columns(
                                "10pt 50% 2fr auto min-content max-content minmax(1em, 1fr) minmax(auto, 20%)"
                                        + " fit-content(30pt) calc(1pt + 1em)",
                                1)
                        .sizes())
                .containsExactly(
                        pt(10),
                        new Fixed(new LengthPercentage(0, 50)),
                        new Flex(2),
                        Keyword.AUTO,
                        Keyword.MIN_CONTENT,
                        Keyword.MAX_CONTENT,
                        new MinMax(pt(10), new Flex(1)),
                        new MinMax(Keyword.AUTO, new Fixed(new LengthPercentage(0, 20))),
                        new FitContent(LengthPercentage.of(30_000)),
                        pt(11));
    }

    @Test
    void noneIsNoTrackAndOneLine() {
        Tracks none = GridTrackList.NONE.tracks(1);
        assertThat(Styling.value(Properties.GRID_TEMPLATE_ROWS, "")).isEqualTo(GridTrackList.NONE);
        assertThat(none.sizes()).isEmpty();
        assertThat(none.lineNames()).containsExactly(List.of());
    }

    @Test
    void namesOfRepetitionsThatMeetAreOfTheSameLine() {
        Tracks tracks = columns("[a] 1pt [b c] repeat(2, [d] 2pt 3pt [e]) [f] 4pt [g]", 1);
        assertThat(tracks.sizes()).containsExactly(pt(1), pt(2), pt(3), pt(2), pt(3), pt(4));
        assertThat(tracks.lineNames())
                .containsExactly(
                        List.of("a"),
                        List.of("b", "c", "d"),
                        List.of(),
                        List.of("e", "d"),
                        List.of(),
                        List.of("e", "f"),
                        List.of("g"));
        assertThat(tracks.autoStart()).isEqualTo(tracks.autoEnd()).isEqualTo(6);
    }

    @Test
    void automaticRepetitionsWaitForTheRoom() {
        String css = "1pt repeat(auto-fit, [x] minmax(2pt, 1fr) 3pt) [y] 4pt";
        assertThat(Styling.value(Properties.GRID_TEMPLATE_COLUMNS, "grid-template-columns: " + css)
                        .automatic()
                        .orElseThrow()
                        .kind())
                .isEqualTo(Kind.AUTO_FIT);
        Tracks tracks = columns(css, 2);
        assertThat(tracks.sizes()).hasSize(6);
        assertThat(tracks.lineNames().get(5)).containsExactly("y");
        assertThat(tracks.autoStart()).isEqualTo(1);
        assertThat(tracks.autoEnd()).isEqualTo(5);
        assertThat(columns(css, 1_000_000).sizes()).hasSizeLessThanOrEqualTo(GridTrackList.MAX_TRACKS);
    }

    @Test
    void tenThousandTracksAreKeptAsTheyWereWritten() {
        GridTrackList list = Styling.value(
                Properties.GRID_TEMPLATE_ROWS, "grid-template-rows: repeat(5000, 1pt) repeat(2500, 1fr 2fr)");
        assertThat(list.size()).isEqualTo(10_000);
        assertThat(list.tracks(1).sizes()).hasSize(10_000);
        assertThat(list.parts()).hasSizeLessThan(6);
    }

    @ParameterizedTest
    @CsvSource({
        "auto,          0, false, ''",
        "3,             3, false, ''",
        "-1,           -1, false, ''",
        "foo,           0, false, foo",
        "foo 2,         2, false, foo",
        "-2 foo,       -2, false, foo",
        "span 2,        2, true,  ''",
        "2 span,        2, true,  ''",
        "span foo,      1, true,  foo",
        "span 3 foo,    3, true,  foo",
        "span foo 3,    3, true,  foo",
        "99999999,  10000, false, ''",
        "-99999999,-10000, false, ''",
    })
    void linesAreNumbersNamesAndSpans(String css, int number, boolean span, String name) {
        assertThat(Styling.value(Properties.GRID_ROW_START, "grid-row-start: " + css))
                .isEqualTo(new GridLine(number, span, name));
    }

    @ParameterizedTest
    @CsvSource({
        "a,             a, a, a, a",
        "1,             1, auto, auto, auto",
        "a / b,         a, b, a, b",
        "1 / a / 2,     1, a, 2, a",
        "1 / 2 / span 3 / 4, 1, 2, span 3, 4",
    })
    void anAreaIsRowStartColumnStartRowEndColumnEnd(
            String css, String rowStart, String columnStart, String rowEnd, String columnEnd) {
        Styling styling = Styling.of(
                "p { grid-area: " + css + " } i { grid-row: " + rowStart + " / " + rowEnd + "; grid-column: "
                        + columnStart + " / " + columnEnd + " }",
                "<p id='x'/><i id='y'/>");
        for (Property<GridLine> line : List.of(
                Properties.GRID_ROW_START,
                Properties.GRID_ROW_END,
                Properties.GRID_COLUMN_START,
                Properties.GRID_COLUMN_END)) {
            assertThat(styling.get("x", line)).isEqualTo(styling.get("y", line));
        }
    }

    @Test
    void areasAreDrawnWithStrings() {
        assertThat(Styling.value(
                        Properties.GRID_TEMPLATE_AREAS,
                        "grid-template-areas: 'head head .' 'side 正文 ...' 'side 正文 foot'"))
                .isEqualTo(new GridAreas(
                        3,
                        3,
                        Map.of(
                                "head", new Area(1, 2, 1, 3),
                                "side", new Area(2, 4, 1, 2),
                                "正文", new Area(2, 4, 2, 3),
                                "foot", new Area(3, 4, 3, 4))));
    }

    @Test
    void templateIsRowsAndColumns() {
        Styling styling =
                Styling.of("p { grid-template-areas: 'a'; grid-template: 1pt [r] / repeat(2, 1fr) }", "<p id='x'/>");
        assertThat(styling.get("x", Properties.GRID_TEMPLATE_ROWS).tracks(1).lineNames())
                .containsExactly(List.of(), List.of("r"));
        assertThat(styling.get("x", Properties.GRID_TEMPLATE_COLUMNS).size()).isEqualTo(2);
        assertThat(styling.get("x", Properties.GRID_TEMPLATE_AREAS)).isEqualTo(GridAreas.NONE);
    }

    @Test
    void templateMayBeDrawn() {
        Styling styling = Styling.of(
                "p { grid-template: [top] 'a a' 2em [mid] [m2] 'b c' [end] / 1fr [v] auto; font-size: 10pt }",
                "<p id='x'/>");
        Tracks rows = styling.get("x", Properties.GRID_TEMPLATE_ROWS).tracks(1);
        assertThat(rows.sizes()).containsExactly(pt(20), Keyword.AUTO);
        assertThat(rows.lineNames()).containsExactly(List.of("top"), List.of("mid", "m2"), List.of("end"));
        assertThat(styling.get("x", Properties.GRID_TEMPLATE_COLUMNS).tracks(1).sizes())
                .containsExactly(new Flex(1), Keyword.AUTO);
        assertThat(styling.get("x", Properties.GRID_TEMPLATE_AREAS).areas().get("a"))
                .isEqualTo(new Area(1, 2, 1, 3));
    }

    @Test
    void automaticTracksAndTheirOrder() {
        List<TrackSize> sizes = Styling.value(Properties.GRID_AUTO_ROWS, "grid-auto-rows: 1pt minmax(2pt, auto)");
        assertThat(sizes).containsExactly(pt(1), new MinMax(pt(2), Keyword.AUTO));
        assertThat(Styling.value(Properties.GRID_AUTO_COLUMNS, "")).containsExactly(Keyword.AUTO);
        assertThat(Styling.value(Properties.GRID_AUTO_FLOW, "")).isEqualTo(new GridAutoFlow(false, false));
        assertThat(Styling.value(Properties.GRID_AUTO_FLOW, "grid-auto-flow: dense"))
                .isEqualTo(new GridAutoFlow(false, true));
        assertThat(Styling.value(Properties.GRID_AUTO_FLOW, "grid-auto-flow: dense column"))
                .isEqualTo(new GridAutoFlow(true, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "grid-template-columns: [a]",
                "grid-template-columns: [a] [b] 1pt",
                "grid-template-columns: [span] 1pt",
                "grid-template-columns: -1pt",
                "grid-template-columns: -1fr",
                "grid-template-columns: 1fr 2",
                "grid-template-columns: minmax(1fr, 1pt)",
                "grid-template-columns: minmax(1pt)",
                "grid-template-columns: minmax(1pt, 2pt, 3pt)",
                "grid-template-columns: fit-content(auto)",
                "grid-template-columns: repeat(0, 1pt)",
                "grid-template-columns: repeat(1pt)",
                "grid-template-columns: repeat(2, [a])",
                "grid-template-columns: repeat(2, repeat(2, 1pt))",
                "grid-template-columns: repeat(auto-fill, 1fr)",
                "grid-template-columns: repeat(auto-fill, 1pt) 1fr",
                "grid-template-columns: repeat(auto-fill, 1pt) repeat(auto-fit, 1pt)",
                "grid-template-columns: repeat(10001, 1pt)",
                "grid-template-columns: repeat(10000, 1pt) 1pt",
                "grid-template-columns: repeat(2000000000, 1pt 2pt 3pt)",
                "grid-template-columns: none 1pt",
                "grid-template-columns: 1pt / 2pt",
                "grid-template-areas: 'a a' 'a'",
                "grid-template-areas: 'a b' 'b a'",
                "grid-template-areas: 'a b a'",
                "grid-template-areas: ''",
                "grid-template-areas: 'a$'",
                "grid-auto-rows: repeat(2, 1pt)",
                "grid-auto-flow: row column",
                "grid-row-start: 0",
                "grid-row-start: span -1",
                "grid-row-start: span",
                "grid-row-start: 1 2",
                "grid-row: 1 / 2 / 3",
                "grid-area: 1 / 2 / 3 / 4 / 5",
                "grid-template: 1pt",
                "grid-template: 'a' / repeat(2, 1pt)",
                "grid-template: 'a' 1pt 2pt",
            })
    void whatIsNoValueIsReportedAtItsPlace(String declaration) {
        Styling styling = Styling.withComplaints("p {\n  " + declaration + " }", "<p/>");
        assertThat(styling.codes()).containsExactly(Code.CSS_UNKNOWN_VALUE);
        assertThat(styling.diagnostics().get(0).span().toString()).isEqualTo("test.css:2:3");
    }

    @Test
    void hostileListsAreRefusedAndNotWrittenOut() {
        String names = "[" + "a ".repeat(1000) + "]";
        String cells = "'" + "a ".repeat(20_000) + "'";
        Styling styling = Styling.withComplaints(
                "p { grid-template-columns: " + names + " 1pt; grid-template-areas: " + cells + " }", "<p/>");
        assertThat(styling.codes()).containsExactly(Code.CSS_UNKNOWN_VALUE, Code.CSS_UNKNOWN_VALUE);
    }
}
