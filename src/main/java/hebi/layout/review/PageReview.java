package hebi.layout.review;

import hebi.diag.Span;
import hebi.fragment.Fragment;
import hebi.fragment.Frame;
import hebi.fragment.LineFit;
import hebi.fragment.Marking;
import hebi.fragment.Page;
import hebi.geom.LogicalRect;
import hebi.layout.page.PageSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Looks through the page area of one page. */
final class PageReview {
    /** A mark begins this far outside the line, in millipoints. */
    private static final int MARK_DISTANCE = 5_000;

    private static final int MARK_WIDTH = 2_000;
    private static final int TICK_LENGTH = 8_000;
    private static final int TICK_WIDTH = 1_000;
    /** What rounding may leave of a line, in millipoints. */
    private static final int TOLERANCE = 100;

    /** ZH-29: 六号, in millipoints. */
    private static final int LEAST_SIZE = 7_875;

    private final int page;
    private final PageSource source;
    private final LineGrid grid;
    private final Set<Integer> tables;
    private final List<Remark> remarks = new ArrayList<>();
    private int missBefore;
    private final Set<Span> small = new HashSet<>();
    private final Set<Span> tight = new HashSet<>();

    private PageReview(int page, PageSource source, LineGrid grid, Set<Integer> tables) {
        this.page = page;
        this.source = source;
        this.grid = grid;
        this.tables = tables;
    }

    /**
     * Remarks on a page, in the order of its fragments.
     *
     * @param index of the page
     * @param tables ids of the structure elements that are tables: lines in them follow the cells' padding, no grid
     */
    static List<Remark> of(Page page, int index, PageSource source, Set<Integer> tables) {
        Page.Area area = page.areas().get(page.areas().size() - 1);
        PageReview review = new PageReview(index, source, LineGrid.of(area, source), tables);
        review.look(area.fragments(), Frame.of(area), new Place(Span.NONE, source.pitch() > 0, false));
        return review.remarks;
    }

    /**
     * Where in the tree one is.
     *
     * @param span of the innermost block that has one
     * @param onGrid whether lines belong on the grid here
     * @param inLine whether a line lies around it: bases and readings
     */
    private record Place(Span span, boolean onGrid, boolean inLine) {
        Place inside(Fragment.Block block, boolean table) {
            return new Place(block.span().equals(Span.NONE) ? span : block.span(), onGrid && !table, inLine);
        }

        Place free() {
            return new Place(span, false, inLine);
        }

        Place onLine() {
            return new Place(span, false, true);
        }
    }

    private void look(List<Fragment> fragments, Frame frame, Place place) {
        for (Fragment fragment : fragments) {
            if (fragment instanceof Fragment.Block block) {
                look(block, frame, place);
            } else if (fragment instanceof Fragment.Layer layer) {
                look(layer.block(), frame, place.free());
            } else if (fragment instanceof Fragment.Line line) {
                look(line, frame, place);
                look(line.children(), frame.inside(line), place.onLine());
            }
        }
    }

    private void look(Fragment.Block block, Frame frame, Place place) {
        if (block.marking() instanceof Marking.Artifact) {
            return;
        }
        if (block.columnSize() > 0) {
            missBefore = 0;
            lookAtEnd(block, frame);
        }
        boolean table = block.marking() instanceof Marking.Content content && tables.contains(content.element());
        look(block.children(), frame.inside(block), place.inside(block, table));
    }

    private void look(Fragment.Line line, Frame frame, Place place) {
        LineFit fit = line.fit();
        if (fit.overfull() > 0) {
            add(Remark.Kind.OVERFULL, line, frame, fit.span(), fit.overfull());
        }
        if (fit.isLoose()) {
            add(Remark.Kind.LOOSE, line, frame, fit.span(), fit.looseness());
        }
        if (!place.inLine()) {
            lookAtSizes(line, frame, place.span());
        }
        if (place.onGrid() && grid.concerns(line, frame)) {
            lookAtGrid(line, frame, place.span(), grid.miss(frame.physical(line.rect())));
        }
    }

    /** Each paragraph is said once: its first line that is too small, or too near to the next. */
    private void lookAtSizes(Fragment.Line line, Frame frame, Span span) {
        LineSizes sizes = LineSizes.of(line);
        if (sizes.smallestHan() < LEAST_SIZE && small.add(span)) {
            add(Remark.Kind.SMALL_TEXT, line, frame, span, sizes.smallestHan());
        }
        if (sizes.isTight() && tight.add(span)) {
            add(Remark.Kind.TIGHT_LINES, line, frame, span, sizes.gap());
        }
    }

    /** Lines that follow one another beside the grid are one fault: what stands before them has no whole lines. */
    private void lookAtGrid(Fragment.Line line, Frame frame, Span span, int miss) {
        if (miss == 0 || Math.abs(miss - missBefore) > TOLERANCE) {
            if (miss != 0) {
                add(Remark.Kind.OFF_GRID, line, frame, span, miss);
            }
        } else {
            for (int i = remarks.size() - 1; i >= 0; i--) {
                if (remarks.get(i).kind() == Remark.Kind.OFF_GRID) {
                    remarks.set(i, remarks.get(i).andNext());
                    break;
                }
            }
        }
        missBefore = miss;
    }

    private void lookAtEnd(Fragment.Block column, Frame frame) {
        ColumnEnd end = ColumnEnd.of(column);
        int line = source.pitch() > 0 ? source.pitch() : end.lineSize();
        int missing = column.columnSize() - end.end();
        if (source.last() || line == 0 || missing <= line + TOLERANCE) {
            return;
        }
        Frame inside = frame.inside(column);
        LogicalRect tick = new LogicalRect(-MARK_DISTANCE, end.end(), TICK_LENGTH, TICK_WIDTH);
        remarks.add(new Remark(
                Remark.Kind.SHORT_COLUMN,
                page,
                inside.rect(),
                inside.physical(tick),
                end.span(),
                end.text(),
                (int) (1000L * missing / line),
                1));
    }

    private void add(Remark.Kind kind, Fragment.Line line, Frame frame, Span span, int amount) {
        LogicalRect rect = line.rect();
        boolean tick = kind == Remark.Kind.OFF_GRID;
        LogicalRect mark = new LogicalRect(
                rect.inlineStart() - MARK_DISTANCE,
                rect.blockStart(),
                tick ? TICK_LENGTH : MARK_WIDTH,
                tick ? TICK_WIDTH : rect.blockSize());
        remarks.add(
                new Remark(kind, page, frame.physical(rect), frame.physical(mark), span, LineText.of(line), amount, 1));
    }
}
