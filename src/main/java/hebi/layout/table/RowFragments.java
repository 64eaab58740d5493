package hebi.layout.table;

import hebi.css.ComputedStyle;
import hebi.fragment.BoxPaint;
import hebi.fragment.Fragment;
import hebi.fragment.Marking;
import hebi.geom.LogicalEdges;
import hebi.geom.LogicalRect;
import hebi.layout.block.Positioned;
import hebi.layout.flow.Frame;
import hebi.layout.flow.Laid;
import hebi.layout.flow.Styles;
import hebi.layout.flow.Trail;
import hebi.layout.table.RowUnit.Part;
import hebi.layout.table.TableFormatter.Parts;
import hebi.layout.table.TableGrid.GridRow;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** Makes the fragments of rows and their cells, and the lines between them. */
final class RowFragments {
    private final Parts parts;
    private final CellLayout cells;
    private final Frame frame;
    private final List<Fragment> fragments = new ArrayList<>();
    private final List<Fragment> lines = new ArrayList<>();
    private final List<Trail> trails = new ArrayList<>();

    /**
     * Where rows stand.
     *
     * @param position of the first one, from the table's border box
     * @param room block size of a row that is cut inside
     * @param spacing after each row
     * @param resumed whether the first one began on an earlier fragment
     */
    record Place(int position, int room, int spacing, boolean resumed) {}

    /**
     * Which cells of a unit are shown, and how.
     *
     * @param lastRow the last row that is
     * @param cutInside whether that row is cut, so that only cells in {@code cut} are shown
     * @param cut cells that are cut
     */
    record Cells(int lastRow, boolean cutInside, IdentityHashMap<Part, Laid> cut) {
        /** All of a unit, in full. */
        static Cells all(RowUnit unit) {
            return new Cells(unit.last(), false, new IdentityHashMap<>());
        }

        Optional<Laid> of(Part part) {
            Laid laid = cut.get(part);
            if (laid != null) {
                return Optional.of(laid);
            }
            return cutInside || part.cell().lastRow() > lastRow ? Optional.empty() : Optional.of(part.natural());
        }
    }

    RowFragments(Parts parts, CellLayout cells, Frame frame) {
        this.parts = parts;
        this.cells = cells;
        this.frame = frame;
    }

    /** Rows first, then the lines over them. */
    List<Fragment> fragments() {
        List<Fragment> all = new ArrayList<>(fragments);
        all.addAll(lines);
        return all;
    }

    List<Trail> trails() {
        return trails;
    }

    /** The rows of {@code unit} up to the last that {@code shown} has. */
    void add(RowUnit unit, Cells shown, Place place) {
        int position = place.position();
        for (int r = unit.first(); r <= shown.lastRow(); r++) {
            int size = shown.cutInside() ? place.room() : unit.height(r);
            boolean begins = !place.resumed() || r > unit.first();
            fragments.add(row(unit, r, shown, size, begins).moved(0, position));
            addLines(r, position, size);
            position += size + place.spacing();
        }
    }

    /** Header rows again: no content, for it was read already. */
    void addRepeated(RowUnit unit, Place place) {
        int before = trails.size();
        int first = fragments.size();
        add(unit, Cells.all(unit), place);
        trails.subList(before, trails.size()).clear();
        List<Fragment> repeated = fragments.subList(first, fragments.size()).stream()
                .map(RowFragments::asArtifact)
                .toList();
        fragments.subList(first, fragments.size()).clear();
        fragments.addAll(repeated);
    }

    private static Fragment asArtifact(Fragment fragment) {
        Fragment.Block block = (Fragment.Block) fragment;
        return new Fragment.Block(
                block.rect(),
                block.mode(),
                block.paint(),
                new Marking.Artifact(Marking.ArtifactType.LAYOUT),
                List.of(),
                Optional.empty(),
                block.children().stream().map(RowFragments::withoutAnchors).toList(),
                block.span());
    }

    private static Fragment withoutAnchors(Fragment fragment) {
        if (fragment instanceof Fragment.Layer layer) {
            return new Fragment.Layer((Fragment.Block) withoutAnchors(layer.block()), layer.zIndex());
        }
        if (!(fragment instanceof Fragment.Block block)) {
            return fragment;
        }
        return new Fragment.Block(
                block.rect(),
                block.mode(),
                block.paint(),
                block.marking(),
                List.of(),
                Optional.empty(),
                block.children().stream().map(RowFragments::withoutAnchors).toList(),
                block.span());
    }

    private Fragment.Block row(RowUnit unit, int r, Cells shown, int size, boolean begins) {
        GridRow row = parts.grid().rows().get(r);
        List<Fragment> children = new ArrayList<>();
        List<Trail> inside = new ArrayList<>();
        for (Part part : unit.parts()) {
            Optional<Laid> laid = part.row() == r ? shown.of(part) : Optional.empty();
            if (laid.isPresent()) {
                int end = Math.min(shown.lastRow(), part.cell().lastRow());
                int extent = end == r ? size : unit.extent(r, end);
                Fragment.Block fragment = cells.aligned(
                        part,
                        laid.get(),
                        extent,
                        part.isWhole() && laid.get().ending().isEmpty(),
                        unit.baseline(r));
                children.add(Positioned.inFlow(
                        part.cell().block(),
                        fragment.moved(cells.start(part.cell().column()) - cells.start(0), 0),
                        frame.model()));
                inside.add(laid.get().trail());
            }
        }
        if (begins) {
            Trail own = Trail.of(row.box().origin(), inside);
            trails.add(row.firstOfGroup() ? Trail.of(row.group().origin(), List.of(own)) : own);
        } else {
            trails.addAll(inside);
        }
        return fragment(row, size, begins, children);
    }

    private Fragment.Block fragment(GridRow row, int size, boolean begins, List<Fragment> children) {
        ComputedStyle style = row.box().style();
        // CSS 2 §17.5.1: a row is painted over its group.
        BoxPaint own = Styles.paint(style, LogicalEdges.NONE);
        BoxPaint paint = own.background().isInvisible()
                ? own.with(Styles.paint(row.group().style(), LogicalEdges.NONE).background())
                : own;
        List<String> anchors = new ArrayList<>();
        if (begins && row.firstOfGroup()) {
            anchors.addAll(row.group().origin().ids());
        }
        if (begins) {
            anchors.addAll(row.box().origin().ids());
        }
        return new Fragment.Block(
                new LogicalRect(frame.inlineEdge() + cells.start(0), 0, cells.rowSize(), size),
                frame.model().mode(),
                paint,
                Frame.marking(row.box().origin(), style, frame.structure()),
                anchors,
                Optional.empty(),
                children,
                row.box().origin().span());
    }

    /** The collapsed lines before and after row {@code r} and between its cells. */
    private void addLines(int r, int position, int size) {
        if (parts.collapsed().isEmpty()) {
            return;
        }
        CollapsedBorders borders = parts.collapsed().get();
        for (int c = 0; c < parts.grid().columnCount(); c++) {
            if (!isSpanned(r, c)) {
                across(borders.across(r, c), c, position);
            }
            if (r + 1 == parts.grid().rows().size()) {
                across(borders.across(r + 1, c), c, position + size);
            }
        }
        for (int c = 0; c <= parts.grid().columnCount(); c++) {
            CollapsedBorders.Line line = borders.along(r, c);
            if (line.width() > 0) {
                int at = frame.inlineEdge() + (c == 0 ? cells.start(0) : cells.end(c - 1));
                add(new LogicalRect(at - line.width() / 2, position, line.width(), size), line);
            }
        }
    }

    private void across(CollapsedBorders.Line line, int column, int position) {
        if (line.width() > 0) {
            int start = frame.inlineEdge() + cells.start(column);
            int size = cells.end(column) - cells.start(column);
            add(new LogicalRect(start, position - line.width() / 2, size, line.width()), line);
        }
    }

    private boolean isSpanned(int r, int column) {
        return parts.grid().cells().stream()
                .anyMatch(cell -> cell.row() < r
                        && cell.lastRow() >= r
                        && cell.column() <= column
                        && cell.lastColumn() >= column);
    }

    /** One line; it goes on the one before where they meet. */
    private void add(LogicalRect rect, CollapsedBorders.Line line) {
        Marking artifact = new Marking.Artifact(Marking.ArtifactType.LAYOUT);
        if (!lines.isEmpty()
                && lines.get(lines.size() - 1) instanceof Fragment.Rule last
                && last.color().equals(line.color())
                && last.rect().blockStart() == rect.blockStart()
                && last.rect().blockSize() == rect.blockSize()
                && last.rect().inlineStart() + last.rect().inlineSize() == rect.inlineStart()) {
            LogicalRect both = new LogicalRect(
                    last.rect().inlineStart(),
                    rect.blockStart(),
                    last.rect().inlineSize() + rect.inlineSize(),
                    rect.blockSize());
            lines.set(lines.size() - 1, new Fragment.Rule(both, line.color(), artifact));
            return;
        }
        lines.add(new Fragment.Rule(rect, line.color(), artifact));
    }
}
