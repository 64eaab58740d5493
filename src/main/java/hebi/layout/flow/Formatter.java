package hebi.layout.flow;

import hebi.box.Box;
import hebi.css.ComputedStyle;
import hebi.layout.ContentSizes;

/** Lays out block-level boxes of every kind: the way from one layout mode to another. */
public interface Formatter {
    /**
     * Lays out a part of {@code box}.
     *
     * @param space the room for it, margins before it not included
     * @param stretch which part
     */
    Laid layout(Box.BlockLevel box, Space space, Stretch stretch);

    /** Intrinsic inline sizes of {@code box}'s content, along its own inline axis, whatever size it asks for. */
    ContentSizes contentSizes(Box.BlockLevel box);

    /**
     * What {@code box} contributes to the intrinsic sizes of what it stands in: its margin box, with the sizes that its
     * style gives.
     *
     * @param holder style of its containing block, along whose lines that is
     */
    ContentSizes contribution(Box.BlockLevel box, ComputedStyle holder);
}
