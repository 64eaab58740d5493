package hebi.layout;

import hebi.Golden;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Whole fragment trees, to be read in a diff: see {@link FragmentPrinter} for what the lines mean. */
class FragmentTreeTest {
    private static final String CSS = """
            h2 { font-size: 20pt; line-height: 1; margin-block: 1em 0.5em }
            p { text-align: justify; text-indent: 2em; orphans: 2; widows: 2 }
            .columns { column-count: 2; column-gap: 2em; column-rule: 1pt solid }
            table { border-collapse: collapse; margin-block: 1em; inline-size: 100% }
            th, td { border: 1pt solid; padding: 0.2em 0.45em; vertical-align: top }
            """;
    private static final String WORDS = "aaa bb cccc d eeeee ff ggg hhhh i jj kkkkk lll mm nnnn o ppp qq rrrr";

    private static void check(String golden, String body) throws IOException {
        LaidOut laid = LayoutFixture.of(CSS, body).with("wide.png", 6, 1.5).pages(20, 12);
        Golden.check("layout/" + golden + ".txt", FragmentPrinter.print(laid));
    }

    @Test
    void anArticleInColumnsOverTwoPages() throws IOException {
        check(
                "columns",
                "<h2>aa bb</h2><div class='columns'><p>" + WORDS + "</p><p>" + WORDS + " <b>sss</b> " + WORDS
                        + "</p></div><p>ttt</p>");
    }

    @Test
    void aTableAndWhatFollowsOnTheNextPage() throws IOException {
        check("table", """
                <table><thead><tr><th>aa</th><th>bb</th></tr></thead><tbody>
                <tr><td rowspan='2'>cc dd</td><td>ee</td></tr><tr><td>ff gg hh ii jj kk ll mm</td></tr>
                <tr><td colspan='2'>nn <img src='wide.png' alt='x'/></td></tr><tr><td>oo</td><td>pp</td></tr>
                </tbody></table><p>qq</p><p>rr <sup>ss</sup> tt</p>
                """);
    }
}
