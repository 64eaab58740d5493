package hebi.text;

/** UAX #9 embedding levels of a paragraph. */
final class BidiLevels {
    private final byte[] levels;
    private final int base;

    BidiLevels(byte[] levels, int base) {
        this.levels = levels;
        this.base = base;
    }

    /** Level of the UTF-16 unit at an offset. */
    int at(int offset) {
        return levels[offset];
    }

    /** Level of the paragraph. */
    int base() {
        return base;
    }
}
