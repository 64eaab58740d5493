package hebi.layout.grid;

import hebi.box.Box;
import hebi.css.Properties;
import hebi.css.value.GridAutoFlow;
import hebi.layout.grid.GridLines.Extent;
import hebi.layout.grid.Occupancy.Cells;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives each item its cells (css-grid-2 §8.5). Rows are major when the grid is filled by rows. */
final class Placement {
    private final GridAutoFlow flow;
    private final Occupancy occupancy = new Occupancy();
    private final List<Wanted> items = new ArrayList<>();
    private final Cells[] placed;
    private final int majorBefore;
    private final int minorBefore;
    private int minorCount;
    private int majorCount;

    private int cursorMajor;
    private int cursorMinor;
    /** Where the search for cells of the same kind ended: nothing before that is ever free again. */
    private final Map<Cells, Cells> searched = new HashMap<>();

    private record Wanted(Box.BlockLevel box, Extent major, Extent minor) {
        boolean isSettled() {
            return major.start().isPresent() && minor.start().isPresent();
        }

        Cells cells(int majorStart, int minorStart) {
            return new Cells(majorStart, minorStart, major.span(), minor.span());
        }
    }

    /**
     * What came of it.
     *
     * @param items in the order that {@code order} gives
     * @param columns how many columns there are
     * @param rows how many rows there are
     * @param columnsBefore implicit columns before the explicit ones
     * @param rowsBefore implicit rows before the explicit ones
     */
    record Grid(List<GridItem> items, int columns, int rows, int columnsBefore, int rowsBefore) {}

    private Placement(List<Box.BlockLevel> boxes, GridLines columns, GridLines rows, GridAutoFlow flow) {
        this.flow = flow;
        for (Box.BlockLevel box : boxes) {
            Extent column = columns.resolve(
                    box.style().get(Properties.GRID_COLUMN_START), box.style().get(Properties.GRID_COLUMN_END));
            Extent row = rows.resolve(
                    box.style().get(Properties.GRID_ROW_START), box.style().get(Properties.GRID_ROW_END));
            items.add(flow.byColumn() ? new Wanted(box, column, row) : new Wanted(box, row, column));
        }
        this.placed = new Cells[items.size()];
        this.majorBefore = before(true);
        this.minorBefore = before(false);
        this.majorCount = majorBefore + (flow.byColumn() ? columns : rows).tracks();
        this.minorCount = minorBefore + (flow.byColumn() ? rows : columns).tracks();
    }

    /** Places {@code boxes}, which are in the order that {@code order} gives. */
    static Grid place(List<Box.BlockLevel> boxes, GridLines columns, GridLines rows, GridAutoFlow flow) {
        return new Placement(boxes, columns, rows, flow).place();
    }

    private int before(boolean major) {
        int before = 0;
        for (Wanted item : items) {
            before = Math.max(
                    before, -(major ? item.major() : item.minor()).start().orElse(0));
        }
        return before;
    }

    private Grid place() {
        placeSettled();
        placeInTheirRows();
        growMinor();
        for (int i = 0; i < items.size(); i++) {
            if (placed[i] == null) {
                take(i, items.get(i).minor().start().isPresent() ? inItsColumn(items.get(i)) : anywhere(items.get(i)));
            }
        }
        return grid();
    }

    private void take(int i, Cells cells) {
        placed[i] = cells;
        occupancy.take(cells);
        majorCount = Math.max(majorCount, cells.major() + cells.majorSpan());
        minorCount = Math.max(minorCount, cells.minor() + cells.minorSpan());
    }

    // css-grid-2 §8.5 step 1
    private void placeSettled() {
        for (int i = 0; i < items.size(); i++) {
            Wanted item = items.get(i);
            if (item.isSettled()) {
                take(i, item.cells(majorStart(item), minorStart(item)));
            }
        }
    }

    private int majorStart(Wanted item) {
        return item.major().start().orElse(0) + majorBefore;
    }

    private int minorStart(Wanted item) {
        return item.minor().start().orElse(0) + minorBefore;
    }

    // css-grid-2 §8.5 step 2: items locked to a row
    private void placeInTheirRows() {
        Map<Integer, Integer> cursors = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            Wanted item = items.get(i);
            if (placed[i] == null && item.major().start().isPresent()) {
                int major = majorStart(item);
                int minor = flow.dense() ? 0 : cursors.getOrDefault(major, 0);
                int next = occupancy.next(item.cells(major, minor));
                while (next != minor) {
                    minor = next;
                    next = occupancy.next(item.cells(major, minor));
                }
                take(i, item.cells(major, minor));
                cursors.put(major, minor + item.minor().span());
            }
        }
    }

    // css-grid-2 §8.5 step 3: as many columns as items ask for
    private void growMinor() {
        for (Wanted item : items) {
            int end = item.minor().start().isPresent()
                    ? minorStart(item) + item.minor().span()
                    : item.minor().span();
            minorCount = Math.max(minorCount, end);
        }
        minorCount = Math.max(1, minorCount);
    }

    // css-grid-2 §8.5 step 4
    private Cells inItsColumn(Wanted item) {
        int minor = minorStart(item);
        Cells kind = item.cells(-1, minor);
        int major = cursorMajor;
        if (flow.dense()) {
            major = searched.getOrDefault(kind, item.cells(0, minor)).major();
        } else if (minor < cursorMinor) {
            major++;
        }
        while (!occupancy.isFree(item.cells(major, minor))) {
            major++;
        }
        Cells found = item.cells(major, minor);
        searched.put(kind, found);
        cursorMajor = major;
        cursorMinor = minor;
        return found;
    }

    private Cells anywhere(Wanted item) {
        Cells kind = item.cells(-1, -1);
        Cells from =
                flow.dense() ? searched.getOrDefault(kind, item.cells(0, 0)) : item.cells(cursorMajor, cursorMinor);
        int major = from.major();
        int minor = from.minor();
        while (true) {
            if (minor + item.minor().span() > minorCount) {
                major++;
                minor = 0;
            }
            int next = occupancy.next(item.cells(major, minor));
            if (next == minor) {
                break;
            }
            minor = next;
        }
        Cells found = item.cells(major, minor);
        searched.put(kind, found);
        cursorMajor = major;
        cursorMinor = minor;
        return found;
    }

    private Grid grid() {
        List<GridItem> all = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Cells cells = placed[i];
            all.add(
                    flow.byColumn()
                            ? new GridItem(
                                    items.get(i).box(),
                                    cells.major(),
                                    cells.majorSpan(),
                                    cells.minor(),
                                    cells.minorSpan())
                            : new GridItem(
                                    items.get(i).box(),
                                    cells.minor(),
                                    cells.minorSpan(),
                                    cells.major(),
                                    cells.majorSpan()));
        }
        int minors = items.isEmpty() ? Math.max(0, minorCount) : minorCount;
        return flow.byColumn()
                ? new Grid(all, majorCount, minors, majorBefore, minorBefore)
                : new Grid(all, minors, majorCount, minorBefore, majorBefore);
    }
}
