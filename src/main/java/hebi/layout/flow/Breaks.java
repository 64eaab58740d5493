package hebi.layout.flow;

import hebi.box.Box;
import hebi.css.ComputedStyle;
import hebi.css.Properties;
import hebi.css.value.Keywords.BreakBetween;
import hebi.css.value.Keywords.BreakInside;
import hebi.layout.BreakToken;
import hebi.layout.LayoutResult.Start;
import java.util.List;
import java.util.Optional;

/** Breaks between boxes and within them (css-break-4 §3). */
public final class Breaks {
    private Breaks() {}

    /** What stands between two neighbours: {@code break-after} of one, {@code break-before} of the other. */
    public static BreakBetween between(Box.BlockLevel before, Box.BlockLevel after) {
        BreakBetween value = combine(trailing(before), leading(after));
        // css-page-3 §3.4: other pages, another page.
        return !isForced(value) && !lastPage(before).equals(firstPage(after)) ? BreakBetween.PAGE : value;
    }

    /** {@code break-before} of a box, with what its first children pass up (css-break-4 §3.3). */
    public static BreakBetween leading(Box.BlockLevel box) {
        BreakBetween own = box.style().get(Properties.BREAK_BEFORE);
        return first(box)
                .map(child -> combine(own, passed(box, leading(child))))
                .orElse(own);
    }

    /** {@code break-after} of a box, with what its last children pass up. */
    public static BreakBetween trailing(Box.BlockLevel box) {
        BreakBetween own = box.style().get(Properties.BREAK_AFTER);
        return last(box)
                .map(child -> combine(passed(box, trailing(child)), own))
                .orElse(own);
    }

    /** Column breaks stay in their multi-column container. */
    private static BreakBetween passed(Box.BlockLevel holder, BreakBetween value) {
        boolean ofColumns = value == BreakBetween.COLUMN || value == BreakBetween.AVOID_COLUMN;
        return ofColumns && Styles.isMulticol(holder.style()) ? BreakBetween.AUTO : value;
    }

    // css-break-4 §3.1: of two forced breaks the later in the flow, else what avoids.
    /** Two values in one place. */
    public static BreakBetween combine(BreakBetween earlier, BreakBetween later) {
        if (isForced(later)) {
            return later;
        }
        if (isForced(earlier) || later == BreakBetween.AUTO) {
            return earlier;
        }
        return earlier == BreakBetween.AVOID ? earlier : later;
    }

    private static List<Box.BlockLevel> children(Box.BlockLevel box) {
        return box instanceof Box.Block block && block.contents() instanceof Box.Blocks blocks
                ? blocks.boxes()
                : List.of();
    }

    /** The first child that stands in the flow: breaks are passed up from such only (css-break-4 §3.3). */
    private static Optional<Box.BlockLevel> first(Box.BlockLevel box) {
        for (Box.BlockLevel child : children(box)) {
            if (!(child instanceof Box.OutOfFlow)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    private static Optional<Box.BlockLevel> last(Box.BlockLevel box) {
        List<Box.BlockLevel> all = children(box);
        for (int i = all.size() - 1; i >= 0; i--) {
            if (!(all.get(i) instanceof Box.OutOfFlow)) {
                return Optional.of(all.get(i));
            }
        }
        return Optional.empty();
    }

    /** The used page name of what comes first in {@code box}. */
    public static String firstPage(Box.BlockLevel box) {
        return first(box).map(Breaks::firstPage).orElseGet(() -> box.origin().page());
    }

    private static String lastPage(Box.BlockLevel box) {
        return last(box).map(Breaks::lastPage).orElseGet(() -> box.origin().page());
    }

    private static boolean isForced(BreakBetween value) {
        return switch (value) {
            case COLUMN, PAGE, LEFT, RIGHT, RECTO, VERSO -> true;
            case AUTO, AVOID, AVOID_PAGE, AVOID_COLUMN -> false;
        };
    }

    /** Whether {@code value} ends a fragmentainer of that kind. */
    public static boolean isForced(BreakBetween value, Space.Kind kind) {
        return isForced(value)
                && switch (kind) {
                    // css-break-4 §3.1: forced breaks are for boxes in normal flow.
                    case NONE, FLOAT -> false;
                    case PAGE -> value != BreakBetween.COLUMN;
                    case COLUMN, TRIED_COLUMN, TIER -> true;
                };
    }

    /** How good an unforced break is where {@code value} stands. */
    public static Appeal appeal(BreakBetween value, Space.Kind kind) {
        boolean avoided =
                switch (value) {
                    case AVOID -> true;
                    case AVOID_PAGE -> kind == Space.Kind.PAGE || kind == Space.Kind.FLOAT;
                    case AVOID_COLUMN -> kind.isColumn();
                    case AUTO, COLUMN, PAGE, LEFT, RIGHT, RECTO, VERSO -> false;
                };
        return avoided ? Appeal.AVOIDED : Appeal.PERFECT;
    }

    /** The best that any break inside {@code box} can be. */
    public static Appeal bestInside(Box box, Space.Kind kind) {
        return bestInside(box.style(), kind);
    }

    /** The best that any break inside a box of this style can be. */
    public static Appeal bestInside(ComputedStyle style, Space.Kind kind) {
        BreakInside inside = style.get(Properties.BREAK_INSIDE);
        boolean avoided =
                switch (inside) {
                    case AVOID -> true;
                    case AVOID_PAGE -> kind == Space.Kind.PAGE || kind == Space.Kind.FLOAT;
                    case AVOID_COLUMN -> kind.isColumn();
                    case AUTO -> false;
                };
        return avoided ? Appeal.AVOIDED : Appeal.PERFECT;
    }

    /** What the fragmentainer after a forced break must be. */
    public static Start start(BreakBetween forced, Box.BlockLevel next) {
        return new Start(forced == BreakBetween.COLUMN ? BreakBetween.AUTO : forced, firstPage(next));
    }

    /** Whether a forced break ends the page, not only the column. */
    public static boolean endsPage(Start start) {
        return start.side() != BreakBetween.AUTO;
    }

    /** The used page name of what comes first when {@code box} goes on at {@code token}. */
    public static String pageAt(Box.BlockLevel box, BreakToken token) {
        List<Box.BlockLevel> children = children(box);
        if (token instanceof BreakToken.Floating floating) {
            return floating.flow().map(flow -> pageAt(box, flow)).orElseGet(() -> box.origin()
                    .page());
        }
        if (token instanceof BreakToken.Columns columns) {
            return pageAt(box, columns.flow());
        }
        if (token instanceof BreakToken.Flow flow && flow.child() < children.size()) {
            Box.BlockLevel child = children.get(flow.child());
            return flow.inside().map(inside -> pageAt(child, inside)).orElseGet(() -> firstPage(child));
        }
        return box.origin().page();
    }
}
