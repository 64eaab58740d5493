package hebi.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import hebi.cases.FinishedPages.Paragraph;
import hebi.cases.FinishedPages.TextLine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What {@code pairs.json} expects of an edition, by name.
 *
 * @param pages its PDF
 * @param packageDocument of its EPUB; empty when none was made
 * @param texts paragraphs by language key, lead first
 */
record PairFacts(FinishedPages pages, String packageDocument, Map<String, List<String>> texts) {
    private static final double PITCH = 18;
    private static final Pattern PROGRESSION = Pattern.compile("<spine[^>]*page-progression-direction=\"(\\w+)\"");

    static final Map<String, BiConsumer<PairFacts, JsonNode>> CHECKS = checks();

    private static Map<String, BiConsumer<PairFacts, JsonNode>> checks() {
        Map<String, BiConsumer<PairFacts, JsonNode>> checks = new LinkedHashMap<>();
        checks.put("pdf_viewer_direction", (f, e) -> assertThat(f.pages.pdf.direction())
                .isEqualTo(value(e)));
        checks.put("page1_side", (f, e) -> assertThat(f.page1Side()).isEqualTo(value(e)));
        checks.put("binding", (f, e) -> assertThat(f.binding()).isEqualTo(value(e)));
        checks.put("epub_page_progression", PairFacts::epubPageProgression);
        checks.put("aligned_pairs", PairFacts::alignedPairs);
        checks.put("column_side", PairFacts::columnSide);
        checks.put("each_column_direction", PairFacts::direction);
        checks.put("para_direction", PairFacts::direction);
        checks.put("order", PairFacts::order);
        checks.put("keep_together", PairFacts::keepTogether);
        checks.put("band_order", PairFacts::bandOrder);
        checks.put("band_full_width", (f, e) -> f.bandFullWidth());
        checks.put("lang_mode", PairFacts::langMode);
        checks.put("line_progression", PairFacts::lineProgression);
        checks.put("orientation", PairFacts::orientation);
        checks.put("line_height_unchanged", (f, e) -> f.evenLines());
        checks.put("folio", PairFacts::folio);
        checks.put("running_head_langs", PairFacts::runningHeadLangs);
        checks.put("running_head_order_rtl", (f, e) -> f.runningHeadsFromTheRight());
        checks.put("toc_row", PairFacts::tocRow);
        checks.put("caption_lines", PairFacts::captionLines);
        checks.put("caption_below_image", (f, e) -> f.captionBelowImage());
        checks.put("width_ratio", PairFacts::widthRatio);
        checks.put("white_at_pair_end_only", (f, e) -> f.whiteAtPairEndOnly());
        checks.put("visual_order", PairFacts::visualOrder);
        checks.put("baseline_shared", (f, e) -> f.baselineShared());
        checks.put("size_ratio_pair", PairFacts::sizeRatio);
        return checks;
    }

    private static String value(JsonNode e) {
        return e.get("value").asText();
    }

    private List<Paragraph> of(String language) {
        return pages.paragraphs(texts.get(language));
    }

    private Map<String, List<Paragraph>> all() {
        Map<String, List<Paragraph>> all = new LinkedHashMap<>();
        texts.keySet().forEach(language -> all.put(language, of(language)));
        return all;
    }

    // ---- the file ----

    /** By the inner margin, the narrower one, of the page that the first paragraph stands on. */
    private String page1Side() {
        Paragraph first = of(texts.keySet().iterator().next()).get(0);
        int page = first.page();
        double[] margins = pages.margins(page);
        boolean right;
        List<TextLine> lines = first.lines();
        if (lines.get(0).vertical()
                && lines.size() > 1
                && lines.get(1).baseline() < lines.get(0).baseline()) {
            // Lines begin at the right: 20 mm where that is the fold, 22.4 mm outside; glyphs stand 3 pt inside theirs.
            right = margins[1] > 63;
        } else {
            assertThat(Math.abs(margins[0] - margins[1])).as("margins").isGreaterThan(2);
            right = margins[0] < margins[1];
        }
        return right == (page % 2 == 0) ? "right" : "left";
    }

    private String binding() {
        String binding = page1Side().equals("right") ? "left" : "right";
        assertThat(pages.pdf.direction()).isEqualTo(binding.equals("left") ? "L2R" : "R2L");
        return binding;
    }

    private void epubPageProgression(JsonNode e) {
        Matcher m = PROGRESSION.matcher(packageDocument);
        assertThat(m.find() ? m.group(1) : "default").isEqualTo(value(e));
    }

    // ---- columns ----

    private void alignedPairs(JsonNode e) {
        double tolerance = e.get("tol_lines").asDouble() * PITCH;
        List<List<Paragraph>> sides = List.copyOf(all().values());
        for (int i = 0; i < sides.get(0).size(); i++) {
            Paragraph lead = sides.get(0).get(i);
            Paragraph partner = sides.get(1).get(i);
            assertThat(partner.page()).as("page of pair " + (i + 1)).isEqualTo(lead.page());
            assertThat(partner.first()).as("pair " + (i + 1)).isCloseTo(lead.first(), within(tolerance));
        }
    }

    private void columnSide(JsonNode e) {
        String language = e.get("lang").asText();
        all().forEach((other, paragraphs) -> {
            if (!other.equals(language)) {
                boolean right = of(language).get(0).min(TextLine::start)
                        > paragraphs.get(0).max(TextLine::end);
                boolean left = of(language).get(0).max(TextLine::end)
                        < paragraphs.get(0).min(TextLine::start);
                assertThat(right ? "right" : left ? "left" : "over it").isEqualTo(value(e));
            }
        });
    }

    private void direction(JsonNode e) {
        e.get("value").properties().forEach(entry -> {
            boolean rtl = entry.getValue().asText().equals("rtl");
            for (Paragraph paragraph : of(entry.getKey())) {
                assertThat(paragraph.lines())
                        .as(entry.getKey())
                        .allMatch(line ->
                                line.isRightToLeft() == rtl || line.glyphs().size() < 3);
            }
        });
    }

    private void widthRatio(JsonNode e) {
        Map<String, Double> widths = new LinkedHashMap<>();
        all().forEach((language, paragraphs) -> widths.put(
                language,
                paragraphs.stream().mapToDouble(p -> p.max(TextLine::end)).max().orElseThrow()
                        - paragraphs.stream()
                                .mapToDouble(p -> p.min(TextLine::start))
                                .min()
                                .orElseThrow()));
        double sum = widths.values().stream().mapToDouble(w -> w).sum();
        e.get("value").properties().forEach(entry -> assertThat(widths.get(entry.getKey()) / sum)
                .as(entry.getKey() + " of " + widths)
                .isBetween(
                        entry.getValue().get(0).asDouble(),
                        entry.getValue().get(1).asDouble()));
    }

    /** Lines keep their pitch, and the next pair begins on the line after the longer of the two. */
    private void whiteAtPairEndOnly() {
        evenLines();
        List<List<Paragraph>> sides = List.copyOf(all().values());
        for (int i = 1; i < sides.get(0).size(); i++) {
            int before = i - 1;
            int next = i;
            double least = sides.stream()
                    .mapToDouble(s -> s.get(next).first() - s.get(before).last())
                    .min()
                    .orElseThrow();
            assertThat(least).isCloseTo(PITCH, within(0.1));
        }
    }

    /** All lines of a paragraph are one pitch apart. */
    private void evenLines() {
        all().values()
                .forEach(paragraphs -> paragraphs.forEach(paragraph -> {
                    List<TextLine> lines = paragraph.lines();
                    assertThat(lines).hasSizeGreaterThan(1);
                    for (int i = 1; i < lines.size(); i++) {
                        // Not where the text goes on in the next column.
                        if (lines.get(i).page() == lines.get(i - 1).page()
                                && lines.get(i).baseline() > lines.get(i - 1).baseline()) {
                            double step =
                                    lines.get(i).baseline() - lines.get(i - 1).baseline();
                            assertThat(step).isCloseTo(lines.get(1).baseline() - paragraph.first(), within(0.05));
                        }
                    }
                }));
    }

    // ---- interleaved ----

    private void order(JsonNode e) {
        record Named(String name, Paragraph paragraph) {}
        List<Named> names = new ArrayList<>();
        all().forEach((language, paragraphs) -> {
            for (int i = 0; i < paragraphs.size(); i++) {
                names.add(new Named(language + (i + 1), paragraphs.get(i)));
            }
        });
        names.sort(Comparator.comparingInt((Named n) -> n.paragraph().page())
                .thenComparingDouble(n -> n.paragraph().first()));
        List<String> wanted = new ArrayList<>();
        e.get("value").forEach(name -> wanted.add(name.asText()));
        assertThat(names.stream().map(Named::name)).isEqualTo(wanted);
    }

    /** Of a paragraph at least so many lines, or all, stand on each of its pages; its partner begins where it ends. */
    private void keepTogether(JsonNode e) {
        int min = e.get("min_lines").asInt();
        List<List<Paragraph>> sides = List.copyOf(all().values());
        for (List<Paragraph> side : sides) {
            for (Paragraph paragraph : side) {
                Map<Integer, Long> counts = paragraph.lines().stream()
                        .collect(Collectors.groupingBy(TextLine::page, Collectors.counting()));
                int least = Math.min(min, paragraph.lines().size());
                assertThat(counts.values()).allMatch(count -> count >= least);
            }
        }
        for (int i = 0; i < sides.get(0).size(); i++) {
            assertThat(sides.get(1).get(i).page())
                    .as("page of pair " + (i + 1))
                    .isEqualTo(sides.get(0).get(i).lastPage());
        }
    }

    // ---- bands ----

    private void bandOrder(JsonNode e) {
        String above = e.get("value").get(0).asText();
        String below = e.get("value").get(1).asText();
        double end =
                glyphs(above).stream().mapToDouble(g -> g.ink().getMaxY()).max().orElseThrow();
        double start =
                glyphs(below).stream().mapToDouble(g -> g.ink().getMinY()).min().orElseThrow();
        assertThat(start).isGreaterThan(end);
    }

    /** A band has the page's width to itself: its lines run its whole height, and nothing of the partner is beside it. */
    private void bandFullWidth() {
        List<List<Paragraph>> sides = List.copyOf(all().values());
        double foot = sides.get(0).stream()
                .mapToDouble(p -> p.max(TextLine::end))
                .max()
                .orElseThrow();
        double below = glyphs(List.copyOf(all().keySet()).get(1)).stream()
                .mapToDouble(g -> g.ink().getMinY())
                .min()
                .orElseThrow();
        assertThat(below - foot).as("between the bands").isBetween(0.0, 1.5 * PITCH);
    }

    private List<Glyph> glyphs(String language) {
        return of(language).stream()
                .flatMap(p -> p.element().glyphs.stream())
                .filter(Glyph::isInked)
                .toList();
    }

    private void langMode(JsonNode e) {
        e.get("value").properties().forEach(entry -> {
            boolean vertical = entry.getValue().asText().startsWith("vertical");
            for (Paragraph p : of(entry.getKey())) {
                assertThat(p.lines()).as(entry.getKey()).allMatch(line -> line.vertical() == vertical);
                if (vertical) {
                    progression(p, "left-to-right");
                }
            }
        });
    }

    private void lineProgression(JsonNode e) {
        of(e.get("of").asText()).forEach(p -> progression(p, value(e)));
    }

    private static void progression(Paragraph p, String wanted) {
        for (int i = 1; i < p.lines().size(); i++) {
            TextLine line = p.lines().get(i);
            TextLine before = p.lines().get(i - 1);
            if (line.page() == before.page()) {
                assertThat(line.baseline() > before.baseline() ? "left-to-right" : "right-to-left")
                        .isEqualTo(wanted);
            }
        }
    }

    private void sizeRatio(JsonNode e) {
        double ratio = size(e.get("langs").get(0).asText())
                / size(e.get("langs").get(1).asText());
        assertThat(ratio).isBetween(e.get("min").asDouble(), e.get("max").asDouble());
    }

    private double size(String language) {
        List<Double> sizes = glyphs(language).stream().map(g -> g.size).sorted().toList();
        return sizes.get(sizes.size() / 2);
    }

    // ---- a word of the other language in a line ----

    private void orientation(JsonNode e) {
        assertThat(value(e)).isEqualTo("horizontal");
        List<Glyph> glyphs = of("zh").get(0).element().glyphs.stream()
                .filter(g -> e.get("string").asText().contains(g.text))
                .toList();
        assertThat(glyphs).isNotEmpty().allMatch(g -> g.turn == Glyph.Turn.NONE && !g.vertical);
        for (int i = 1; i < glyphs.size(); i++) {
            assertThat(glyphs.get(i).penX).isGreaterThanOrEqualTo(glyphs.get(i - 1).penX);
        }
    }

    private void visualOrder(JsonNode e) {
        String shown = of("zh").get(0).lines().get(0).glyphs().stream()
                .sorted(Comparator.comparingDouble(g -> g.penX))
                .map(g -> new StringBuilder(g.text).reverse().toString())
                .collect(Collectors.joining());
        assertThat(FinishedPages.letters(shown)).isEqualTo(FinishedPages.letters(value(e)));
    }

    private void baselineShared() {
        List<Double> baselines = glyphs("zh").stream().map(g -> g.penY).toList();
        assertThat(Collections.max(baselines) - Collections.min(baselines)).isLessThan(0.05);
    }

    // ---- folio and running heads ----

    private void folio(JsonNode e) {
        for (int page = 1; page < pages.pdf.pages().size(); page++) {
            boolean outerIsLeft = (page % 2 == 1) == pages.pdf.direction().equals("L2R");
            double[] margins = pages.margins(of("zh").get(0).page());
            double margin = Math.max(margins[0], margins[1]) + 1;
            String folio = pages.artifacts(page).stream()
                    .filter(g -> g.penY > pages.pdf.pages().get(0).height() - 100)
                    .filter(g -> outerIsLeft ? g.penX + g.advance < margin : g.penX > pages.width() - margin)
                    .map(g -> g.text)
                    .collect(Collectors.joining());
            assertThat(folio).as("folio at the outer edge").isEqualTo(Integer.toString(page + 1));
            assertThat(folio).matches("[" + e.get("value").get("digits").asText() + "]+");
        }
    }

    private List<Glyph> head(int page, String language) {
        String name = FinishedPages.letters(PairProject.section(language));
        return pages.artifacts(page).stream()
                .filter(g -> g.penY < 62 && !g.text.isBlank() && name.contains(g.text))
                .toList();
    }

    private List<Integer> pagesWithHeads() {
        return java.util.stream.IntStream.range(1, pages.pdf.pages().size())
                .filter(page -> pages.artifacts(page).stream().anyMatch(g -> g.penY < 62))
                .boxed()
                .toList();
    }

    private void runningHeadLangs(JsonNode e) {
        assertThat(pagesWithHeads()).isNotEmpty();
        for (int page : pagesWithHeads()) {
            e.get("value").forEach(language -> assertThat(head(page, language.asText()))
                    .as(language + " in the head of page " + (page + 1))
                    .isNotEmpty());
        }
    }

    private void runningHeadsFromTheRight() {
        for (int page : pagesWithHeads()) {
            double lead =
                    head(page, "ug").stream().mapToDouble(g -> g.penX).min().orElseThrow();
            assertThat(head(page, "zh")).allMatch(g -> g.penX < lead);
        }
    }

    // ---- contents ----

    private void tocRow(JsonNode e) {
        e.get("value").properties().forEach(entry -> {
            String language = entry.getKey();
            boolean fromRight = entry.getValue().get("title").asText().equals("right");
            for (String row : texts.get(language).subList(1, texts.get(language).size())) {
                String title = row.replaceAll(" \\d+$", "");
                TextLine line = tocLine(title);
                List<Glyph> byX = line.glyphs().stream()
                        .filter(Glyph::isInked)
                        .sorted(Comparator.comparingDouble(g -> g.penX))
                        .toList();
                Glyph folio = byX.get(fromRight ? 0 : byX.size() - 1);
                Glyph first = byX.get(fromRight ? byX.size() - 1 : 0);
                assertThat(folio.text).as("end of " + row).matches("[0-9]");
                assertThat(title).as("start of " + row).contains(first.text);
                assertThat(byX.stream().filter(g -> g.text.matches("[.·…‧]")).count())
                        .as("leader")
                        .isGreaterThan(3);
            }
        });
    }

    private TextLine tocLine(String title) {
        Glyph first = pages.pdf.document().glyphs.stream()
                .filter(g -> g.page <= 2 && FinishedPages.letters(block(g)).startsWith(FinishedPages.letters(title)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row of " + title));
        List<Glyph> row = new ArrayList<>(first.element.block().glyphs);
        double left = row.stream().mapToDouble(g -> g.penX).min().orElseThrow();
        double right = row.stream().mapToDouble(g -> g.penX).max().orElseThrow();
        // The leader's dots may be of no element.
        pages.artifacts(first.page).stream()
                .filter(g -> Math.abs(g.penY - first.penY) < 2 && g.penX > left && g.penX < right)
                .forEach(row::add);
        return FinishedPages.lines(row).get(0);
    }

    private static String block(Glyph g) {
        return g.element.block().extracted();
    }

    // ---- captions ----

    private void captionLines(JsonNode e) {
        double before = 0;
        for (JsonNode wanted : e.get("value")) {
            Paragraph caption = of(wanted.get("lang").asText()).get(0);
            boolean rtl = wanted.get("dir").asText().equals("rtl");
            assertThat(caption.lines()).allMatch(l -> l.isRightToLeft() == rtl);
            assertThat(caption.element().isIn("Caption") || caption.element().isIn("Figure"))
                    .isTrue();
            assertThat(caption.first()).isGreaterThanOrEqualTo(before);
            before = caption.first();
        }
    }

    private void captionBelowImage() {
        for (List<Paragraph> captions : all().values()) {
            Paragraph caption = captions.get(0);
            double foot = pages.pdf.painted().stream()
                    .filter(p -> p.page() == caption.page() && p.kind() == Painted.Kind.PICTURE)
                    .mapToDouble(p -> p.box().getMaxY())
                    .max()
                    .orElseThrow();
            assertThat(caption.first()).isGreaterThan(foot);
        }
    }
}
