package hebi.box;

import hebi.css.StyledNode.StyledElement;

/** Builds the box tree of a document. */
public final class BoxBuilder {
    private final DocumentOrder order;
    private final GeneratedText generated;

    /**
     * A builder for one styled tree.
     *
     * @param order numbers of the tree's nodes
     * @param generated texts that depend on counters and places
     */
    public BoxBuilder(DocumentOrder order, GeneratedText generated) {
        this.order = order;
        this.generated = generated;
    }

    /** The boxes of {@code root}, which becomes a block container whatever its {@code display}. */
    public Box.Block build(StyledElement root) {
        if (order.size() == 0) {
            throw new IllegalArgumentException("no elements");
        }
        throw new IllegalStateException("not built yet: " + generated + root);
    }
}
