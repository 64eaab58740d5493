package hebi.layout.inline;

import hebi.box.Box;

/**
 * A float or positioned box in a paragraph.
 *
 * @param offset UTF-16 offset of the character before which it stands
 * @param box the box
 */
public record OutOfFlow(int offset, Box.OutOfFlow box) {}
