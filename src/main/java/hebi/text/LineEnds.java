package hebi.text;

/** The kind of break before every offset of a paragraph, as {@link BreakOpportunities} names them. */
final class LineEnds {
    private final byte[] kinds;

    LineEnds(byte[] kinds) {
        this.kinds = kinds;
    }

    /** Kind of break before the offset. */
    byte at(int offset) {
        return kinds[offset];
    }

    /** The text's length: the last offset. */
    int last() {
        return kinds.length - 1;
    }
}
