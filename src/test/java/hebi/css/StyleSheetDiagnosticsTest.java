package hebi.css;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.diag.Code;
import hebi.diag.Diagnostic;
import hebi.diag.DiagnosticLog;
import hebi.diag.Span;
import hebi.geom.Color;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StyleSheetDiagnosticsTest {
    private static final Color GREEN = new Color.Rgb(0, 128, 0, 255);

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '`',
            value = {
                "p { colour: red }         § CSS_UNKNOWN_PROPERTY § 5 § unknown CSS property “colour”; did you mean “color”?",
                "p { frobnicate: yes }     § CSS_UNKNOWN_PROPERTY § 5 § unknown CSS property “frobnicate”",
                "p { size: A4 }            § CSS_UNKNOWN_PROPERTY § 5 § unknown CSS property “size”",
                "p { display: blok }       § CSS_UNKNOWN_VALUE § 5 § “blok” is no value of the CSS property “display”; did you mean “block”?",
                "p { position: fixed }     § CSS_UNKNOWN_VALUE § 5 § “fixed” is no value of the CSS property “position”",
                "p { position: sticky }    § CSS_UNKNOWN_VALUE § 5 § “sticky” is no value of the CSS property “position”",
                "p { float: center }       § CSS_UNKNOWN_VALUE § 5 § “center” is no value of the CSS property “float”",
                "p { clear: all }          § CSS_UNKNOWN_VALUE § 5 §",
                "p { inset: 1pt none }     § CSS_UNKNOWN_VALUE § 5 § “1pt none” is no value of the CSS property “inset”",
                "p { z-index: 1.5 }        § CSS_UNKNOWN_VALUE § 5 § “1.5” is no value of the CSS property “z-index”",
                "p { z-index: 99999999999 } § CSS_UNKNOWN_VALUE § 5 §",
                "p { overflow: scroll }    § CSS_UNKNOWN_VALUE § 5 § “scroll” is no value of the CSS property “overflow”",
                "p { overflow-x: hidden }  § CSS_UNKNOWN_PROPERTY § 5 §",
                "p { width: -1pt }         § CSS_UNKNOWN_VALUE § 5 § “-1pt” is no value of the CSS property “width”",
                "p { width: 5 }            § CSS_UNKNOWN_VALUE § 5 § “5” is no value of the CSS property “width”",
                "p { width: calc(1pt + 2) } § CSS_UNKNOWN_VALUE § 5 § “calc(1pt + 2)” is no value of the CSS property “width”",
                "p { width: calc(1pt / 0) } § CSS_UNKNOWN_VALUE § 5 § “calc(1pt / 0)” is no value of the CSS property “width”",
                "p { content: leader(dashed) } § CSS_UNKNOWN_VALUE § 5 § “leader(dashed)” is no value of the CSS property “content”",
                "p { content: leader('') } § CSS_UNKNOWN_VALUE § 5 §",
                "p { string-set: a leader(dotted) } § CSS_UNKNOWN_VALUE § 5 §",
                "p { bookmark-label: leader(dotted) } § CSS_UNKNOWN_VALUE § 5 §",
                "p { background: url(../a.png) } § CSS_ADDRESS § 5 § the image “../a.png” of the CSS property “background” cannot be used",
                "p { width: 3pz }          § CSS_UNKNOWN_UNIT § 5 § unknown unit “pz” in the CSS property “width”; did you mean “pc”?",
                "p { width 3pt }           § CSS_SYNTAX § 11 § this is not valid CSS and was left out: 3pt }",
                "p { { }                   § CSS_SYNTAX § 3 §",
                "@pag { }                  § CSS_UNKNOWN_AT_RULE § 1 § the at-rule “@pag” is unknown or has no effect here; did you mean “@page”?",
                "@layer a { }              § CSS_UNKNOWN_AT_RULE § 1 §",
                "@font-face { }            § CSS_UNKNOWN_AT_RULE § 1 §",
                "@page :odd { margin: 0 }  § CSS_UNKNOWN_SELECTOR § 1 §",
                "@page :nth(2) { margin: 0 } § CSS_SYNTAX § 8 §",
                "@footnote { color: red }  § CSS_UNKNOWN_AT_RULE § 1 §",
                "@import 'http://x/y.css'; § CSS_IMPORT § 1 §",
                "@media (min-width: 3px) { } § CSS_UNKNOWN_AT_RULE § 1 §",
            })
    void whatIsWrongIsReportedAtItsPlaceAndTheRestGoesOn(String wrong, Code code, int column, String message) {
        boolean first = wrong.startsWith("@import");
        String css = first ? wrong + "\np { color: green }" : "p { color: green }\n" + wrong + "\ni { color: green }";
        Styling styling = Styling.withComplaints(css, "<p id='x'/><i id='y'/>");
        Diagnostic diagnostic = styling.diagnostics().get(0);
        assertThat(diagnostic.code()).isEqualTo(code);
        assertThat(diagnostic.span()).isEqualTo(new Span("test.css", first ? 1 : 2, column));
        if (message != null) {
            assertThat(diagnostic.message("en")).isEqualTo(message);
        }
        assertThat(styling.codes()).hasSizeLessThanOrEqualTo(2);
        assertThat(styling.get("x", Properties.COLOR)).isEqualTo(GREEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "p { -webkit-hyphens: auto; -epub-writing-mode: vertical-rl; cursor: pointer; transition: all 1s }",
                "@media screen { p { frob: 1 } }",
                "@keyframes x { from { left: 0 } }",
                "@namespace epub 'http://www.idpf.org/2007/ops';",
                "@charset 'utf-8';",
                "p:hover { color: red }",
                "@supports (display: masonry) { p { color: red } }",
                "/* comment */",
                "",
            })
    void whatIsForOthersIsPassedOver(String css) {
        Styling styling = Styling.of(css + "\np { color: green }", "<p id='x'/>");
        assertThat(styling.get("x", Properties.COLOR)).isEqualTo(GREEN);
    }

    @Test
    void mediaAndSupportsRulesThatHoldApply() {
        Styling styling = Styling.of(
                "@media print, screen { p { orphans: 3 } } @media not screen { p { widows: 3 } }"
                        + "@supports (writing-mode: vertical-lr) and (not (display: masonry)) { p { color: green } }",
                "<p id='x'/>");
        assertThat(styling.get("x", Properties.ORPHANS)).isEqualTo(3);
        assertThat(styling.get("x", Properties.WIDOWS)).isEqualTo(3);
        assertThat(styling.get("x", Properties.COLOR)).isEqualTo(GREEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"p { color: red", "p { color: 'red", "/* never closed", "p { content: attr(x"})
    void whatIsLeftOpenAtTheEndIsReportedAndNotLost(String css) {
        Styling styling = Styling.withComplaints("i { color: green }\n" + css, "<i id='x'/>");
        assertThat(styling.codes()).isNotEmpty().containsOnly(Code.CSS_SYNTAX);
        assertThat(styling.get("x", Properties.COLOR)).isEqualTo(GREEN);
    }

    @Test
    void anOpenRuleAtTheEndStillApplies() {
        Styling styling = Styling.withComplaints("p { color: green", "<p id='x'/>");
        assertThat(styling.get("x", Properties.COLOR)).isEqualTo(GREEN);
    }

    @Test
    void aProblemInAStyleAttributeIsAtItsElement() {
        Styling styling =
                Styling.withComplaints("", "<p id='x' data-span='a.md:7:3' style='colour: red; color: green'/>");
        assertThat(styling.diagnostics()).extracting(d -> d.span().toString()).containsExactly("a.md:7:3");
        assertThat(styling.get("x", Properties.COLOR)).isEqualTo(GREEN);
    }

    @Test
    void aPropertyIsReportedOnceHoweverManyElementsMatch() {
        assertThat(Styling.withComplaints("p { colour: red }", "<p/><p/><p/>").codes())
                .containsExactly(Code.CSS_UNKNOWN_PROPERTY);
    }

    @Test
    void importsComeFromTheLayoutsFolderAndBeforeTheSheetsOwnRules() {
        DiagnosticLog log = new DiagnosticLog();
        Map<String, String> files = Map.of(
                "layouts/x/parts/a.css", "@import '../b.css'; p { color: red; orphans: 4 }",
                "layouts/x/b.css", "p { widows: 5; orphans: 1 } p { colour: 1 }");
        StyleSheet sheet = StyleSheet.parse(
                "@import url(parts/a.css); @import 'b.css' screen; p { color: green }",
                "layouts/x/page.css",
                path -> Optional.ofNullable(files.get(path)),
                log);
        assertThat(sheet.rules()).hasSize(3);
        assertThat(log.sorted()).extracting(d -> d.span().toString()).containsExactly("layouts/x/b.css:1:33");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../secret.css", "/etc/x.css", "file:x.css", "..%2fx.css", "page.css", "a\\b.css", "missing.css"
            })
    void importsThatLeaveTheFolderOrLoopAreRefused(String address) {
        DiagnosticLog log = new DiagnosticLog();
        StyleSheet.parse(
                "@import '" + address.replace("\\", "\\\\") + "';",
                "layouts/x/page.css",
                path -> path.equals("layouts/x/missing.css") || path.contains("%")
                        ? Optional.empty()
                        : Optional.of("p { color: red }"),
                log);
        assertThat(log.sorted()).extracting(Diagnostic::code).containsExactly(Code.CSS_IMPORT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"p{width:", "@media print{", "p:not(", "p:is(", "p{a:[", "@supports (not "})
    void bracketsNestedAThousandDeepAreRefused(String piece) {
        DiagnosticLog log = new DiagnosticLog();
        String css = piece + (piece.endsWith("(") || piece.startsWith("@") ? piece : "calc(").repeat(5000);
        StyleSheet.parse(css, "a.css", StyleSheet.Imports.NONE, log);
        assertThat(log.sorted()).extracting(Diagnostic::code).contains(Code.CSS_LIMIT);
    }

    @Test
    void anEnormousStylesheetIsRefused() {
        DiagnosticLog log = new DiagnosticLog();
        StyleSheet.parse(" ".repeat(3 << 20), "a.css", StyleSheet.Imports.NONE, log);
        assertThat(log.sorted()).extracting(Diagnostic::code).containsExactly(Code.CSS_LIMIT);
    }

    @Test
    void nothingThatAStylesheetHoldsIsAnInternalError() {
        java.util.Random random = new java.util.Random(7);
        List<String> pieces = List.of(
                "p",
                "{",
                "}",
                "(",
                ")",
                "[",
                "]",
                ":",
                ";",
                ",",
                "@page",
                "@media",
                "@import",
                "'",
                "\"",
                "\\",
                "/*",
                "*/",
                "--x",
                "var(",
                "calc(",
                "1",
                "px",
                "#",
                ".",
                "*",
                "|",
                "~",
                "+",
                ">",
                "!important",
                "not",
                "and",
                "\n",
                " ",
                "color",
                "red",
                "url(",
                "::before",
                ":nth-child(",
                "𠮷",
                "中",
                "\u0000",
                "%",
                "-",
                "<!--",
                "U+26",
                "@top-left",
                "=");
        for (int i = 0; i < 3000; i++) {
            StringBuilder css = new StringBuilder();
            for (int j = random.nextInt(30); j >= 0; j--) {
                css.append(pieces.get(random.nextInt(pieces.size())));
            }
            DiagnosticLog log = new DiagnosticLog();
            StyleSheet.parse(css.toString(), "a.css", StyleSheet.Imports.NONE, log);
            assertThat(log.sorted()).allMatch(d -> d.code().id().startsWith("HB-CSS"));
        }
    }
}
