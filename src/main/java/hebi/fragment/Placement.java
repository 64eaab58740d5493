package hebi.fragment;

import hebi.font.FontFace;
import hebi.font.GlyphOrientation;
import hebi.font.GlyphRun;
import hebi.geom.Length;
import hebi.geom.PhysicalRect;
import hebi.image.ImageAsset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The one place where flow-relative fragments become physical: a page becomes what is painted on it, in paint order.
 *
 * <p>Within an area, and within each box that stands on a line, the backgrounds, borders and rules of blocks come first,
 * lines and pictures over them (css2 appendix E); every positioned or translucent box is a layer of its own.
 */
public final class Placement {
    private final List<DisplayItem> items = new ArrayList<>();
    private final Slices slices;
    private final Map<String, ImageAsset> pictures;

    private Placement(Slices slices, Map<String, ImageAsset> pictures) {
        this.slices = slices;
        this.pictures = pictures;
    }

    /** What {@code page} shows by itself, in paint order. */
    public static List<DisplayItem> place(Page page) {
        return new Placement(Slices.of(List.of(page)), Map.of()).items(page);
    }

    /** What each page of {@code document} shows, in paint order. */
    public static Function<Page, List<DisplayItem>> of(PagedDocument document) {
        Slices slices = Slices.of(document.pages());
        return page -> new Placement(slices, document.pictures()).items(page);
    }

    private List<DisplayItem> items(Page page) {
        for (Page.Area area : page.areas()) {
            Frame frame = new Frame(area.rect(), area.mode(), null);
            paintContext(area.fragments(), frame, () -> {
                decorate(area.fragments(), frame);
                fill(area.fragments(), frame);
            });
        }
        return List.copyOf(items);
    }

    /** A box that is a layer, and where it lies. */
    private record Layered(Fragment.Block block, int zIndex, Frame frame) {}

    /**
     * What stands in flow between the layers under it and those over it (css2 appendix E.2, steps 2 to 9).
     *
     * @param fragments in which layers are looked for
     * @param flow paints what stands in flow
     */
    private void paintContext(List<Fragment> fragments, Frame frame, Runnable flow) {
        List<Layered> layers = new ArrayList<>();
        collectLayers(fragments, frame, layers);
        layers.sort(Comparator.comparingInt(Layered::zIndex));
        int first = 0;
        while (first < layers.size() && layers.get(first).zIndex() < 0) {
            paintLayer(layers.get(first++));
        }
        flow.run();
        layers.subList(first, layers.size()).forEach(this::paintLayer);
    }

    private void paintLayer(Layered layered) {
        Fragment.Block block = layered.block();
        Frame frame = layered.frame().withoutClips();
        List<DisplayItem> around = new ArrayList<>();
        layered.frame().clips().forEach(outline -> around.add(new DisplayItem.Clip(outline)));
        if (block.paint().isGroup()) {
            around.add(new DisplayItem.Fade(block.paint().opacity()));
        }
        enclose(
                around,
                () -> paintContext(block.children(), frame.inside(block), () -> {
                    decorate(block, frame);
                    fill(block, frame);
                }));
    }

    /** {@code begins}, what {@code inside} paints, and their ends; nothing at all when it paints nothing. */
    private void enclose(List<DisplayItem> begins, Runnable inside) {
        int start = items.size();
        items.addAll(begins);
        inside.run();
        if (items.size() == start + begins.size()) {
            items.subList(start, items.size()).clear();
        } else {
            begins.forEach(begin -> items.add(new DisplayItem.End()));
        }
    }

    private static boolean isLayer(Fragment fragment) {
        return fragment instanceof Fragment.Layer
                || (fragment instanceof Fragment.Block block && block.paint().isGroup());
    }

    private static void collectLayers(List<Fragment> fragments, Frame frame, List<Layered> layers) {
        for (Fragment fragment : fragments) {
            if (fragment instanceof Fragment.Layer layer) {
                layers.add(new Layered(layer.block(), layer.zIndex(), frame));
            } else if (fragment instanceof Fragment.Block block) {
                if (isLayer(block)) {
                    layers.add(new Layered(block, 0, frame));
                } else {
                    collectLayers(block.children(), frame.inside(block), layers);
                }
            } else if (fragment instanceof Fragment.Line line) {
                collectLayers(line.children(), frame.inside(line), layers);
            }
        }
    }

    /** Backgrounds, borders and rules of {@code fragments} and of the blocks in them, but nothing of lines. */
    private void decorate(List<Fragment> fragments, Frame frame) {
        for (Fragment fragment : fragments) {
            if (fragment instanceof Fragment.Block block && !isLayer(block)) {
                decorate(block, frame);
            } else if (fragment instanceof Fragment.Rule rule) {
                addRule(rule, frame);
            }
        }
    }

    private void decorate(Fragment.Block block, Frame frame) {
        Frame inner = frame.inside(block);
        PhysicalRect rect = inner.rect();
        items.addAll(BoxPainter.paint(block.paint(), inner, slices.part(block), pictures));
        for (String id : block.anchors()) {
            items.add(new DisplayItem.Anchor(id, rect.x(), rect.y()));
        }
        // PDF/UA-1 §7.18.5: an annotation belongs to a Link element, which an artifact has not.
        if (inner.marking(block.marking()) instanceof Marking.Content content) {
            block.link().ifPresent(target -> items.add(new DisplayItem.Link(content.element(), rect, target)));
        }
        clipped(block, frame, () -> decorate(block.children(), inner));
    }

    private void clipped(Fragment.Block block, Frame frame, Runnable inside) {
        enclose(
                frame.clip(block)
                        .map(c -> List.<DisplayItem>of(new DisplayItem.Clip(c)))
                        .orElse(List.of()),
                inside);
    }

    /** Lines and pictures of {@code fragments} and of the blocks in them; their rules are painted already. */
    private void fill(List<Fragment> fragments, Frame frame) {
        for (Fragment fragment : fragments) {
            if (fragment instanceof Fragment.Block block) {
                if (!isLayer(block)) {
                    fill(block, frame);
                }
            } else if (!(fragment instanceof Fragment.Rule)) {
                paint(fragment, frame);
            }
        }
    }

    private void fill(Fragment.Block block, Frame frame) {
        clipped(block, frame, () -> fill(block.children(), frame.inside(block)));
    }

    /** Something on a line, or a line: a box there is painted whole, over what stands before it. */
    private void paint(Fragment fragment, Frame frame) {
        if (fragment instanceof Fragment.Line line) {
            Frame inner = frame.inside(line);
            line.children().forEach(child -> paint(child, inner));
        } else if (fragment instanceof Fragment.Text text) {
            addText(text, frame);
        } else if (fragment instanceof Fragment.Image image) {
            PhysicalRect rect = frame.physical(image.rect());
            items.add(new DisplayItem.Image(frame.marking(image.marking()), image.image(), rect));
        } else if (fragment instanceof Fragment.Rule rule) {
            addRule(rule, frame);
        } else if (fragment instanceof Fragment.Block block && !isLayer(block)) {
            decorate(block, frame);
            fill(block, frame);
        }
    }

    private void addRule(Fragment.Rule rule, Frame frame) {
        if (!rule.color().isTransparent()) {
            Marking.Artifact artifact = frame.marking(rule.marking()) instanceof Marking.Artifact a
                    ? a
                    : new Marking.Artifact(Marking.ArtifactType.LAYOUT);
            items.addAll(LinePainter.paint(rule, frame, artifact));
        }
    }

    private void addText(Fragment.Text text, Frame frame) {
        PhysicalRect rect = frame.physical(text.rect());
        GlyphRun run = text.run();
        Marking marking = frame.marking(text.marking());
        if (!frame.mode().isVertical()) {
            items.add(new DisplayItem.Text(marking, run, rect.x(), rect.y() + text.baseline()));
            return;
        }
        // Line-over is physically right in both vertical modes (css-writing-modes-4 §6.3).
        int axis = rect.x() + rect.width() - text.baseline();
        if (run.orientation() == GlyphOrientation.HORIZONTAL) {
            int left = axis - run.inlineSize() / 2;
            items.add(new DisplayItem.Text(marking, run, left, rect.y() + combinedBaseline(run, rect.height())));
        } else {
            items.add(new DisplayItem.Text(marking, run, axis, rect.y()));
        }
    }

    /** Where the alphabetic baseline of combined upright text lies in its square (css-writing-modes-4 §9.1). */
    private static int combinedBaseline(GlyphRun run, int height) {
        FontFace font = run.font();
        int ascentOverDescent = Length.scale(run.fontSize(), font.ascent() - font.descent(), 2L * font.unitsPerEm());
        return height / 2 + ascentOverDescent;
    }
}
