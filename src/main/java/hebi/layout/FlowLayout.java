package hebi.layout;

import hebi.box.Box;
import hebi.box.Origin;
import hebi.css.ComputedStyle;
import hebi.css.value.Keywords.BreakBetween;
import hebi.fragment.Fragment;
import hebi.geom.LogicalRect;
import hebi.geom.LogicalSize;
import hebi.layout.block.NoteLayout;
import hebi.layout.block.PageFloats;
import hebi.layout.block.Positioned;
import hebi.layout.flow.Breaks;
import hebi.layout.flow.Ending;
import hebi.layout.flow.FlowPosition;
import hebi.layout.flow.Laid;
import hebi.layout.flow.LeadingMargin;
import hebi.layout.flow.Note;
import hebi.layout.flow.NoteArea;
import hebi.layout.flow.NoteStack;
import hebi.layout.flow.Space;
import hebi.layout.flow.Stretch;
import hebi.layout.flow.Styles;
import hebi.layout.flow.Trail;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

    /** Fills one fragmentainer whose footnotes have nothing over them. */
    public LayoutResult layout(Box.Block root, LogicalSize fragmentainer, Optional<BreakToken> resume) {
        return layout(root, fragmentainer, ComputedStyle.initial(), resume);
    }

    /**
     * Fills one fragmentainer.
     *
     * @param root the root of the flow; its writing mode is that of the fragmentainer
     * @param fragmentainer page area, in the root's writing mode
     * @param footnoteArea style of {@code @footnote}
     * @param resume where the fragmentainer before ended; empty for the first
     */
    public LayoutResult layout(
            Box.Block root, LogicalSize fragmentainer, ComputedStyle footnoteArea, Optional<BreakToken> resume) {
        Space area = new Space(
                Styles.mode(root.style()),
                fragmentainer.inline(),
                OptionalInt.of(fragmentainer.block()),
                fragmentainer.block(),
                0,
                fragmentainer.block(),
                true,
                Space.Kind.PAGE,
                FlowPosition.START,
                NoteArea.of(new NoteArea.Foot(
                        Styles.mode(root.style()),
                        fragmentainer.inline(),
                        NoteArea.Separator.of(footnoteArea, fragmentainer.inline()),
                        NoteArea.Owner.PAGE,
                        true)));
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
        formatter.enter(area.extent());
        Laid laid = PageFloats.in(PageFloats.Area.PAGE, formatter)
                .fill(resume, area, (from, room) -> underMargin(root, from, room));
        Placed placed = place(laid, area);
        placed.trail().allFindings().forEach(context.diagnostics()::report);
        Optional<Ending> ending = laid.ending();
        return new LayoutResult(
                placed.fragment(),
                ending.map(Ending::token),
                ending.map(e -> e.forced().filter(Breaks::endsPage).orElseGet(() -> next(root, e)))
                        .orElse(LayoutResult.Start.ANY),
                placed.trail().allStarts().stream()
                        .sorted(Comparator.comparingInt(Origin::order)) // a caption may stand under its table
                        .toList(),
                placed.trail().allLate());
    }

    /** The root under the margins at its start, which meet nothing. */
    private Laid underMargin(Box.Block root, Optional<BreakToken> from, Space room) {
        int before =
                from.isPresent() ? 0 : LeadingMargin.of(root, room, formatter).size();
        Space space = (room.isLimited() ? room.withRoom(room.room() - before, room.first()) : room)
                .withGrid(room.grid().moved(before));
        Laid laid = formatter.layout(root, space, Stretch.from(from));
        return laid.with(laid.fragment().map(f -> f.moved(0, before)), laid.trail());
    }

    /** css-position-3 §2.1: what no box holds is placed in the page area. */
    private Placed place(Laid laid, Space area) {
        Fragment.Block root = laid.fragment().orElseThrow();
        List<Trail> trails = new ArrayList<>(List.of(laid.trail()));
        int before = root.rect().blockStart();
        if (!laid.outside().absolutes().isEmpty()) {
            int block = area.isLimited() ? area.room() : root.rect().blockSize();
            LogicalRect page = new LogicalRect(-root.rect().inlineStart(), -before, area.inlineSize(), block);
            List<Fragment> children = new ArrayList<>(root.children());
            children.addAll(Positioned.place(
                    laid.outside().absolutes(), new Positioned.ContainingBlock(area.mode(), page), formatter, trails));
            root = root.withChildren(children);
        }
        List<Note> notes = laid.outside().notes();
        if (!notes.isEmpty()) {
            int end = area.isLimited() ? area.room() - before : root.rect().blockSize() + NoteStack.blockSize(notes);
            List<Fragment> children = new ArrayList<>(root.children());
            children.addAll(
                    NoteLayout.place(notes, area.notes().foot(), -root.rect().inlineStart(), end));
            root = root.withChildren(children);
        }
        return new Placed(root, Trail.of(trails));
    }

    private record Placed(Fragment.Block fragment, Trail trail) {}

    private static LayoutResult.Start next(Box.Block root, Ending ending) {
        return new LayoutResult.Start(BreakBetween.AUTO, Breaks.pageAt(root, ending.token()));
    }

    /** Intrinsic inline sizes of {@code root}'s margin box. */
    public ContentSizes contentSizes(Box.Block root) {
        enter(root);
        return formatter.contribution(root, root.style());
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
