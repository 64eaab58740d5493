package hebi.layout;

import hebi.box.Origin;
import hebi.css.value.Keywords.BreakBetween;
import hebi.fragment.Fragment;
import java.util.List;
import java.util.Optional;

/**
 * What stands in one fragmentainer.
 *
 * @param fragment the root's fragment; its rect begins at the fragmentainer's start, margins included in its place
 * @param next where the next fragmentainer goes on; empty when all is set
 * @param nextStart what the next fragmentainer must be; {@link Start#ANY} when there is none
 * @param starts elements that have their first box here, in document order, repeated headers excepted
 * @param late floats in it that the fragmentainers before had no room for
 */
public record LayoutResult(
        Fragment.Block fragment, Optional<BreakToken> next, Start nextStart, List<Origin> starts, List<Fragment> late) {
    /** Copies its lists. */
    public LayoutResult {
        starts = List.copyOf(starts);
        late = List.copyOf(late);
    }

    /**
     * What a fragmentainer must be.
     *
     * @param side {@code AUTO} after an unforced break; {@code PAGE}, {@code LEFT}, {@code RIGHT}, {@code RECTO} or
     *     {@code VERSO} after a forced one
     * @param page used {@code page} name of what comes first there; empty for none
     */
    public record Start(BreakBetween side, String page) {
        /** Any page without a name. */
        public static final Start ANY = new Start(BreakBetween.AUTO, "");
    }
}
