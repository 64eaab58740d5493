/**
 * What all layout modes share: the room that a box is given, what comes of laying it out, where it may break.
 *
 * <p>In: a block-level box, a {@link hebi.layout.flow.Space} and the {@link hebi.layout.flow.Stretch} of it that is
 * wanted. Out: a {@link hebi.layout.flow.Laid}. Invariants: all of this is immutable; a fragment's rect has its border
 * box at the origin until whoever holds it puts it in its place.
 *
 * <p>How a break is chosen (css-break-4 §4.4): every possible break has an {@link hebi.layout.flow.Appeal}. A box that
 * does not fit says how well it broke inside; its container compares that with a break before it and with the best
 * {@link hebi.layout.flow.EarlyBreak} among what fitted before. The best wins, the later one of two that are as good.
 * To break early, a container lays itself out again up to there.
 *
 * <p>Reading order: {@link hebi.layout.flow.Space}, {@link hebi.layout.flow.Stretch}, {@link hebi.layout.flow.Laid},
 * {@link hebi.layout.flow.Ending}, {@link hebi.layout.flow.EarlyBreak}, {@link hebi.layout.flow.Formatter},
 * {@link hebi.layout.flow.BoxModel}, {@link hebi.layout.flow.MarginStrut}, {@link hebi.layout.flow.LeadingMargin},
 * {@link hebi.layout.flow.Breaks}, {@link hebi.layout.flow.Frame}, {@link hebi.layout.flow.LineGrid},
 * {@link hebi.layout.flow.Outside},
 * {@link hebi.layout.flow.NoteArea}, {@link hebi.layout.flow.NoteStack}, {@link hebi.layout.flow.PageFloat}, {@link hebi.layout.flow.Trail}.
 */
@NullMarked
package hebi.layout.flow;

import org.jspecify.annotations.NullMarked;
