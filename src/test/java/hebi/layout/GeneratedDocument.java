package hebi.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/**
 * A document of everything that breaks over pages, grown from a seed: the same seed gives the same document.
 *
 * @param seed what it grew from
 * @param blocks its top-level blocks as XHTML
 */
record GeneratedDocument(long seed, List<String> blocks) {
    /** Inline size of its pages in ems: wide enough for three columns or a table in a list. */
    static final int INLINE = 24;

    static final String CSS = """
            .o2 { orphans: 2; widows: 2 } .o3 { orphans: 3; widows: 3 }
            .whole { break-inside: avoid }
            .page { break-before: page } .turn { break-after: page }
            .with { break-after: avoid } .keep { break-before: avoid }
            .pad { padding-block: 0.5em } .box { padding-inline: 1em; border: 1pt solid }
            .gap { margin-block: 1em 0.5em } .step { block-step-size: 2em }
            .just { text-align: justify; text-indent: 2em }
            .fixed { block-size: 6em } .least { min-block-size: 4em }
            h2 { margin-block: 1em 0.5em }
            figure { margin-block: 0.5em } img { display: block }
            .span { display: inline-block; inline-size: 3em; text-indent: 0 }
            .c2, .c3 { column-gap: 1.5em; column-rule: 1pt solid } .c2 { column-count: 2 } .c3 { column-count: 3 }
            .all { column-span: all } .next { break-before: column }
            .short { block-size: 5em; column-fill: auto }
            table { inline-size: 100% } td, th { padding-block: 0.3em; padding-inline: 0.1em; vertical-align: top }
            .joined { border-collapse: collapse } .joined td, .joined th { border: 1pt solid }
            .set { table-layout: fixed }
            .g2, .g3 { display: grid; gap: 0.5em 1em; grid-template-columns: 1fr 1fr } .g3 { grid-template-columns: 1fr 2fr 1fr }
            .rows { grid-auto-rows: minmax(2em, auto) } .rigid { grid-auto-rows: minmax(3.3em, auto) }
            .wide { grid-column: span 2 } .tall { grid-row: span 2 } .last { order: 1 } .mid { align-self: center }
            .f { display: flex; column-gap: 1em; row-gap: 0.3em } .f > section { flex: 1 }
            .wrap { flex-wrap: wrap } .wrap > section { flex-basis: 6em }
            .fc { display: flex; flex-direction: column; row-gap: 0.5em; align-items: start }
            .fs { float: inline-start } .fe { float: inline-end } .fs, .fe { inline-size: 5em; margin-inline: 0.5em }
            span.fs, span.fe { inline-size: 4em } .under { clear: both }
            .fs img, .fe img { max-block-size: 1.6em }
            .hold { position: relative; padding-inline-end: 8em }
            .abs { position: absolute; inset-block-start: 0; inset-inline-end: 0; inline-size: 6em }
            .off { position: relative; inset-block-start: -0.2em }
            .fs, .fe, .abs, .note, .top, .foot { text-indent: 0 } .note { float: footnote } @page { @footnote { margin-block-start: 0.5em } }
            .drop::first-letter { initial-letter: 2 } .lead::after { content: leader('.') 'x' }
            .top { float: top } .foot { float: bottom } .over { float-reference: page; block-step-size: 1em }
            .lines { line-grid: create; line-snap: baseline }
            """;

    private static final String[] PARAGRAPHS = {
        "",
        "",
        "",
        "o2",
        "o3",
        "whole",
        "page",
        "turn",
        "with",
        "keep",
        "pad",
        "gap",
        "step",
        "just",
        "just o2",
        "box",
        "pad box o2",
        "gap o3",
        "drop",
        "drop o2",
        "lead",
        "under"
    };

    /** Copies its list. */
    GeneratedDocument {
        blocks = List.copyOf(blocks);
    }

    /** The document of a seed. */
    static GeneratedDocument of(long seed) {
        return new Grower(seed).grow();
    }

    /** The same with other blocks. */
    GeneratedDocument with(List<String> others) {
        return new GeneratedDocument(seed, others);
    }

    /** The XHTML of its body. */
    String body() {
        return String.join("\n", blocks);
    }

    /** Its text without white space, read by jsoup. */
    String text() {
        return Jsoup.parse(body(), Parser.xmlParser()).text().replaceAll("\\s+", "");
    }

    private static final class Grower {
        private final long seed;
        private final Random random;

        Grower(long seed) {
            this.seed = seed;
            this.random = new Random(seed);
        }

        GeneratedDocument grow() {
            List<String> blocks = new ArrayList<>();
            int count = between(3, 9);
            for (int i = 0; i < count; i++) {
                blocks.add(topLevel());
            }
            return new GeneratedDocument(seed, blocks);
        }

        private String topLevel() {
            return switch (random.nextInt(19)) {
                case 15, 16 -> outOfFlow();
                case 17 -> pageFloat("");
                case 18 ->
                    "<div class='hold " + one("", "pad", "box", "gap") + "'>" + paragraph(4) + "<div class='abs'>"
                            + word(3) + "</div>" + (random.nextBoolean() ? paragraph(4) : "") + "</div>";
                case 0 -> heading("");
                case 10, 11, 12 -> items(1);
                case 1, 2 -> list(1, 4);
                case 3, 4 -> table(between(2, 3), 4);
                case 5 -> picture();
                case 6, 7 -> columns();
                case 8 -> group();
                case 9 ->
                    "<div class='" + one("fixed", "least", "fixed box", "least pad") + "'>" + words(between(1, 9), 4)
                            + "</div>";
                default -> paragraph(4);
            };
        }

        private int between(int least, int most) {
            return least + random.nextInt(most - least + 1);
        }

        private String one(String... choices) {
            return choices[random.nextInt(choices.length)];
        }

        private String word(int most) {
            return IntStream.range(0, between(1, most))
                    .mapToObj(i -> Character.toString('a' + random.nextInt(26)))
                    .collect(Collectors.joining());
        }

        private String words(int count, int most) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < count; i++) {
                String word = word(most);
                text.append(i == 0 ? "" : random.nextInt(20) == 0 ? "<br/>" : " ");
                switch (random.nextInt(most < 4 ? 16 : 19)) {
                    case 16 ->
                        text.append("<span class='note'>")
                                .append(word(3))
                                .append("</span>")
                                .append(word);
                    case 17 ->
                        text.append("<span class='")
                                .append(one("fs", "fe"))
                                .append("'>")
                                .append(word(3))
                                .append("</span>")
                                .append(word);
                    case 18 ->
                        text.append("<span class='")
                                .append(one("top", "foot", "off"))
                                .append("'>")
                                .append(word(3))
                                .append("</span> ")
                                .append(word);
                    case 0 -> text.append("<b>").append(word).append("</b>");
                    case 1 ->
                        text.append("<i>")
                                .append(word)
                                .append(" ")
                                .append(word(most))
                                .append("</i>");
                    case 2 -> text.append("<span class='span'>").append(word(3)).append("</span>");
                    default -> text.append(word);
                }
            }
            return text.toString();
        }

        private String paragraph(int most) {
            return "<p class='" + one(PARAGRAPHS) + "'>" + words(between(1, 40), most) + "</p>";
        }

        /** A float of one or two lines, and a paragraph that it stands beside. */
        private String outOfFlow() {
            String inside = random.nextInt(4) == 0 ? "<img src='square.png' alt='a'/>" : words(between(1, 3), 2);
            return "<div class='" + one("fs", "fe") + "'>" + inside + "</div>"
                    + (random.nextInt(3) == 0 ? heading("under") : paragraph(4));
        }

        private String pageFloat(String reference) {
            return "<div class='" + one("top", "foot", "top", "foot", "top gap") + " " + reference + "'>"
                    + words(between(1, 3), 2) + "</div>";
        }

        private String heading(String kind) {
            return "<h2 class='" + kind + "'>" + words(between(1, 3), 4) + "</h2>";
        }

        private String list(int depth, int most) {
            String tag = one("ol", "ul");
            StringBuilder list = new StringBuilder("<" + tag + " class='" + one("", "gap", "pad", "whole") + "'>");
            int items = between(1, 4);
            for (int i = 0; i < items; i++) {
                list.append("<li class='").append(one("", "o2", "gap", "whole")).append("'>");
                list.append(random.nextBoolean() ? words(between(1, 15), most) : "<p>" + words(9, most) + "</p>");
                if (depth < 3 && random.nextInt(3) == 0) {
                    list.append(list(depth + 1, Math.min(3, most)));
                }
                list.append("</li>");
            }
            return list.append("</").append(tag).append(">").toString();
        }

        private String table(int columns, int most) {
            StringBuilder table =
                    new StringBuilder("<table class='" + one("", "joined", "set", "joined set", "gap") + "'>");
            if (random.nextInt(3) == 0) {
                table.append("<caption>").append(words(2, most)).append("</caption>");
            }
            if (random.nextBoolean()) {
                table.append("<thead><tr>").append("<th>a</th>".repeat(columns)).append("</tr></thead>");
            }
            table.append("<tbody>");
            int rows = between(2, 7);
            int spanned = 0;
            for (int row = 0; row < rows; row++) {
                table.append("<tr>");
                spanned =
                        row(table, columns - Math.max(0, spanned), row < rows - 1 && spanned == 0, spanned == 0, most);
                table.append("</tr>");
            }
            table.append("</tbody>");
            if (random.nextInt(4) == 0) {
                table.append("<tfoot><tr>").append("<td>z</td>".repeat(columns)).append("</tr></tfoot>");
            }
            return table.append("</table>").toString();
        }

        /**
         * Cells over {@code columns} columns; how many of them reach into the next row. Cells over several columns beside
         * one from the row before would lie over it.
         */
        private int row(StringBuilder table, int columns, boolean mayReach, boolean maySpan, int most) {
            int reach = 0;
            for (int column = 0; column < columns; ) {
                int span = maySpan && column + 2 <= columns && random.nextInt(6) == 0 ? 2 : 1;
                boolean reaches = mayReach && span == 1 && reach == 0 && random.nextInt(6) == 0;
                table.append("<td").append(span > 1 ? " colspan='2'" : "").append(reaches ? " rowspan='2'" : "");
                table.append(">")
                        .append(words(between(1, 12), Math.min(3, most)))
                        .append("</td>");
                reach += reaches ? 1 : 0;
                column += span;
            }
            return reach;
        }

        /** A grid or flex container. */
        private String items(int depth) {
            String kind = depth > 1
                    ? one("g2", "fc", "f wrap")
                    : one("g2", "g3", "g2 rows", "g3 rigid box", "f", "f pad", "f wrap", "fc", "fc box", "g2 gap");
            StringBuilder inside = new StringBuilder();
            int count = kind.equals("f") || kind.equals("f pad") ? between(1, 3) : between(1, 7);
            for (int i = 0; i < count; i++) {
                String item = one("", "", "", "", "wide", "tall", "last", "mid", "whole", "page", "pad", "gap", "o2");
                inside.append("<section class='").append(item).append("'>");
                inside.append(
                        switch (random.nextInt(6)) {
                            case 0 -> "<p>" + words(between(1, 5), 3) + "</p><p class='gap'>" + words(4, 3) + "</p>";
                            case 1 -> depth < 2 ? items(depth + 1) : words(2, 2);
                            default -> words(between(1, 16), 3);
                        });
                inside.append("</section>");
            }
            return "<div class='" + kind + "'>" + inside + "</div>";
        }

        private String picture() {
            String image = "<img src='" + one("wide.png", "square.png") + "' alt='a'/>";
            return random.nextBoolean()
                    ? image
                    : "<figure>" + image + "<figcaption>" + words(2, 4) + "</figcaption></figure>";
        }

        private String columns() {
            StringBuilder inside = new StringBuilder();
            int count = between(1, 4);
            for (int i = 0; i < count; i++) {
                inside.append(
                        switch (random.nextInt(9)) {
                            case 7 -> pageFloat(one("", "over"));
                            case 8 -> outOfFlow();
                            case 0 -> heading(one("all", ""));
                            case 1 -> list(3, 3);
                            case 2 -> table(2, 3);
                            case 3 -> "<p class='next'>" + words(between(1, 9), 3) + "</p>";
                            default -> paragraph(3);
                        });
            }
            return "<div class='" + one("c2", "c2", "c3", "c2 gap", "c3 pad", "c2 short") + "'>" + inside + "</div>";
        }

        private String group() {
            StringBuilder inside = new StringBuilder();
            int count = between(1, 3);
            for (int i = 0; i < count; i++) {
                inside.append(random.nextInt(4) == 0 ? list(2, 4) : paragraph(4));
            }
            return "<div class='" + one("pad box", "whole", "gap", "box", "step", "lines", "lines pad") + "'>" + inside
                    + "</div>";
        }
    }
}
