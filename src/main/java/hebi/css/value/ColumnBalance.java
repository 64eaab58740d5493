package hebi.css.value;

/**
 * {@code -hebi-column-balance}: the room that the first of two columns may take.
 *
 * @param least of the room for both, thousandths
 * @param most of the room for both, thousandths; 0 for {@code none}
 */
public record ColumnBalance(int least, int most) {
    /** Columns are as wide as the template says. */
    public static final ColumnBalance NONE = new ColumnBalance(0, 0);

    /** Whether it asks for nothing. */
    public boolean isNone() {
        return most == 0;
    }
}
