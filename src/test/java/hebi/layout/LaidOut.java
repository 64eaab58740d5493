package hebi.layout;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.box.DocumentOrder;
import hebi.css.Properties;
import hebi.css.StyledNode;
import hebi.css.StyledNode.StyledElement;
import hebi.css.StyledNode.StyledText;
import hebi.css.value.Keywords.Display;
import hebi.fragment.Fragment;
import hebi.fragment.Marking;
import hebi.geom.LogicalRect;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What {@link LayoutFixture} made: every fragment with its place on its page, found by the id of its element. */
public final class LaidOut {
    private final List<LayoutResult> results;
    private final Map<Integer, StyledElement> sources = new HashMap<>();
    private final List<Placed> placed = new ArrayList<>();

    /**
     * A fragment on a page.
     *
     * @param page from 1
     * @param rect from the page area's start, along the root's flow; right where no other writing mode lies between
     * @param fragment itself
     * @param element number of the element that it is from; 0 for none
     * @param source the element that it is from, if it is from any
     * @param parent the fragment that holds it
     */
    public record Placed(
            int page,
            LogicalRect rect,
            Fragment fragment,
            int element,
            Optional<StyledElement> source,
            Optional<Placed> parent) {
        /** Where it is on its page, in ems: {@code 0,2 10x3}. */
        public String place() {
            return LaidOut.place(rect);
        }

        /** Where its block-end edge is, in millipoints. */
        public int blockEnd() {
            return rect.blockStart() + rect.blockSize();
        }

        /** Whether it or something around it is no content. */
        public boolean isArtifact() {
            return marking(fragment).filter(Marking.Artifact.class::isInstance).isPresent()
                    || parent.filter(Placed::isArtifact).isPresent();
        }

        /** Whether it lies in {@code outer}. */
        public boolean isIn(Placed outer) {
            return parent.filter(p -> p == outer || p.isIn(outer)).isPresent();
        }

        /** Whether it is a box of an element of this name. */
        public boolean isBoxOf(String name) {
            return fragment instanceof Fragment.Block
                    && source.filter(e -> e.element().name().equals(name)).isPresent();
        }

        boolean hasId(String id) {
            return source.flatMap(e -> e.element().id()).filter(id::equals).isPresent();
        }
    }

    LaidOut(List<LayoutResult> results, DocumentOrder order) {
        this.results = List.copyOf(results);
        for (int node = order.size(); node >= 1; node--) {
            StyledElement element = order.element(node);
            sources.put(order.order(element), element);
            for (StyledNode child : element.children()) {
                if (child instanceof StyledText text && !text.text().isEmpty()) {
                    sources.put(order.order(child), element);
                }
            }
        }
        for (int i = 0; i < results.size(); i++) {
            add(results.get(i).fragment(), i + 1, Optional.empty());
        }
    }

    private void add(Fragment fragment, int page, Optional<Placed> parent) {
        if (fragment instanceof Fragment.Layer layer) {
            add(layer.block(), page, parent);
            return;
        }
        LogicalRect rect = parent.map(p ->
                        fragment.rect().moved(p.rect().inlineStart(), p.rect().blockStart()))
                .orElse(fragment.rect());
        Placed here = new Placed(page, rect, fragment, element(fragment), source(fragment), parent);
        placed.add(here);
        children(fragment).forEach(child -> add(child, page, Optional.of(here)));
    }

    /** The element whose box or text this is. */
    Optional<StyledElement> source(Fragment fragment) {
        return Optional.ofNullable(sources.get(element(fragment) - 1));
    }

    /** The number of what this is from: the place in the order of its element or text, plus 1; 0 for none. */
    static int element(Fragment fragment) {
        return marking(fragment)
                .map(m -> m instanceof Marking.Content content ? content.element() : 0)
                .orElse(0);
    }

    static Optional<Marking> marking(Fragment fragment) {
        if (fragment instanceof Fragment.Block block) {
            return Optional.of(block.marking());
        } else if (fragment instanceof Fragment.Text text) {
            return Optional.of(text.marking());
        } else if (fragment instanceof Fragment.Image image) {
            return Optional.of(image.marking());
        } else if (fragment instanceof Fragment.Rule rule) {
            return Optional.of(rule.marking());
        }
        return Optional.empty();
    }

    static List<Fragment> children(Fragment fragment) {
        if (fragment instanceof Fragment.Block block) {
            return block.children();
        }
        return fragment instanceof Fragment.Line line ? line.children() : List.of();
    }

    /** The results, page by page. */
    public List<LayoutResult> results() {
        return results;
    }

    /** Number of pages. */
    public int pageCount() {
        return results.size();
    }

    /** All fragments, page by page, in paint order. */
    public List<Placed> all() {
        return List.copyOf(placed);
    }

    /** The boxes of the element with this id, a page or a line after the other; boxes of the same element inside left out. */
    public List<Placed> boxes(String id) {
        List<Placed> boxes = placed.stream()
                .filter(p -> p.fragment() instanceof Fragment.Block || p.fragment() instanceof Fragment.Image)
                .filter(p -> p.hasId(id))
                .toList();
        List<Placed> outermost =
                boxes.stream().filter(p -> boxes.stream().noneMatch(p::isIn)).toList();
        assertThat(outermost).as("boxes of #" + id).isNotEmpty();
        return outermost;
    }

    /** The only box of the element with this id. */
    public Placed box(String id) {
        List<Placed> boxes = boxes(id);
        assertThat(boxes).as("boxes of #" + id).hasSize(1);
        return boxes.get(0);
    }

    /** Where the only box of the element is, in ems. */
    public String place(String id) {
        return box(id).place();
    }

    /** Where the boxes of the element are: {@code p1 0,2 10x3}. */
    public List<String> places(String id) {
        return boxes(id).stream().map(p -> "p" + p.page() + " " + p.place()).toList();
    }

    /** Where the block-start edge of the only box is, in ems. */
    public double blockStart(String id) {
        return ems(box(id).rect().blockStart());
    }

    /** What is in the boxes of the element. */
    public Stream<Placed> in(String id) {
        List<Placed> boxes = boxes(id);
        return placed.stream().filter(p -> boxes.stream().anyMatch(p::isIn));
    }

    /** Texts of the lines in the boxes of the element, blanks at their ends left out. */
    public List<String> lines(String id) {
        return in(id).filter(p -> p.fragment() instanceof Fragment.Line)
                .map(LaidOut::text)
                .toList();
    }

    /** Texts of the lines on a page from 1. */
    public List<String> linesOn(int page) {
        return placed.stream()
                .filter(p -> p.page() == page && p.fragment() instanceof Fragment.Line)
                .map(LaidOut::text)
                .toList();
    }

    /** Texts of all pages, each as its lines with spaces between. */
    public List<String> pageTexts() {
        return Stream.iterate(1, i -> i <= results.size(), i -> i + 1)
                .map(i -> String.join(" ", linesOn(i)))
                .toList();
    }

    /** All text fragments whose text is {@code text}, blanks at its ends left out. */
    public List<Placed> texts(String text) {
        return placed.stream()
                .filter(p -> p.fragment() instanceof Fragment.Text t
                        && t.run().text().strip().equals(text))
                .toList();
    }

    /** Fills that are no boxes: decorations, column rules. */
    public List<Placed> rules() {
        return placed.stream()
                .filter(p -> p.fragment() instanceof Fragment.Rule)
                .toList();
    }

    private static String text(Placed line) {
        return text(line.fragment()).strip();
    }

    /** The texts on a line in logical order, without those of boxes that have lines themselves. */
    private static String text(Fragment fragment) {
        if (fragment instanceof Fragment.Text text) {
            return text.run().text();
        }
        return children(fragment).stream()
                .filter(c -> !(c instanceof Fragment.Block block
                        && block.children().stream().anyMatch(Fragment.Line.class::isInstance)))
                .sorted(Comparator.comparingInt(c -> c.rect().inlineStart()))
                .map(LaidOut::text)
                .collect(Collectors.joining());
    }

    /** Whether the fragment, which lies on a line, is an inline box rather than an inline-block. */
    boolean isInlineBox(Fragment fragment) {
        return source(fragment)
                .map(e -> e.style().get(Properties.DISPLAY))
                .filter(d -> d == Display.INLINE || d == Display.RUBY || d == Display.RUBY_TEXT)
                .isPresent();
    }

    /** A rectangle in ems: {@code inlineStart,blockStart inlineSize x blockSize}. */
    static String place(LogicalRect rect) {
        return number(rect.inlineStart()) + "," + number(rect.blockStart()) + " " + number(rect.inlineSize()) + "x"
                + number(rect.blockSize());
    }

    /** {@code millipoints} in ems, without trailing zeros. */
    static String number(int millipoints) {
        BigDecimal ems = BigDecimal.valueOf(millipoints, 4);
        return ems.signum() == 0 ? "0" : ems.stripTrailingZeros().toPlainString();
    }

    /** {@code millipoints} in ems. */
    static double ems(int millipoints) {
        return millipoints / (double) LayoutFixture.EM;
    }
}
