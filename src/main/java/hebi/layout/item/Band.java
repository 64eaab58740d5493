package hebi.layout.item;

/**
 * A row, a line, or an item of a column: what stands side by side between two class A breaks. Millipoints.
 *
 * @param start where it begins when nothing breaks, from the container's content edge
 * @param size how high it is then
 * @param least what it keeps of its size wherever it is cut; 0 when only its content makes it high
 * @param whole whether it would rather go to the next page than be cut
 */
public record Band(int start, int size, int least, boolean whole) {
    /** Where it ends when nothing breaks. */
    public int end() {
        return start + size;
    }
}
