package hebi.layout;

import hebi.css.StyledNode.StyledElement;
import hebi.fragment.Fragment;
import hebi.geom.LogicalRect;
import hebi.geom.PhysicalRect;
import hebi.geom.WritingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Where the border boxes of elements with ids are on a page, placed as {@link hebi.fragment.Placement} places them. */
final class PhysicalBoxes {
    private final LaidOut laid;
    private final Map<String, List<PhysicalRect>> boxes = new TreeMap<>();

    private PhysicalBoxes(LaidOut laid) {
        this.laid = laid;
    }

    /** The boxes of each id on the first page, whose area is {@code viewport}. */
    static Map<String, List<PhysicalRect>> of(LaidOut laid, PhysicalRect viewport) {
        PhysicalBoxes boxes = new PhysicalBoxes(laid);
        Fragment.Block root = laid.results().get(0).fragment();
        boxes.add(root, viewport, root.mode(), new HashSet<>());
        return boxes.boxes;
    }

    /**
     * Adds what is in {@code fragment}.
     *
     * @param holder border box of what holds it
     * @param mode the mode in which it lies in that
     * @param open ids of what holds it: an element may have several boxes one in the other, and the outermost counts
     */
    private void add(Fragment fragment, PhysicalRect holder, WritingMode mode, Set<String> open) {
        if (fragment instanceof Fragment.Layer layer) {
            add(layer.block(), holder, mode, open);
            return;
        }
        PhysicalRect rect = physical(fragment.rect(), holder, mode);
        Optional<String> id = fragment instanceof Fragment.Block
                ? laid.source(fragment).map(StyledElement::element).flatMap(hebi.html.Element::id)
                : Optional.empty();
        boolean outermost = id.filter(open::add).isPresent();
        if (outermost) {
            boxes.computeIfAbsent(id.get(), i -> new ArrayList<>()).add(rect);
        }
        WritingMode inside = fragment instanceof Fragment.Block block ? block.mode() : mode;
        LaidOut.children(fragment).forEach(child -> add(child, rect, inside, open));
        if (outermost) {
            open.remove(id.get());
        }
    }

    private static PhysicalRect physical(LogicalRect rect, PhysicalRect holder, WritingMode mode) {
        return mode.toPhysical(rect, mode.toLogical(holder.width(), holder.height()))
                .moved(holder.x(), holder.y());
    }
}
