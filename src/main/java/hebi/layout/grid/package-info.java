/**
 * Grids (css-grid-2, without subgrids).
 *
 * <p>In and out: see {@link hebi.layout.flow}. Items are placed ({@code GridLines}, {@code Placement}), columns are sized,
 * then the items are laid out as wide as their columns, then rows are sized and items aligned ({@code GridSizing}). What
 * comes of it are bands, which {@link hebi.layout.item.BandFlow} breaks over pages.
 *
 * <p>Reading order: {@link hebi.layout.grid.GridFormatter}, {@code GridLines} (what names and numbers of lines mean),
 * {@code Placement} and {@code Occupancy} (which cells an item takes), {@code AxisTracks} (explicit and implicit tracks),
 * {@code TrackSizing} with {@code Track} and {@code ExtraSpace} (css-grid-2 §11), {@code SizedTracks}, {@code
 * GridSizing}.
 */
@NullMarked
package hebi.layout.grid;

import org.jspecify.annotations.NullMarked;
