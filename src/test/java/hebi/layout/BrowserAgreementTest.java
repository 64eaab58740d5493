package hebi.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import hebi.diag.Code;
import hebi.geom.PhysicalRect;
import hebi.layout.BrowserCase.Rect;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Boxes are where Chromium puts them, within half a CSS pixel; see {@link BrowserCase}. */
class BrowserAgreementTest {
    private static final double TOLERANCE = 0.5;

    /** css-values-4 §6.2: a CSS pixel is 0.75 pt. */
    private static final int PIXEL = 750;

    /** Cases that do not agree yet though they should, and why. One that agrees must leave the list. */
    private static final Map<String, String> KNOWN = Map.of();

    private static final List<String> AGREED = new ArrayList<>();
    private static final List<String> REPORT = new ArrayList<>();

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void boxesAreWhereABrowserPutsThem(BrowserCase document) {
        String name = document.toString();
        AGREED.add(name);
        String difference = differenceOrFailure(document);
        if (KNOWN.containsKey(name)) {
            AGREED.remove(name);
            assertThat(difference)
                    .as("%s is known to differ (%s) but agrees now: take it off the list", name, KNOWN.get(name))
                    .isNotEmpty();
            REPORT.add("known   " + name + ": " + KNOWN.get(name));
        } else if (!difference.isEmpty()) {
            AGREED.remove(name);
            REPORT.add("differs " + name + ":" + difference);
            fail(name + difference);
        }
    }

    @Test
    void whatIsKnownToDifferIsACase() {
        assertThat(cases().stream().map(BrowserCase::toString)).containsAll(KNOWN.keySet());
    }

    @Test
    void aDeviationNamesTheSpecificationAndItsOwnFigures() {
        for (BrowserCase document : cases()) {
            boolean own = document.html().contains("<meta name=\"expected\"");
            assertThat(!document.deviation().isEmpty()).as(document.toString()).isEqualTo(own);
            if (own) {
                assertThat(document.deviation()).as(document.toString()).matches("https://\\S+#\\S+ .+");
            }
        }
    }

    static List<BrowserCase> cases() {
        return BrowserCase.all();
    }

    @AfterAll
    static void report() {
        int all = cases().size();
        REPORT.forEach(System.out::println);
        System.out.printf(
                "Agreement with the browser: %d of %d cases (%d known to differ)%n", AGREED.size(), all, KNOWN.size());
    }

    private static String differenceOrFailure(BrowserCase document) {
        try {
            return difference(document);
        } catch (AssertionError | RuntimeException e) {
            String message = String.valueOf(e.getMessage()).strip();
            return " " + e.getClass().getSimpleName() + ": " + message.replaceAll("\\s+", " ");
        }
    }

    /** Each id that is elsewhere, on a line of its own; empty when all agree. */
    private static String difference(BrowserCase document) {
        Map<String, List<Rect>> actual = actual(document);
        StringBuilder difference = new StringBuilder();
        document.expected().forEach((id, expected) -> {
            List<Rect> boxes = actual.getOrDefault(id, List.of());
            if (!agree(joined(expected), joined(boxes))) {
                difference
                        .append("\n  #")
                        .append(id)
                        .append("\n    expected ")
                        .append(expected)
                        .append("\n    actual   ")
                        .append(boxes);
            }
        });
        return difference.toString();
    }

    private static Map<String, List<Rect>> actual(BrowserCase document) {
        PhysicalRect viewport = new PhysicalRect(0, 0, BrowserCase.WIDTH * PIXEL, BrowserCase.HEIGHT * PIXEL);
        LaidOut laid = LayoutFixture.document(BrowserCase.base(), document.css(), document.html())
                .withPixels("30x20.png", 30, 20)
                .reporting(Code.LINE_OVERFULL.id(), Code.BOX_TOO_WIDE.id()) // where things overflow, is compared too
                .inViewport(viewport.width(), viewport.height());
        Map<String, List<Rect>> boxes = new TreeMap<>();
        PhysicalBoxes.of(laid, viewport)
                .forEach((id, rects) -> boxes.put(
                        id, rects.stream().map(BrowserAgreementTest::pixels).toList()));
        return boxes;
    }

    private static Rect pixels(PhysicalRect rect) {
        double pixel = PIXEL;
        return new Rect(rect.x() / pixel, rect.y() / pixel, rect.width() / pixel, rect.height() / pixel);
    }

    private static boolean agree(List<Rect> expected, List<Rect> actual) {
        boolean agree = expected.size() == actual.size();
        for (int i = 0; agree && i < expected.size(); i++) {
            agree = expected.get(i).agreesWith(actual.get(i), TOLERANCE);
        }
        return agree;
    }

    /**
     * Boxes of an element that was broken, in an order that does not depend on how they were found. Those that adjoin
     * are one: browsers break inline boxes at every change of direction and around every box in them.
     */
    private static List<Rect> joined(List<Rect> rects) {
        List<Rect> sorted = rects.stream()
                .sorted(Comparator.comparingLong((Rect r) -> Math.round(r.x()))
                        .thenComparingLong(r -> Math.round(r.y())))
                .toList();
        List<Rect> joined = new ArrayList<>();
        for (Rect rect : sorted) {
            Optional<Rect> before =
                    joined.stream().filter(rect::isContinuationOf).findFirst();
            before.ifPresent(joined::remove);
            joined.add(before.map(rect::with).orElse(rect));
        }
        return joined;
    }
}
