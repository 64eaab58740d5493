package hebi.layout;

import hebi.box.Box;
import hebi.geom.LogicalSize;
import java.util.Optional;

/**
 * Lays out a block container fragmentainer by fragmentainer. Holds the cache of prepared paragraphs: use one for a
 * document and all its passes, from one thread.
 */
public final class FlowLayout {
    private final LayoutContext context;

    /** Layout with what {@code context} gives. */
    public FlowLayout(LayoutContext context) {
        this.context = context;
    }

    /** What the first fragmentainer of {@code root} must be. */
    public LayoutResult.Start start(Box.Block root) {
        return new LayoutResult.Start(
                hebi.css.value.Keywords.BreakBetween.AUTO, root.origin().page());
    }

    /**
     * Fills one fragmentainer.
     *
     * @param root the root of the flow; its writing mode is that of the fragmentainer
     * @param fragmentainer page area, in the root's writing mode
     * @param resume where the fragmentainer before ended; empty for the first
     */
    public LayoutResult layout(Box.Block root, LogicalSize fragmentainer, Optional<BreakToken> resume) {
        if (root.origin().anonymous()) {
            throw new IllegalArgumentException("not built yet");
        }
        throw new IllegalStateException("not built yet: " + context + root + fragmentainer + resume);
    }

    /**
     * Lays out {@code root} without breaks: margin boxes, measuring.
     *
     * @param root a block container
     * @param inlineSize available inline size in millipoints
     */
    public LayoutResult layoutUnbroken(Box.Block root, int inlineSize) {
        if (root.origin().anonymous()) {
            throw new IllegalArgumentException("not built yet");
        }
        throw new IllegalStateException("not built yet: " + context + root + inlineSize);
    }

    /** Intrinsic inline sizes of {@code root}'s margin box. */
    public ContentSizes contentSizes(Box.Block root) {
        if (root.origin().anonymous()) {
            throw new IllegalArgumentException("not built yet");
        }
        throw new IllegalStateException("not built yet: " + context + root);
    }
}
