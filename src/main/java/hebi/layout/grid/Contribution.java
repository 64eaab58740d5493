package hebi.layout.grid;

/**
 * What an item asks of the tracks that it spans (css-grid-2 §11.5), margins included, in millipoints.
 *
 * @param start its first track
 * @param span how many tracks
 * @param minimum the least that it can be
 * @param minContent its min-content size
 * @param maxContent its max-content size
 */
record Contribution(int start, int span, int minimum, int minContent, int maxContent) {}
