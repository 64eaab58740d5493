/**
 * Tables (CSS 2 §17, css-tables-3): columns, rows, collapsed borders, and how rows break over pages.
 *
 * <p>In and out: see {@link hebi.layout.flow}. A row breaks all its cells side by side, each with its own token; cells that
 * span rows are cut where the page ends and go on with the rows after it. Header rows are repeated as artifacts.
 *
 * <p>Reading order: {@link hebi.layout.table.TableFormatter}, {@code TableGrid} (which cell is where), {@code CellSizes},
 * {@code ColumnMeasures}, {@code ColumnSpan} and {@code ColumnWidths}, {@code CollapsedBorders}, {@code TableFlow} (from
 * break to break), {@code RowUnits} and {@code RowUnit} (rows that cells tie together), {@code RowHeights} (of a table
 * whose height is given), {@code CellLayout}.
 */
@NullMarked
package hebi.layout.table;

import org.jspecify.annotations.NullMarked;
