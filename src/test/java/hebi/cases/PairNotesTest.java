package hebi.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hebi.build.OutputFormat;
import hebi.cases.FinishedPages.Paragraph;
import hebi.cases.FinishedPages.TextLine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDestinationNameTreeNode;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ZH-43, KO-11: notes of two languages at the foot of the page that calls them, each where its language stands. */
class PairNotesTest {
    private static final Map<String, String> WORDS = Map.of(
            "ug", "ئەتىگەندە بوۋاي تاغ باغرىدىكى چايخانىدا چاي دەملىدى",
            "kk", "تاڭەرتەڭ قارت تاۋ باۋرايىنداعى شايحانادا شاي دەمدەدى",
            "ko", "아침에 할아버지는 산기슭 찻집에서 차를 우렸다",
            "zh", "清早老人在山脚的茶馆里泡茶");

    @TempDir
    Path folder;

    /** A language's texts: each paragraph calls the note with its number. */
    private record Texts(List<String> paragraphs, List<String> notes) {
        static Texts of(String language, int count, int noteLength) {
            List<String> paragraphs = new ArrayList<>();
            List<String> notes = new ArrayList<>();
            String stop = language.equals("zh") ? "。" : ".";
            for (int i = 1; i <= count; i++) {
                paragraphs.add(((WORDS.get(language) + " " + i + stop + " ").repeat(6)).strip());
                notes.add(((i + " " + WORDS.get(language) + stop + " ").repeat(noteLength)).strip());
            }
            return new Texts(paragraphs, notes);
        }

        String manuscript(String title) {
            List<String> all = new ArrayList<>();
            for (int i = 1; i <= paragraphs.size(); i++) {
                all.add(paragraphs.get(i - 1) + "[^" + i + "]");
            }
            for (int i = 1; i <= notes.size(); i++) {
                all.add("[^" + i + "]: " + notes.get(i - 1));
            }
            return PairProject.manuscript(title, all);
        }
    }

    private FinishedPages pages(String mode, Map<String, Texts> texts) throws IOException {
        return new FinishedPages(pdf(mode, texts));
    }

    private byte[] pdf(String mode, Map<String, Texts> texts) throws IOException {
        PairProject project = new PairProject(folder, List.copyOf(texts.keySet()));
        Map<String, String> manuscripts = new LinkedHashMap<>();
        texts.forEach((language, t) -> manuscripts.put(language, t.manuscript(WORDS.get(language))));
        project.article("text", mode, manuscripts);
        return project.build(Set.of(OutputFormat.PDF)).pdf();
    }

    private static Map<String, Texts> texts(String lead, int count, int noteLength) {
        Map<String, Texts> texts = new LinkedHashMap<>();
        texts.put(lead, Texts.of(lead, count, noteLength));
        texts.put("zh", Texts.of("zh", count, noteLength));
        return texts;
    }

    /** What of a paragraph stands on the page on which it calls its note. */
    private static Paragraph call(FinishedPages pages, Texts texts, int number) {
        Paragraph whole = pages.paragraphs(List.of(texts.paragraphs().get(number - 1) + number))
                .get(0);
        return new Paragraph(
                whole.element(),
                whole.lines().stream().filter(l -> l.page() == whole.lastPage()).toList());
    }

    /** The note, its number with it. */
    private static Paragraph note(FinishedPages pages, Texts texts, int number) {
        Element element = pages.paragraphs(List.of(number + texts.notes().get(number - 1)))
                .get(0)
                .element();
        List<Glyph> glyphs = pages.pdf.document().glyphs.stream()
                .filter(g -> g.element.block() == element)
                .toList();
        return new Paragraph(element, FinishedPages.lines(glyphs));
    }

    @ParameterizedTest
    @CsvSource({
        "ug, columns",
        "ug, interleaved",
        "ug, facing",
        "ug, sequential",
        "kk, columns",
        "kk, facing",
        "ko, columns",
        "ko, interleaved",
        "ko, facing",
        "ko, sequential"
    })
    void everyNoteStandsUnderItsCall(String lead, String mode) throws IOException {
        Map<String, Texts> texts = texts(lead, 16, 2);
        FinishedPages pages = pages(mode, texts);
        texts.forEach((language, t) -> {
            for (int i = 1; i <= t.notes().size(); i++) {
                Paragraph call = call(pages, t, i);
                Paragraph note = note(pages, t, i);
                String what = language + " " + i;
                assertThat(note.page()).as(what).isEqualTo(call.lastPage());
                assertThat(note.first()).as(what).isGreaterThan(call.last() + 20);
                if (!mode.equals("interleaved")) {
                    assertThat(note.min(TextLine::start)).as(what).isGreaterThan(call.min(TextLine::start) - 1);
                    assertThat(note.max(TextLine::end)).as(what).isLessThan(call.max(TextLine::end) + 1);
                }
                boolean rightToLeft = call.lines().get(0).isRightToLeft();
                assertThat(note.lines().get(0).isRightToLeft()).as(what).isEqualTo(rightToLeft);
                double edge = rightToLeft ? note.max(TextLine::end) : note.min(TextLine::start);
                double textEdge = rightToLeft ? call.max(TextLine::end) : call.min(TextLine::start);
                assertThat(edge).as(what).isCloseTo(textEdge, within(1.0));
                // Where both stand in one area, its rule begins where the lead's lines do.
                if (language.equals(lead) || !mode.equals("interleaved")) {
                    checkRule(pages, note, rightToLeft);
                }
            }
        });
        texts.values().forEach(t -> assertThat(call(pages, t, 16).page())
                .isGreaterThan(call(pages, t, 1).page()));
    }

    /** A short rule over the first note of its page, where its lines begin. */
    private static void checkRule(FinishedPages pages, Paragraph note, boolean rightToLeft) {
        double start = note.min(TextLine::start);
        double end = note.max(TextLine::end);
        assertThat(pages.pdf.painted())
                .filteredOn(p -> p.page() == note.page() && p.kind() == Painted.Kind.PATH)
                .filteredOn(p -> p.box().getHeight() < 1 && p.box().getMaxY() < note.first())
                .filteredOn(p -> p.box().getWidth() < 130 && p.box().getWidth() > 40)
                .anySatisfy(p -> assertThat(
                                rightToLeft ? p.box().getMaxX() - end : p.box().getMinX() - start)
                        .isCloseTo(0, within(1.0)));
    }

    @ParameterizedTest
    @CsvSource({"ug", "kk", "ko"})
    void inColumnsTheNotesOfBothLanguagesStandSideBySideOnTheFoot(String lead) throws IOException {
        Map<String, Texts> texts = texts(lead, 16, 2);
        FinishedPages pages = pages("columns", texts);
        Map<Integer, Double> feet = new LinkedHashMap<>();
        texts.forEach((language, t) -> {
            Map<Integer, Double> lowest = new LinkedHashMap<>();
            for (int i = 1; i <= t.notes().size(); i++) {
                Paragraph note = note(pages, t, i);
                lowest.merge(note.page(), note.last(), Math::max);
                boolean right = note.min(TextLine::start) > pages.width() / 3;
                assertThat(right).isEqualTo(language.equals("zh") == lead.equals("ko"));
            }
            lowest.forEach((page, foot) ->
                    assertThat(feet.merge(page, foot, (one, other) -> one)).isCloseTo(foot, within(1.5)));
        });
        assertThat(feet.values()).allSatisfy(foot -> assertThat(foot)
                .isCloseTo(feet.values().iterator().next(), within(1.5)));
    }

    @Test
    void onFacingPagesEachLanguageHasItsNotesOnItsOwn() throws IOException {
        Map<String, Texts> texts = texts("ug", 16, 2);
        FinishedPages pages = pages("facing", texts);
        for (int i = 1; i <= 16; i++) {
            Paragraph lead = note(pages, texts.get("ug"), i);
            Paragraph partner = note(pages, texts.get("zh"), i);
            assertThat(lead.page()).isEqualTo(call(pages, texts.get("ug"), i).lastPage());
            assertThat(partner.page()).isEqualTo(call(pages, texts.get("zh"), i).lastPage());
            assertThat((partner.page() - lead.page()) % 2).isNotZero();
        }
    }

    @ParameterizedTest
    @CsvSource({"columns", "interleaved", "facing", "sequential"})
    void aLongNoteBeginsOnThePageOfItsCallAndGoesOn(String mode) throws IOException {
        Map<String, Texts> texts = texts("ug", 3, 150);
        FinishedPages pages = pages(mode, texts);
        texts.forEach((language, t) -> {
            for (int i = 1; i <= 3; i++) {
                Paragraph note = note(pages, t, i);
                assertThat(note.page())
                        .as(language + " " + i)
                        .isGreaterThanOrEqualTo(call(pages, t, i).lastPage());
                double bottom = pages.pdf.pages().get(0).height() - 50;
                assertThat(note.max(TextLine::baseline)).isLessThan(bottom);
            }
            Paragraph first = note(pages, t, 1);
            assertThat(first.page()).isEqualTo(call(pages, t, 1).lastPage());
            assertThat(first.lastPage()).isGreaterThan(first.page());
            for (int i = 1; i < first.lines().size(); i++) {
                int step =
                        first.lines().get(i).page() - first.lines().get(i - 1).page();
                assertThat(step).as("from page to page, or to the next spread").isIn(0, mode.equals("facing") ? 2 : 1);
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"columns", "facing", "interleaved"})
    void callsAndNotesLeadToOneAnother(String mode) throws IOException {
        int count = 16;
        try (PDDocument document = Loader.loadPDF(pdf(mode, texts("ug", count, 2)))) {
            PDDestinationNameTreeNode names =
                    document.getDocumentCatalog().getNames().getDests();
            int down = 0;
            int up = 0;
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    PDPageXYZDestination place = (PDPageXYZDestination)
                            names.getValue(annotation.getCOSObject().getString(COSName.DEST));
                    boolean here = page.getCOSObject() == place.getPage().getCOSObject();
                    boolean isUnder = place.getTop() < annotation.getRectangle().getLowerLeftY();
                    down += here && isUnder ? 1 : 0;
                    up += here && !isUnder ? 1 : 0;
                }
            }
            assertThat(down).isEqualTo(2 * count);
            assertThat(up).isEqualTo(2 * count);
        }
    }
}
