/**
 * What grid and flex containers share: how items are aligned, and how bands of them break over pages and columns.
 *
 * <p>In: bands (rows of a grid, lines of a flex container, the items of a column), each with its place and size when
 * nothing breaks, and the items that stand in them. Out: a {@link hebi.layout.flow.Laid} from one break to the next.
 * Between bands is a class A break (css-break-4 §4.1); a band that does not fit breaks its items side by side, each with
 * its own token; items that span bands are cut where the page ends and go on with the bands after it.
 *
 * <p>Reading order: {@link hebi.layout.item.BandFormatter}, {@link hebi.layout.item.ContainerRoom}, {@link hebi.layout.item.Band}, {@link hebi.layout.item.BandItem}, {@link hebi.layout.item.BandFlow}
 * (from break to break), {@code BandUnit} (bands that items tie together), {@code BandCut} (where they are cut), {@code
 * BandFragments}; {@link hebi.layout.item.ItemLayouts} and {@link hebi.layout.item.ItemBox} (sizes of one item), {@link
 * hebi.layout.item.Alignment}, {@link hebi.layout.item.Distribution}.
 */
@NullMarked
package hebi.layout.item;

import org.jspecify.annotations.NullMarked;
