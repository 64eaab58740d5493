/**
 * Multi-column layout (css-multicol-1): rows of columns of one height, balanced where their content ends, and spanners
 * between them.
 *
 * <p>In and out: see {@link hebi.layout.flow}. The content is one flow, laid out column by column; at a spanner, however
 * deep it lies, that flow breaks and tells. Reading order: {@link hebi.layout.column.ColumnFormatter},
 * {@code ColumnGeometry}, {@code ColumnFlow}, {@code ColumnRow}.
 */
@NullMarked
package hebi.layout.column;

import org.jspecify.annotations.NullMarked;
