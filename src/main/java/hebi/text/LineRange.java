package hebi.text;

/**
 * One line chosen by the breaker.
 *
 * @param start UTF-16 offset of its first character
 * @param end UTF-16 offset after its last character, trailing spaces and forced break included
 * @param forced whether it ends with a forced break
 * @param last whether it is the paragraph's last line
 * @param overfull by how many millipoints it cannot be squeezed into its measure; 0 when it fits
 */
public record LineRange(int start, int end, boolean forced, boolean last, int overfull) {}
