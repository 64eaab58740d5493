package hebi.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hebi.build.OutputFormat;
import hebi.cases.FinishedPages.Paragraph;
import hebi.cases.FinishedPages.TextLine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 200 articles in two languages in every mode: nothing lost, nothing over one another, partners in step. */
class GeneratedPairsTest {
    private static final double PITCH = 18;
    /** PR-2: partners' first lines stand on one line of the grid. */
    private static final double SAME_BASELINE = 0.1;
    /** Vertical lines of a strip are so far apart; the first of them and horizontal text of 2 em indent begin in it. */
    private static final double STRIP = 24;
    /** A band is no higher: what stands further down is in the next tier. */
    private static final double BAND = 140;
    /** Articles of each language. */
    private static final int ARTICLES = 50;

    /** The other modes have the same EPUB as columns. */
    private static final Set<String> HAS_EPUB = Set.of("columns", "sequential", "bands");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "ug, columns",
        "ug, interleaved",
        "ug, facing",
        "ug, sequential",
        "kk, columns",
        "kk, interleaved",
        "kk, facing",
        "kk, sequential",
        "ko, columns",
        "ko, interleaved",
        "ko, facing",
        "ko, sequential",
        "mn, columns",
        "mn, interleaved",
        "mn, facing",
        "mn, sequential",
        "mn, bands"
    })
    void nothingIsLostAndPartnersStandInStep(String language, String mode) throws IOException {
        PairProject project = new PairProject(folder, List.of(language, "zh"));
        List<GeneratedPair> articles = new ArrayList<>();
        for (int i = 0; i < ARTICLES / 4 + 1; i++) {
            GeneratedPair article = new GeneratedPair(language, (language + mode).hashCode() + i, 5 + i % 7);
            project.article("article" + i, mode, article.manuscripts);
            articles.add(article);
        }
        PairProject.Made made =
                project.build(HAS_EPUB.contains(mode) ? EnumSet.allOf(OutputFormat.class) : Set.of(OutputFormat.PDF));
        FinishedPages pages = new FinishedPages(made.pdf());
        checkNothingLost(articles, FinishedPages.letters(pages.pdf.document().extracted()));
        if (HAS_EPUB.contains(mode)) {
            checkNothingLost(articles, FinishedPages.letters(text(made.files().get("epub"))));
        }
        checkNoOverlap(pages);
        for (GeneratedPair article : articles) {
            checkStep(mode, paragraphs(article, language, pages), paragraphs(article, "zh", pages));
        }
    }

    private static List<Paragraph> paragraphs(GeneratedPair article, String language, FinishedPages pages) {
        return pages.paragraphs(article.partners.get(language));
    }

    private static void checkNothingLost(List<GeneratedPair> articles, String shown) {
        for (GeneratedPair article : articles) {
            for (var texts : List.of(article.partners, article.others)) {
                texts.values()
                        .forEach(list -> list.forEach(text -> assertThat(shown).contains(FinishedPages.letters(text))));
            }
        }
    }

    private static String text(Path epub) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipFile zip = new ZipFile(epub.toFile())) {
            for (ZipEntry entry :
                    zip.stream().filter(e -> e.getName().endsWith(".xhtml")).toList()) {
                String xhtml = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                text.append(
                        Jsoup.parse(xhtml, Parser.xmlParser()).select("body").text());
            }
        }
        return text.toString();
    }

    private static void checkStep(String mode, List<Paragraph> lead, List<Paragraph> partner) {
        for (int i = 0; i < lead.size(); i++) {
            Paragraph one = lead.get(i);
            Paragraph other = partner.get(i);
            String what = other.element().extracted();
            switch (mode) {
                case "columns" -> {
                    assertThat(other.page()).as("page of " + what).isEqualTo(one.page());
                    boolean vertical = one.lines().get(0).vertical();
                    assertThat(other.first())
                            .as(what)
                            .isCloseTo(one.first(), within(vertical ? PITCH / 4 : SAME_BASELINE));
                }
                case "facing" -> {
                    assertThat((other.page() + 1) / 2).as("spread of " + what).isEqualTo((one.page() + 1) / 2);
                    assertThat(other.page()).as(what).isEqualTo(one.page() + 1);
                    assertThat(other.first()).as(what).isCloseTo(one.first(), within(3 * PITCH));
                }
                case "bands" -> {
                    assertThat(other.page()).as("page of " + what).isEqualTo(one.page());
                    assertThat(left(other)).as(what).isCloseTo(one.first(), within(STRIP));
                }
                case "interleaved" -> assertThat(place(other)).as(what).isGreaterThan(place(one));
                default -> assertThat(other.page()).as(what).isGreaterThan(one.page());
            }
        }
    }

    /** Where it begins across its strip: at its first vertical line, or the edge of its horizontal ones. */
    private static double left(Paragraph p) {
        return p.lines().get(0).vertical()
                ? p.first()
                : p.lines().stream()
                        .filter(line -> line.page() == p.page() && Math.abs(line.baseline() - p.first()) < BAND)
                        .mapToDouble(TextLine::start)
                        .min()
                        .orElseThrow();
    }

    private static double place(Paragraph p) {
        return p.page() * 10_000 + p.first();
    }

    /** No two lines of a page stand over one another. */
    private static void checkNoOverlap(FinishedPages pages) {
        List<TextLine> lines = pages.lines();
        Set<Integer> numbers = lines.stream().map(TextLine::page).collect(Collectors.toCollection(TreeSet::new));
        for (int page : numbers) {
            checkNoOverlap(page, lines.stream().filter(TextLine::vertical).toList());
            checkNoOverlap(page, lines.stream().filter(l -> !l.vertical()).toList());
        }
    }

    private static void checkNoOverlap(int page, List<TextLine> lines) {
        List<TextLine> here = lines.stream()
                .filter(l -> l.page() == page && page > 0)
                .sorted(Comparator.comparingDouble(TextLine::baseline))
                .toList();
        for (int i = 0; i < here.size(); i++) {
            for (int k = i + 1; k < here.size() && isOver(here.get(i), here.get(k)); k++) {
                assertThat(Math.min(here.get(i).end(), here.get(k).end())
                                - Math.max(here.get(i).start(), here.get(k).start()))
                        .as("page " + (page + 1) + ": " + here.get(i).glyphs() + " | "
                                + here.get(k).glyphs())
                        .isLessThan(2);
            }
        }
    }

    private static boolean isOver(TextLine one, TextLine other) {
        double size = Math.min(one.glyphs().get(0).size, other.glyphs().get(0).size);
        return other.baseline() - one.baseline() < 0.7 * size;
    }
}
