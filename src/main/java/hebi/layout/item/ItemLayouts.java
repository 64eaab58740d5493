package hebi.layout.item;

import hebi.box.Box;
import hebi.layout.BreakToken;
import hebi.layout.flow.Formatter;
import hebi.layout.flow.Laid;
import hebi.layout.flow.Space;
import hebi.layout.flow.Stretch;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Lays out items. What came of it last is kept: the same part of an item in the same room is asked for when tracks are
 * sized, when the item is placed and where its band is cut, and without that nested containers would take exponential
 * time.
 */
public final class ItemLayouts {
    /** How many parts of one item are kept: it is asked for as its content makes it, stretched, and cut. */
    private static final int KEPT = 8;

    private final Formatter formatter;
    private final IdentityHashMap<Box.BlockLevel, Map<Asked, Laid>> known = new IdentityHashMap<>();

    private record Asked(Space space, Optional<BreakToken> from) {}

    /** Items that {@code formatter} lays out. */
    public ItemLayouts(Formatter formatter) {
        this.formatter = formatter;
    }

    /** What lays out all kinds of boxes. */
    public Formatter formatter() {
        return formatter;
    }

    /** Forgets the boxes of an earlier pass. */
    public void forgetBoxes() {
        known.clear();
    }

    /** All of {@code box} in {@code space}, which is unlimited. */
    public Laid whole(Box.BlockLevel box, Space space) {
        return part(box, space, Optional.empty());
    }

    /** A part of {@code box}. */
    Laid part(Box.BlockLevel box, Space space, Optional<BreakToken> from) {
        Map<Asked, Laid> ofBox = known.computeIfAbsent(box, b -> new Latest());
        Asked asked = new Asked(space, from);
        Laid laid = ofBox.get(asked);
        if (laid == null) {
            laid = formatter.layout(box, space, Stretch.from(from));
            ofBox.put(asked, laid);
        }
        return laid;
    }

    private static final class Latest extends LinkedHashMap<Asked, Laid> {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Laid> eldest) {
            return size() > KEPT;
        }
    }
}
