package hebi.layout.item;

/**
 * A row, a line, or an item of a column: what stands side by side between two class A breaks. Millipoints.
 *
 * @param start where it begins when nothing breaks, from the container's content edge
 * @param size how high it is then
 * @param least what it keeps of its size wherever it is cut; 0 when only its content makes it high
 * @param cutting whether it may be cut where a page ends
 */
public record Band(int start, int size, int least, Cutting cutting) {
    /** Whether a band may be cut. */
    public enum Cutting {
        /** Like any block. */
        FREE,
        /** It would rather go to the next page, if it has room there. */
        RELUCTANT,
        /** Never. */
        MONOLITHIC
    }

    /** Where it ends when nothing breaks. */
    public int end() {
        return start + size;
    }
}
