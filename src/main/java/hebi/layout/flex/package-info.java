/**
 * Flexible boxes (css-flexbox-1).
 *
 * <p>In and out: see {@link hebi.layout.flow}. Items get the sizes that they would like ({@code FlexItems}), stand in
 * lines, and grow or shrink in them ({@code FlexLengths}); then they are aligned. What comes of it are bands, which
 * {@link hebi.layout.item.BandFlow} breaks over pages: the lines of a row, the items of a column.
 *
 * <p>Reading order: {@link hebi.layout.flex.FlexFormatter}, {@code FlexStyle}, {@code FlexItem}, {@code FlexItems}, {@code
 * FlexLengths}, {@code MainAxis}, {@code RowLines}, {@code ColumnItems}.
 */
@NullMarked
package hebi.layout.flex;

import org.jspecify.annotations.NullMarked;
