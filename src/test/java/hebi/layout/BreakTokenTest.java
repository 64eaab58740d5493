package hebi.layout;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.box.Origin;
import hebi.css.Properties;
import hebi.css.StyledNode.StyledElement;
import hebi.css.value.Keywords.Display;
import hebi.css.value.Keywords.Float;
import hebi.css.value.Keywords.Position;
import hebi.fragment.Fragment;
import hebi.fragment.Marking;
import hebi.geom.LogicalRect;
import hebi.geom.LogicalSize;
import hebi.layout.LaidOut.Placed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the document and the height of its pages: nothing is lost, nothing comes twice, all is in its place. */
class BreakTokenTest {
    private static final int DOCUMENTS = 2000;
    private static final int GROUPS = 20;
    private static final int LEAST = 3;
    private static final int MOST = 60;
    private static final int HEIGHTS = 4;
    /** Rounding of column and cell sizes. */
    private static final int TOLERANCE = 5;
    /** The sum of rounded places; a tenth of an em is seen by nobody. */
    private static final int OVERLAP = 1_000;

    private static final Set<String> STARTING =
            Set.of("p", "h2", "li", "td", "th", "figure", "img", "caption", "section");

    static IntStream groups() {
        return IntStream.range(0, GROUPS);
    }

    @ParameterizedTest
    @MethodSource("groups")
    void nothingIsLostOrDisplacedAtBreaks(int group) {
        for (int i = 0; i < DOCUMENTS / GROUPS; i++) {
            GeneratedDocument document = GeneratedDocument.of(group * DOCUMENTS / GROUPS + i);
            Optional<Failure> failure = heights(document.seed())
                    .mapToObj(height -> check(document, height))
                    .flatMap(Optional::stream)
                    .findFirst();
            failure.map(f -> shrink(document, f)).ifPresent(smallest -> {
                throw new AssertionError(smallest.describe(), smallest.cause());
            });
        }
    }

    /** Low pages, where everything breaks, and some others. */
    private static IntStream heights(long seed) {
        return IntStream.concat(
                IntStream.of(LEAST + (int) (seed % 5)), new java.util.Random(seed).ints(HEIGHTS - 1, LEAST, MOST + 1));
    }

    /**
     * A document that fails.
     *
     * @param document as small as it was found
     * @param height of the pages in lines
     * @param cause what is wrong
     */
    private record Failure(GeneratedDocument document, int height, Throwable cause) {
        String describe() {
            return "seed " + document.seed() + ", pages of " + height + " lines: " + cause.getMessage() + "\n"
                    + document.body();
        }
    }

    /** Leaves out one block after the other as long as it fails in the same way. */
    private static Failure shrink(GeneratedDocument document, Failure failure) {
        Failure smallest = new Failure(document, failure.height(), failure.cause());
        for (int i = 0; i < smallest.document().blocks().size(); ) {
            List<String> fewer = new ArrayList<>(smallest.document().blocks());
            fewer.remove(i);
            Optional<Failure> still = check(document.with(fewer), failure.height())
                    .filter(f -> f.cause().getClass() == failure.cause().getClass());
            if (still.isPresent()) {
                smallest = still.get();
            } else {
                i++;
            }
        }
        return smallest;
    }

    /** The writing modes, by turns. */
    private enum Mode {
        HORIZONTAL("horizontal-tb", "ltr"),
        RIGHT_TO_LEFT("horizontal-tb", "rtl"),
        VERTICAL_RL("vertical-rl", "ltr"),
        VERTICAL_LR("vertical-lr", "ltr");

        private final String flow;
        private final String direction;

        Mode(String flow, String direction) {
            this.flow = flow;
            this.direction = direction;
        }

        String css() {
            return "html { writing-mode: " + flow + "; direction: " + direction + " }\n";
        }

        boolean vertical() {
            return this == VERTICAL_RL || this == VERTICAL_LR;
        }

        String text(String text) {
            return this == RIGHT_TO_LEFT ? FragmentPrinter.hebrew(text) : text;
        }
    }

    private static Mode mode(GeneratedDocument document) {
        return Mode.values()[(int) (document.seed() % Mode.values().length)];
    }

    private static Optional<Failure> check(GeneratedDocument document, int height) {
        try {
            Mode mode = mode(document);
            // A picture's shape is physical: along vertical lines a high one is as long.
            LayoutFixture fixture = LayoutFixture.of(mode.css() + GeneratedDocument.CSS, mode.text(document.body()))
                    .with("wide.png", mode.vertical() ? 1.5 : 6, mode.vertical() ? 6 : 1.5)
                    .with("square.png", 2.4, 2.4);
            // Every other page is one line higher.
            LaidOut laid = fixture.pages(page ->
                    new LogicalSize(LayoutFixture.em(GeneratedDocument.INLINE), LayoutFixture.em(height + page % 2)));
            checkText(document, laid);
            checkStarts(laid);
            checkOrder(laid);
            checkForcedBreaks(laid);
            checkPlaces(laid, height);
            if (!document.body()
                    .matches("(?s).*class='[^']*(fixed|short).*")) { // what overflows a given size lies over others
                checkOverlap(laid);
            }
            checkCount(document, laid, height);
            return Optional.empty();
        } catch (RuntimeException | AssertionError e) {
            return Optional.of(new Failure(document, height, e));
        }
    }

    /** All fragments page by page; those on a line from its start to its end. */
    private static List<Placed> reading(LaidOut laid) {
        Map<Placed, List<Placed>> children = new IdentityHashMap<>();
        List<Placed> roots = new ArrayList<>();
        for (Placed placed : laid.all()) {
            placed.parent()
                    .map(p -> children.computeIfAbsent(p, q -> new ArrayList<>()))
                    .orElse(roots)
                    .add(placed);
        }
        List<Placed> all = new ArrayList<>();
        roots.forEach(root -> read(root, children, false, all));
        return all;
    }

    private static void read(Placed at, Map<Placed, List<Placed>> children, boolean inLine, List<Placed> all) {
        all.add(at);
        List<Placed> inside = new ArrayList<>(children.getOrDefault(at, List.of()));
        boolean line = at.fragment() instanceof Fragment.Line
                || (inLine && inside.stream().noneMatch(p -> p.fragment() instanceof Fragment.Line));
        if (line) {
            inside.sort(Comparator.comparingInt(p -> p.rect().inlineStart()));
        }
        inside.forEach(p -> read(p, children, line, all));
    }

    /** Source text: no markers, no repeated headers. */
    private static List<Placed> sourceTexts(LaidOut laid) {
        return reading(laid).stream()
                .filter(p -> p.fragment() instanceof Fragment.Text && !p.isArtifact())
                .filter(p -> !p.source().map(BreakTokenTest::isGenerated).orElse(false))
                .toList();
    }

    /** Text of a pseudo-element, but not the letter that a first one took from its paragraph. */
    private static boolean isGenerated(StyledElement element) {
        return element.element().name().startsWith("::");
    }

    private static boolean isMarker(StyledElement element) {
        return element.element().name().equals("::marker");
    }

    private static int order(Placed text) {
        return ((Marking.Content) ((Fragment.Text) text.fragment()).marking()).order();
    }

    private static String text(Placed text) {
        return ((Fragment.Text) text.fragment()).run().text();
    }

    private static void checkText(GeneratedDocument document, LaidOut laid) {
        assertThat(letters(laid)).as("all texts").isEqualTo(mode(document).text(document.text()));
        long markers = markers(laid).count();
        assertThat(markers).as("markers").isEqualTo(document.body().split("<li ", -1).length - 1L);
    }

    /** All text of a document in its order, without white space and what is generated. */
    static String letters(LaidOut laid) {
        return sourceTexts(laid).stream()
                .sorted(Comparator.comparingInt(BreakTokenTest::order))
                .map(BreakTokenTest::text)
                .collect(Collectors.joining())
                .replaceAll("\\s+", "");
    }

    private static Stream<Integer> markers(LaidOut laid) {
        return laid.all().stream()
                .filter(p -> p.fragment() instanceof Fragment.Text
                        && p.source().map(BreakTokenTest::isMarker).orElse(false))
                .filter(p -> !text(p).isBlank())
                .map(BreakTokenTest::order)
                .distinct();
    }

    /** Each box of an element that makes blocks begins once, and on each page in document order. */
    private static void checkStarts(LaidOut laid) {
        List<Integer> all = new ArrayList<>();
        for (LayoutResult result : laid.results()) {
            List<Integer> orders = result.starts().stream()
                    .filter(o -> STARTING.contains(o.element().element().name()) && !o.anonymous())
                    .map(Origin::order)
                    .toList();
            assertThat(orders).as("orders of what begins on a page").isSorted();
            all.addAll(orders);
        }
        Set<Integer> boxes = laid.all().stream()
                .filter(p -> p.fragment() instanceof Fragment.Block || p.fragment() instanceof Fragment.Image)
                .filter(p -> p.source()
                        .filter(e -> STARTING.contains(e.element().name()))
                        .isPresent())
                .filter(p -> p.parent()
                        .filter(outer -> outer.source().equals(p.source()))
                        .isEmpty())
                .map(p -> p.element() - 1)
                .collect(Collectors.toSet());
        assertThat(all).as("orders of what begins").doesNotHaveDuplicates().containsAll(boxes);
    }

    /** Within a flow (the document, or a cell) text comes in its order. */
    private static void checkOrder(LaidOut laid) {
        Map<Integer, Integer> last = new HashMap<>();
        for (Placed text : sourceTexts(laid)) {
            int at = order(text);
            Integer before = last.put(flow(text), at);
            assertThat(at)
                    .as("order of “" + text(text) + "” on page " + text.page())
                    .isGreaterThan(before == null ? -1 : before);
        }
    }

    /** What breaks before it begins a page, and so does what comes after what breaks after it; in the document's own flow. */
    private static void checkForcedBreaks(LaidOut laid) {
        Set<Integer> begun = new HashSet<>();
        Optional<Placed> before = Optional.empty();
        for (Placed text : sourceTexts(laid)) {
            if (flow(text) != 0) {
                continue;
            }
            Set<Integer> breaking = boxesOf(text, "page");
            boolean breaks = !begun.containsAll(breaking);
            begun.addAll(breaking);
            if (before.isPresent()) {
                Set<Integer> ended = boxesOf(before.get(), "turn");
                ended.removeAll(boxesOf(text, "turn"));
                if (breaks || !ended.isEmpty()) {
                    assertThat(text.page())
                            .as("page of “" + text(text) + "”, which a forced break parts from “" + text(before.get())
                                    + "”")
                            .isGreaterThan(before.get().page());
                }
            }
            before = Optional.of(text);
        }
    }

    /** Elements of a class that hold {@code text}. */
    private static Set<Integer> boxesOf(Placed text, String name) {
        Set<Integer> found = new HashSet<>();
        for (Optional<Placed> p = Optional.of(text); p.isPresent(); p = p.get().parent()) {
            boolean named = p.get()
                    .source()
                    .flatMap(e -> e.element().attribute("class"))
                    .filter(classes -> List.of(classes.split(" ")).contains(name))
                    .isPresent();
            if (named && p.get().fragment() instanceof Fragment.Block) {
                found.add(p.get().element());
            }
        }
        return found;
    }

    /** The cell, item or box out of flow that holds it; 0 for none. */
    private static int flow(Placed text) {
        for (Optional<Placed> p = Optional.of(text); p.isPresent(); p = p.get().parent()) {
            if (p.get().isBoxOf("td") || p.get().isBoxOf("th") || p.get().isBoxOf("section") || isOutOfFlow(p.get())) {
                return p.get().element();
            }
        }
        return 0;
    }

    private static boolean isOutOfFlow(Placed placed) {
        return placed.fragment() instanceof Fragment.Block && (isLetter(placed) || isTakenOut(placed));
    }

    /** A first letter lies beside the lines, in a box of its paragraph or of what stands in its lines. */
    private static boolean isLetter(Placed placed) {
        boolean inline = placed.source()
                .filter(e -> e.style().get(Properties.DISPLAY) == Display.INLINE)
                .isPresent();
        boolean sameBox = placed.parent()
                .filter(p -> p.source().isPresent() && p.source().equals(placed.source()))
                .isPresent();
        return (inline || sameBox) && !isInLine(placed);
    }

    private static boolean isInLine(Placed placed) {
        return placed.parent()
                .filter(p -> p.fragment() instanceof Fragment.Line || isInLine(p))
                .isPresent();
    }

    private static boolean isTakenOut(Placed placed) {
        return placed.source()
                .filter(e -> e.style().get(Properties.FLOAT) != Float.NONE
                        || e.style().get(Properties.POSITION) == Position.ABSOLUTE)
                .isPresent();
    }

    /** No text lies over other text, but for what is positioned, and outside markers, which may lie over a float. */
    private static void checkOverlap(LaidOut laid) {
        Map<Integer, List<Placed>> pages = laid.all().stream()
                .filter(p -> p.fragment() instanceof Fragment.Text
                        && !text(p).isBlank()
                        && !isPositioned(p)
                        && !p.source().map(BreakTokenTest::isMarker).orElse(false))
                .collect(Collectors.groupingBy(Placed::page));
        for (List<Placed> page : pages.values()) {
            List<Placed> sorted = page.stream()
                    .sorted(Comparator.comparingInt(p -> p.rect().blockStart()))
                    .toList();
            for (int i = 0; i < sorted.size(); i++) {
                for (int k = i + 1;
                        k < sorted.size()
                                && sorted.get(k).rect().blockStart()
                                        < sorted.get(i).blockEnd() - OVERLAP;
                        k++) {
                    assertThat(overlap(sorted.get(i).rect(), sorted.get(k).rect()))
                            .as("overlap of “" + text(sorted.get(i)) + "” at "
                                    + sorted.get(i).place() + " and “" + text(sorted.get(k)) + "” at "
                                    + sorted.get(k).place() + " on page "
                                    + sorted.get(i).page())
                            .isLessThanOrEqualTo(OVERLAP);
                }
            }
        }
    }

    private static int overlap(LogicalRect a, LogicalRect b) {
        return Math.min(a.inlineStart() + a.inlineSize(), b.inlineStart() + b.inlineSize())
                - Math.max(a.inlineStart(), b.inlineStart());
    }

    private static boolean isPositioned(Placed placed) {
        return placed.source()
                        .filter(e -> e.style().get(Properties.POSITION) != Position.STATIC)
                        .isPresent()
                || placed.parent().filter(BreakTokenTest::isPositioned).isPresent();
    }

    private static void checkPlaces(LaidOut laid, int height) {
        for (Placed placed : laid.all()) {
            Fragment fragment = placed.fragment();
            int page = LayoutFixture.em(height + (placed.page() - 1) % 2);
            if (fragment instanceof Fragment.Line || fragment instanceof Fragment.Image) {
                assertThat(placed.blockEnd())
                        .as("block end of what stands on page " + placed.page() + " at " + placed.place())
                        .isLessThanOrEqualTo(page + TOLERANCE);
            }
            if (!(fragment instanceof Fragment.Rule) && placed.parent().isPresent() && !isInMarker(laid, placed)) {
                checkInside(placed, placed.parent().get());
            }
        }
    }

    /** An outside marker stands before its item. */
    private static boolean isInMarker(LaidOut laid, Placed placed) {
        return isMarkerOnly(laid, placed.fragment())
                || placed.parent().map(p -> isInMarker(laid, p)).orElse(false);
    }

    private static boolean isMarkerOnly(LaidOut laid, Fragment fragment) {
        if (laid.source(fragment).map(BreakTokenTest::isMarker).orElse(false)) {
            return true;
        }
        List<Fragment> children = LaidOut.children(fragment);
        return !children.isEmpty() && children.stream().allMatch(child -> isMarkerOnly(laid, child));
    }

    private static void checkInside(Placed placed, Placed outer) {
        LogicalRect rect = placed.rect();
        assertThat(rect.inlineStart())
                .as("inline start on page " + placed.page() + ": " + placed.place() + " in " + outer.place())
                .isGreaterThanOrEqualTo(outer.rect().inlineStart() - TOLERANCE);
        if (!endsBlank(placed.fragment())) {
            assertThat(rect.inlineStart() + rect.inlineSize())
                    .as("inline end on page " + placed.page() + ": " + placed.place() + " in " + outer.place())
                    .isLessThanOrEqualTo(
                            outer.rect().inlineStart() + outer.rect().inlineSize() + TOLERANCE);
        }
    }

    /** A space at a line's end may hang, out of inline boxes too. */
    private static boolean endsBlank(Fragment fragment) {
        return fragment instanceof Fragment.Text text
                ? text.run().text().endsWith(" ")
                : fragment instanceof Fragment.Block block
                        && block.children().stream().anyMatch(BreakTokenTest::endsBlank);
    }

    /** Each page holds something, or a part of a box of a given size, or is there for a forced break. */
    private static void checkCount(GeneratedDocument document, LaidOut laid, int height) {
        long things = laid.all().stream()
                .filter(p -> p.fragment() instanceof Fragment.Line || p.fragment() instanceof Fragment.Image)
                .count();
        long sized = document.body().split("fixed|least|short|page|turn|step|pad", -1).length;
        assertThat((long) laid.pageCount()).as("pages of " + height).isLessThanOrEqualTo(things + 3 * sized);
    }
}
