package hebi.layout.item;

import hebi.box.Box;
import hebi.layout.BreakToken;
import hebi.layout.flow.Formatter;
import hebi.layout.flow.Laid;
import hebi.layout.flow.Space;
import hebi.layout.flow.Stretch;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Lays out items. What an item is in unlimited room is kept: it is asked for when tracks are sized, when the item is
 * placed, and again on each page, and without that nested containers would take exponential time.
 */
public final class ItemLayouts {
    private final Formatter formatter;
    private final IdentityHashMap<Box.BlockLevel, Map<Space, Laid>> known = new IdentityHashMap<>();

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
        Map<Space, Laid> ofBox = known.computeIfAbsent(box, b -> new HashMap<>());
        Laid laid = ofBox.get(space);
        if (laid == null) {
            laid = formatter.layout(box, space, Stretch.ALL);
            ofBox.put(space, laid);
        }
        return laid;
    }

    /** A part of {@code box}. */
    Laid part(Box.BlockLevel box, Space space, Optional<BreakToken> from) {
        return from.isEmpty() && !space.isLimited()
                ? whole(box, space)
                : formatter.layout(box, space, Stretch.from(from));
    }
}
