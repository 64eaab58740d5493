package hebi.layout;

import hebi.box.Box;
import hebi.box.Origin;
import hebi.css.value.Keywords.BreakBetween;
import hebi.fragment.Fragment;
import hebi.geom.LogicalSize;
import hebi.layout.flow.Breaks;
import hebi.layout.flow.Ending;
import hebi.layout.flow.Laid;
import hebi.layout.flow.LeadingMargin;
import hebi.layout.flow.Space;
import hebi.layout.flow.Stretch;
import hebi.layout.flow.Styles;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Lays out a block container fragmentainer by fragmentainer. Holds the cache of prepared paragraphs: use one for a
 * document and all its passes, from one thread.
 */
public final class FlowLayout {
    private final LayoutContext context;
    private final BoxFormatter formatter;
    private Box.@Nullable Block known;

    /** Layout with what {@code context} gives. */
    public FlowLayout(LayoutContext context) {
        this.context = context;
        this.formatter = new BoxFormatter(context);
    }

    /** What the first fragmentainer of {@code root} must be. */
    public LayoutResult.Start start(Box.Block root) {
        BreakBetween leading = Breaks.leading(root);
        boolean forced = Breaks.isForced(leading, Space.Kind.PAGE);
        return new LayoutResult.Start(forced ? leading : BreakBetween.AUTO, Breaks.firstPage(root));
    }

    /**
     * Fills one fragmentainer.
     *
     * @param root the root of the flow; its writing mode is that of the fragmentainer
     * @param fragmentainer page area, in the root's writing mode
     * @param resume where the fragmentainer before ended; empty for the first
     */
    public LayoutResult layout(Box.Block root, LogicalSize fragmentainer, Optional<BreakToken> resume) {
        Space area = new Space(
                Styles.mode(root.style()),
                fragmentainer.inline(),
                OptionalInt.of(fragmentainer.block()),
                fragmentainer.block(),
                0,
                fragmentainer.block(),
                true,
                Space.Kind.PAGE);
        return lay(root, area, resume);
    }

    /**
     * Lays out {@code root} without breaks: margin boxes, measuring.
     *
     * @param root a block container
     * @param inlineSize available inline size in millipoints
     */
    public LayoutResult layoutUnbroken(Box.Block root, int inlineSize) {
        return lay(root, Space.unbroken(Styles.mode(root.style()), inlineSize), Optional.empty());
    }

    private LayoutResult lay(Box.Block root, Space area, Optional<BreakToken> resume) {
        enter(root);
        int before =
                resume.isPresent() ? 0 : LeadingMargin.of(root, area, formatter).size();
        Space space = area.isLimited() ? area.withRoom(area.room() - before, true) : area;
        Laid laid = formatter.layout(root, space, Stretch.from(resume));
        laid.trail().allFindings().forEach(context.diagnostics()::report);
        Fragment.Block fragment = laid.fragment().orElseThrow().moved(0, before);
        Optional<Ending> ending = laid.ending();
        return new LayoutResult(
                fragment,
                ending.map(Ending::token),
                ending.map(e -> e.forced().filter(Breaks::endsPage).orElseGet(() -> next(root, e)))
                        .orElse(LayoutResult.Start.ANY),
                laid.trail().allStarts().stream()
                        .sorted(Comparator.comparingInt(Origin::order)) // a caption may stand under its table
                        .toList());
    }

    private static LayoutResult.Start next(Box.Block root, Ending ending) {
        return new LayoutResult.Start(BreakBetween.AUTO, Breaks.pageAt(root, ending.token()));
    }

    /** Intrinsic inline sizes of {@code root}'s margin box. */
    public ContentSizes contentSizes(Box.Block root) {
        enter(root);
        return formatter.contribution(root);
    }

    /** Boxes are made anew for each pass; what was kept for those before would never be asked for again. */
    @SuppressWarnings("ReferenceEquality") // two passes' boxes may be equal, but what is kept goes by identity
    private void enter(Box.Block root) {
        if (known != root) {
            formatter.forgetBoxes();
            known = root;
        }
    }
}
