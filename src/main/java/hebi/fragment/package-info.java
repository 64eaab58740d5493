/**
 * What layout makes: fragments in flow-relative coordinates, pages, structure; and their one conversion to physical
 * display items.
 *
 * <p>In reading order: {@link hebi.fragment.Fragment}, {@link hebi.fragment.Page}, {@link hebi.fragment.PagedDocument};
 * {@link hebi.fragment.BoxPaint} with {@link hebi.fragment.Background}, {@link hebi.fragment.Border} and
 * {@link hebi.fragment.CornerRadii}, which keep what depends on the box's place unresolved;
 * {@link hebi.fragment.Placement}, which asks {@code BoxPainter} for each box and {@code LinePainter} for each rule, and {@link hebi.fragment.DisplayItem},
 * which it makes.
 *
 * <p>Clips and translucent groups are items too: each {@code Clip} and {@code Fade} has its {@code End}. The background
 * of a box that was broken is laid in the whole box, put together again by {@code Slices}; that of an inline box in each
 * line's part, that of a repeated table head in each repetition.
 */
@NullMarked
package hebi.fragment;

import org.jspecify.annotations.NullMarked;
