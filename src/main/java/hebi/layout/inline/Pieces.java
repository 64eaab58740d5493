package hebi.layout.inline;

import hebi.box.Box;

/** Makes what stands in a line as one piece: laid out in full, or only as large as its content asks for. */
interface Pieces {
    /** An inline-block or picture in {@code holder}; percentages are of {@code measure} millipoints. */
    Atomic atomic(Box.InlineLevel box, InlineBox holder, int measure);

    /** What a leader repeats. */
    InlineContent leader(Box.Leader leader);

    /** A base with its annotation. */
    Atomic ruby(Box.RubyPair pair, InlineBox holder);
}
