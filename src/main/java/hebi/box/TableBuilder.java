package hebi.box;

import hebi.box.Box.BlockLevel;
import hebi.box.Box.GroupKind;
import hebi.box.BoxBuilder.Child;
import hebi.css.ComputedStyle;
import hebi.css.StyledNode.StyledElement;
import hebi.css.value.Keywords.Display;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Tables with their missing parts made up (CSS 2 §17.2.1). */
final class TableBuilder {
    /** HTML §4.9.11: larger spans are an attack or a slip. */
    private static final int MAX_COLUMN_SPAN = 1000;

    private static final int MAX_ROW_SPAN = 65_534;

    private static final Map<Display, GroupKind> GROUPS = Map.of(
            Display.TABLE_HEADER_GROUP, GroupKind.HEADER,
            Display.TABLE_ROW_GROUP, GroupKind.BODY,
            Display.TABLE_FOOTER_GROUP, GroupKind.FOOTER);

    private final BoxBuilder builder;

    TableBuilder(BoxBuilder builder) {
        this.builder = builder;
    }

    BlockLevel table(Child child) {
        Parts parts = new Parts(builder.origin(child), child.element().style());
        parts.addAll(builder.children(child));
        return parts.table(parts.origin, parts.style);
    }

    /** A table around stray parts; {@code children} is not empty. */
    BlockLevel anonymousTable(List<Child> children) {
        Child first = children.get(0);
        Origin origin = builder.origin(first).anonymousInside();
        ComputedStyle style = first.parent().style().anonymous();
        Parts parts = new Parts(origin, style);
        parts.addAll(children);
        return parts.table(origin, style);
    }

    /** Collects the parts of one table. */
    private final class Parts {
        private final Origin origin;
        private final ComputedStyle style;
        private final List<Box.Block> captions = new ArrayList<>();
        private final List<Box.TableColumn> columns = new ArrayList<>();
        private final List<Box.RowGroup> groups = new ArrayList<>();
        private final List<Child> stray = new ArrayList<>();

        private Parts(Origin origin, ComputedStyle style) {
            this.origin = origin;
            this.style = style;
        }

        private void addAll(List<Child> children) {
            for (Child child : children) {
                Display display = child.node() instanceof StyledElement ? child.display() : Display.INLINE;
                if (display == Display.TABLE_CAPTION) {
                    captions.add(builder.block(child));
                } else if (display == Display.TABLE_COLUMN_GROUP) {
                    addColumnGroup(child);
                } else if (display == Display.TABLE_COLUMN) {
                    addColumns(child, child.element().style());
                } else if (GROUPS.containsKey(display)) {
                    closeStray();
                    groups.add(group(child, GROUPS.getOrDefault(display, GroupKind.BODY)));
                } else if (!child.isBlank()) {
                    stray.add(child);
                }
            }
            closeStray();
        }

        private void addColumnGroup(Child child) {
            List<Child> inside = builder.children(child).stream()
                    .filter(c -> c.isTablePart() && c.display() == Display.TABLE_COLUMN)
                    .toList();
            if (inside.isEmpty()) {
                addColumns(child, child.element().style());
            }
            inside.forEach(column -> addColumns(column, column.element().style()));
        }

        private void addColumns(Child child, ComputedStyle columnStyle) {
            int span = number(child, "span", MAX_COLUMN_SPAN);
            for (int i = 0; i < span; i++) {
                columns.add(new Box.TableColumn(columnStyle));
            }
        }

        // Rule 2.1: what stands in a table and is no part of one goes into an anonymous row group.
        private void closeStray() {
            if (!stray.isEmpty()) {
                Origin inside = origin.anonymousInside();
                groups.add(new Box.RowGroup(
                        inside, style.anonymous(), GroupKind.BODY, rows(stray, inside, style.anonymous())));
                stray.clear();
            }
        }

        private BlockLevel table(Origin tableOrigin, ComputedStyle tableStyle) {
            List<Box.RowGroup> sorted = new ArrayList<>(groups);
            sorted.sort(Comparator.comparing(Box.RowGroup::kind));
            if (captions.isEmpty()) {
                return new Box.Table(tableOrigin, tableStyle, columns, sorted);
            }
            return TableWrapper.wrap(
                    captions, new Box.Table(tableOrigin.anonymousInside(), tableStyle, columns, sorted), tableOrigin);
        }
    }

    private Box.RowGroup group(Child child, GroupKind kind) {
        Origin origin = builder.origin(child);
        ComputedStyle style = child.element().style();
        return new Box.RowGroup(origin, style, kind, rows(builder.children(child), origin, style));
    }

    private List<Box.Row> rows(List<Child> children, Origin holder, ComputedStyle style) {
        List<Box.Row> rows = new ArrayList<>();
        List<Child> stray = new ArrayList<>();
        for (Child child : children) {
            if (child.isTablePart() && child.display() == Display.TABLE_ROW) {
                closeStrayCells(stray, holder, style, rows);
                rows.add(new Box.Row(
                        builder.origin(child),
                        child.element().style(),
                        cells(
                                builder.children(child),
                                builder.origin(child),
                                child.element().style())));
            } else if (!child.isBlank()) {
                stray.add(child);
            }
        }
        closeStrayCells(stray, holder, style, rows);
        return rows;
    }

    private void closeStrayCells(List<Child> stray, Origin holder, ComputedStyle style, List<Box.Row> rows) {
        if (!stray.isEmpty()) {
            Origin origin = holder.anonymousInside();
            ComputedStyle inherited = style.anonymous();
            rows.add(new Box.Row(origin, inherited, cells(stray, origin, inherited)));
            stray.clear();
        }
    }

    private List<Box.Cell> cells(List<Child> children, Origin holder, ComputedStyle style) {
        List<Box.Cell> cells = new ArrayList<>();
        List<Child> stray = new ArrayList<>();
        for (Child child : children) {
            if (child.isTablePart() && child.display() == Display.TABLE_CELL) {
                closeStrayContent(stray, holder, style, cells);
                cells.add(new Box.Cell(
                        builder.block(child),
                        number(child, "colspan", MAX_COLUMN_SPAN),
                        number(child, "rowspan", MAX_ROW_SPAN)));
            } else if (!stray.isEmpty() || !child.isBlank()) {
                stray.add(child);
            }
        }
        closeStrayContent(stray, holder, style, cells);
        return cells;
    }

    private void closeStrayContent(List<Child> stray, Origin holder, ComputedStyle style, List<Box.Cell> cells) {
        if (!stray.isEmpty()) {
            cells.add(new Box.Cell(builder.anonymousBlock(holder, style, List.copyOf(stray)), 1, 1));
            stray.clear();
        }
    }

    private static int number(Child child, String attribute, int max) {
        String text = child.element().element().attribute(attribute).orElse("1").strip();
        try {
            return Math.max(1, Math.min(max, Integer.parseInt(text)));
        } catch (NumberFormatException e) {
            return 1; // HTML §2.3.4.2: what is no number is the default.
        }
    }
}
