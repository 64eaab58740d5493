package hebi.layout.inline;

import hebi.box.Box;
import hebi.box.Origin;
import hebi.css.ComputedStyle;
import java.util.List;
import java.util.Optional;

/** Makes what stands in a line as one piece: laid out in full, or only as large as its content asks for. */
interface Pieces {
    /** An inline-block or picture in {@code holder}; percentages are of {@code measure} millipoints. */
    Atomic atomic(Box.InlineLevel box, InlineBox holder, int measure);

    /** What a leader repeats. */
    InlineContent leader(Box.Leader leader);

    /** The lines of {@code boxes}, as long as they are: bases and annotations of ruby; none when nothing is in them. */
    Optional<InlineContent> line(List<Box.InlineLevel> boxes, Origin origin, ComputedStyle style);

    /** An annotation that has no base. */
    Atomic annotation(Box.Inline annotation, InlineBox holder);
}
