package hebi.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hebi.image.ImageAsset;
import hebi.image.ImageBytes;
import hebi.image.ImageInfo;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PR-4: Mongolian in vertical lines above, Chinese below, pair by pair, on finished pages. */
class BandsTest {
    private static final double PITCH = 20;
    /** Type area on right-hand pages: left, top, width, height. */
    private static final Rectangle2D AREA = new Rectangle2D.Double(55.75, 56, 480, 696);

    private static final double LEFT_PAGE = 59.53;
    /** Tiers, one above the other. */
    private static final int TIERS = 2;

    private static final double TIER = 332;
    private static final double BETWEEN_TIERS = 32;
    /** Of a tier, at least and at most, without what is between its bands. */
    private static final double[] MONGOLIAN = {0.6 * 320, 0.72 * 320};
    /** The fewest characters of Chinese in the longest line of a strip that has three. */
    private static final int CHARACTERS = 9;
    /** What a tier may leave: a strip of the fewest characters, behind a heading that goes with it. */
    private static final double WHITE = 150;
    /**
     * Strings of running heads that no element of the test sets; loose lines of random words; tiers that end before a
     * strip for which there is no room, which the test measures itself.
     */
    private static final Set<String> EXPECTED = Set.of("HB-LAY-022", "HB-LAY-031", "HB-LAY-033");

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private static final Pipeline PIPELINE = new Pipeline();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void fiftyPairsOfAnyLengthStandInStep(long seed) throws IOException {
        String xhtml = BandsDocument.of(seed, 50);
        PdfContent pdf = pdf(xhtml, "");
        assertThat(letters(pdf.document().extracted())).isEqualTo(letters(text(xhtml)));
        List<Element> paragraphs = pairs(pdf);
        for (int i = 0; i < paragraphs.size(); i += 2) {
            checkPair(paragraphs.get(i), paragraphs.get(i + 1));
            checkMeasure(paragraphs.get(i + 1));
        }
        checkOverlap(pdf);
        checkTiers(pdf, paragraphs);
        checkPictures(pdf);
    }

    /** A note takes the room that is left of the article's last page. */
    @Test
    void notesStandInTheStripBehindTheLastPair() throws IOException {
        PdfContent pdf = pdf(declaration(), "");
        assertThat(pdf.pages()).hasSize(1);
        List<Element> notes = notes(pdf);
        assertThat(notes).hasSize(2);
        checkPlaces(notes.get(0), notes.get(1));
        List<Element> pairs = pairs(pdf);
        assertThat(Place.of(notes.get(0))).isEqualTo(Place.of(pairs.get(pairs.size() - 1)));
    }

    /** How many tiers there are is the stylesheet's to say. */
    @Test
    void aStylesheetMayAskForOneTier() throws IOException {
        List<Element> paragraphs = pairs(
                pdf(
                        declaration(),
                        ".pairs-bands { column-count: 1 } .pairs-bands > .strips { grid-template-columns: 456fr 216fr; column-gap: 24pt }"));
        List<Glyph> lead = paragraphs.get(0).glyphs;
        assertThat(max(lead, g -> g.penY + g.advance) - min(lead, g -> g.penY)).isGreaterThan(0.95 * 403);
    }

    /** PR-011. */
    @Test
    void mongolianRunsTheWholeBandOverHorizontalChinese() throws IOException {
        List<Element> paragraphs = pairs(pdf(declaration(), ""));
        assertThat(paragraphs).hasSize(4);
        checkPair(paragraphs.get(0), paragraphs.get(1));
        checkPair(paragraphs.get(2), paragraphs.get(3));
        List<Glyph> lead = paragraphs.get(0).glyphs;
        double band = min(paragraphs.get(1).glyphs, g -> g.ink().getMinY()) - AREA.getY() - 12;
        assertThat(band).isBetween(MONGOLIAN[0] - 1, MONGOLIAN[1] + 12);
        assertThat(max(lead, g -> g.penY + g.advance) - min(lead, g -> g.penY)).isGreaterThan(0.9 * band);
    }

    /** PR-012. */
    @Test
    void chineseMayStandInVerticalLinesFromLeftToRight() throws IOException {
        List<Element> paragraphs =
                pairs(pdf(declaration(), ".pairs-bands .side-partner { writing-mode: vertical-lr }"));
        for (Element partner : List.of(paragraphs.get(1), paragraphs.get(3))) {
            List<Glyph> glyphs = partner.glyphs.stream()
                    .filter(g -> HAN.matcher(g.text).find())
                    .toList();
            assertThat(glyphs).allMatch(g -> g.turn == Glyph.Turn.NONE);
            for (int i = 1; i < glyphs.size(); i++) {
                Glyph before = glyphs.get(i - 1);
                Glyph after = glyphs.get(i);
                boolean below = after.penY > before.penY && Math.abs(after.penX - before.penX) < PITCH / 2;
                assertThat(below || after.penX > before.penX + PITCH / 2)
                        .as(before + " " + after)
                        .isTrue();
            }
        }
        assertThat(min(paragraphs.get(1).glyphs, g -> g.penY)).isGreaterThan(AREA.getY() + MONGOLIAN[0]);
    }

    private static void checkPair(Element lead, Element partner) {
        checkPlaces(lead, partner);
        // Every line of Mongolian of the article stands on the pitch.
        for (Glyph g : lead.glyphs) {
            double line = (g.penX - left(g.page)) / PITCH;
            assertThat(line - Math.floor(line))
                    .as(g + " of " + partner.extracted())
                    .isCloseTo(first(lead), within(0.15));
        }
    }

    private static void checkPlaces(Element lead, Element partner) {
        String what = partner.extracted();
        assertThat(lead.glyphs).as(what).allMatch(g -> !g.isInked() || g.isSideways());
        assertThat(partner.glyphs).as(what).allMatch(g -> g.turn == Glyph.Turn.NONE);
        assertThat(Place.of(partner)).as(what).isEqualTo(Place.of(lead));
        assertThat(start(partner)).as("start of " + what).isCloseTo(start(lead), within(2.0));
        for (Map.Entry<Place, Rectangle2D> part : boxes(partner).entrySet()) {
            Rectangle2D above = boxes(lead).get(part.getKey());
            if (above != null) {
                assertThat(above.getMaxY()).as(what).isLessThan(part.getValue().getMinY());
            }
        }
    }

    private static double first(Element lead) {
        Glyph g = lead.glyphs.get(0);
        double line = (g.penX - left(g.page)) / PITCH;
        return line - Math.floor(line);
    }

    private static double left(int page) {
        return page % 2 == 0 ? AREA.getX() : LEFT_PAGE;
    }

    /** Where the strip begins: half a pitch before the axis of the first line; the left edge of the second line of Chinese. */
    private static double start(Element element) {
        Place place = Place.of(element);
        int page = place.page();
        List<Glyph> here =
                element.glyphs.stream().filter(g -> Place.of(g).equals(place)).toList();
        if (element.glyphs.get(0).isSideways()) {
            double line = (min(here, g -> g.penX) - left(page)) / PITCH;
            return left(page) + Math.floor(line) * PITCH;
        }
        Glyph first = here.get(0);
        boolean oneLine = here.stream().allMatch(g -> Math.abs(g.penY - first.penY) < 1);
        return oneLine ? first.penX - 2 * first.size : min(here, g -> g.penX);
    }

    /** What stands in each paragraph, heading, list item, cell on each page has a place of its own. */
    private static void checkOverlap(PdfContent pdf) {
        List<Element> blocks = new ArrayList<>();
        List.of("P", "H1", "H2", "LBody", "TD")
                .forEach(role -> blocks.addAll(pdf.document().all(role)));
        List<Map<Place, Rectangle2D>> boxes =
                blocks.stream().map(BandsTest::boxes).toList();
        for (int i = 0; i < boxes.size(); i++) {
            for (Map.Entry<Place, Rectangle2D> part : boxes.get(i).entrySet()) {
                assertThat(part.getKey().area().contains(part.getValue()))
                        .as(part.getValue() + " of " + blocks.get(i).extracted())
                        .isTrue();
                for (int k = i + 1; k < boxes.size(); k++) {
                    Rectangle2D other = boxes.get(k).get(part.getKey());
                    boolean nested =
                            blocks.get(k).parent.filter(blocks.get(i)::equals).isPresent();
                    if (other != null && !nested) {
                        assertThat(part.getValue().intersects(other))
                                .as(blocks.get(i).extracted() + " | "
                                        + blocks.get(k).extracted())
                                .isFalse();
                    }
                }
            }
        }
    }

    /** Where there is room for nine characters and more, no strip has fewer. */
    private static void checkMeasure(Element partner) {
        Map<Place, List<Glyph>> parts = partner.glyphs.stream()
                .filter(Glyph::isInked)
                .collect(Collectors.groupingBy(Place::of, TreeMap::new, Collectors.toList()));
        parts.forEach((place, glyphs) -> {
            Map<Long, Long> lines =
                    glyphs.stream().collect(Collectors.groupingBy(g -> Math.round(g.penY), Collectors.counting()));
            if (lines.size() > 2) {
                assertThat(Collections.max(lines.values()))
                        .as(place + ": " + partner.extracted())
                        .isGreaterThanOrEqualTo(CHARACTERS);
            }
        });
    }

    /** Both tiers of a page are filled, one after the other; pairs go on from one to the next. */
    private static void checkTiers(PdfContent pdf, List<Element> paragraphs) {
        Map<Place, Rectangle2D> tiers = new TreeMap<>();
        pdf.document().glyphs.stream()
                .filter(Glyph::isInked)
                .forEach(g -> tiers.merge(Place.of(g), g.ink(), (a, b) -> a.createUnion(b)));
        List<Place> places = List.copyOf(tiers.keySet());
        for (int i = 1; i < places.size(); i++) {
            assertThat(places.get(i)).isEqualTo(places.get(i - 1).next());
        }
        assertThat(paragraphs).anyMatch(p -> boxes(p).keySet().size() > 1);
        for (Element p : paragraphs) {
            Place place = Place.of(p);
            Rectangle2D before = place.equals(places.get(0)) ? null : tiers.get(places.get(places.indexOf(place) - 1));
            if (before != null && start(p) < place.area().getX() + PITCH) {
                assertThat(places.get(places.indexOf(place) - 1).area().getMaxX() - before.getMaxX())
                        .as("white before " + p.extracted())
                        .isLessThan(WHITE);
            }
        }
    }

    /** A picture is a strip between those of its neighbours. */
    private static void checkPictures(PdfContent pdf) {
        List<Element> all = pdf.document().all("P");
        List<Painted> pictures = pdf.painted().stream()
                .filter(painted -> painted.kind() == Painted.Kind.PICTURE)
                .toList();
        int next = 0;
        for (int i = 0; i + 1 < all.size(); i++) {
            if (isCaption(all.get(i)) && !isCaption(all.get(i - 1))) {
                Painted picture = pictures.get(next++);
                Place place = new Place(picture.page(), Place.tier(picture.box().getCenterY()));
                Element after = all.get(i + 2);
                assertThat(all.get(i).glyphs).allMatch(g -> Place.of(g).equals(place));
                assertThat(position(Place.of(all.get(i - 1)), start(all.get(i - 1))))
                        .isLessThan(position(place, picture.box().getX()));
                assertThat(position(Place.of(after), start(after)))
                        .isGreaterThanOrEqualTo(position(place, picture.box().getMaxX()));
            }
        }
        assertThat(next).isEqualTo(pictures.size()).isPositive();
    }

    private static double position(Place place, double x) {
        return (place.page() * TIERS + place.tier()) * 1000.0 + x - left(place.page());
    }

    /** A tier of a page. */
    private record Place(int page, int tier) implements Comparable<Place> {
        static Place of(Element element) {
            return of(element.glyphs.get(0));
        }

        static Place of(Glyph g) {
            return new Place(g.page, tier(g.penY));
        }

        static int tier(double y) {
            return y < AREA.getY() + TIER + BETWEEN_TIERS / 2 ? 0 : 1;
        }

        Place next() {
            return tier + 1 < TIERS ? new Place(page, tier + 1) : new Place(page + 1, 0);
        }

        /** With a point around it. */
        Rectangle2D area() {
            return new Rectangle2D.Double(
                    left(page) - 1, AREA.getY() + tier * (TIER + BETWEEN_TIERS) - 1, AREA.getWidth() + 2, TIER + 2);
        }

        @Override
        public int compareTo(Place other) {
            return Integer.compare(page * TIERS + tier, other.page * TIERS + other.tier);
        }
    }

    /** Boxes around the ink of a block, tier by tier. */
    private static Map<Place, Rectangle2D> boxes(Element element) {
        Map<Place, Rectangle2D> boxes = new TreeMap<>();
        element.glyphs.stream()
                .filter(Glyph::isInked)
                .forEach(g -> boxes.merge(Place.of(g), g.ink(), (a, b) -> a.createUnion(b)));
        return boxes;
    }

    /** Lead, partner, lead, partner: paragraphs, but not captions and notes. */
    private static List<Element> pairs(PdfContent pdf) {
        return pdf.document().all("P").stream()
                .filter(p -> !isCaption(p) && !isInNote(p))
                .toList();
    }

    /** Notes of the lead, then those of the partner. */
    private static List<Element> notes(PdfContent pdf) {
        return pdf.document().all("P").stream().filter(BandsTest::isInNote).toList();
    }

    private static boolean isCaption(Element p) {
        return p.isIn("Caption") || p.isIn("Figure");
    }

    private static boolean isInNote(Element p) {
        return p.isIn("Note") || p.isIn("FENote");
    }

    private static double min(List<Glyph> glyphs, ToDoubleFunction<Glyph> of) {
        return glyphs.stream().mapToDouble(of).min().orElseThrow();
    }

    private static double max(List<Glyph> glyphs, ToDoubleFunction<Glyph> of) {
        return glyphs.stream().mapToDouble(of).max().orElseThrow();
    }

    private static String text(String xhtml) {
        return Jsoup.parse(xhtml, Parser.xmlParser()).select("body").text();
    }

    /** Without white space, and without bullets and the end mark. */
    private static String letters(String text) {
        return text.replaceAll("[\\s•■\u2060]", "");
    }

    private static String declaration() throws IOException {
        JsonNode cases =
                new ObjectMapper().readTree(Files.readString(Path.of("src/test/resources/pairs/declaration.json")));
        List<String> mongolian = new ArrayList<>();
        List<String> chinese = new ArrayList<>();
        cases.get("mn").forEach(p -> mongolian.add(p.asText()));
        cases.get("zh").forEach(p -> chinese.add(p.asText()));
        return BandsDocument.of(mongolian, chinese);
    }

    private static PdfContent pdf(String xhtml, String css) throws IOException {
        String page =
                Files.readString(Pipeline.HOME.resolve("layouts/shanchuan/page.css"), StandardCharsets.UTF_8) + css;
        Pipeline.Result result = PIPELINE.run("mn-Mong", xhtml, page, Map.of("a.png", picture()));
        assertThat(result.findings().stream()
                        .filter(f -> !EXPECTED.contains(f.code().id()))
                        .map(f -> f.code().id() + " " + f.message("en"))
                        .collect(Collectors.toList()))
                .isEmpty();
        return PdfReader.read(result.pdf());
    }

    private static ImageAsset picture() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "png", bytes);
        ImageInfo info = new ImageInfo(ImageInfo.Format.PNG, 60, 40, 3, false, 300);
        return new ImageAsset("a.png", new ImageBytes(bytes.toByteArray()), info);
    }
}
