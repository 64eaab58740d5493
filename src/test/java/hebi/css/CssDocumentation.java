package hebi.css;

import hebi.css.grammar.Backgrounds;
import hebi.css.grammar.Fonts;
import hebi.css.grammar.GridTracks;
import hebi.css.grammar.Images;
import hebi.css.grammar.Miscellany;
import hebi.css.grammar.Unit;
import hebi.css.selector.SelectorCompiler;
import hebi.css.value.GridTrackList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Writes {@code docs/css.md} from the registry. */
final class CssDocumentation {
    private static final String HEAD = """
            # CSS that Hebi knows

            Made from the registry by `CssDocumentationTest`; don’t edit it by hand. It is about `page.css`, the stylesheet of
            the PDF; what an EPUB reader knows is its own affair.

            An unknown property, value, unit, selector or at-rule is an error with file, line and column (`HB-CSS-…`, exit
            code 3), and the rest of the stylesheet still counts. Lengths are computed in thousandths of a point.

            **Own stylesheet.** Before the layout’s stylesheets come Hebi’s own rules, `src/main/resources/hebi/css/ua.css`.

            """;

    private CssDocumentation() {}

    static String markdown() {
        return HEAD + selectors() + atRules() + values() + properties() + shorthands() + own() + passedOver();
    }

    private static String selectors() {
        return """
                ## Selectors

                Type, `*`, `.class`, `#id`, attributes (`[a]`, `=`, `~=`, `|=`, `^=`, `$=`, `*=`, flag `i`), the combinators space,
                `>`, `+`, `~`, lists, and %s. `[epub|type~="noteref"]` finds `epub:type`. `:hover` and the like are allowed and
                never match. A selector has at most %d parts. Not there: `:nth-child(… of …)`, `:has()`, `::first-line`,
                nesting.

                """.formatted(
                        SelectorCompiler.PSEUDO_CLASSES.stream()
                                .map(CssDocumentation::code)
                                .collect(Collectors.joining(", ")),
                        SelectorCompiler.MAX_MEMBERS);
    }

    private static String atRules() {
        return """
                ## At-rules

                * `@page`, with a name, `:first`, `:left`, `:right`, `:blank` and any of them together; `size`; the sixteen
                  margin boxes. A page inherits from the root element, a margin box from its page; a margin box is there when its
                  `content` is. `@footnote` inside is the area of the footnotes.
                * `@media print`, `screen`, `all`, with `not` and `only`; no media features. `@supports`.
                * `@import` of a path below the first stylesheet’s folder; never from a network.
                * `@namespace`, `@charset`, `@keyframes` are passed over. Fonts come from the language profiles and the
                  magazine’s `fonts/`, not from `@font-face`.

                """;
    }

    private static String values() {
        String generic = new TreeMap<>(Fonts.GENERIC)
                .entrySet().stream()
                        .map(entry -> code(entry.getKey()) + " is the role " + code(entry.getValue()))
                        .collect(Collectors.joining(", "));
        return """
                ## Values

                * **Units**: %s, and `%%`. `ex` and `ch` are half an em, `ic` is one em; `lh` of `line-height: normal` is 1.2 em;
                  `vw` and `vh` are of the page area of an ordinary page.
                * **Math**: `calc()`, `min()`, `max()`, `clamp()`, nested, with percentages.
                * **Variables**: `--name` and `var(--name, fallback)`. One substitution makes at most %d tokens.
                * **Everywhere**: `inherit`, `initial`, `unset`, `revert`; `!important`.
                * **Colours**: names, `#rgb`, `#rgba`, `#rrggbb`, `#rrggbbaa`, `rgb()`, `hsl()`, `device-cmyk()`, `transparent`,
                  `currentcolor`.
                * **Generic fonts**: %s.
                * **Page sizes**: %s.
                * **Images**: `url()` of a file below the first stylesheet’s folder, never from a network, or of a base64
                  `data:image/…` of at most %d characters; in a `style` attribute only the latter. `linear-gradient()` has at
                  most %d colours, a background %d layers.
                * **Leaders**: `leader()` fills the rest of its line in `::before` and `::after`; in margin boxes it is
                  nothing. Whole patterns stand on places counted from the line’s end; no line ends after a leader.
                * **Notes**: an element with `float: footnote` goes to the foot of the page, in columns to that of its column
                  (`float-reference: inline`, `column`), of the page (`page`) or of the last column (`-hebi-last-column`). Where
                  a rule gives them `content`, its `::footnote-call` stays in its place and its `::footnote-marker`
                  begins it. It counts `footnote` unless it says otherwise. In a grid the foot has the columns of the
                  outermost grid: a note stands under those that the item with its call has (`inline`, `column`), or under all
                  (`page`). The notes of every column end with the foot, and each row ends over the highest of them. The rule
                  stands where the lines of the first note begin. Where there is no room for a line and its notes, the line goes
                  on; a note of many lines (twice `orphans` and `widows`) or one too long for a page begins with its call and breaks
                  (`break-inside: avoid` forbids it). In cells, flex items, floats and boxes on a line there is no foot.
                * **Page floats**: `float: top`, `block-start`, `bottom` or `block-end` goes to the head or foot of the column
                  (`float-reference: inline`, `column`) or page (`page`) of the text that brings it, if there is room for both,
                  else of the next one. `top` and `bottom` are those of the flow, in vertical lines too. With the other values
                  of `float` a `float-reference` has no effect. In cells, items of a grid or flex container and boxes on
                  a line there is no head: it stays in the flow.
                * **Line grids**: `line-grid: create` makes one of the box’s own line-height and font; it is counted from the start
                  of each page area, so that the lines of all columns and of facing pages are at one height. `line-snap`
                  works in blocks and columns; in cells, items and inline-blocks there is no grid.
                * **Grids**: a track list comes to at most %d tracks, a `grid-template-areas` to as many cells; lines beyond
                  that are the last one. A pair of square brackets holds at most %d names.
                * Physical properties (`margin-left`, `width`) are those of the element’s own writing mode and direction.

                """.formatted(
                Unit.names().stream().map(CssDocumentation::code).collect(Collectors.joining(" ")),
                Variables.MAX_TOKENS,
                generic,
                Miscellany.pageSizes().stream().map(CssDocumentation::code).collect(Collectors.joining(" ")),
                Images.MAX_DATA_LENGTH,
                Images.MAX_STOPS,
                Backgrounds.MAX_LAYERS,
                GridTrackList.MAX_TRACKS,
                GridTracks.MAX_LINE_NAMES);
    }

    private static String properties() {
        StringBuilder out = new StringBuilder("## Properties\n\n");
        out.append("| property | values | initial | inherited | defined in |\n|---|---|---|---|---|\n");
        for (Definition definition : Vocabulary.all()) {
            if (definition instanceof Property<?> property) {
                out.append("| %s | %s | %s | %s | %s |\n"
                        .formatted(
                                code(property.name()),
                                code(property.grammar()),
                                code(property.initialText()),
                                property.inherited() ? "yes" : "no",
                                link(property.spec())));
            }
        }
        out.append("\nLine widths compute to 0 where the line’s style is `none` or `hidden`.\n\n");
        out.append("### Physical properties\n\n| property | is one of | defined in |\n|---|---|---|\n");
        for (Definition definition : Vocabulary.all()) {
            if (definition instanceof PhysicalProperty<?> property) {
                String group = property.group().stream()
                        .map(Property::name)
                        .map(CssDocumentation::code)
                        .collect(Collectors.joining(" "));
                out.append("| %s | %s | %s |\n".formatted(code(property.name()), group, link(property.spec())));
            }
        }
        return out.append('\n').toString();
    }

    private static String shorthands() {
        StringBuilder out = new StringBuilder(
                "### Shorthands and old names\n\n| property | values | defined in |\n|---|---|---|\n");
        for (Definition definition : Vocabulary.all()) {
            if (definition instanceof Shorthand shorthand) {
                out.append("| %s | %s | %s |\n"
                        .formatted(code(shorthand.name()), code(shorthand.grammar()), link(shorthand.spec())));
            }
        }
        return out.append('\n').toString();
    }

    private static String own() {
        return """
                ## Hebi’s own

                ### -hebi-artifact

                `layout`: the box and all in it is no content: it gets no tag in the PDF and no reader hears it (ornaments,
                repeated running texts). CSS has no word for what a tagged PDF calls an artifact.

                ### -hebi-autospace

                How much space `text-autospace: normal` puts between Han and Latin letters or digits: a length, or a percentage of
                the font size; `auto` is the language profile’s amount, a quarter of an em in Chinese (ZH-15).

                ### -hebi-border-spacing-inline, -hebi-border-spacing-block

                The two values of `border-spacing`, the first along the line.

                ### -hebi-column-balance

                Of a grid with two columns: the first may take from the one to the other percentage of the room for both, and
                is made as wide as it takes for the rows to come out lowest, in steps of the grid's `font-size` from
                `grid-template-columns` on (PR-9). What takes both columns has no say. `subgrid` makes a grid in it share its
                columns; the items of a subgrid ask nothing of them.

                ### -hebi-font-size-adjust

                By how much the letters of a script are larger or smaller than `font-size`: `Mong 1.2` sets Mongolian, which looks
                smaller than Chinese at the same size, larger by a fifth (MN-18, UG-16). Scripts by their ISO 15924 codes; digits
                0–9 are as large as Latin letters. Line
                height and lengths in `em` stay those of `font-size`.

                ### -hebi-gb, -hebi-none in line-break

                The levels of Chinese line-edge rules for which CSS has no word; `auto` is the language profile’s level.

                ### -hebi-auto in hyphenate-limit-lines, hyphenate-limit-last

                What the profile of the block’s language says: in Uyghur and Kazakh at most two lines in a row end with a
                hyphen, and neither the last line but one of a paragraph nor the last one on a column or page does (UG-7,
                KK-6). `auto` in `hyphenate-limit-chars` is the language’s own, too.

                ### -hebi-last-column in float-reference

                Footnotes of all columns stand at the foot of the last one of their row, those that have no room there at the
                foot of the page (KO-11). For other floats it is `column`.

                ### -hebi-justify-from

                `text-align: justify` holds for measures of this length and more; shorter lines stand at their start: with five
                characters a line, justifying drives them apart (PR-9).

                ### -hebi-kashida

                `auto`: where word spaces alone would open too far, joined letters are drawn apart in justified lines, once in
                a word at most (UG-10). The text that is searched and copied has no strokes.

                ### -hebi-line-middle

                How far over the baseline, in em of `font-size`, the middle of a horizontal line lies: `0.35` puts the baselines of
                lines of one height at one place in them, whatever their language, its fonts and `-hebi-font-size-adjust`, so that
                partners side by side stand on one grid (PR-2). `font` has the middle of the font’s ascent and descent there
                (CSS 2 §10.8.1). Other than with `ascent-override` and `descent-override` of css-fonts-5, decorations and backgrounds
                stay where they are.

                ### -hebi-normalize-hamza

                `true` shows Kazakh U+0675–U+0678 as U+0674 and the letter (KK-2).

                ### -hebi-spread

                In `@page`: `both` lays out the two pages that are seen at once as one, as wide as both page areas and the inner
                margins between them, and cuts it at the fold. It begins on the page of the two that is read first. A grid
                with two columns as wide as a page area and a `column-gap` of the two inner margins so sets facing pages in
                step (PR-3); a picture may lie across the fold. Named strings are the same on both: what begins on either holds for the two.

                ### -hebi-vertical-quotes

                In vertical lines `auto` shows the quotation marks that the language’s profile has for them: 『』 and 「」 in Chinese
                (ZH-33). The text that is searched and copied stays as it was written. Marks around Western words stay.
                In `epub.css` the property decides of the text that is written into the EPUB, which shows the same marks.

                ### -hebi-inline-note

                `two-lines` sets an inline element in two lines within the line (夹注, ZH-44): what of it is on one line of text
                stands there in two halves, the first over the second, each an em of the note’s `font-size` high; half of the
                text’s size keeps the two within the height of one letter. The next line of text goes on with the rest. Brackets
                around it are text before and after the element. A note with a forced break, a float or a footnote in it is
                ordinary text, and so it is in readers that do not know the property: give `font-size` for them too.

                ### ruby

                A base is text like any other: lines break between the bases of one `ruby` where they break between their
                letters. Within a base they break only where it is wider than the line, or where its `rt` has `white-space:
                normal` (css-ruby-1 §3.5); its annotation breaks along with it. The annotation is centred over its base, which
                is given room where it is narrower; annotations do not overhang. Chinese readings in Western letters stay a word
                space apart, and words that have readings half an em (ZH-42). `ruby-align`, `ruby-merge` and `ruby-overhang` are
                not read.

                ### -hebi-kai, -hebi-latin in font-family

                The roles `kai` and `latin` of the language profiles.

                """;
    }

    private static String passedOver() {
        return "## Passed over without a word\n\nProperties with a prefix of other programs ("
                + list(Vocabulary.FOREIGN_PREFIXES)
                + ") and those that mean nothing on paper: "
                + list(List.copyOf(new TreeSet<>(Vocabulary.SCREEN_ONLY)))
                + ".\n";
    }

    private static String list(List<String> names) {
        return names.stream().map(CssDocumentation::code).collect(Collectors.joining(", "));
    }

    private static String code(String text) {
        return "`" + text.replace("|", "\\|") + "`";
    }

    private static String link(String spec) {
        if (spec.startsWith("docs/")) {
            return "[below](" + spec.substring(spec.indexOf('#')) + ")";
        }
        return "[" + spec.substring(0, spec.indexOf('#')) + "](https://www.w3.org/TR/" + spec.replace("#", "/#") + ")";
    }
}
